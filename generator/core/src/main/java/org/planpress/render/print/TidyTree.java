package org.planpress.render.print;

import static org.planpress.render.print.StructureTree.elementKids;
import static org.planpress.render.print.StructureTree.kids;
import static org.planpress.render.print.StructureTree.parent;
import static org.planpress.render.print.StructureTree.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Leaves in a structure tree only elements that hold something, each called what it is and in the right place. */
final class TidyTree {

    /** An empty cell holds its column, and a figure has its words beside it. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("TD", "TH", "Figure");

    private static final Set<String> BLOCKS =
            Set.of("H1", "H2", "H3", "H4", "H5", "H6", "P", "Div", "L", "Table", "TOC", "BlockQuote");

    private TidyTree() {}

    static void tidy(StructureTree tree) {
        prune(tree.elements());
        ElementsByType elements = ElementsByType.of(tree);
        elements.of("P").stream().filter(TidyTree::holdsOnlyBlocks).forEach(group -> group.setName(COSName.S, "Div"));
        elements.of("Caption").forEach(TidyTree::joinTable);
    }

    /** From the leaves up, so that what held only empty elements goes too. */
    private static void prune(List<COSDictionary> all) {
        List<COSDictionary> elements = new ArrayList<>(all);
        Collections.reverse(elements);
        for (COSDictionary element : elements) {
            if (kids(element).isEmpty() && !MAY_BE_EMPTY.contains(type(element))) {
                StructureTree.remove(element);
            }
        }
    }

    /** A block that only holds blocks is no paragraph, though FOP calls it so where it spans columns. */
    private static boolean holdsOnlyBlocks(COSDictionary paragraph) {
        List<COSBase> kids = kids(paragraph);
        return !kids.isEmpty()
                && kids.stream()
                        .allMatch(kid -> kid instanceof COSDictionary element && BLOCKS.contains(type(element)));
    }

    /** A caption right before a table becomes its first part. */
    private static void joinTable(COSDictionary caption) {
        List<COSDictionary> siblings = elementKids(parent(caption));
        int next = siblings.indexOf(caption) + 1;
        if (next < siblings.size()) {
            table(siblings.get(next)).ifPresent(table -> StructureTree.moveToStart(caption, table));
        }
    }

    private static Optional<COSDictionary> table(COSDictionary element) {
        if (type(element).equals("Table")) {
            return Optional.of(element);
        }
        List<COSDictionary> kids = elementKids(element);
        return kids.size() == 1 && type(element).equals("Div") ? table(kids.get(0)) : Optional.empty();
    }
}
