package org.planpress.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.planpress.look.PressInks;

/** Turns every colour of a document into inks: of letters, lines and areas, of pictures, patterns and shadings. */
final class InkedPages {

    private static final COSName OVER = COSName.getPDFName("Over");
    private static final COSName NOT_OVER = COSName.getPDFName("NotOver");
    private static final COSName SMALL_OVER = COSName.getPDFName("op");
    private static final COSName MODE = COSName.getPDFName("OPM");
    private static final COSName COLOUR_SPACE = COSName.getPDFName("CS");

    private final PDDocument document;
    private final PressInks inks;
    private final Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final COSDictionary over = state(true);
    private final COSDictionary notOver = state(false);

    private InkedPages(PDDocument document, PressInks inks) {
        this.document = document;
        this.inks = inks;
    }

    static void of(PDDocument document, PressInks inks) throws IOException {
        InkedPages pages = new InkedPages(document, inks);
        try {
            for (PDPage page : document.getPages()) {
                pages.page(page);
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Ink on ink, in the mode in which an ink of which there is none leaves what is there. */
    private static COSDictionary state(boolean over) {
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
        state.setItem(COSName.OP, COSBoolean.getBoolean(over));
        state.setItem(SMALL_OVER, COSBoolean.getBoolean(over));
        state.setItem(MODE, COSInteger.get(over ? 1 : 0));
        return state;
    }

    private void page(PDPage page) throws IOException {
        PDStream stream = new PDStream(document);
        COSDictionary resources = page.getResources().getCOSObject();
        write(stream.getCOSObject(), inked(page, resources, 1));
        page.setContents(stream);
        mixInInks(page.getCOSObject());
    }

    private List<Object> inked(PDContentStream stream, COSDictionary resources, double scale) throws IOException {
        List<Object> tokens = InkedStream.of(new PDFStreamParser(stream).parse(), inks, new Named(resources), scale);
        Optional.ofNullable(resources.getCOSDictionary(COSName.COLORSPACE))
                .ifPresent(spaces -> spaces.removeItem(COSName.getPDFName("DefaultRGB")));
        return tokens;
    }

    private static void write(COSStream stream, List<Object> tokens) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
    }

    /** What shines through what is mixed in inks. */
    private static void mixInInks(COSDictionary drawing) {
        Optional.ofNullable(drawing.getCOSDictionary(COSName.GROUP))
                .filter(group -> group.containsKey(COLOUR_SPACE))
                .ifPresent(group -> group.setItem(COLOUR_SPACE, COSName.DEVICECMYK));
    }

    /** The resources of one stream. */
    private final class Named implements InkedStream.Resources {

        private final COSDictionary resources;

        Named(COSDictionary resources) {
            this.resources = resources;
        }

        private Optional<COSBase> found(COSName kind, COSName name) {
            return Optional.ofNullable(resources.getCOSDictionary(kind)).map(named -> named.getDictionaryObject(name));
        }

        @Override
        public PressColour.Space space(COSName name) {
            if (COSName.PATTERN.equals(name)) {
                return PressColour.Space.PATTERN;
            }
            return space(found(COSName.COLORSPACE, name).orElse(name));
        }

        private PressColour.Space space(COSBase space) {
            if (space instanceof COSArray array && COSName.ICCBASED.equals(array.getObject(0))) {
                return PressColour.Space.of(((COSStream) array.getObject(1)).getInt(COSName.N));
            }
            COSBase name = space instanceof COSArray array ? array.getObject(0) : space;
            if (COSName.DEVICERGB.equals(name) || COSName.CALRGB.equals(name)) {
                return PressColour.Space.SCREEN;
            }
            if (COSName.DEVICEGRAY.equals(name) || COSName.CALGRAY.equals(name)) {
                return PressColour.Space.GREY;
            }
            if (COSName.DEVICECMYK.equals(name)) {
                return PressColour.Space.PRESS;
            }
            return COSName.PATTERN.equals(name) ? PressColour.Space.PATTERN : PressColour.Space.OTHER;
        }

        @Override
        public void drawn(COSName name, double scale) {
            found(COSName.XOBJECT, name)
                    .filter(done::add)
                    .map(COSStream.class::cast)
                    .ifPresent(stream -> {
                        try {
                            if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
                                form(stream, scale);
                            } else {
                                InkedPicture.of(new PDImageXObject(new PDStream(stream), null), inks);
                            }
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    });
        }

        private void form(COSStream stream, double scale) throws IOException {
            COSArray matrix = stream.getCOSArray(COSName.MATRIX);
            double own = matrix == null ? 1 : InkedStream.scale(matrix.toList());
            write(stream, inked(new PDFormXObject(stream), resources(stream), scale * own));
            mixInInks(stream);
        }

        private COSDictionary resources(COSStream stream) {
            return Optional.ofNullable(stream.getCOSDictionary(COSName.RESOURCES))
                    .orElse(resources);
        }

        @Override
        public void pattern(COSName name, double scale) {
            found(COSName.PATTERN, name)
                    .filter(done::add)
                    .map(COSDictionary.class::cast)
                    .ifPresent(pattern -> {
                        try {
                            if (pattern instanceof COSStream stream) {
                                write(stream, inked(new PDTilingPattern(stream, null), resources(stream), scale));
                            } else {
                                InkedShading.of(pattern.getCOSDictionary(COSName.SHADING), inks);
                            }
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    });
        }

        @Override
        public void shading(COSName name) {
            found(COSName.SHADING, name)
                    .filter(done::add)
                    .ifPresent(shading -> InkedShading.of((COSDictionary) shading, inks));
        }

        @Override
        public COSName over(boolean wanted) {
            COSDictionary states = resources.getCOSDictionary(COSName.EXT_G_STATE);
            if (states == null) {
                states = new COSDictionary();
                resources.setItem(COSName.EXT_G_STATE, states);
            }
            states.setItem(OVER, over);
            states.setItem(NOT_OVER, notOver);
            return wanted ? OVER : NOT_OVER;
        }
    }
}
