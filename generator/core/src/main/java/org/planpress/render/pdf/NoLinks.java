package org.planpress.render.pdf;

import static org.planpress.render.pdf.StructureTree.kids;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Takes the links out of a document, which lead nowhere on paper. Their words stay where they are in the structure. */
final class NoLinks {

    private NoLinks() {}

    static void in(PDDocument document, StructureTree tree) {
        for (COSDictionary link : tree.elements("Link")) {
            List<COSBase> words = kids(link).stream()
                    .filter(kid -> !StructureTree.isAnnotation(kid))
                    .toList();
            StructureTree.setKids(link, words);
            link.setName(COSName.S, "Span");
            if (words.isEmpty()) {
                StructureTree.remove(link);
            }
        }
        tree.forgetAnnotations();
        for (PDPage page : document.getPages()) {
            page.getCOSObject().removeItem(COSName.ANNOTS);
        }
    }
}
