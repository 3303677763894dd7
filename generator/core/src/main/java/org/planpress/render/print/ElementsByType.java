package org.planpress.render.print;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * The elements of a structure tree as they are now, found in one walk for all who go on to change some of them.
 *
 * @param byType each list in reading order
 */
record ElementsByType(Map<String, List<COSDictionary>> byType) {

    static ElementsByType of(StructureTree tree) {
        return new ElementsByType(tree.elements().stream().collect(groupingBy(StructureTree::type)));
    }

    List<COSDictionary> of(String type) {
        return byType.getOrDefault(type, List.of());
    }
}
