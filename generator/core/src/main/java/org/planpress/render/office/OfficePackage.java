package org.planpress.render.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Parts by name in one file, which has the same bytes whenever its parts have. */
final class OfficePackage {

    /** The second day that a zip file can name: to say the very first moment, Java asks for the machine's time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final String TYPES = "[Content_Types].xml";
    private static final Comparator<String> TYPES_FIRST =
            Comparator.<String, Boolean>comparing(name -> !name.equals(TYPES)).thenComparing(Comparator.naturalOrder());

    private OfficePackage() {}

    static byte[] ofTexts(Map<String, String> parts) {
        SortedMap<String, byte[]> bytes = new TreeMap<>(TYPES_FIRST);
        parts.forEach((name, text) -> bytes.put(name, text.strip().getBytes(StandardCharsets.UTF_8)));
        return zipped(bytes);
    }

    /** The same parts in a settled order, without the time of the clock; workbooks inside it likewise. */
    static byte[] settled(byte[] file) {
        return settled(file, Map.of());
    }

    /** The same, with some parts in place of those of their names. */
    static byte[] settled(byte[] file, Map<String, String> replaced) {
        SortedMap<String, byte[]> parts = parts(file);
        replaced.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        parts.replaceAll((name, bytes) -> name.endsWith(".xlsx") ? settled(bytes) : bytes);
        return zipped(parts);
    }

    /** The same parts, one of them in other words. */
    static byte[] changed(byte[] file, String name, UnaryOperator<String> words) {
        SortedMap<String, byte[]> parts = parts(file);
        parts.computeIfPresent(
                name,
                (part, bytes) ->
                        words.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    /** The parts of a file, by name. */
    static SortedMap<String, byte[]> parts(byte[] file) {
        SortedMap<String, byte[]> parts = new TreeMap<>(TYPES_FIRST);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return parts;
    }

    private static byte[] zipped(SortedMap<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return file.toByteArray();
    }
}
