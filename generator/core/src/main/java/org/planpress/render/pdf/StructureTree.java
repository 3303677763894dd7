package org.planpress.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
public final class StructureTree {

    private static final COSName OBJR = COSName.getPDFName("OBJR");

    private final COSDictionary root;
    private final ParentTree owners;

    private StructureTree(COSDictionary root) {
        this.root = root;
        this.owners = ParentTree.of(root);
    }

    public static StructureTree of(PDDocument document) {
        return new StructureTree(
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    }

    /** Every element, each before its kids, in reading order; a list of its own, so that the tree may change. */
    public List<COSDictionary> elements() {
        return elementsIn(root);
    }

    /** Every element in another, in reading order. */
    static List<COSDictionary> elementsIn(COSDictionary element) {
        List<COSDictionary> elements = new ArrayList<>();
        collect(element, elements);
        return elements;
    }

    /** The element right before another in the same parent. */
    static Optional<COSDictionary> before(COSDictionary element) {
        List<COSDictionary> siblings = elementKids(parent(element));
        int at = siblings.indexOf(element);
        return at == 0 ? Optional.empty() : Optional.of(siblings.get(at - 1));
    }

    /** Elements of one type. */
    public List<COSDictionary> elements(String type) {
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
        if (!(kids instanceof COSArray array)) {
            return kids == null ? List.of() : List.of(kids);
        }
        List<COSBase> all = new ArrayList<>(array.size());
        for (int at = 0; at < array.size(); at++) {
            all.add(array.getObject(at));
        }
        return all;
    }

    static List<COSDictionary> elementKids(COSDictionary element) {
        List<COSDictionary> elements = new ArrayList<>();
        for (COSBase kid : kids(element)) {
            if (isElement(kid)) {
                elements.add((COSDictionary) kid);
            }
        }
        return elements;
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
        owners.give(annotation.getInt(COSName.STRUCT_PARENT), from, to);
    }

    /** No annotation knows its element any more. */
    void forgetAnnotations() {
        ParentTree.forgetAnnotations(root);
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
        owners.replace(element, parent);
    }

    /** Takes an element out with all that is in it. */
    static void remove(COSDictionary element) {
        COSDictionary parent = parent(element);
        setKids(parent, kids(parent).stream().filter(kid -> kid != element).toList());
    }

    /** Takes an element from where it is and makes it the first part of another. */
    static void moveToStart(COSDictionary element, COSDictionary parent) {
        remove(element);
        element.setItem(COSName.P, parent);
        List<COSBase> kids = new ArrayList<>(kids(parent));
        kids.add(0, element);
        setKids(parent, kids);
    }

    /** The elements that have an id, by it. */
    SortedMap<String, COSDictionary> places() {
        SortedMap<String, COSDictionary> places = new TreeMap<>();
        for (COSDictionary element : elements()) {
            if (element.containsKey(COSName.ID) && places.put(element.getString(COSName.ID), element) != null) {
                throw new IllegalStateException("two elements have the id " + element.getString(COSName.ID));
            }
        }
        return places;
    }

    /** Writes down in the root which element has which id. */
    void indexPlaces() {
        COSArray names = new COSArray();
        places().forEach((id, element) -> {
            names.add(new COSString(id));
            names.add(element);
        });
        COSDictionary index = new COSDictionary();
        index.setItem(COSName.NAMES, names);
        root.setItem(COSName.ID_TREE, index);
    }

    /** Says which vocabularies the types of elements are from, which makes a map of types needless. */
    void setVocabularies(List<COSDictionary> vocabularies) {
        COSArray array = new COSArray();
        vocabularies.forEach(array::add);
        root.setItem(COSName.getPDFName("Namespaces"), array);
        root.removeItem(COSName.ROLE_MAP);
    }

    static void setString(COSDictionary element, COSName key, String text) {
        element.setItem(key, new COSString(text));
    }
}
