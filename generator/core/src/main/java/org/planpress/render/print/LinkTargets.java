package org.planpress.render.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;

/** The ids of the places in a document that its links and bookmarks lead to. */
final class LinkTargets {

    private final Map<COSDictionary, String> ids = new LinkedHashMap<>();

    /** Says where the annotation of a link, or a bookmark, leads. */
    void put(COSDictionary from, String id) {
        ids.put(from, id);
    }

    void forEach(BiConsumer<COSDictionary, String> action) {
        ids.forEach(action);
    }

    /** Where the first link of an element leads, if it has one that stays in the document. */
    Optional<String> in(COSDictionary element) {
        return Stream.concat(Stream.of(element), StructureTree.elementsIn(element).stream())
                .flatMap(link -> StructureTree.annotations(link).stream())
                .flatMap(annotation -> Optional.ofNullable(ids.get(annotation)).stream())
                .findFirst();
    }
}
