package org.planpress.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
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

    /** What is wrong with the call of a note is told there, and is about the note; any other finding is about its line. */
    private static Stream<Integer> lines(Finding found, List<String> text) {
        Stream<Integer> own = Stream.of(found.location().line());
        return found.code().startsWith("footnote-")
                ? Stream.concat(
                        own,
                        IntStream.range(0, text.size())
                                .filter(line -> text.get(line).contains("[^"))
                                .boxed()
                                .flatMap(line -> note(line, text)))
                : own;
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
