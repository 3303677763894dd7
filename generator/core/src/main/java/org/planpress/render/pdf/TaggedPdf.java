package org.planpress.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.planpress.look.PressInks;
import org.planpress.output.PressForm;

/**
 * Mends what the typesetter leaves wrong in a tagged PDF, so that it can be read aloud. FOP has no way to say some
 * things in its input; templates say them in attributes that it carries through, each starting with {@code @@}:
 *
 * <ul>
 *   <li>{@code fox:abbreviation="@@lang=cy"} on an inline: the language of its words;
 *   <li>{@code fox:abbreviation="@@act=words"} on an inline: what its signs stand for;
 *   <li>{@code fox:abbreviation="@@id=ID"} on the only inline of a block: the block is what links to ID mean;
 *   <li>{@code fox:abbreviation="@@list=Decimal"} on the first label of a list: how its items are numbered;
 *   <li>{@code fox:abbreviation="@@table=words"} in the first cell of a table that has any: what the table is called;
 *   <li>{@code fox:alt-text="words@@#ID"} on a link, and the same in the title of a bookmark: where it leads.
 * </ul>
 */
public final class TaggedPdf {

    private final PDDocument document;
    private final StructureTree tree;
    private final LinkTargets targets;

    private TaggedPdf(PDDocument document, StructureTree tree, LinkTargets targets) {
        this.document = document;
        this.tree = tree;
        this.targets = targets;
    }

    /**
     * The finished document, after PDF/UA-1 and PDF/A-3a.
     *
     * @param raw as the typesetter made it
     * @param created the moment that it claims to be made at
     */
    public static byte[] mended(byte[] raw, Instant created) {
        return finished(raw, pdf -> {
            TrimmedPages.cut(pdf.document);
            Stamp.on(pdf.document, created, metadata -> metadata);
        });
    }

    /** The same document as {@link #mended} for a print shop: in inks, with its bleed and without links. */
    public static byte[] forThePress(byte[] raw, Instant created, PressOrder order) {
        return finished(raw, pdf -> {
            NoLinks.in(pdf.document, pdf.tree);
            InkedPages.of(pdf.document, order.inks());
            FullSheets.fill(pdf.document);
            PrinterMarks.on(pdf.document, order);
            pdf.document.getDocumentInformation().setTrapped("False");
            if (order.profile().isEmpty()) {
                PressIntent.none(pdf.document);
                Stamp.on(pdf.document, created, TaggedPdf::withoutLastingColours);
            } else if (order.form() == PressForm.X4) {
                PressIntent.on(pdf.document, order, "GTS_PDFX", "GTS_PDFA1");
                PdfX4.on(pdf.document);
                Stamp.on(pdf.document, created, PdfX4::claim);
            } else {
                PressIntent.on(pdf.document, order, "GTS_PDFA1");
                Stamp.on(pdf.document, created, metadata -> metadata);
            }
        });
    }

    /**
     * A drawing of a page of its own, in the inks of the press, for people who place it in a document. It names no press: what
     * it is placed in does, and a profile is many times as large as a drawing.
     */
    public static byte[] inInks(byte[] raw, Instant created, PressInks inks) {
        return finished(raw, pdf -> {
            TrimmedPages.cut(pdf.document);
            InkedPages.of(pdf.document, inks);
            pdf.document.getDocumentInformation().setTrapped("False");
            PressIntent.none(pdf.document);
            Stamp.on(pdf.document, created, TaggedPdf::withoutLastingColours);
        });
    }

    /** Inks of no particular press: nobody can say how they will look in years, so the file claims less. */
    private static String withoutLastingColours(String metadata) {
        return metadata.replaceAll("(?s)<rdf:Description[^>]*xmlns:pdfaid=.*?</rdf:Description>\\s*", "");
    }

    /** The same document after PDF/UA-2 and PDF/A-4. */
    public static byte[] newest(byte[] raw, Instant created) {
        return finished(raw, pdf -> {
            TrimmedPages.cut(pdf.document);
            Ua2.on(pdf.document, pdf.tree, pdf.targets);
            Stamp.on(pdf.document, created, Ua2::claim);
            pdf.document.getDocument().getTrailer().removeItem(COSName.INFO);
        });
    }

    private interface Finish {
        void apply(TaggedPdf pdf) throws IOException;
    }

    private static byte[] finished(byte[] raw, Finish finish) {
        try (PDDocument document = Loader.loadPDF(raw)) {
            TaggedPdf pdf = mended(document);
            ScreenProfile.restore(document);
            finish.apply(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        } catch (IOException ours) {
            throw new UncheckedIOException("the typesetter's PDF cannot be read", ours);
        }
    }

    private static TaggedPdf mended(PDDocument document) throws IOException {
        StructureTree tree = StructureTree.of(document);
        MarkedText text = MarkedText.of(document);
        TemplateMarks.carryOut(tree);
        LinkTargets targets = DocumentLinks.mended(document, tree, text);
        NoteIds.give(tree, targets);
        TidyTree.tidy(tree);
        HeaderScopes.give(tree);
        tree.indexPlaces();
        GluedWords.part(document, tree, text);
        dropSetsOfLetters(document);
        TemplateMarks.refuseLeftovers(tree);
        return new TaggedPdf(document, tree, targets);
    }

    /** Outside PDF/A, FOP lists only some of the letters that a font holds; nobody needs the list, and half of it is wrong. */
    private static void dropSetsOfLetters(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                if (page.getResources().getFont(name) instanceof PDType0Font font) {
                    font.getDescendantFont().getFontDescriptor().getCOSObject().removeItem(COSName.CID_SET);
                }
            }
        }
    }
}
