package org.planpress.render.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.planpress.look.PressInks;
import org.planpress.look.Separation;

/**
 * A picture in inks, as the profile of the press turns its colours. Without a profile it keeps its colours and says whose
 * they are, so that the print shop can turn them. Nothing is lost: the file holds every pixel as it came out.
 */
final class InkedPicture {

    private static final int INKS = 4;

    /** The predictor of PNG that guesses from left, above and both. */
    private static final byte PAETH = 4;

    private static final int ANY_PNG_PREDICTOR = 15;

    private InkedPicture() {}

    static void of(PDImageXObject picture, PressInks inks) throws IOException {
        Optional<Separation> separation = inks.separation();
        if (separation.isEmpty() || picture.isStencil() || isInInks(picture)) {
            return;
        }
        if (picture.getColorSpace().getNumberOfComponents() == 1 && !isIndexed(picture)) {
            picture.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            return;
        }
        BufferedImage seen = picture.getOpaqueImage(null, 1);
        COSStream stream = picture.getCOSObject();
        byte[] rows = rows(seen, separation.get());
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(rows);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        stream.setItem(COSName.DECODE_PARMS, predictor(seen.getWidth()));
        stream.setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.removeItem(COSName.DECODE);
        stream.removeItem(COSName.INTENT);
    }

    private static boolean isInInks(PDImageXObject picture) throws IOException {
        return picture.getColorSpace().getNumberOfComponents() == INKS;
    }

    private static boolean isIndexed(PDImageXObject picture) {
        COSBase space = picture.getCOSObject().getDictionaryObject(COSName.COLORSPACE);
        return space instanceof COSArray array && COSName.INDEXED.equals(array.getObject(0));
    }

    private static COSDictionary predictor(int width) {
        COSDictionary predictor = new COSDictionary();
        predictor.setInt(COSName.PREDICTOR, ANY_PNG_PREDICTOR);
        predictor.setInt(COSName.COLORS, INKS);
        predictor.setInt(COSName.BITS_PER_COMPONENT, 8);
        predictor.setInt(COSName.COLUMNS, width);
        return predictor;
    }

    private static byte[] rows(BufferedImage seen, Separation separation) throws IOException {
        int width = seen.getWidth();
        int[] colours = new int[width];
        byte[] above = new byte[INKS * width];
        byte[] row = new byte[INKS * width];
        byte[] guessed = new byte[1 + INKS * width];
        guessed[0] = PAETH;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
            for (int y = 0; y < seen.getHeight(); y++) {
                seen.getRGB(0, y, width, 1, colours, 0, width);
                separation.inks(colours, row);
                for (int at = 0; at < row.length; at++) {
                    int left = at < INKS ? 0 : row[at - INKS] & 0xff;
                    int corner = at < INKS ? 0 : above[at - INKS] & 0xff;
                    guessed[at + 1] = (byte) (row[at] - paeth(left, above[at] & 0xff, corner));
                }
                out.write(guessed);
                byte[] free = above;
                above = row;
                row = free;
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static int paeth(int left, int above, int corner) {
        int guess = left + above - corner;
        int fromLeft = Math.abs(guess - left);
        int fromAbove = Math.abs(guess - above);
        int fromCorner = Math.abs(guess - corner);
        if (fromLeft <= fromAbove && fromLeft <= fromCorner) {
            return left;
        }
        return fromAbove <= fromCorner ? above : corner;
    }
}
