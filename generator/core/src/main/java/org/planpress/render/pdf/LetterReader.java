package org.planpress.render.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.planpress.render.pdf.MarkedText.Letter;
import org.planpress.render.pdf.MarkedText.Piece;
import org.planpress.render.pdf.MarkedText.Place;

/**
 * Reads the letters of pages into {@link MarkedText}. The extractors of PDFBox measure the outline of every letter and
 * look for shadows; over a long document this takes most of the time, and nobody here asks for it.
 */
final class LetterReader extends PDFStreamEngine {

    /** For content that nothing in the structure refers to. */
    private static final int UNMARKED = -1;

    private final MarkedText text;
    private final Map<COSDictionary, Map<Integer, String>> said = new HashMap<>();
    private final Deque<Marked> open = new ArrayDeque<>();

    /** Marked content that has begun and not yet ended. */
    private static final class Marked {
        private final int number;
        private @Nullable Letter first;
        private @Nullable Letter last;

        private Marked(int number) {
            this.number = number;
        }
    }

    LetterReader(MarkedText text) {
        this.text = text;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetMatrix(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        open.clear();
        super.processPage(page);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        open.push(new Marked(properties == null ? UNMARKED : properties.getInt(COSName.MCID, UNMARKED)));
    }

    @Override
    public void endMarkedContentSequence() {
        Marked ended = open.pop();
        if (ended.number != UNMARKED && ended.first != null && ended.last != null) {
            Place place = new Place(getCurrentPage().getCOSObject(), ended.number);
            text.pieces().put(place, new Piece(ended.first, ended.last));
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector step) {
        COSDictionary name = font.getCOSObject();
        String letter = said.computeIfAbsent(name, first -> new HashMap<>())
                .computeIfAbsent(
                        code,
                        unknown -> Optional.ofNullable(font.toUnicode(unknown)).orElse(""));
        if (letter.equals(" ")) {
            text.spaces().putIfAbsent(name, twoBytes(code));
        }
        if (!open.isEmpty()) {
            Marked marked = open.element();
            float middle = place.getTranslateX() + step.getX() * place.getScaleX() / 2;
            marked.last = new Letter(name, letter, middle, place.getTranslateY(), place.getScalingFactorY());
            marked.first = marked.first == null ? marked.last : marked.first;
        }
    }

    /** Fonts are embedded with codes of two bytes. */
    private static byte[] twoBytes(int code) {
        return new byte[] {(byte) (code >> 8), (byte) code};
    }
}
