package org.planpress.render.print;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Gives each note the id that its call leads to; one that nothing calls still needs a name. */
final class NoteIds {

    private NoteIds() {}

    static void give(StructureTree tree, LinkTargets targets) {
        int number = 0;
        for (COSDictionary note : tree.elements("Note")) {
            number++;
            String id = StructureTree.before(note).flatMap(targets::in).orElse("note-" + number);
            StructureTree.elementsIn(note).stream()
                    .filter(element -> element.getString(COSName.ID, "").equals(id))
                    .forEach(element -> element.removeItem(COSName.ID));
            StructureTree.setString(note, COSName.ID, id);
        }
    }
}
