package org.planpress.render.print;

import java.util.HashMap;
import java.util.Map;
import org.apache.fop.area.Block;
import org.apache.fop.area.BlockParent;
import org.apache.fop.area.BlockViewport;
import org.apache.fop.area.BodyRegion;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RegionViewport;
import org.apache.fop.area.Span;
import org.apache.fop.area.Trait;
import org.apache.fop.fo.Constants;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Moves what hangs in the outer margin to the outer side of left pages. The typesetter does not know on which side a page
 * lies while it fills it; but nothing of this changes a width, so it may be moved once a page is full and before it is
 * drawn. A block, a container or a cell of a table says with {@code pp:on-left="-57mm"} how far to the right it stands on a
 * left page of where it stands on a right one; pages with even numbers are left ones.
 */
final class FacingPages {

    /** The vocabulary of what templates say to this class. */
    static final String SPACE = "urn:planpress:print";

    private static final String ON_LEFT = "on-left";

    /** How far things move, in thousandths of a point, by the ids of what makes them. */
    private final Map<String, Integer> moves = new HashMap<>();

    /** Takes what is said to this class out of a document, and remembers it. */
    ContentHandler reader(ContentHandler typesetter) {
        return new Reader(typesetter);
    }

    /** Moves what has to be moved on a page that is full. */
    void face(PageViewport page) {
        RegionViewport view = page.getPage().getRegionViewport(Constants.FO_REGION_BODY);
        if (moves.isEmpty() || page.getPageNumber() % 2 != 0 || view == null) {
            return;
        }
        if (view.getRegionReference() instanceof BodyRegion body && !body.isEmpty()) {
            for (Span span : body.getMainReference().getSpans()) {
                for (int column = 0; column < span.getColumnCount(); column++) {
                    face(span.getNormalFlow(column));
                }
            }
            if (body.getFootnote() != null) {
                face(body.getFootnote());
            }
        }
    }

    private void face(BlockParent parent) {
        if (parent.getChildAreas() == null) {
            return;
        }
        for (Object child : parent.getChildAreas()) {
            if (child instanceof Block block) {
                face(block);
            }
        }
    }

    /** A container is two areas, one in the other; of those, only the one that decides the place is moved. */
    private void face(Block block) {
        Integer move = moves.get(String.valueOf(block.getTrait(Trait.PROD_ID)));
        boolean outer = block instanceof BlockViewport view && view.getPositioning() == Block.STACK;
        if (move != null && !outer) {
            block.setXOffset(block.getXOffset() + move);
        }
        if (move != null && block instanceof BlockViewport && !outer) {
            for (Object inside : block.getChildAreas()) {
                face((BlockParent) inside);
            }
        } else {
            face((BlockParent) block);
        }
    }

    private final class Reader extends XMLFilterImpl {

        Reader(ContentHandler typesetter) {
            setContentHandler(typesetter);
        }

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes)
                throws SAXException {
            int said = attributes.getIndex(SPACE, ON_LEFT);
            super.startElement(space, name, qualified, said < 0 ? attributes : heard(attributes, said));
        }

        private Attributes heard(Attributes attributes, int said) {
            AttributesImpl rest = new AttributesImpl(attributes);
            rest.removeAttribute(said);
            String id = rest.getValue("id");
            if (id == null) {
                id = "_facing_" + moves.size();
                rest.addAttribute("", "id", "id", "CDATA", id);
            }
            double points = FoLength.of(attributes.getValue(said), 0, 0).orElse(0);
            moves.put(id, (int) Math.round(points * 1000));
            return rest;
        }
    }
}
