package org.planpress.render.print;

import static org.planpress.render.print.StructureTree.kids;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** Mends the links and bookmarks of a document: each says in words where it leads, and has the areas of its own words. */
final class DocumentLinks {

    private final StructureTree tree;
    private final MarkedText text;
    private final LinkTargets targets = new LinkTargets();

    private DocumentLinks(StructureTree tree, MarkedText text) {
        this.tree = tree;
        this.text = text;
    }

    /** Mends them, and finds out where they lead. */
    static LinkTargets mended(PDDocument document, StructureTree tree, MarkedText text) {
        DocumentLinks links = new DocumentLinks(tree, text);
        List<COSDictionary> elements = tree.elements("Link");
        links.sortOut(elements);
        elements.forEach(links::say);
        links.sayBookmarks(document.getDocumentCatalog().getDocumentOutline());
        return links.targets;
    }

    /**
     * FOP gives all links of a page that lead to one place to the last of them; here each annotation goes to the link
     * whose words it covers.
     */
    private void sortOut(List<COSDictionary> links) {
        for (COSDictionary holder : links) {
            for (COSBase kid : kids(holder)) {
                if (StructureTree.isAnnotation(kid) && !covers(kid, holder)) {
                    links.stream()
                            .filter(link -> covers(kid, link))
                            .findFirst()
                            .ifPresent(link -> tree.move(kid, holder, link));
                }
            }
        }
    }

    private boolean covers(COSBase kid, COSDictionary link) {
        COSDictionary reference = (COSDictionary) kid;
        COSDictionary page = reference.getCOSDictionary(COSName.PG);
        COSDictionary annotation = reference.getCOSDictionary(COSName.OBJ);
        return MarkedText.places(link, page).stream()
                .anyMatch(place -> place.page() == page && text.startsIn(place, annotation));
    }

    /** The words of a link belong to its annotation; beside the link's own words they would be read twice. */
    private void say(COSDictionary link) {
        String said = link.getString(COSName.ALT, "");
        List<COSDictionary> annotations = StructureTree.annotations(link);
        if (annotations.isEmpty()) {
            throw new IllegalStateException("a link leads nowhere: " + said);
        }
        annotations.forEach(annotation -> {
            StructureTree.setString(annotation, COSName.CONTENTS, TemplateMarks.words(said));
            TemplateMarks.target(said).ifPresent(id -> targets.put(annotation, id));
        });
        link.removeItem(COSName.ALT);
    }

    private void sayBookmarks(@Nullable PDOutlineNode node) {
        if (node != null) {
            for (PDOutlineItem item : node.children()) {
                String said = item.getTitle();
                item.setTitle(TemplateMarks.words(said));
                TemplateMarks.target(said).ifPresent(id -> targets.put(item.getCOSObject(), id));
                sayBookmarks(item);
            }
        }
    }
}
