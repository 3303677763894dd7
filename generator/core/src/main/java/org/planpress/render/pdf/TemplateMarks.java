package org.planpress.render.pdf;

import static org.planpress.render.pdf.StructureTree.parent;
import static org.planpress.render.pdf.StructureTree.type;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Carries out what the marks in a template's attributes say; {@link TaggedPdf} lists them. */
final class TemplateMarks {

    private static final String MARK = "@@";
    private static final COSName ABBREVIATION = COSName.E;

    private final StructureTree tree;

    private TemplateMarks(StructureTree tree) {
        this.tree = tree;
    }

    /** Carries out the marks of inlines; those of links are read with {@link #words} and {@link #target}. */
    static void carryOut(StructureTree tree) {
        TemplateMarks marks = new TemplateMarks(tree);
        for (COSDictionary element : tree.elements()) {
            String said = element.getString(ABBREVIATION, "");
            if (said.startsWith(MARK)) {
                element.removeItem(ABBREVIATION);
                String name = said.substring(MARK.length(), said.indexOf('='));
                marks.carryOut(name, said.substring(said.indexOf('=') + 1), element);
            }
        }
    }

    private void carryOut(String name, String value, COSDictionary inline) {
        switch (name) {
            case "act" -> StructureTree.setString(inline, COSName.ACTUAL_TEXT, value);
            case "lang" -> StructureTree.setString(inline, COSName.LANG, value);
            case "id" -> {
                StructureTree.setString(parent(inline), COSName.ID, value);
                tree.unwrap(inline);
            }
            case "list" -> {
                number(inline, value);
                tree.unwrap(inline);
            }
            case "table" -> {
                summarise(inline, value);
                tree.unwrap(inline);
            }
            default -> throw new UnknownMarkException(MARK + name + "=" + value);
        }
    }

    /** Says on the list around a label how its items are numbered. */
    private static void number(COSDictionary label, String numbering) {
        describe(around(label, "L").orElseThrow(), "List", "ListNumbering", COSName.getPDFName(numbering));
    }

    /**
     * Gives the table around a cell a name for those who do not see what stands above it. A table that was too wide for
     * its page, and is told row by row, has none.
     */
    private static void summarise(COSDictionary cell, String name) {
        around(cell, "Table").ifPresent(table -> describe(table, "Table", "Summary", new COSString(name)));
    }

    /** The innermost element of a kind around an element. */
    private static Optional<COSDictionary> around(COSDictionary element, String kind) {
        COSDictionary outer = element;
        while (StructureTree.isElement(outer) && !type(outer).equals(kind)) {
            outer = parent(outer);
        }
        return Optional.of(outer).filter(StructureTree::isElement);
    }

    private static void describe(COSDictionary element, String owner, String attribute, COSBase value) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, owner);
        attributes.setItem(COSName.getPDFName(attribute), value);
        element.setItem(COSName.A, attributes);
    }

    /** What is said of a link or bookmark, without where it leads. */
    static String words(String said) {
        int mark = said.indexOf(MARK);
        return mark < 0 ? said : said.substring(0, mark);
    }

    /** The id of the place that a link or bookmark leads to; a link to the web has none. */
    static Optional<String> target(String said) {
        int mark = said.indexOf(MARK + "#");
        return mark < 0 ? Optional.empty() : Optional.of(said.substring(mark + MARK.length() + 1));
    }

    /** Fails if there is a mark that nobody carried out, which would be read aloud. */
    static void refuseLeftovers(StructureTree tree) {
        for (COSDictionary element : tree.elements()) {
            for (COSName name : List.of(COSName.ALT, ABBREVIATION)) {
                String said = element.getString(name, "");
                if (said.contains(MARK)) {
                    throw new UnknownMarkException(said);
                }
            }
        }
    }
}
