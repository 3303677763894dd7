package org.planpress.render.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.planpress.output.Artifact;

/** The parts of an office file as tests look into them. */
record OfficeFile(SortedMap<String, byte[]> parts) {

    static OfficeFile of(Artifact file) {
        return of(file.bytes());
    }

    static OfficeFile of(byte[] bytes) {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new OfficeFile(parts);
    }

    byte[] bytes(String name) {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw new AssertionError("no part '" + name + "' among " + parts.keySet());
        }
        return bytes;
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The names of the parts in a folder, in the order of their numbers. */
    List<String> named(String start) {
        return parts.keySet().stream()
                .filter(name -> name.matches(Pattern.quote(start) + "[0-9]+\\.xml"))
                .sorted((one, other) -> Integer.compare(number(one), number(other)))
                .toList();
    }

    private static int number(String name) {
        return Integer.parseInt(name.replaceAll("\\D", ""));
    }

    /** The first group of each place where the pattern is found in a part. */
    List<String> all(String name, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text(name))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
