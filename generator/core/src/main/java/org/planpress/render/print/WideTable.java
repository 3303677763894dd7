package org.planpress.render.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.planpress.render.print.FoEvents.Event;
import org.planpress.render.print.FoEvents.Start;
import org.planpress.render.print.FoGrid.Cell;
import org.xml.sax.Locator;

/**
 * Makes a table fit the width of its page: by giving the columns what their words need, then by smaller letters, and if
 * that is not enough row by row as lists of facts, each with the head of its column.
 */
final class WideTable {

    /** Letters of running text this large are a promise that no letter is small. */
    private static final double LARGE = 16;

    /** The smallest letters of a table. */
    private static final double SMALLEST = 8;

    /** A column of longer texts is no narrower than this: 18 mm. */
    private static final double TEXT_COLUMN = 51;

    /** What the measure of a word may be wrong by. */
    private static final double SLACK = 1;

    /** A text that takes more lines than this wants a wider column. */
    private static final int LINES = 6;

    private final List<Event> table;
    private final FoGrid grid;
    private final FoPlace place;
    /** What the words of each column need in points, and the space around them. */
    private final double[] needs;

    private final double[] around;

    private WideTable(List<Event> table, FoPlace place, PrintType type) {
        this.table = table;
        this.place = place;
        this.grid = FoGrid.of(table, place, type);
        double most = grid.widths().stream().mapToDouble(Double::doubleValue).sum() / 3;
        int count = grid.regular() ? grid.widths().size() : 0;
        this.around = IntStream.range(0, count)
                .mapToDouble(column -> grid.head().get(column).around() + SLACK)
                .toArray();
        this.needs = IntStream.range(0, count)
                .mapToDouble(column -> Math.min(most - around[column], need(column)))
                .toArray();
    }

    private double need(int column) {
        double need = grid.head().get(column).word();
        for (List<Cell> row : grid.rows()) {
            Cell cell = row.get(column);
            need = Math.max(need, Math.max(cell.word(), Math.min(TEXT_COLUMN, cell.line() / LINES)));
        }
        return need;
    }

    /**
     * A table as it fits.
     *
     * @param events the table
     * @param listed whether it had to be taken apart although its letters are of the usual size
     * @param heads the heads of its columns
     */
    record Fitted(FoEvents events, boolean listed, List<String> heads) {}

    /** Fits a table, from its start tag to its end tag, into a place. */
    static Fitted fitted(List<Event> table, FoPlace place, PrintType type) {
        return new WideTable(table, place, type).fitted();
    }

    private Fitted fitted() {
        FoEvents out = new FoEvents();
        boolean listed = false;
        double size = place.inside("table", ((Start) table.get(0)).attributes()).size();
        double factor = (room() - Arrays.stream(around).sum())
                / Math.max(1, Arrays.stream(needs).sum());
        if (!grid.regular() || fits()) {
            out.addAll(table);
        } else if (factor >= 1) {
            out.addAll(resized(1, size));
        } else if (place.size() < LARGE && size * factor >= SMALLEST) {
            out.addAll(resized(factor, size * factor));
        } else {
            lists(out);
            listed = place.size() < LARGE;
        }
        return new Fitted(
                out,
                listed,
                grid.head().stream().map(cell -> FoEvents.words(cell.content())).toList());
    }

    private double room() {
        return grid.widths().stream().mapToDouble(Double::doubleValue).sum();
    }

    private boolean fits() {
        return IntStream.range(0, needs.length)
                .allMatch(column ->
                        needs[column] + around[column] <= grid.widths().get(column));
    }

    /** The table with columns as wide as their words need, and a share of what is left as the document has it. */
    private List<Event> resized(double factor, double size) {
        double room = room();
        double left = Math.max(
                0,
                room
                        - Arrays.stream(around).sum()
                        - factor * Arrays.stream(needs).sum());
        int column = 0;
        List<Event> changed = new ArrayList<>();
        for (int at = 0; at < table.size(); at++) {
            Event event = table.get(at);
            if (event instanceof Start start && start.is("table-column")) {
                double width = factor * needs[column]
                        + around[column]
                        + left * grid.widths().get(column) / room;
                changed.add(start.with("column-width", FoLength.written(width)));
                column++;
            } else if (at == 0 && factor < 1) {
                changed.add(((Start) event).with("font-size", FoLength.written(size)));
            } else {
                changed.add(event);
            }
        }
        return changed;
    }

    private void lists(FoEvents out) {
        Locator at = ((Start) table.get(0)).at();
        for (List<Cell> row : grid.rows()) {
            out.open(
                    at,
                    "block",
                    "role",
                    "Div",
                    "font-weight",
                    "700",
                    "space-before",
                    "5pt",
                    "keep-with-next.within-page",
                    "always");
            out.addAll(row.get(0).content());
            out.close("block");
            facts(out, row, at);
        }
    }

    private void facts(FoEvents out, List<Cell> row, Locator at) {
        List<Integer> said = IntStream.range(1, row.size())
                .filter(column -> !FoEvents.words(row.get(column).content()).isEmpty())
                .boxed()
                .toList();
        if (said.isEmpty()) {
            return;
        }
        out.open(
                at,
                "list-block",
                "provisional-distance-between-starts",
                "45mm",
                "provisional-label-separation",
                "3mm",
                "space-after",
                "5pt");
        for (int column : said) {
            out.open(at, "list-item", "keep-together.within-page", "5");
            out.open(at, "list-item-label", "end-indent", "label-end()").open(at, "block");
            if (column == said.get(0)) {
                out.start(FoEvents.FO, "inline", "fo:inline", FoAttributes.marked("@@list=None"), at);
            }
            out.say(FoEvents.marked(grid.head().get(column).content()));
            if (column == said.get(0)) {
                out.close("inline");
            }
            out.close("block", "list-item-label");
            out.open(at, "list-item-body", "start-indent", "body-start()");
            out.addAll(row.get(column).content());
            out.close("list-item-body", "list-item");
        }
        out.close("list-block");
    }
}
