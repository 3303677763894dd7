package org.planpress.render.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The way back from marked content and annotations to the elements that own them. It is read once, because a long
 * document has a great many of them.
 *
 * <p>Source: ISO 32000-1, 14.7.4.4.
 */
final class ParentTree {

    private static final COSName NUMS = COSName.getPDFName("Nums");

    /** A place in the tree that names an owner. */
    private record Slot(COSArray array, int at) {}

    private final Map<COSDictionary, List<Slot>> byOwner = new HashMap<>();
    private final Map<Integer, Slot> byAnnotation = new HashMap<>();

    private ParentTree() {}

    static ParentTree of(COSDictionary root) {
        ParentTree tree = new ParentTree();
        Optional.ofNullable(root.getCOSDictionary(COSName.PARENT_TREE)).ifPresent(tree::read);
        return tree;
    }

    private void read(COSDictionary node) {
        COSArray nums = node.getCOSArray(NUMS);
        for (int at = 1; nums != null && at < nums.size(); at += 2) {
            COSBase value = nums.getObject(at);
            if (value instanceof COSArray marked) {
                for (int number = 0; number < marked.size(); number++) {
                    put(marked.getObject(number), new Slot(marked, number));
                }
            } else {
                Slot slot = new Slot(nums, at);
                byAnnotation.put(nums.getInt(at - 1), slot);
                put(value, slot);
            }
        }
        COSArray below = node.getCOSArray(COSName.KIDS);
        for (int at = 0; below != null && at < below.size(); at++) {
            read((COSDictionary) below.getObject(at));
        }
    }

    private void put(COSBase owner, Slot slot) {
        if (owner instanceof COSDictionary element) {
            byOwner.computeIfAbsent(element, first -> new ArrayList<>()).add(slot);
        }
    }

    /** What belonged to one element now belongs to another. */
    void replace(COSDictionary from, COSDictionary to) {
        List<Slot> moved = Optional.ofNullable(byOwner.remove(from)).orElse(List.of());
        moved.forEach(slot -> slot.array().set(slot.at(), to));
        byOwner.computeIfAbsent(to, first -> new ArrayList<>()).addAll(moved);
    }

    /** Gives an annotation, by the number that it carries, from one element to another. */
    void give(int annotation, COSDictionary from, COSDictionary to) {
        Slot slot = Objects.requireNonNull(byAnnotation.get(annotation), "an annotation outside the parent tree");
        Optional.ofNullable(byOwner.get(from)).ifPresent(slots -> slots.remove(slot));
        slot.array().set(slot.at(), to);
        byOwner.computeIfAbsent(to, first -> new ArrayList<>()).add(slot);
    }

    /** Leaves only the ways back from marked content. */
    static void forgetAnnotations(COSDictionary root) {
        COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
        COSArray left = new COSArray();
        collectMarked(tree, left);
        tree.removeItem(COSName.KIDS);
        tree.setItem(NUMS, left);
    }

    private static void collectMarked(COSDictionary node, COSArray marked) {
        COSArray nums = node.getCOSArray(NUMS);
        for (int at = 1; nums != null && at < nums.size(); at += 2) {
            if (nums.getObject(at) instanceof COSArray) {
                marked.add(nums.get(at - 1));
                marked.add(nums.get(at));
            }
        }
        COSArray below = node.getCOSArray(COSName.KIDS);
        for (int at = 0; below != null && at < below.size(); at++) {
            collectMarked((COSDictionary) below.getObject(at), marked);
        }
    }
}
