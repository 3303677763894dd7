package org.planpress.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planpress.bind.Embargoed;

/** What becomes public on which day, for those who publish it. */
final class Appearances {

    private Appearances() {}

    /** A heading, and a line for each thing under its day; nothing if all is public. */
    static String of(List<Embargoed> items) {
        if (items.isEmpty()) {
            return "";
        }
        SortedMap<LocalDate, List<Embargoed>> days =
                items.stream().collect(Collectors.groupingBy(Embargoed::from, TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder("Not public yet:\n");
        days.forEach((day, ofDay) -> {
            text.append("  On ").append(ofDay.get(0).dayInWords()).append(":\n");
            ofDay.forEach(item -> text.append("    ")
                    .append(item.label())
                    .append(" (")
                    .append(item.at().path())
                    .append(':')
                    .append(item.at().line())
                    .append(")\n"));
        });
        return text.toString();
    }
}
