package org.planpress.render.print;

import static org.planpress.render.print.FoEvents.FO;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;

/** How far the reading of a document has come: to which kind of page, into which table, into a place how wide. */
final class FoPosition {

    private final FoPages pages = new FoPages();
    private final Deque<FoPlace> places = new ArrayDeque<>();
    private final Deque<FoTable> tables = new ArrayDeque<>();
    private String sequence = "";
    private boolean onPage;
    private boolean repeated;
    private int drawing;
    private int links;

    FoPosition() {
        places.push(FoPlace.ofPage(0));
    }

    /** Goes into an element; all that is in one of another vocabulary than print's own is a drawing. */
    void enter(String space, String name, Attributes attributes) {
        if (inDrawing() || !(space.equals(FO) || space.equals(FacingPages.SPACE))) {
            drawing++;
            return;
        }
        FoPlace outer = area(name, attributes);
        FoPlace place = outer.inside(name, attributes);
        places.push(place);
        if (name.equals("table")) {
            tables.push(new FoTable(FoLength.of(attributes, "width", outer.size(), place.room(), place.room())));
        }
    }

    /** The place around an element, as wide as what it opens. */
    private FoPlace area(String name, Attributes attributes) {
        FoPlace place = place();
        switch (name) {
            case "page-sequence" -> sequence = attributes.getValue("master-reference");
            case "flow", "static-content" -> {
                onPage = true;
                repeated = name.equals("static-content");
                return place.inArea(pages.width(sequence, attributes.getValue("flow-name")));
            }
            case "footnote-body" -> {
                return place.inArea(pages.width(sequence, "xsl-region-body"));
            }
            case "basic-link" -> links++;
            case "marker" -> repeated = true;
            case "table-column" -> tables.element().column(attributes);
            case "table-row" -> tables.element().row();
            case "table-cell" -> {
                return place.inArea(tables.element().cell(attributes));
            }
            default -> {
                if (!onPage) {
                    pages.learn(name, attributes);
                }
            }
        }
        return place;
    }

    void leave(String name) {
        if (inDrawing()) {
            drawing--;
            return;
        }
        places.pop();
        switch (name) {
            case "flow", "static-content" -> onPage = false;
            case "marker" -> repeated = false;
            case "table" -> tables.pop();
            case "basic-link" -> links--;
            default -> {}
        }
    }

    FoPlace place() {
        return places.element();
    }

    /** How tall the text of the page is. */
    double height() {
        return pages.height(sequence);
    }

    /** Whether this is shown at all, and not only told of pages. */
    boolean onPage() {
        return onPage;
    }

    /** Whether this is in a part of the page that many pages have, which is not read aloud; words that running heads take over stand in the text. */
    boolean inRunningHead() {
        return repeated;
    }

    boolean inLink() {
        return links > 0;
    }

    boolean inDrawing() {
        return drawing > 0;
    }
}
