package org.planpress.site.book;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planpress.site.book.ReportBook.Chapter;
import org.planpress.site.book.ReportBook.Charts;
import org.planpress.site.book.ReportBook.Measures;
import org.planpress.site.book.ReportBook.Quadrants;
import org.planpress.site.frame.Places;

/** Where in a report on paper the things are that the web has pages for. */
public final class ReportPlaces {

    private ReportPlaces() {}

    /** Ids of the places in a document, by the address of the same thing on the web site. */
    public static Map<String, String> of(ReportBook book) {
        Map<String, String> places = new TreeMap<>();
        for (Chapter chapter : book.chapters()) {
            places.putIfAbsent(chapter.address(), chapter.id());
            if (chapter.part() instanceof Quadrants told) {
                Stream.concat(
                                told.page().deliverables().stream().map(work -> work.id()),
                                told.page().risks().stream().map(risk -> risk.id()))
                        .map(id -> chapter.address() + "#" + id)
                        .forEach(address -> places.put(address, Places.of(address)));
            }
            if (chapter.part() instanceof Measures all) {
                all.tables().stream()
                        .map(table -> chapter.address() + "#" + table.id())
                        .forEach(address -> places.put(address, Places.of(address)));
            }
            if (chapter.part() instanceof Charts charts) {
                charts.drawn().forEach(drawn -> places.put(drawn.measure().address(), drawn.id()));
            }
        }
        return places;
    }
}
