package org.planpress.site.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Tag;
import org.planpress.testing.PlanFolder;

/** An office that reports green, steady and amber: its words and its order stand everywhere, the marks stay ours. */
class OwnStatusesTest {

    private static final String OWN = """
            statuses:
              - {id: green, title: Going well, is: on-track, rag: green, one: is going well, several: are going well}
              - {id: steady, title: Steady, is: on-track}
              - {id: amber, title: Needs watching, is: at-risk, rag: amber}
            """;

    @TempDir
    Path folder;

    private Site site(String... statuses) throws IOException {
        Path smallest = Path.of("src/test/resources/plans/smallest/content");
        try (Stream<Path> files = Files.walk(smallest)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(smallest.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(folder.resolve("site.yml"), Files.readString(folder.resolve("site.yml")) + OWN);
        StringBuilder commitments =
                new StringBuilder("themes:\n  - id: p1.night\n    title: Night\n    commitments:\n");
        for (int at = 0; at < statuses.length; at++) {
            commitments.append("      - {id: p1.night.%1$d, title: Thing %1$d, text: We will do thing %1$d.%2$s}%n"
                    .formatted(
                            at + 1,
                            statuses[at].isEmpty()
                                    ? ""
                                    : ", status: " + statuses[at] + ", statusNote: It went on, asOf: 2025-03-01"));
        }
        Path priority = folder.resolve("editions/2025-29/priorities/p1");
        Files.writeString(priority.resolve("commitments.yml"), commitments.toString());
        Path sheet = priority.resolve("priority.yml");
        Files.writeString(
                sheet,
                Files.readString(sheet)
                        .replaceFirst(
                                "(?m)^(\\s+)direction:",
                                "$1status: amber\n$1statusNote: Two of three rose\n$1asOf: 2025-03-01\n$1direction:"));
        Plan plan = PlanFolder.at(folder);
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 3, 31)), Set.of());
    }

    private static <T> T page(Site site, String address, Class<T> type) {
        return type.cast(site.page(address).orElseThrow().content());
    }

    @Test
    void standInSentencesAndKeysInTheOrderOfTheOffice() throws IOException {
        var standing = page(site("amber", "steady", "green", "green", ""), "/", HomePage.class)
                .standing()
                .orElseThrow();

        assertThat(standing.statement())
                .isEqualTo("Two of the 5 commitments are going well. One has the status “Needs watching”.");
        assertThat(standing.details())
                .contains("One has the status “Steady”.", "For one of the 5 no status has been published.");
        assertThat(standing.key())
                .containsExactly(
                        new Tag("on-track", "Going well (green), 2"),
                        new Tag("on-track", "Steady, 1"),
                        new Tag("at-risk", "Needs watching (amber), 1"),
                        new Tag("unpublished", "No status published, 1"));
    }

    @Test
    void haveAMarkForEachCommitmentAlsoWhereTwoShareOne() throws IOException {
        Site site = site("steady", "green", "amber");

        var tally = page(site, "/", HomePage.class).priorities().get(0).tally().orElseThrow();
        assertThat(tally.marks()).hasSize(3);
        assertThat(tally.title()).contains("1 Going well, 1 Steady and 1 Needs watching");
    }

    @Test
    void answerOnThePageOfACommitmentAndOfAKpi() throws IOException {
        Site site = site("green", "steady");

        assertThat(page(site, "/commitments/p1.night.1/", CommitmentPage.class)
                        .answer()
                        .statement())
                .isEqualTo("It is going well.");
        assertThat(page(site, "/commitments/p1.night.2/", CommitmentPage.class)
                        .answer()
                        .statement())
                .isEqualTo("It has the status “Steady”.");
        assertThat(page(site, "/kpis/p1.k1/", KpiPage.class).statement())
                .isEqualTo("It has the status “Needs watching”.");
        assertThat(page(site, "/kpis/p1.k1/", KpiPage.class).evidence())
                .noneMatch(sentence -> sentence.startsWith("Without figures, nobody can say"));
        assertThat(page(site, "/kpis/p1.k1/", KpiPage.class).facts())
                .startsWith(
                        new Fact("Status", "Needs watching (amber)"),
                        new Fact("Why", "Two of three rose."),
                        new Fact("Judged on", "1 March 2025"));
    }

    @Test
    void areTheSevenWhereAnOfficeListsNone() {
        Plan plan = PlanFolder.read("smallest");

        assertThat(org.planpress.model.Status.all(plan.site()))
                .extracting(status -> status.id().value())
                .isEqualTo(List.of("done", "on-track", "at-risk", "late", "paused", "not-started", "dropped"));
    }
}
