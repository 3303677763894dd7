package org.planpress.acceptance.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planpress.acceptance.PublishedPlans;

/**
 * Whether what sites say is true: the example and three plans of other bodies, each on a day when it is fresh and two
 * years later. {@code LiesTest} shows that a lie would be caught.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TruthTest {

    /** A kind of sentence that is seen less often says little about the product. */
    private static final int OFTEN = 20;

    private static final int FEWEST_KINDS = 40;
    static final LocalDate FRESH = LocalDate.of(2026, 11, 30);
    static final List<String> PLANS = List.of("council", "stale", "bare");

    private final List<Kind> kinds = Kinds.all();
    private final Map<String, Hearing> hearings = new LinkedHashMap<>();

    @BeforeAll
    void hearAll() throws IOException {
        Path example = PublishedPlans.project().resolve("content");
        hear("example", example, PublishedPlans.day(), PublishedPlans.example());
        LocalDate later = PublishedPlans.day().plusYears(2);
        hear("example, two years later", example, later, PublishedPlans.publish(example, later));
        for (String plan : PLANS) {
            Path content = content(plan);
            hear(plan, content, FRESH, PublishedPlans.publish(content, FRESH));
            LocalDate old = FRESH.plusYears(2);
            hear(plan + ", two years later", content, old, PublishedPlans.publish(content, old));
        }
    }

    static Path content(String plan) {
        return Path.of("src/test/resources/truth", plan, "content").toAbsolutePath();
    }

    private void hear(String name, Path content, LocalDate day, Path site) throws IOException {
        hearings.put(name, Hearing.of(Plan.read(content), day, site, kinds));
    }

    @Test
    void saysNothingThatIsNotTrue() {
        List<String> untrue = new ArrayList<>();
        hearings.forEach((plan, hearing) -> hearing.faults().forEach(fault -> untrue.add(plan + ": " + fault)));

        assertThat(untrue).isEmpty();
    }

    @Test
    void hearsEachKindOfSentenceOften() {
        Map<String, Integer> counts = new TreeMap<>();
        kinds.forEach(kind -> counts.put(kind.name(), 0));
        hearings.values()
                .forEach(hearing -> hearing.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum)));

        assertThat(counts).hasSizeGreaterThanOrEqualTo(FEWEST_KINDS);
        assertThat(counts)
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThanOrEqualTo(OFTEN));
    }

    /** Each message is reckoned, or it is a label, or it has an excuse; and it was seen, or it has one for that. */
    @Test
    void knowsEveryMessage() throws IOException {
        Vocabulary vocabulary = Vocabulary.read(
                PublishedPlans.project().resolve("generator/core/src/main/resources/org/planpress/words/en"));
        Excuses excuses = Excuses.read(Path.of("src/test/resources/truth/excuses.txt"));
        Set<String> reckoned =
                kinds.stream().flatMap(kind -> kind.messages().stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> heard = vocabulary.heardIn(hearings.values().stream()
                .flatMap(hearing -> hearing.blocks().stream())
                .map(Block::text)
                .distinct()
                .toList());

        assertThat(reckoned)
                .as("messages that kinds name")
                .isSubsetOf(vocabulary.messages().keySet());
        assertThat(vocabulary.messages().keySet().stream()
                        .filter(name -> !reckoned.contains(name))
                        .filter(name -> !vocabulary.isLabel(name) && !vocabulary.isFrame(name))
                        .filter(name -> !excuses.excuse(name))
                        .toList())
                .as("messages that nobody reckons and nothing excuses")
                .isEmpty();
        assertThat(vocabulary.messages().keySet().stream()
                        .filter(name -> !heard.contains(name) && !vocabulary.isFrame(name))
                        .filter(name -> !excuses.excuseSilence(name))
                        .toList())
                .as("messages that were not seen on any page")
                .isEmpty();
        assertThat(excuses.unused(vocabulary, heard, reckoned))
                .as("excuses that nothing needs")
                .isEmpty();
    }

    /** A body is spoken of in its own words: what a police force has does not stand on the site of a council. */
    @Test
    void speaksInNoOtherBodysVoice() {
        Pattern others = Pattern.compile(
                "(?i)\\b(police|policing|the force|force’s|commissioner|constable|crime plan|(?:the|their) papers (?:hold|say|give|end|that))\\b");
        List<String> strange = new ArrayList<>();
        hearings.forEach((plan, hearing) -> {
            if (!plan.startsWith("example")) {
                hearing.blocks().stream()
                        .filter(block -> others.matcher(block.text()).find())
                        .forEach(block -> strange.add(plan + ": " + block.page() + ": " + block.text()));
            }
        });

        assertThat(strange).isEmpty();
    }

    /** This package may know no more than a reader. */
    @Test
    void knowsNothingOfTheProduct() throws IOException {
        try (var files = Files.list(Path.of("src/test/java/org/planpress/acceptance/truth"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file).lines())
                        .as(file.toString())
                        .noneMatch(line -> line.matches("import (static )?org\\.planpress\\.(?!acceptance\\.).*"));
            }
        }
    }
}
