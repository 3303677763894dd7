package org.planpress.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.planpress.look.Palette;
import org.planpress.look.Palette.Colour;
import org.planpress.look.PaletteMessage;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;
import org.planpress.output.Artifact;
import org.planpress.words.Voice;

/**
 * The colours of a plan in the form that layout and drawing programs exchange swatches in (Adobe Swatch Exchange): a group for
 * each kind of colour, and in it each colour once for screens and once for the press. Numbers are big-endian; a name is
 * counted in units of UTF-16 with a zero at its end.
 */
final class SwatchExchange {

    private static final int GROUP = 0xc001;
    private static final int END_OF_GROUP = 0xc002;
    private static final int COLOUR = 0x0001;

    /** A colour of its own: a change of another does not change it. */
    private static final int NORMAL = 2;

    private static final int VERSION = 1;
    private static final float STEPS = 255f;
    private static final float PERCENT = 100f;

    private SwatchExchange() {}

    /** A block: what it is, and what stands in it. */
    private record Block(int kind, Writing content) {}

    static Artifact of(Voice voice, String path, Palette palette) {
        List<Block> blocks = new ArrayList<>();
        palette.groups().forEach(group -> {
            blocks.add(new Block(GROUP, out -> name(out, voice.say(new PaletteMessage.Heading(group)))));
            palette.colours().stream().filter(colour -> colour.group() == group).forEach(colour -> {
                blocks.add(new Block(COLOUR, out -> screen(out, colour)));
                blocks.add(new Block(COLOUR, out -> press(out, colour)));
            });
            blocks.add(new Block(END_OF_GROUP, out -> {}));
        });
        return new Artifact(path, "application/octet-stream", written(out -> {
            out.writeBytes("ASEF");
            out.writeShort(VERSION);
            out.writeShort(0);
            out.writeInt(blocks.size());
            for (Block block : blocks) {
                out.writeShort(block.kind());
                byte[] content = written(block.content());
                out.writeInt(content.length);
                out.write(content);
            }
        }));
    }

    private static void screen(DataOutputStream out, Colour colour) throws IOException {
        Rgb light = colour.ink().light();
        name(out, colour.name() + " RGB");
        out.writeBytes("RGB ");
        out.writeFloat(light.red() / STEPS);
        out.writeFloat(light.green() / STEPS);
        out.writeFloat(light.blue() / STEPS);
        out.writeShort(NORMAL);
    }

    private static void press(DataOutputStream out, Colour colour) throws IOException {
        Cmyk press = colour.ink().press();
        name(out, colour.name() + " CMYK");
        out.writeBytes("CMYK");
        out.writeFloat(press.cyan() / PERCENT);
        out.writeFloat(press.magenta() / PERCENT);
        out.writeFloat(press.yellow() / PERCENT);
        out.writeFloat(press.black() / PERCENT);
        out.writeShort(NORMAL);
    }

    private static void name(DataOutputStream out, String name) throws IOException {
        out.writeShort(name.length() + 1);
        out.write(name.getBytes(StandardCharsets.UTF_16BE));
        out.writeShort(0);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }
}
