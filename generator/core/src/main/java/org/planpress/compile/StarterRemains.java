package org.planpress.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.source.Node;
import org.planpress.source.SourceTree;

/**
 * What came with a first plan and still stands: its sentences wherever they stand now, and its short words, figures and
 * dates where they stood. What gives the plan its form is no remain, nor what any office may well say as it stands: ids,
 * numbers in order, versions, words of a choice, the explanation of a word and what a page of the site is called.
 */
final class StarterRemains {

    static final Rule WORDS = Rule.warning(
            "starter-words",
            "Words that came with a first plan still stand in it; planpress ready lists them.",
            "Write your own words in their place, or take them out.",
            "title: Our plan for the town");

    static final Rule FIGURE = Rule.warning(
            "starter-figure",
            "A figure or date that came with a first plan still stands in it; planpress ready lists them.",
            "Put your own in its place, or take it out.",
            "period: {start: 2026-04-01, end: 2030-03-31}");

    private static final Set<String> OF_FORM = Set.of("id", "number", "order", "version", "currentEdition", "office");
    private static final String GLOSSARY = "glossary.yml";
    private static final String PAGES = "pages/";
    private static final Pattern FIGURES = Pattern.compile("[£−-]?\\d[\\d.,:/-]*(?:%|m|bn|p)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\S+@\\S+");
    private static final Pattern BREAK = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern MARKS = Pattern.compile("^(?:#+|[-*>]|\\d+[.)])[ \\t]+");
    private static final int SENTENCE = 4;

    /**
     * Something that stands in a file.
     *
     * @param place the file and the fields that lead there
     * @param words what stands there
     */
    private record Said(String place, String words, SourceLocation at) {

        boolean isSentence() {
            return words.split(" ", SENTENCE).length == SENTENCE;
        }

        boolean isFigure() {
            return FIGURES.matcher(words).matches();
        }

        boolean isSaid() {
            return words.indexOf(' ') > 0
                    || isFigure()
                    || ADDRESS.matcher(words).matches();
        }
    }

    private final Map<String, String> byPlace = new HashMap<>();
    private final Set<String> sentences = new HashSet<>();

    /**
     * Of some first plans.
     *
     * @param starters as they were written
     */
    StarterRemains(List<SourceTree> starters) {
        starters.stream().flatMap(tree -> said(tree).stream()).forEach(said -> {
            byPlace.put(said.place, said.words);
            if (said.isSentence()) {
                sentences.add(said.words);
            }
        });
    }

    /** What still stands in a plan, by file. */
    List<Finding> in(SourceTree plan) {
        return said(plan).stream().flatMap(said -> remains(said).stream()).toList();
    }

    private Optional<Finding> remains(Said said) {
        boolean stands = sentences.contains(said.words) || said.words.equals(byPlace.get(said.place));
        return stands ? Optional.of(finding(said)) : Optional.empty();
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
        tree.yaml().stream()
                .filter(file -> !file.path().equals(GLOSSARY))
                .forEach(file -> add(file.node(), file.path(), all));
        tree.markdown().forEach(file -> {
            add(file.frontMatter(), file.path(), all);
            addBody(file, tree.shown(file.path()), all);
        });
        all.removeIf(said -> said.place.startsWith(PAGES) && !said.isSentence());
        return all;
    }

    private static void add(Node node, String place, List<Said> all) {
        if (node instanceof Node.Scalar scalar) {
            Said said = new Said(place, plain(scalar.text()), scalar.at());
            if (said.isSaid()) {
                all.add(said);
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> add(item, place + "/", all));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> !OF_FORM.contains(entry.key().text()))
                    .forEach(entry ->
                            add(entry.value(), place + "/" + entry.key().text(), all));
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
                all.add(new Said(path, plain(words.toString()), new SourceLocation(shown, start, 1)));
                words.setLength(0);
            }
            start = words.isEmpty() ? line + at : start;
            words.append(mark.reset().replaceFirst("")).append(' ');
        }
        Said said = new Said(path, plain(words.toString()), new SourceLocation(shown, start, 1));
        if (!said.words.isEmpty()) {
            all.add(said);
        }
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
