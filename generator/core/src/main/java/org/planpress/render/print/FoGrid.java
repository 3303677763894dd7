package org.planpress.render.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.planpress.render.print.FoEvents.End;
import org.planpress.render.print.FoEvents.Event;
import org.planpress.render.print.FoEvents.Said;
import org.planpress.render.print.FoEvents.Start;
import org.xml.sax.helpers.AttributesImpl;

/**
 * A table, cell by cell, with what each cell needs of the page's width.
 *
 * @param head the cells of the first row of the header
 * @param rows the cells of the rows of the body
 * @param widths of the columns as the document has them, in points
 * @param regular whether every row has one cell for each column
 */
record FoGrid(List<Cell> head, List<List<Cell>> rows, List<Double> widths, boolean regular) {

    /**
     * A cell.
     *
     * @param content what is in it
     * @param word the width of its widest word
     * @param around the space beside its words
     * @param line the width that it would take in one line
     */
    record Cell(List<Event> content, double word, double around, double line) {}

    /** Reads a table, from its start tag to its end tag. */
    static FoGrid of(List<Event> table, FoPlace place, PrintType type) {
        return new Reader(place, type).read(table);
    }

    private static final class Reader {
        private final PrintType type;
        private final Deque<FoPlace> places = new ArrayDeque<>();
        private final List<Cell> head = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();
        private List<Cell> row = new ArrayList<>();
        private List<Event> content = new ArrayList<>();
        private boolean regular = true;
        private double widest;
        private double line;
        private double padding;

        Reader(FoPlace place, PrintType type) {
            this.type = type;
            places.push(place);
        }

        FoGrid read(List<Event> table) {
            Start start = (Start) table.get(0);
            FoPlace inside = places.element().inside("table", start.attributes());
            double room = FoLength.of(start.attributes(), "width", inside.size(), inside.room(), inside.room());
            FoTable columns = new FoTable(room);
            int count = 0;
            for (Event event : table) {
                if (event instanceof Start column && column.is("table-column")) {
                    columns.column(column.attributes());
                    regular &= column.attributes().getValue("number-columns-repeated") == null;
                    count++;
                }
                add(event);
            }
            for (List<Cell> cells : rows) {
                regular &= cells.size() == count;
            }
            List<Double> widths = new ArrayList<>();
            for (int column = 0; column < count; column++) {
                widths.add(columns.cell(new AttributesImpl()));
            }
            return new FoGrid(head, rows, widths, regular && head.size() == count && count > 1);
        }

        private void add(Event event) {
            if (event instanceof Start start) {
                start(start);
            } else if (event instanceof End end) {
                end(end);
            } else if (event instanceof Said said) {
                content.add(said);
                measure(said.words());
            }
        }

        private void start(Start start) {
            FoPlace place = places.element().inside(start.name(), start.attributes());
            places.push(place);
            switch (start.name()) {
                case "table-row" -> row = new ArrayList<>();
                case "table-cell" -> {
                    regular &= start.attributes().getValue("number-columns-spanned") == null
                            && start.attributes().getValue("number-rows-spanned") == null;
                    content = new ArrayList<>();
                    widest = 0;
                    line = 0;
                    padding = FoLength.side(start.attributes(), "padding", true, place.size(), 0)
                            + FoLength.side(start.attributes(), "padding", false, place.size(), 0);
                }
                default -> content.add(start);
            }
        }

        private void end(End end) {
            places.pop();
            switch (end.name()) {
                case "table-cell" -> row.add(new Cell(List.copyOf(content), widest, padding, line));
                case "table-header" -> {
                    regular &= rows.size() == 1 && head.isEmpty();
                    head.addAll(row);
                    rows.clear();
                }
                case "table-row" -> rows.add(row);
                case "table-body" -> {}
                default -> content.add(end);
            }
        }

        private void measure(String text) {
            FoPlace place = places.element();
            for (String word : text.strip().split("[\\s\\u200B]+", -1)) {
                double width = type.width(place.face(), place.size(), word);
                widest = Math.max(widest, width);
                line += width + place.size() / 4;
            }
        }
    }
}
