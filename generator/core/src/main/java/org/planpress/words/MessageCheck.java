package org.planpress.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Nearest;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;

/**
 * Holds files of words against what the product may want to say, so that no sentence fails when it is said.
 *
 * <p>What is in the files of the product itself is held in a test; when a plan is compiled, what is laid over them is.
 */
public final class MessageCheck {

    private static final List<String> KPI = List.of("-indicator", "-kpi", "-kpi-in-full");

    private final Voice base;
    private final Vocabulary vocabulary;
    private final Findings findings;

    /**
     * A check of files that are laid over others.
     *
     * @param base the words below
     * @param vocabulary what may be said
     * @param findings hears what is wrong
     */
    public MessageCheck(Voice base, Vocabulary vocabulary, Findings findings) {
        this.base = base;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** Holds files, of which later ones lie over earlier ones. */
    public void hold(List<MessageFile> files) {
        Map<String, Entry> all = new HashMap<>(base.entries());
        files.forEach(file -> file.entries().forEach(entry -> all.put(entry.id(), entry)));
        Set<String> named = files.stream()
                .flatMap(file -> file.entries().stream())
                .flatMap(entry -> PatternUses.of(entry).names().stream())
                .collect(Collectors.toSet());
        for (MessageFile file : files) {
            Set<String> written = file.entries().stream().map(Entry::id).collect(Collectors.toSet());
            Set<String> met = new HashSet<>();
            for (Entry entry : file.entries()) {
                if (!met.add(entry.id())) {
                    add(WordsRules.TWICE, entry, entry.id() + " stands here a second time", "keep one of the two");
                }
                if (isKnown(entry, named, written)) {
                    hold(entry, all);
                }
            }
        }
        pair(all);
    }

    /** Three terms mean the same: one that keeps the standard word beside the office's own reads as something else. */
    private void pair(Map<String, Entry> all) {
        List<String> there = KPI.stream().filter(base.entries()::containsKey).toList();
        List<String> usual = there.stream()
                .filter(id -> word(Objects.requireNonNull(all.get(id))).equals(word(base.entry(id))))
                .toList();
        Set<String> kept = usual.stream().map(id -> word(base.entry(id))).collect(Collectors.toSet());
        if (!kept.isEmpty()) {
            there.stream()
                    .filter(id -> !usual.contains(id))
                    .map(id -> Objects.requireNonNull(all.get(id)))
                    // An office may well call an indicator a KPI.
                    .filter(entry -> !kept.contains(word(entry)))
                    .findFirst()
                    .ifPresent(entry -> add(
                            WordsRules.PAIR,
                            entry,
                            "KPI is said in two ways: %s is “%s”, but %s"
                                    .formatted(
                                            entry.id(),
                                            word(entry),
                                            usual.stream()
                                                    .map(id -> id + " is still “" + word(base.entry(id)) + "”")
                                                    .collect(Collectors.joining(" and "))),
                            "rename " + String.join(" and ", usual) + " too"));
        }
    }

    private static String word(Entry entry) {
        return PatternUses.standard(entry.words());
    }

    /** A language may have messages of its own, which only its other messages ask for. */
    private boolean isNamedBelow(String id) {
        return base.entries().values().stream()
                .anyMatch(entry -> PatternUses.of(entry).names().contains(id));
    }

    private boolean isKnown(Entry entry, Set<String> named, Set<String> written) {
        boolean known = entry.isTerm()
                ? base.entries().containsKey(entry.id()) || named.contains(entry.id())
                : vocabulary.knows(entry.id()) || named.contains(entry.id()) || isNamedBelow(entry.id());
        if (!known) {
            Collection<String> others = entry.isTerm()
                    ? base.entries().keySet().stream()
                            .filter(id -> id.startsWith("-"))
                            .toList()
                    : vocabulary.ids();
            Finding finding = WordsRules.UNKNOWN
                    .at(entry.at(), "nothing asks for " + (entry.isTerm() ? "a term " : "a message ") + entry.id())
                    .marking(entry.id().length());
            // Under its right name a term may need more forms than were written, and a message stand in the file twice.
            boolean person = entry.isTerm()
                    || Nearest.to(entry.id(), others).filter(written::contains).isPresent();
            findings.add(person ? finding.withHint(meant(entry.id(), others)) : meaning(finding, entry.id(), others));
        }
        return known;
    }

    private void hold(Entry entry, Map<String, Entry> all) {
        new PatternCheck(grammar(), arguments(entry), all, findings).hold(entry);
        if (entry.isTerm()) {
            forms(entry);
            person(entry);
            if (grammar() == Grammar.ENGLISH) {
                article(entry);
            }
        }
        circle(entry, all);
    }

    /** The arguments of a message with their types; a term has its form, a message that only others use what they have. */
    private Optional<Map<String, Class<?>>> arguments(Entry entry) {
        if (entry.isTerm()) {
            return Optional.of(Map.of(Saying.FORM, String.class));
        }
        Map<String, Class<?>> given = vocabulary.shapes().get(entry.id());
        if (given != null) {
            return Optional.of(with(entry, given));
        }
        return Optional.ofNullable(vocabulary.labels().get(entry.id()))
                .map(names ->
                        with(entry, names.stream().collect(Collectors.toMap(name -> name, name -> Object.class))));
    }

    private Map<String, Class<?>> with(Entry entry, Map<String, ? extends Class<?>> given) {
        Map<String, Class<?>> all = new LinkedHashMap<>(given);
        all.putAll(grammar().also(entry.id()));
        return all;
    }

    private Grammar grammar() {
        return base.language().grammar();
    }

    /** A word that replaces another has all forms that the other has: sentences ask for them. */
    private void forms(Entry entry) {
        Entry replaced = base.entries().get(entry.id());
        if (replaced == null) {
            return;
        }
        if (replaced.attributes().containsKey(Gender.ATTRIBUTE)) {
            new NounCheck(base, findings).hold(entry);
            return;
        }
        Set<String> has = PatternUses.of(entry).forms();
        List<String> missing = PatternUses.of(replaced).forms().stream()
                .filter(form -> !has.contains(form))
                .toList();
        if (!missing.isEmpty()) {
            String words = missing.stream().map(form -> "[" + form + "]").collect(Collectors.joining(" and "));
            String example = missing.get(missing.size() - 1);
            String before = base.term(entry.id(), example);
            add(
                    WordsRules.FORM,
                    entry,
                    "%s needs the form%s %s, which sentences ask for"
                            .formatted(entry.id(), missing.size() == 1 ? "" : "s", words),
                    "add a line for each, such as [%s] in place of “%s”".formatted(example, before));
        }
        replaced.attributes().keySet().stream()
                .filter(name -> !name.equals(Articles.ATTRIBUTE))
                .filter(name -> !entry.attributes().containsKey(name))
                .forEach(name -> add(
                        WordsRules.FORM,
                        entry,
                        "%s needs .%s".formatted(entry.id(), name),
                        "write on the next line, further in: .%s = %s"
                                .formatted(
                                        name, base.attribute(entry.id(), name).orElse(""))));
    }

    private void person(Entry entry) {
        Pattern person = entry.attributes().get("person");
        if (person != null && !Set.of("first", "plural", "third").contains(PatternUses.plain(person))) {
            add(
                    WordsRules.CASE,
                    entry,
                    "the .person of " + entry.id() + " is first, plural or third",
                    "first is I, plural is we, third is a name, such as the Commissioner");
        }
    }

    /** Letters alone do not tell whether it is a or an. */
    private void article(Entry entry) {
        Entry replaced = base.entries().get(entry.id());
        if (replaced == null || !PatternUses.of(replaced).forms().contains("one")) {
            return;
        }
        String word = PatternUses.standard(entry.words());
        Pattern article = entry.attributes().get(Articles.ATTRIBUTE);
        if (article == null && !word.isEmpty() && Articles.isDoubtful(word)) {
            add(
                    WordsRules.FORM,
                    entry,
                    "%s needs .article: the letters of “%s” do not tell whether it is a or an"
                            .formatted(entry.id(), word),
                    "write on the next line, further in: .article = a");
        } else if (article != null && !Set.of("a", "an").contains(PatternUses.plain(article))) {
            add(WordsRules.FORM, entry, "the .article of " + entry.id() + " is a or an", "");
        }
    }

    private void circle(Entry entry, Map<String, Entry> all) {
        Set<String> met = new LinkedHashSet<>();
        List<String> next = new ArrayList<>(PatternUses.of(entry).names());
        while (!next.isEmpty()) {
            String name = next.remove(next.size() - 1);
            if (name.equals(entry.id())) {
                add(
                        WordsRules.ARGUMENT,
                        entry,
                        entry.id() + " names itself, perhaps by way of others",
                        "write its words");
                return;
            }
            Entry named = all.get(name);
            if (met.add(name) && named != null) {
                next.addAll(PatternUses.of(named).names());
            }
        }
    }

    /** A finding that marks a name which nothing has, with the one that may be meant; names with other figures are others. */
    static Finding meaning(Finding marked, String name, Collection<String> known) {
        Finding told = marked.withHint(meant(name, known));
        return Nearest.to(name, known)
                .filter(near -> Nearest.sameFigures(name, near))
                .map(told::mendedBy)
                .orElse(told);
    }

    static String meant(String word, Collection<String> known) {
        return Nearest.to(word, known)
                .map(near -> "did you mean “" + near + "”?")
                .orElse("the reference of words lists all");
    }

    private void add(Rule rule, Entry entry, String message, String hint) {
        SourceLocation at = entry.at();
        Finding finding = rule.at(at, message).marking(entry.id().length());
        findings.add(hint.isEmpty() ? finding : finding.withHint(hint));
    }
}
