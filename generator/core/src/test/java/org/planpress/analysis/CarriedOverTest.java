package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.analysis.BackReferences.Found;
import org.planpress.analysis.CarriedOver.Fate;
import org.planpress.analysis.CarriedOver.Way;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.testing.PlanFolder;

/** Three editions that follow one another; what the second says of the promises of the first is worked out by hand. */
class CarriedOverTest {

    @TempDir
    Path content;

    @BeforeEach
    void writes() throws IOException {
        PlanFolder.copy("smallest", content);
        edition("2017-21", "superseded", "", "old.1 old.2 old.3 old.4 old.5 old.6 old.7 old.8 old.9");
    }

    private void edition(String id, String status, String more, String commitments) throws IOException {
        Path folder = Files.createDirectories(content.resolve("editions/" + id));
        int first = Integer.parseInt(id.substring(0, 4));
        Files.writeString(folder.resolve("edition.yml"), """
                title: Plan %s
                summary: This plan promises a few things.
                period: {start: %d-04-01, end: %d-03-31}
                status: %s
                version: "1.0"
                %s
                """.formatted(id, first, first + 4, status, more));
        StringBuilder text = new StringBuilder("themes:\n  - id: all\n    title: All\n    commitments:\n");
        for (String commitment : List.of(commitments.split(" ", -1))) {
            String[] parts = commitment.split("<", 2);
            text.append("      - {id: %s, title: Promise %s, text: We will keep %s.%s}\n"
                    .formatted(
                            parts[0], parts[0], parts[0], parts.length == 1 ? "" : ", supersedes: [" + parts[1] + "]"));
        }
        Files.writeString(folder.resolve("commitments.yml"), text);
    }

    private static final String TOLD = """
            predecessor: 2017-21
            notCarried:
              - {id: old.6, ended: done, why: It was kept.}
              - {id: old.7, ended: dropped, why: The money went.}
              - {id: old.8, ended: elsewhere, to: the county, why: Roads passed to it.}
            """;

    private void two() throws IOException {
        edition("2021-25", "final", TOLD, "mid.1<old.1 mid.2<old.2,old.3 mid.3<old.4 mid.4<old.4,old.5 mid.5");
    }

    private CarriedOver into(String id) {
        Plan plan = PlanFolder.at(content);
        return CarriedOver.into(
                        plan, BackReferences.of(plan), plan.edition(new Id(id)).orElseThrow())
                .orElseThrow();
    }

    private static Fate fate(CarriedOver carried, String id) {
        return carried.of(new Id(id)).orElseThrow();
    }

    @Test
    void eachOldPromiseWentOneWay() throws IOException {
        two();

        CarriedOver carried = into("2021-25");

        assertThat(carried.fates())
                .extracting(Fate::way)
                .containsExactly(
                        Way.CARRIED,
                        Way.MERGED,
                        Way.MERGED,
                        Way.SPLIT,
                        Way.MERGED,
                        Way.DONE,
                        Way.DROPPED,
                        Way.ELSEWHERE,
                        Way.UNTOLD);
        assertThat(carried.carriedOn()).isEqualTo(5);
        assertThat(carried.fresh()).extracting(one -> one.id().toString()).containsExactly("mid.5");
    }

    @Test
    void aPromiseThatWasSplitAndMergedIsSplitAndNamesTheOthers() throws IOException {
        two();

        Fate both = fate(into("2021-25"), "old.4");

        assertThat(both.way()).isEqualTo(Way.SPLIT);
        assertThat(both.to()).extracting(to -> to.commitment().id().toString()).containsExactly("mid.3", "mid.4");
        assertThat(both.with()).extracting(other -> other.id().toString()).containsExactly("old.5");
    }

    @Test
    void whatAStillLaterEditionTakesUpIsNotUntold() throws IOException {
        two();
        edition("2025-29", "final", "predecessor: 2021-25", "new.1<old.9 new.2<mid.1");
        Files.delete(content.resolve("editions/2025-29/foreword.md"));

        Fate later = fate(into("2021-25"), "old.9");

        assertThat(later.way()).isEqualTo(Way.LATER);
        assertThat(later.to())
                .extracting(Found::edition)
                .extracting(one -> one.id().value())
                .containsExactly("2025-29");
        assertThat(fate(into("2025-29"), "mid.1").way()).isEqualTo(Way.CARRIED);
        assertThat(into("2025-29").fresh())
                .extracting(one -> one.id().toString())
                .doesNotContain("new.1", "new.2");
    }

    @Test
    void aPromiseHoldsAsLongAsTheNextEditionIsADraft() throws IOException {
        edition("2021-25", "draft", TOLD, "mid.1<old.1");
        Plan draft = PlanFolder.at(content);
        two();
        Plan settled = PlanFolder.at(content);

        assertThat(CarriedOver.following(draft, draft.edition(new Id("2017-21")).orElseThrow()))
                .isEmpty();
        assertThat(CarriedOver.following(
                        settled, settled.edition(new Id("2017-21")).orElseThrow()))
                .map(edition -> edition.id().value())
                .contains("2021-25");
    }

    @Test
    void nothingCanBeFollowedFromAnEditionWithoutPromises() throws IOException {
        two();
        Files.delete(content.resolve("editions/2017-21/commitments.yml"));
        Plan plan = PlanFolder.at(content);

        assertThat(List.of(
                        CarriedOver.isTold(plan, plan.edition(new Id("2021-25")).orElseThrow()),
                        CarriedOver.isTold(plan, plan.edition(new Id("2017-21")).orElseThrow())))
                .containsExactly(false, false);
    }
}
