package org.planpress.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The looks of drawings, read from a style sheet, to be written onto each mark as attributes. Programs in which designers
 * place drawings read attributes all alike; of style sheets each of them reads another part.
 *
 * @param rules what the sheet says, the weaker first
 */
public record DrawingStyle(List<Rule> rules) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern SELECTOR = Pattern.compile("([a-z]*)(?:\\.([A-Za-z][\\w-]*))?");
    private static final Pattern MARK = Pattern.compile("<([a-z]+)(?: class=\"([^\"]*)\")?(?=[ >/])");

    public DrawingStyle {
        rules = List.copyOf(rules);
    }

    /**
     * What marks of a kind look like.
     *
     * @param element the name of the element, or empty for any
     * @param mark the class, or empty for any
     * @param looks values by property
     */
    public record Rule(String element, String mark, Map<String, String> looks) {

        boolean holds(String name, Set<String> marks) {
            return (element.isEmpty() || element.equals(name)) && (mark.isEmpty() || marks.contains(mark));
        }

        /** A class counts more than an element, and both together count most. */
        int weight() {
            return (mark.isEmpty() ? 0 : 2) + (element.isEmpty() ? 0 : 1);
        }
    }

    /**
     * Reads a style sheet whose selectors are an element, a class or both, and whose values are plain.
     *
     * @throws IllegalArgumentException if it says something else
     */
    public static DrawingStyle of(String sheet) {
        List<Rule> rules = new ArrayList<>();
        Matcher found = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
        while (found.find()) {
            Map<String, String> looks = looks(found.group(2));
            for (String selector : found.group(1).split(",", -1)) {
                Matcher parts = SELECTOR.matcher(selector.strip());
                if (!parts.matches()) {
                    throw new IllegalArgumentException(
                            "a style of drawings has selectors such as text, .bar and text.m," + " not '"
                                    + selector.strip() + "'");
                }
                rules.add(new Rule(parts.group(1), parts.group(2) == null ? "" : parts.group(2), looks));
            }
        }
        rules.sort(Comparator.comparing(Rule::weight));
        return new DrawingStyle(rules);
    }

    private static Map<String, String> looks(String body) {
        Map<String, String> looks = new TreeMap<>();
        for (String declaration : body.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                looks.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip());
            }
        }
        return looks;
    }

    /** Elements of a drawing with the looks of each in place of its class. */
    String inlined(String elements) {
        return MARK.matcher(elements)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement("<" + found.group(1)
                        + attributes(found.group(1), found.group(2) == null ? "" : found.group(2))));
    }

    private String attributes(String element, String classes) {
        Set<String> marks = Set.of(classes.split(" ", -1));
        Map<String, String> looks = new TreeMap<>();
        rules.stream().filter(rule -> rule.holds(element, marks)).forEach(rule -> looks.putAll(rule.looks()));
        StringBuilder text = new StringBuilder();
        looks.forEach((name, value) -> text.append(' ')
                .append(name)
                .append("=\"")
                .append(SvgElements.escape(value))
                .append('"'));
        return text.toString();
    }
}
