package org.planpress.render.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Says of each header of a table whether it is one of a row or of a column. FOP does, but forgets it of a header that stands
 * in several rows or columns.
 */
final class HeaderScopes {

    private static final COSName SCOPE = COSName.getPDFName("Scope");

    private HeaderScopes() {}

    static void give(StructureTree tree) {
        tree.elements("TH").forEach(header -> {
            COSBase known = header.getDictionaryObject(COSName.A);
            if (known instanceof COSDictionary attributes && !attributes.containsKey(SCOPE)) {
                COSDictionary group = StructureTree.parent(StructureTree.parent(header));
                attributes.setName(SCOPE, StructureTree.type(group).equals("THead") ? "Column" : "Row");
            }
        });
    }
}
