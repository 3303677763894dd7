package org.planpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Severity;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.prose.MarkdownReader;
import org.planpress.prose.TreeDump;
import org.planpress.testing.PlanFolder;
import org.planpress.testing.RandomProse;

/** Whatever an author writes, each of its words is in the tree that all forms are made of, or a finding stands at its line. */
class EveryWordTest {

    private static final int TEXTS = Boolean.getBoolean("deep") ? 300_000 : 4_000;
    /** How many texts a failure shows. */
    private static final int SHOWN = 12;

    /** What starts the line of a note or an address that other lines call. */
    private static final Pattern LABEL = Pattern.compile(" {0,3}(\\[[^\\[\\]]+]):");

    private static final Plan SMALLEST = PlanFolder.read("smallest");

    @Test
    void isKeptOrTold() {
        List<String> lost = LongStream.range(0, TEXTS)
                .mapToObj(RandomProse::of)
                .filter(text -> !lost(text).isEmpty())
                .limit(SHOWN)
                .map(text ->
                        RandomProse.shortened(text, shorter -> !lost(shorter).isEmpty()))
                .map(text -> text + "\n^ lost: " + lost(text))
                .toList();

        assertThat(String.join("\n----\n", lost)).isEmpty();
    }

    private static List<RandomProse.Told> lost(String text) {
        Findings findings = new Findings();
        Prose prose = MarkdownReader.read(text, "content/pages/about.md", 1, findings);
        Plan plan = PlanFolder.withPage(SMALLEST, prose);
        Checks.run(TestPlan.analysed(plan).orElseThrow(), findings);
        String kept = TreeDump.of(prose).toLowerCase(Locale.ROOT);
        Set<Integer> lines = findings.sorted().stream()
                .flatMap(found -> lines(found, text.lines().toList()))
                .collect(Collectors.toSet());
        List<RandomProse.Told> told = RandomProse.told(text);
        return told.stream()
                .filter(word -> !kept.contains(word.word().toLowerCase(Locale.ROOT)) && !lines.contains(word.line()))
                .filter(word -> !isLabel(word, told))
                .toList();
    }

    /** A word that stands in a text twice joins the two places, and is nothing to read. */
    private static boolean isLabel(RandomProse.Told word, List<RandomProse.Told> all) {
        return all.stream().filter(other -> other.word().equals(word.word())).count() > 1;
    }

    /**
     * What is wrong with the call of a note is told there, and is about the note; what is refused takes along the notes
     * and addresses that its paragraph calls; any other finding is about its line.
     */
    private static Stream<Integer> lines(Finding found, List<String> text) {
        int at = found.location().line();
        Stream<Integer> own = Stream.concat(Stream.of(at), called(found, paragraph(at, text), text));
        return found.code().startsWith("footnote-")
                ? Stream.concat(
                        own,
                        IntStream.range(0, text.size())
                                .filter(line -> text.get(line).contains("[^"))
                                .boxed()
                                .flatMap(line -> note(line, text)))
                : own;
    }

    private static Stream<Integer> called(Finding found, String refused, List<String> text) {
        return found.severity() == Severity.ERROR
                ? IntStream.range(0, text.size()).boxed().flatMap(line -> {
                    Matcher label = LABEL.matcher(text.get(line));
                    return label.lookingAt() && refused.contains(label.group(1)) ? note(line, text) : Stream.empty();
                })
                : Stream.empty();
    }

    /** What a line starts, with the lines that go on with it. */
    private static String paragraph(int at, List<String> text) {
        return note(at - 1, text).map(line -> text.get(line - 1)).collect(Collectors.joining(" "));
    }

    /** The lines of a note that starts on a line. */
    private static Stream<Integer> note(int first, List<String> text) {
        int last = first + 1;
        while (last < text.size() && (!text.get(last).isBlank() || isIndented(text, last + 1))) {
            last++;
        }
        return IntStream.rangeClosed(first + 1, last).boxed();
    }

    private static boolean isIndented(List<String> lines, int at) {
        return at < lines.size() && (lines.get(at).isBlank() || lines.get(at).startsWith("  "));
    }
}
