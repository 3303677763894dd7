package org.planpress.acceptance;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.planpress.acceptance.SpokenPdf.Element;
import org.planpress.acceptance.SpokenPdf.Words;

/** Where pages of a document end in the wrong place. */
final class PageBreaks {

    private final SpokenPdf pdf;
    private final List<String> wrong = new ArrayList<>();

    private PageBreaks(SpokenPdf pdf) {
        this.pdf = pdf;
    }

    /** Headings without what they are above, rows on two pages, and lines of a paragraph that stand alone. */
    static List<String> wrong(SpokenPdf pdf) {
        PageBreaks breaks = new PageBreaks(pdf);
        breaks.headings();
        breaks.rows();
        breaks.lines();
        return List.copyOf(breaks.wrong);
    }

    private void headings() {
        List<Words> order = pdf.root().words().toList();
        IdentityHashMap<Words, Words> next = new IdentityHashMap<>();
        for (int at = 0; at + 1 < order.size(); at++) {
            next.put(order.get(at), order.get(at + 1));
        }
        pdf.all("H[1-6]|Caption").forEach(heading -> {
            List<Words> own = heading.words().toList();
            Words last = own.get(own.size() - 1);
            Words below = next.get(last);
            // A title on a page of its own is artwork, not a heading that lost its text.
            boolean titles = heading.type().equals("H1")
                    && order.stream()
                            .filter(words -> words.page() == last.page())
                            .allMatch(own::contains);
            if (below != null && below.page() != last.page() && !titles) {
                wrong.add("alone at the end of a page: " + heading);
            }
        });
    }

    private void rows() {
        pdf.all("TR").forEach(row -> {
            if (heights(row).size() > 1) {
                wrong.add("on two pages: " + row);
            }
        });
    }

    private void lines() {
        pdf.all("P").filter(paragraph -> paragraph.all("P").count() == 1).forEach(paragraph -> {
            Map<COSDictionary, Set<Float>> pages = heights(paragraph);
            if (pages.size() > 1 && pages.values().stream().anyMatch(lines -> lines.size() == 1)) {
                wrong.add("a line alone on its page: " + paragraph);
            }
        });
    }

    /** The heights of first and last lines of an element, by page. */
    private static Map<COSDictionary, Set<Float>> heights(Element element) {
        Map<COSDictionary, Set<Float>> pages = new LinkedHashMap<>();
        element.words().filter(words -> !words.text().isBlank()).forEach(words -> {
            Set<Float> lines = pages.computeIfAbsent(words.page(), first -> new TreeSet<>());
            lines.add(words.first());
            lines.add(words.last());
        });
        return pages;
    }
}
