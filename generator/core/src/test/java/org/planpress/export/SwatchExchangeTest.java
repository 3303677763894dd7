package org.planpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planpress.look.Palette;
import org.planpress.testing.SampleLook;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** Reads the file back as its format was published. */
class SwatchExchangeTest {

    private static final Palette PALETTE = Palette.of(SampleLook.builtIn());

    private record Swatch(String group, String name, String model, List<Integer> parts) {}

    private static String name(ByteBuffer in) {
        byte[] units = new byte[in.getShort() * 2];
        in.get(units);
        String name = new String(units, StandardCharsets.UTF_16BE);
        assertThat(name).endsWith("\0");
        return name.substring(0, name.length() - 1);
    }

    private static String letters(ByteBuffer in) {
        byte[] letters = new byte[4];
        in.get(letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }

    private static List<Swatch> read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        assertThat(letters(in)).isEqualTo("ASEF");
        assertThat(in.getInt()).isEqualTo(0x10000);
        int blocks = in.getInt();
        List<Swatch> swatches = new ArrayList<>();
        String group = "";
        for (int at = 0; at < blocks; at++) {
            int kind = Short.toUnsignedInt(in.getShort());
            int end = in.getInt() + in.position();
            switch (kind) {
                case 0xc001 -> group = name(in);
                case 0xc002 -> group = "";
                case 1 -> {
                    String name = name(in);
                    String model = letters(in);
                    int most = model.equals("CMYK") ? 100 : 255;
                    List<Integer> parts = new ArrayList<>();
                    for (int part = 0; part < (model.equals("CMYK") ? 4 : 3); part++) {
                        parts.add(Math.round(in.getFloat() * most));
                    }
                    assertThat(in.getShort()).isEqualTo((short) 2);
                    swatches.add(new Swatch(group, name, model, parts));
                }
                default -> throw new AssertionError("a block of kind " + kind);
            }
            assertThat(in.position()).isEqualTo(end);
        }
        assertThat(in.hasRemaining()).isFalse();
        return swatches;
    }

    @Test
    void holdsEachColourForScreensAndForThePressInItsGroup() {
        List<Swatch> swatches = read(SwatchExchange.of(Voice.builtIn(Language.ENGLISH), "a.ase", PALETTE)
                .bytes());

        assertThat(swatches)
                .hasSize(2 * PALETTE.colours().size())
                .noneMatch(swatch -> swatch.group().isEmpty());
        for (Palette.Colour colour : PALETTE.colours()) {
            var light = colour.ink().light();
            var press = colour.ink().press();
            assertThat(swatches)
                    .filteredOn(swatch -> swatch.name().equals(colour.name() + " RGB"))
                    .singleElement()
                    .satisfies(swatch ->
                            assertThat(swatch.parts()).containsExactly(light.red(), light.green(), light.blue()));
            assertThat(swatches)
                    .filteredOn(swatch -> swatch.name().equals(colour.name() + " CMYK"))
                    .singleElement()
                    .satisfies(swatch -> assertThat(swatch.parts())
                            .containsExactly(press.cyan(), press.magenta(), press.yellow(), press.black()));
        }
    }
}
