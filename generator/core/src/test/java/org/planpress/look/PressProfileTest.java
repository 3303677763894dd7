package org.planpress.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is the profile of a press or it is said why not. */
class PressProfileTest {

    private static byte[] profile(String device, String colours, String... tables) {
        int size = 132 + 12 * tables.length + 4;
        ByteBuffer bytes = ByteBuffer.allocate(size).putInt(0, size);
        put(bytes, 12, device);
        put(bytes, 16, colours);
        put(bytes, 36, "acsp");
        bytes.putInt(128, tables.length);
        for (int table = 0; table < tables.length; table++) {
            put(bytes, 132 + 12 * table, tables[table]);
            bytes.putInt(136 + 12 * table, size - 4).putInt(140 + 12 * table, 4);
        }
        return bytes.array();
    }

    private static void put(ByteBuffer bytes, int at, String word) {
        bytes.put(at, word.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] press() {
        return profile("prtr", "CMYK", "A2B0", "B2A0");
    }

    @Test
    void takesTheProfileOfAPress() throws IOException {
        byte[] coated = Files.readAllBytes(Path.of("../../content/assets/print/fogra39l.icc"));

        assertThat(PressProfile.objection(coated)).isEmpty();
    }

    @Test
    void refusesOneWhoseTablesSayNothing() {
        assertThat(PressProfile.objection(press())).hasValue("is damaged");
    }

    @ParameterizedTest
    @CsvSource({
        "mntr, 'RGB ', is the profile of a screen",
        "scnr, CMYK, is the profile of a scanner",
        "zzzz, CMYK, is the profile of something else",
        "prtr, 'RGB ', is for RGB colours",
        "prtr, GRAY, is for GRAY colours",
    })
    void refusesWhatIsForSomethingElse(String device, String colours, String objection) {
        assertThat(PressProfile.objection(profile(device, colours, "A2B0", "B2A0"))
                        .orElse(""))
                .startsWith(objection);
    }

    @Test
    void refusesWhatIsNotWhole() {
        byte[] damaged = press();
        ByteBuffer.wrap(damaged).putInt(140, Integer.MAX_VALUE);
        byte[] endless = press();
        ByteBuffer.wrap(endless).putInt(128, Integer.MAX_VALUE);

        assertThat(PressProfile.objection(new byte[0])).hasValue("is empty");
        assertThat(PressProfile.objection("Hello".getBytes(StandardCharsets.US_ASCII)))
                .hasValue("is no ICC profile");
        assertThat(PressProfile.objection(Arrays.copyOf(press(), 140))).hasValue("ends too early");
        assertThat(PressProfile.objection(damaged)).hasValue("is damaged");
        assertThat(PressProfile.objection(endless)).hasValue("is damaged");
        assertThat(PressProfile.objection(profile("prtr", "CMYK", "A2B0"))).hasValue("does not say how its inks look");
        assertThat(PressProfile.objection(new byte[20_000_001])).hasValue("is larger than 20 MB");
    }
}
