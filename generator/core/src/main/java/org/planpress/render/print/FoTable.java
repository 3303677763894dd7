package org.planpress.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** How wide the columns of a table are, and which one the next cell stands in. */
final class FoTable {

    private static final Pattern SHARE = Pattern.compile("proportional-column-width\\(([0-9.]+)\\)");

    /** A column of a fixed width in points, or with a share of the rest. */
    private record Column(double fixed, double share) {}

    private final double width;
    private final List<Column> columns = new ArrayList<>();

    /** In how many more rows a cell above stands in each column. */
    private final List<Integer> taken = new ArrayList<>();

    private int next;

    FoTable(double width) {
        this.width = width;
    }

    void column(Attributes attributes) {
        String written = attributes.getValue("column-width");
        Matcher share = SHARE.matcher(written == null ? "proportional-column-width(1)" : written);
        Column column = share.matches()
                ? new Column(0, Double.parseDouble(share.group(1)))
                : new Column(FoLength.of(attributes, "column-width", 0, width, 0), 0);
        String repeated = attributes.getValue("number-columns-repeated");
        int times = repeated != null && repeated.matches("[0-9]{1,3}") ? Integer.parseInt(repeated) : 1;
        for (int time = 0; time < times; time++) {
            columns.add(column);
            taken.add(0);
        }
    }

    void row() {
        next = 0;
        skip();
    }

    /** Passes columns in which a cell of a row above stands. */
    private void skip() {
        while (next < taken.size() && taken.get(next) > 0) {
            taken.set(next, taken.get(next) - 1);
            next++;
        }
    }

    /** The width of the next cell; of the whole table if it does not say. */
    double cell(Attributes attributes) {
        int span = span(attributes, "number-columns-spanned");
        int rows = span(attributes, "number-rows-spanned");
        double fixed = columns.stream().mapToDouble(Column::fixed).sum();
        double shares = columns.stream().mapToDouble(Column::share).sum();
        double unit = shares > 0 ? (width - fixed) / shares : 0;
        double sum = 0;
        for (int at = next; at < Math.min(next + span, columns.size()); at++) {
            sum += columns.get(at).fixed() + columns.get(at).share() * unit;
            taken.set(at, rows - 1);
        }
        next += span;
        skip();
        return sum > 0 ? sum : width;
    }

    private static int span(Attributes attributes, String name) {
        String spanned = attributes.getValue(name);
        return spanned != null && spanned.matches("[0-9]{1,3}") ? Integer.parseInt(spanned) : 1;
    }
}
