package org.planpress.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planpress.render.office.TextBody.Cell;

class ColumnWidthsTest {

    private static final int ALL = 9070;

    /** What a letter takes of the width, at the least. */
    private static final int LETTER = 80;

    private static List<Cell> row(String... words) {
        return Stream.of(words)
                .map(word -> new Cell(TextBody.plain(word), false))
                .toList();
    }

    @Test
    void givesMostToTheColumnWithMostToSay() {
        List<Integer> widths = ColumnWidths.of(
                row("Part", "Share", "What it covers"),
                List.of(row("Policing", "70.7%", "Frontline policing, both the work that people see and the rest")),
                0,
                ALL);

        assertThat(widths.get(2)).isGreaterThan(widths.get(0)).isGreaterThan(4 * LETTER * 10);
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isBetween(ALL - 3, ALL);
    }

    @Test
    void neverBreaksAWord() {
        List<Integer> widths = ColumnWidths.of(
                row("Task", "Progress"),
                List.of(row("so many words ".repeat(20), "done"), row("All", "6 done, 1 under way and 13 not begun")),
                1,
                ALL);

        assertThat(widths.get(1)).isBetween("Progress".length() * LETTER, 20 * LETTER);
    }

    @Test
    void leavesRoomForAHeadBesideColumnsThatHaveEnough() {
        List<Integer> widths = ColumnWidths.of(
                row("Project", "2025/26", "2026/27", "In no year shown"),
                List.of(row("Crossings at schools", "not published", "11.00", "1.80")),
                0,
                ALL);

        assertThat(widths.get(3)).isGreaterThan("In no year shown".length() * LETTER);
    }

    @Test
    void leavesRowsOverAllColumnsAside() {
        assertThat(ColumnWidths.of(
                        row("A", "B"), List.of(row("a long heading over both columns"), row("1", "2")), 0, ALL))
                .containsExactly(ALL / 2, ALL / 2);
    }
}
