package org.planpress.render.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * An address as squares that the camera of a phone reads.
 *
 * @param address what it says
 * @param modules how many squares are on each side, without the margin
 * @param path the dark ones as a path: a rectangle for each run in a row, within the margin
 */
record QrCode(String address, int modules, String path) {

    /** What has to stay light around it, in squares. */
    static final int MARGIN = 4;

    /** The longest code of this correction holds 2,331 letters. */
    private static final int LONGEST = 2331;

    /** The code of an address; a seventh of it may be lost on paper. */
    static QrCode of(String address) {
        if (address.isEmpty() || address.length() > LONGEST) {
            throw new IllegalArgumentException("no code has room for " + address.length() + " letters");
        }
        try {
            ByteMatrix matrix = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int row = 0; row < matrix.getHeight(); row++) {
                runs(matrix, row, path);
            }
            return new QrCode(address, matrix.getWidth(), path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no code has room for " + address, tooLong);
        }
    }

    private static void runs(ByteMatrix matrix, int row, StringBuilder path) {
        int at = 0;
        while (at < matrix.getWidth()) {
            int end = at;
            while (end < matrix.getWidth() && matrix.get(end, row) == 1) {
                end++;
            }
            if (end > at) {
                int wide = end - at;
                path.append('M').append(at + MARGIN).append(' ').append(row + MARGIN);
                path.append('h').append(wide).append("v1h-").append(wide).append('z');
            }
            at = end + 1;
        }
    }

    /** With the margin. */
    int side() {
        return modules + 2 * MARGIN;
    }

    /**
     * As a drawing in a document, which is read aloud as its address.
     *
     * @param wide in millimetres, with the margin
     * @param dark the colour of the squares
     * @param light the colour around them
     */
    String fo(double wide, String dark, String light) {
        String size = wide + "mm";
        return "<fo:instream-foreign-object fox:alt-text=\"" + FoText.escaped(address) + "\">"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" height=\"" + size
                + "\" viewBox=\"0 0 " + side() + " " + side() + "\"><rect width=\"" + side() + "\" height=\"" + side()
                + "\" fill=\"" + light + "\"/><path fill=\"" + dark + "\" d=\"" + path + "\"/></svg>"
                + "</fo:instream-foreign-object>";
    }
}
