package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.FollowedMoney.Column;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.testing.PlanFolder;

class FollowedMoneyTest {

    private final Edition edition = PlanFolder.read("council").current();
    private final List<Column> columns = FollowedMoney.of(edition).columns();

    /** Libraries serve two priorities, and a grant that is paid from them one of these. */
    @Test
    void countsWhatServesSeveralThingsOnce() {
        Column agreed = columns.get(1);

        assertThat(pounds(agreed, "p1")).isEqualTo(14_300_000);
        assertThat(pounds(agreed, "p2")).isEqualTo(6_100_000);
        assertThat(agreed.serving(id -> true).pounds().longValueExact()).isEqualTo(16_700_000);
    }

    @Test
    void holdsTheYearsThenProjectsThenGrantsWithAnAmount() {
        assertThat(columns)
                .extracting(column -> column.total().pounds().longValueExact())
                .containsExactly(130_600_000L, 136_000_000L, 140_800_000L, 146_100_000L, 35_300_000L, 412_500L);
    }

    @Test
    void knowsTheAreasInsideAnArea() {
        var areas = PlanFolder.read("council").site().areas();

        assertThat(new Areas(areas).inside(areas.get(1))).containsExactlyInAnyOrder(new Id("north"), new Id("harbour"));
    }

    private long pounds(Column column, String priority) {
        return edition.priorities().stream()
                .filter(one -> one.id().value().equals(priority))
                .map(one -> column.serving(FollowedMoney.of(one)::contains))
                .findFirst()
                .orElseThrow()
                .pounds()
                .longValueExact();
    }
}
