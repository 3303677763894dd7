package org.planpress.render.print;

import java.util.List;
import org.apache.fop.area.Block;
import org.apache.fop.area.BodyRegion;
import org.apache.fop.area.NormalFlow;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RegionViewport;
import org.apache.fop.area.Span;
import org.apache.fop.fo.Constants;

/** How far down the text of each page of a document reaches. */
final class PageFills {

    private static final double IN_A_POINT = 1000;

    private final List<Fill> pages;

    /**
     * A page.
     *
     * @param used how far down what flows on the page reaches, in points
     * @param room how tall the text of the page may be, in points
     */
    record Fill(double used, double room) {
        /** The same on a sheet on which text goes on further down, by so many points. */
        Fill on(double further) {
            return new Fill(used, room + further);
        }

        double share() {
            return room <= 0 ? 1 : used / room;
        }
    }

    /**
     * Watches a document.
     *
     * @param pages learns of the pages
     */
    PageFills(List<Fill> pages) {
        this.pages = pages;
    }

    /** A page is full. */
    void page(PageViewport page) {
        RegionViewport view = page.getPage().getRegionViewport(Constants.FO_REGION_BODY);
        if (view != null && view.getRegionReference() instanceof BodyRegion body) {
            double used = 0;
            for (Span span : body.getMainReference().getSpans()) {
                double tallest = 0;
                for (int column = 0; column < span.getColumnCount(); column++) {
                    tallest = Math.max(tallest, tall(span.getNormalFlow(column)));
                }
                used += tallest;
            }
            pages.add(new Fill(used / IN_A_POINT, body.getBPD() / IN_A_POINT));
        }
    }

    private static double tall(NormalFlow flow) {
        double tall = 0;
        if (flow.getChildAreas() != null) {
            for (Object child : flow.getChildAreas()) {
                if (child instanceof Block block && block.getPositioning() == Block.STACK) {
                    tall += block.getAllocBPD();
                }
            }
        }
        return tall;
    }
}
