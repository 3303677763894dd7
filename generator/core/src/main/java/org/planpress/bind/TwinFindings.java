package org.planpress.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;

/** What is doubtful about translations: figures that the first language does not say, and words of which it says others by now. */
final class TwinFindings {

    /** Addresses, names of files and names in braces are no figures. */
    private static final Pattern NO_FIGURES = Pattern.compile("\\{\\{[^}]*\\}\\}|\\]\\([^)]*\\)|https?://\\S+");

    private static final Pattern FIGURE = Pattern.compile("\\d(?:[\\d,.:]*\\d)?");

    /** Words that start with a figure are one, whatever follows them. */
    private static final Pattern STARTS_WITH_FIGURE = Pattern.compile("[-+−±£]?£?\\d.*", Pattern.DOTALL);

    /** So many names a sentence can list. */
    private static final int FEW = 4;

    private TwinFindings() {}

    static Stream<Finding> of(List<TwinPart> parts, Agreement agreement) {
        return parts.stream().flatMap(part -> Stream.concat(figures(part).stream(), stale(part, agreement).stream()));
    }

    /**
     * What is not translated, file by file.
     *
     * @param folder of the other language
     * @param required whether nothing may be left out
     */
    static Stream<Finding> missing(List<TwinPart> parts, String folder, boolean required) {
        Map<String, List<TwinPart>> byFile = parts.stream()
                .filter(part -> part.said().isEmpty())
                .collect(Collectors.groupingBy(TwinPart::path, LinkedHashMap::new, Collectors.toList()));
        return byFile.entrySet().stream().map(file -> missing(file.getKey(), file.getValue(), folder, required));
    }

    private static Finding missing(String path, List<TwinPart> parts, String folder, boolean required) {
        String fields = parts.stream().limit(FEW).map(TwinPart::field).collect(Collectors.joining(", "));
        String more = parts.size() > FEW ? " and %d more".formatted(parts.size() - FEW) : "";
        return (required ? TwinRules.REQUIRED : TwinRules.MISSING)
                .at(parts.get(0).at(), "the folder %s has no words for %s%s".formatted(folder, fields, more))
                .withHint("write the words in the file %s%s".formatted(folder, path));
    }

    private static Optional<Finding> figures(TwinPart part) {
        if (part.said().isEmpty()) {
            return Optional.empty();
        }
        TwinPart.Said said = part.said().get();
        List<String> strange = without(said.words(), part.first());
        List<String> lost = without(part.first(), said.words());
        if (strange.isEmpty() && lost.isEmpty()) {
            return Optional.empty();
        }
        String message = lost.isEmpty()
                ? "the first language does not say %s".formatted(String.join(", ", strange))
                : strange.isEmpty()
                        ? "the first language says %s, and this does not".formatted(String.join(", ", lost))
                        : "this says %s, and the first language %s"
                                .formatted(String.join(", ", strange), String.join(", ", lost));
        Rule rule = STARTS_WITH_FIGURE.matcher(part.first()).matches() ? TwinRules.FACT : TwinRules.FIGURES;
        return Optional.of(rule.at(place(said, strange), message)
                .marking(strange.stream().findFirst().map(String::length).orElse(said.length()))
                .withHint(
                        "the first language stands at %s: write its figures, or mend them there".formatted(part.at())));
    }

    /** The figures of some words that others do not have, as they are written. */
    private static List<String> without(String words, String others) {
        Set<String> known = figures(others).map(TwinFindings::value).collect(Collectors.toUnmodifiableSet());
        return figures(words)
                .filter(figure -> !known.contains(value(figure)))
                .distinct()
                .toList();
    }

    private static Stream<String> figures(String words) {
        return FIGURE.matcher(NO_FIGURES.matcher(words).replaceAll(" "))
                .results()
                .map(MatchResult::group);
    }

    private static String value(String figure) {
        return figure.replace(",", "");
    }

    /** The first figure that is strange, where it can be found. */
    private static SourceLocation place(TwinPart.Said said, List<String> strange) {
        if (strange.isEmpty() || said.length() > 1) {
            return said.at();
        }
        int at = said.words().indexOf(strange.get(0));
        if (at < 0) {
            return said.at();
        }
        int line = (int) said.words()
                .substring(0, at)
                .chars()
                .filter(letter -> letter == '\n')
                .count();
        int column = at - said.words().lastIndexOf('\n', at);
        return new SourceLocation(said.at().path(), said.at().line() + line, column);
    }

    private static Optional<Finding> stale(TwinPart part, Agreement agreement) {
        return part.said()
                .filter(said -> agreement.isStale(part))
                .map(said -> TwinRules.STALE
                        .at(said.at(), "the first language says something else since these words were agreed")
                        .marking(said.length())
                        .withHint("it stands at %s: hold the two against each other, then run planpress words agree"
                                .formatted(part.at())));
    }
}
