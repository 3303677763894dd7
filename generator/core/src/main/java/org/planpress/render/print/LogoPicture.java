package org.planpress.render.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.planpress.look.Logo;
import org.planpress.look.LogoImage;
import org.planpress.look.Look;
import org.planpress.look.PictureFile;

/**
 * A logo as a picture of pixels. A drawing has colours and shapes that printed documents may not hold as they are; as a
 * picture it keeps to the rules that hold for all others.
 */
public final class LogoPicture {

    /** 44 mm of paper, the widest that a cover shows it, at 600 pixels an inch. */
    private static final float WIDEST = 1040;

    /** 18 mm of paper. */
    private static final float HIGHEST = 425;

    private LogoPicture() {}

    /**
     * The logo of a look, for files that hold pictures and no drawings; empty if there is none, or none that can be drawn.
     *
     * @param files what pictures hold, by path from {@code assets/} on
     */
    public static Optional<LogoImage> of(Look look, Map<String, byte[]> files) {
        return look.logo()
                .flatMap(logo -> Optional.ofNullable(files.get(logo.light().path()))
                        .flatMap(bytes -> image(of(logo.light(), bytes), logo.description())));
    }

    private static Optional<LogoImage> image(byte[] bytes, String description) {
        PictureFile file = PictureFile.of(bytes);
        return file.form() == PictureFile.Form.PNG && file.fault().isEmpty()
                ? Optional.of(new LogoImage(bytes, file.width(), file.height(), description))
                : Optional.empty();
    }

    /**
     * The picture of a file; a file that is one already is left as it is.
     *
     * @param logo how its sides compare
     */
    static byte[] of(Logo.Drawn logo, byte[] bytes) {
        if (PictureFile.of(bytes).form() != PictureFile.Form.SVG) {
            return bytes;
        }
        PNGTranscoder pixels = new PNGTranscoder();
        float scale = Math.min(WIDEST / logo.width(), HIGHEST / logo.height());
        pixels.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, logo.width() * scale);
        pixels.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, logo.height() * scale);
        pixels.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        pixels.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        pixels.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            pixels.transcode(new TranscoderInput(new ByteArrayInputStream(bytes)), new TranscoderOutput(out));
        } catch (TranscoderException undrawn) {
            // What cannot be drawn is left out by the typesetter, as a picture of a kind that it does not know.
            return bytes;
        }
        return out.toByteArray();
    }
}
