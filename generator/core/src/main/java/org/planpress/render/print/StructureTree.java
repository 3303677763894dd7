package org.planpress.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The structure tree of a tagged PDF, changed in place. An element is a dictionary with a type {@code /S}, kids
 * {@code /K} and a parent {@code /P}; marked content belongs to it through the parent tree.
 *
 * <p>Source: ISO 32000-1, 14.7.
 */
final class StructureTree {

    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName NUMS = COSName.getPDFName("Nums");

    private final COSDictionary root;

    private StructureTree(COSDictionary root) {
        this.root = root;
    }

    static StructureTree of(PDDocument document) {
        return new StructureTree(
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    }

    /** Every element, each before its kids, in reading order; a list of its own, so that the tree may change. */
    List<COSDictionary> elements() {
        List<COSDictionary> elements = new ArrayList<>();
        collect(root, elements);
        return elements;
    }

    /** Elements of one type. */
    List<COSDictionary> elements(String type) {
        return elements().stream().filter(element -> type(element).equals(type)).toList();
    }

    private static void collect(COSDictionary parent, List<COSDictionary> elements) {
        for (COSDictionary kid : elementKids(parent)) {
            elements.add(kid);
            collect(kid, elements);
        }
    }

    static String type(COSDictionary element) {
        return Optional.ofNullable(element.getNameAsString(COSName.S)).orElse("");
    }

    /** Everything directly in an element: elements, references to objects, numbers of marked content. */
    static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return IntStream.range(0, array.size()).mapToObj(array::getObject).toList();
        }
        return Stream.ofNullable(kids).toList();
    }

    static List<COSDictionary> elementKids(COSDictionary element) {
        return kids(element).stream()
                .filter(StructureTree::isElement)
                .map(COSDictionary.class::cast)
                .toList();
    }

    static boolean isElement(COSBase kid) {
        return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
    }

    /** The annotations that a link stands for: one for each line that it runs over. */
    static List<COSDictionary> annotations(COSDictionary link) {
        return kids(link).stream()
                .filter(StructureTree::isAnnotation)
                .map(COSDictionary.class::cast)
                .map(kid -> kid.getCOSDictionary(COSName.OBJ))
                .toList();
    }

    /** Whether a kid of an element is a reference to an annotation. */
    static boolean isAnnotation(COSBase kid) {
        return kid instanceof COSDictionary dictionary && OBJR.equals(dictionary.getCOSName(COSName.TYPE));
    }

    /** Gives a reference to an annotation, and the annotation's way back, to another element. */
    void move(COSBase kid, COSDictionary from, COSDictionary to) {
        setKids(from, kids(from).stream().filter(other -> other != kid).toList());
        List<COSBase> kids = new ArrayList<>(kids(to));
        kids.add(kid);
        setKids(to, kids);
        COSDictionary annotation = ((COSDictionary) kid).getCOSDictionary(COSName.OBJ);
        setOwner(root.getCOSDictionary(COSName.PARENT_TREE), annotation.getInt(COSName.STRUCT_PARENT), to);
    }

    private static void setOwner(COSDictionary node, int key, COSDictionary owner) {
        COSArray nums = node.getCOSArray(NUMS);
        for (int at = 0; nums != null && at + 1 < nums.size(); at += 2) {
            if (nums.getInt(at) == key) {
                nums.set(at + 1, owner);
            }
        }
        COSArray below = node.getCOSArray(COSName.KIDS);
        for (int at = 0; below != null && at < below.size(); at++) {
            setOwner((COSDictionary) below.getObject(at), key, owner);
        }
    }

    static COSDictionary parent(COSDictionary element) {
        return element.getCOSDictionary(COSName.P);
    }

    static void setKids(COSDictionary element, List<? extends COSBase> kids) {
        COSArray array = new COSArray();
        kids.forEach(array::add);
        element.setItem(COSName.K, array);
    }

    /** Takes an element out and leaves its kids in its place. */
    void unwrap(COSDictionary element) {
        COSDictionary parent = parent(element);
        List<COSBase> kids = new ArrayList<>();
        for (COSBase kid : kids(parent)) {
            if (kid == element) {
                kids.addAll(kids(element));
            } else {
                kids.add(kid);
            }
        }
        elementKids(element).forEach(kid -> kid.setItem(COSName.P, parent));
        if (!parent.containsKey(COSName.PG) && element.containsKey(COSName.PG)) {
            parent.setItem(COSName.PG, element.getItem(COSName.PG));
        }
        setKids(parent, kids);
        repoint(root.getCOSDictionary(COSName.PARENT_TREE), element, parent);
    }

    /** Marked content that belonged to one element now belongs to another. */
    private static void repoint(COSDictionary node, COSDictionary from, COSDictionary to) {
        COSArray nums = node.getCOSArray(NUMS);
        for (int at = 1; nums != null && at < nums.size(); at += 2) {
            COSBase value = nums.getObject(at);
            if (value == from) {
                nums.set(at, to);
            } else if (value instanceof COSArray owners) {
                for (int owner = 0; owner < owners.size(); owner++) {
                    if (owners.getObject(owner) == from) {
                        owners.set(owner, to);
                    }
                }
            }
        }
        COSArray below = node.getCOSArray(COSName.KIDS);
        for (int at = 0; below != null && at < below.size(); at++) {
            repoint((COSDictionary) below.getObject(at), from, to);
        }
    }

    /** Takes an element out with all that is in it. */
    static void remove(COSDictionary element) {
        COSDictionary parent = parent(element);
        setKids(parent, kids(parent).stream().filter(kid -> kid != element).toList());
    }

    static void setString(COSDictionary element, COSName key, String text) {
        element.setItem(key, new COSString(text));
    }
}
