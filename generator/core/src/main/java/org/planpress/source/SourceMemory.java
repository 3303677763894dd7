package org.planpress.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.finding.Memory;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.YamlFile;

/**
 * What the files of a content folder held when they were read before. A file is read again if it looks otherwise from
 * outside, or if somebody says that it was touched: two changes within one tick of the disk's clock look the same.
 */
public final class SourceMemory {

    final Memory<FileStamp, Optional<YamlFile>> yaml = new Memory<>();
    final Memory<FileStamp, Optional<MarkdownFile>> markdown = new Memory<>();
    final Memory<FileStamp, Optional<TableFile>> tables = new Memory<>();
    final Memory<FileStamp, Optional<String>> words = new Memory<>();

    private final Map<Path, List<FileStamp>> folders = new HashMap<>();
    private final Map<Path, Long> touches = new HashMap<>();
    private final Map<Path, Path> instead = new HashMap<>();
    private long round;

    /**
     * Starts a round.
     *
     * @param touched files that are to be read again, absolute; others are if they look changed
     */
    public void next(Set<Path> touched) {
        next(touched, Map.of());
    }

    /**
     * Starts a round in which some files hold what others do.
     *
     * @param others absolute paths of files that are read in the place of some
     */
    public void next(Set<Path> touched, Map<Path, Path> others) {
        instead.clear();
        instead.putAll(others);
        yaml.next();
        markdown.next();
        tables.next();
        words.next();
        folders.clear();
        round++;
        touched.forEach(file -> touches.put(file, round));
    }

    /** How all files below a folder look in this round, by path; none if it cannot be listed, which is told when it is read. */
    public List<FileStamp> below(Path folder) {
        return folders.computeIfAbsent(folder, this::look);
    }

    private List<FileStamp> look(Path folder) {
        try (Stream<Path> found = Files.walk(folder.toRealPath())) {
            List<FileStamp> stamps = new ArrayList<>();
            for (Path file : found.sorted(Comparator.naturalOrder()).toList()) {
                seen(file).filter(looks -> !looks.isDirectory()).ifPresent(looks -> stamps.add(stamp(file, looks)));
            }
            return List.copyOf(stamps);
        } catch (IOException | UncheckedIOException unlisted) {
            return List.of();
        }
    }

    /** How a file looks from outside; empty if it is not there any more. */
    static Optional<BasicFileAttributes> seen(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    FileStamp stamp(Path file, BasicFileAttributes looks) {
        Path other = instead.get(file.toAbsolutePath().normalize());
        return other == null
                ? stamped(file, looks)
                : seen(other).map(its -> stamped(other, its)).orElseGet(() -> stamped(file, looks));
    }

    private FileStamp stamped(Path file, BasicFileAttributes looks) {
        long touched = touches.getOrDefault(file, 0L);
        return new FileStamp(file, looks.size(), looks.lastModifiedTime(), looks.fileKey(), touched);
    }
}
