package org.planpress.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.planpress.model.NamesOfWindows;
import org.planpress.output.Artifact;

/**
 * Files in one ZIP archive: the same files give the same bytes on every machine of a kind, whatever its zone. Every
 * system can unpack it, those that see no difference between capitals and small letters among them.
 */
public final class ZipArchive {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    /** Endings of files that do not get smaller. */
    private static final Set<String> PACKED = Set.of("png", "jpg", "jpeg", "pdf", "docx", "pptx", "woff2");

    private ZipArchive() {}

    /**
     * Packs files, in the order of their paths.
     *
     * @param day when all of them claim to have been changed
     * @throws IllegalArgumentException if two would be one file on some system, or a name is not safe on all
     */
    public static byte[] of(Collection<Artifact> files, LocalDate day) {
        refuseUnsafe(files);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Artifact file : sorted(files)) {
                zip.putNextEntry(entry(file, day));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static List<Artifact> sorted(Collection<Artifact> files) {
        return files.stream().sorted(Comparator.comparing(Artifact::path)).toList();
    }

    private static ZipEntry entry(Artifact file, LocalDate day) {
        ZipEntry entry = new ZipEntry(file.path());
        entry.setTimeLocal(day.atStartOfDay());
        String ending = file.path().substring(file.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PACKED.contains(ending)) {
            CRC32 sum = new CRC32();
            sum.update(file.bytes());
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(file.bytes().length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }

    private static void refuseUnsafe(Collection<Artifact> files) {
        Map<String, String> taken = new TreeMap<>();
        for (Artifact file : files) {
            String path = file.path();
            if (!NAME.matcher(path).matches() || Stream.of(path.split("/", -1)).anyMatch(NamesOfWindows::refuse)) {
                throw new IllegalArgumentException("not every system can keep a file called " + path);
            }
            String other = taken.put(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                throw new IllegalArgumentException(other + " and " + path + " would be one file on some systems");
            }
        }
    }
}
