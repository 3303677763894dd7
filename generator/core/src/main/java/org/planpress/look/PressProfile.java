package org.planpress.look;

import java.awt.color.CMMException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planpress.model.Cmyk;

/** Whether a file is the profile of a press: what says how its four inks look. */
public final class PressProfile {

    /** The largest that printers hand out have about 3 MB; what is much larger is something else. */
    private static final int LARGEST = 20_000_000;

    private static final int HEAD = 128;
    private static final int TAG = 12;

    private static final Map<String, String> DEVICES = Map.of(
            "scnr", "a scanner or camera",
            "mntr", "a screen",
            "link", "the way between two devices",
            "abst", "a change of colours",
            "spac", "a space of colours",
            "nmcl", "a set of named colours");

    private PressProfile() {}

    /** Why a file cannot be used, as the end of a sentence about it; none if it can. */
    public static Optional<String> objection(byte[] file) {
        if (file.length == 0) {
            return Optional.of("is empty");
        }
        if (file.length > LARGEST) {
            return Optional.of("is larger than 20 MB");
        }
        if (file.length < HEAD + 4 || !word(file, 36).equals("acsp")) {
            return Optional.of("is no ICC profile");
        }
        int size = ByteBuffer.wrap(file).getInt(0);
        if (size < 0 || size > file.length) {
            return Optional.of("ends too early");
        }
        return use(file).or(() -> tables(file)).or(() -> trial(file));
    }

    private static Optional<String> use(byte[] file) {
        String device = word(file, 12);
        if (!device.equals("prtr")) {
            return Optional.of(
                    "is the profile of " + DEVICES.getOrDefault(device, "something else") + ", not of a press");
        }
        String colours = word(file, 16).strip();
        return colours.equals("CMYK")
                ? Optional.empty()
                : Optional.of("is for " + colours.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "?")
                        + " colours, not for the four inks of a press (CMYK)");
    }

    /** The tables between inks and what they look like have to be there, both ways. */
    private static Optional<String> tables(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int count = bytes.getInt(HEAD);
        if (count < 0 || count > (file.length - HEAD - 4) / TAG) {
            return Optional.of("is damaged");
        }
        Set<String> names = new HashSet<>();
        for (int at = HEAD + 4; at < HEAD + 4 + TAG * count; at += TAG) {
            int from = bytes.getInt(at + 4);
            int length = bytes.getInt(at + 8);
            if (from < 0 || length < 0 || from > file.length - length) {
                return Optional.of("is damaged");
            }
            names.add(word(file, at));
        }
        return names.containsAll(Set.of("A2B0", "B2A0"))
                ? Optional.empty()
                : Optional.of("does not say how its inks look");
    }

    /** What the tables are worth is known when they are used. */
    private static Optional<String> trial(byte[] file) {
        try {
            PressLight.of(Optional.of(file)).of(new Cmyk(0, 0, 0, 0));
            return Optional.empty();
        } catch (IllegalArgumentException | CMMException damaged) {
            return Optional.of("is damaged");
        }
    }

    private static String word(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.US_ASCII);
    }
}
