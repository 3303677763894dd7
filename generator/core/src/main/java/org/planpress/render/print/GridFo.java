package org.planpress.render.print;

import static org.planpress.render.print.FoText.escaped;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.model.Prose;

/**
 * A table of prose as formatting objects. It has a name for those who do not see what stands around it, as on the web:
 * the heading above the first one, and what the others have in their header. All of it stands there already, so the name
 * is not shown.
 */
final class GridFo {

    /** A table of so few rows stays on one page, as those of templates do. */
    private static final int MOST_ROWS_TOGETHER = 9;

    private final Prose.Grid grid;
    private final FoText out;
    private final InlineFo inlines;
    private final FoStyle style;

    private GridFo(Prose.Grid grid, FoText out, InlineFo inlines, FoStyle style) {
        this.grid = grid;
        this.out = out;
        this.inlines = inlines;
        this.style = style;
    }

    /**
     * Writes a table.
     *
     * @param heading the heading above it, if no other table has its name from that
     */
    static void write(Prose.Grid grid, Optional<String> heading, FoText out, InlineFo inlines, FoStyle style) {
        Optional<String> name = heading.or(() -> Optional.of(grid.header().stream()
                .map(cell -> Prose.words(cell.content()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "))));
        new GridFo(grid, out, inlines, style).write(name);
    }

    private void write(Optional<String> name) {
        String kept = grid.rows().size() > MOST_ROWS_TOGETHER ? "" : " keep-together.within-page=\"5\"";
        out.open("table", out.at(grid.from()) + " " + style.table() + kept);
        for (int column = 0; column < grid.header().size(); column++) {
            String first = column == 0 && grid.header().size() > 1 ? " fox:header=\"true\"" : "";
            out.empty("table-column", "column-width=\"proportional-column-width(1)\"" + first);
        }
        // The typesetter knows no table that is all head.
        String head = grid.rows().isEmpty() ? "table-body" : "table-header";
        out.open(head, "");
        row(grid.header(), style.headCell(), name);
        out.close(head);
        if (!grid.rows().isEmpty()) {
            out.open("table-body", "");
            grid.rows().forEach(row -> row(row, style.cell(), Optional.empty()));
            out.close("table-body");
        }
        out.close("table");
    }

    /** A row; the name of its table goes with the first words that there are. */
    private void row(List<Prose.Cell> cells, String looks, Optional<String> name) {
        Optional<String> waiting = name;
        out.open("table-row", "keep-together.within-page=\"always\"");
        for (int column = 0; column < cells.size(); column++) {
            String align =
                    grid.numeric().get(column) ? " text-align=\"end\" font-family=\"" + PrintFont.FIGURES + "\"" : "";
            List<Prose.Inline> content = cells.get(column).content();
            out.open("table-cell", looks + align).open("block", "");
            if (waiting.isPresent() && !Prose.words(content).isBlank()) {
                inlines.write("inline", "fox:abbreviation=\"@@table=" + escaped(waiting.get()) + "\"", content);
                waiting = Optional.empty();
            } else {
                inlines.write(content);
            }
            out.close("block").close("table-cell");
        }
        out.close("table-row");
    }
}
