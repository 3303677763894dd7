package org.planpress.starter;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.source.Node;
import org.planpress.source.SourceTree;
import org.planpress.source.TableCell;

/**
 * What came with a first plan and still stands: its sentences wherever they stand now, the name of its place in whatever
 * stands now, and its short words, figures and days where they stood. What gives the plan its form is no remain, nor what any
 * office may well say as it stands: ids, numbers in order, versions, years and periods, words of a choice, single words, the
 * explanation of a word and what a page of the site is called.
 */
public final class StarterRemains {

    public static final Rule WORDS = Rule.warning(
            "starter-words",
            "Words that came with a first plan still stand in it; planpress ready lists them.",
            "Write your own words in their place, or take them out.",
            "title: Our plan for the town");

    public static final Rule FIGURE = Rule.warning(
            "starter-figure",
            "A figure or date that came with a first plan still stands in it; planpress ready lists them.",
            "Put your own in its place, or take it out.",
            "value: 120,000");

    private static final Set<String> OF_FORM = Set.of(
            "id",
            "number",
            "order",
            "version",
            "currentEdition",
            "edition",
            "meeting",
            "report",
            "office",
            "year",
            "period",
            "targetDate");

    private static final String GLOSSARY = "glossary.yml";
    private static final String PAGES = "pages/";
    private static final Pattern FIGURES = Pattern.compile("[£−-]?\\d[\\d.,:/-]*(?:%|m|bn|p)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+@\\S+");
    private static final Pattern BREAK = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern MARKS = Pattern.compile("^(?:#+|[-*>]|\\d+[.)])[ \\t]+");
    private static final int SENTENCE = 4;
    private static final String TABLE = ".csv";

    /**
     * Something that stands in a file.
     *
     * @param place the file and the fields that lead there
     * @param words what stands there
     * @param compared whether it is a remain if the same stood there before
     */
    private record Said(String place, String words, boolean compared, SourceLocation at) {

        /** Words of a text: all of one word may be anybody's. */
        static Said of(String place, String words, SourceLocation at) {
            return new Said(place, words, words.indexOf(' ') > 0 || FIGURE_OR_ADDRESS.test(words), at);
        }

        boolean isSentence() {
            return compared && !isFigure() && words.split(" ", SENTENCE).length == SENTENCE;
        }

        boolean isFigure() {
            return FIGURES.matcher(words).matches() || place.endsWith(TABLE);
        }
    }

    private static final Predicate<String> FIGURE_OR_ADDRESS =
            FIGURES.asMatchPredicate().or(ADDRESS.asMatchPredicate());

    private final Map<String, Set<String>> byPlace = new HashMap<>();
    private final Set<String> sentences = new HashSet<>();
    private final List<String> places;

    private StarterRemains(List<String> places) {
        this.places = places;
    }

    /**
     * Of the plan that was written, and sentences of those of all kinds.
     *
     * @param written what was written; empty if nobody knows
     * @param today the day from which the dates of first plans follow where nobody knows
     */
    public static StarterRemains of(Optional<Starter> written, LocalDate today) throws IOException {
        StarterRemains remains = new StarterRemains(
                Stream.of(StarterKind.values()).map(StarterKind::place).toList());
        for (StarterKind kind : StarterKind.values()) {
            Starter starter = new Starter(kind, written.map(Starter::day).orElse(today));
            boolean placed = written.map(one -> one.kind() == kind).orElse(true);
            for (Said said : said(starter.tree())) {
                if (said.compared && placed) {
                    remains.byPlace
                            .computeIfAbsent(said.place, place -> new HashSet<>())
                            .add(said.words);
                }
                if (said.isSentence()) {
                    remains.sentences.add(said.words);
                }
            }
        }
        return remains;
    }

    /** What still stands in a plan, by file. */
    public List<Finding> in(SourceTree plan) {
        return said(plan).stream().flatMap(said -> remains(said).stream()).toList();
    }

    private Optional<Finding> remains(Said said) {
        boolean stoodHere = byPlace.getOrDefault(said.place, Set.of()).contains(said.words);
        boolean stands = (said.compared && stoodHere) || (said.isSentence() && sentences.contains(said.words));
        if (stands) {
            return Optional.of(finding(said));
        }
        return places.stream()
                .filter(place -> containsWord(said.words, place))
                .findFirst()
                .map(place -> WORDS.at(
                        said.at, "'%s' is the place of a first plan: '%s'".formatted(place, shortened(said.words))));
    }

    /** Also in an address, where names are small. */
    private static boolean containsWord(String words, String place) {
        return words.toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT));
    }

    private static Finding finding(Said said) {
        return said.isFigure()
                ? FIGURE.at(said.at, "'%s' came with the first plan".formatted(said.words))
                : WORDS.at(said.at, "these words came with the first plan: '%s'".formatted(shortened(said.words)));
    }

    private static String shortened(String words) {
        int most = 60;
        return words.length() <= most ? words : words.substring(0, words.lastIndexOf(' ', most)) + " …";
    }

    private static List<Said> said(SourceTree tree) {
        List<Said> all = new ArrayList<>();
        tree.yaml().forEach(file -> add(file.node(), file.path(), !file.path().equals(GLOSSARY), all));
        tree.markdown().forEach(file -> {
            add(file.frontMatter(), file.path(), true, all);
            addBody(file, tree.shown(file.path()), all);
        });
        tree.tables()
                .forEach(file -> file.rows().forEach(row -> {
                    String words = row.cells().stream()
                            .filter(cell -> !cell.isEmpty())
                            .map(TableCell::shown)
                            .collect(Collectors.joining(" "));
                    boolean holdsFigure = words.chars().anyMatch(Character::isDigit);
                    all.add(new Said(file.path(), words, holdsFigure, row.at()));
                }));
        return all;
    }

    private static void add(Node node, String place, boolean compared, List<Said> all) {
        if (node instanceof Node.Scalar scalar) {
            Said said = Said.of(place, plain(scalar.text()), scalar.at());
            boolean anybodys = place.startsWith(PAGES) && !said.isSentence();
            all.add(new Said(place, said.words, said.compared && compared && !anybodys, scalar.at()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> add(item, place + "/", compared, all));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> add(
                            entry.value(),
                            place + "/" + entry.key().text(),
                            compared && !OF_FORM.contains(entry.key().text()),
                            all));
        }
    }

    /** Paragraphs, headings and items, each by itself. */
    private static void addBody(SourceTree.MarkdownFile file, String shown, List<Said> all) {
        String body = file.body();
        int from = 0;
        Matcher breaks = BREAK.matcher(body);
        while (from < body.length()) {
            int end = breaks.find(from) ? breaks.start() : body.length();
            String[] lines = body.substring(from, end).split("\n", -1);
            int line = file.firstBodyLine()
                    + (int) body.substring(0, from)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            addBlock(file.path(), shown, line, lines, all);
            from = end == body.length() ? end : breaks.end();
        }
    }

    private static void addBlock(String path, String shown, int line, String[] lines, List<Said> all) {
        StringBuilder words = new StringBuilder();
        int start = line;
        for (int at = 0; at < lines.length; at++) {
            Matcher mark = MARKS.matcher(lines[at].strip());
            if (mark.find() && !words.isEmpty()) {
                add(path, plain(words.toString()), new SourceLocation(shown, start, 1), all);
                words.setLength(0);
            }
            start = words.toString().isBlank() ? line + at : start;
            words.append(mark.reset().replaceFirst("")).append(' ');
        }
        add(path, plain(words.toString()), new SourceLocation(shown, start, 1), all);
    }

    /** Headings of a page may be anybody's if they are short. */
    private static void add(String path, String words, SourceLocation at, List<Said> all) {
        if (!words.isEmpty()) {
            Said said = new Said(path, words, true, at);
            all.add(path.startsWith(PAGES) && !said.isSentence() ? new Said(path, words, false, at) : said);
        }
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
