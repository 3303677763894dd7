package org.planpress.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.planpress.finding.Findings;
import org.planpress.source.Node;
import org.planpress.source.WrittenFile;

/** The files with fields of the example, of the plan that uses every field, and of its twin in Welsh. */
final class PlanFiles {

    private static final Path TARRENDALE = Path.of("../acceptance/src/test/resources/plans/tarrendale");
    private static final boolean ALL = Boolean.getBoolean("deep");
    private static final int ONE_OF = 100;

    /**
     * A file.
     *
     * @param raw its characters as they lie on the disk
     */
    record PlanFile(Path path, String raw) {

        String name() {
            return path.getFileName().toString();
        }

        Node root() {
            return WrittenFile.read(raw, name(), new Findings())
                    .map(WrittenFile::root)
                    .orElseThrow(() -> new AssertionError(path + " cannot be read"));
        }

        PlanFile with(String otherRaw) {
            return new PlanFile(path, otherRaw);
        }
    }

    /** A part of a file by its path. */
    record Part(PlanFile file, YamlPath path, Node node) {

        @Override
        public String toString() {
            return file.path() + " at " + path;
        }
    }

    private PlanFiles() {}

    static List<PlanFile> all() {
        return Stream.of(Path.of("../../content"), TARRENDALE.resolve("content"), TARRENDALE.resolve("welsh"))
                .flatMap(PlanFiles::in)
                .toList();
    }

    private static Stream<PlanFile> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".yml") || file.toString().endsWith(".md"))
                    .sorted()
                    .map(PlanFiles::read)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PlanFile read(Path file) {
        try {
            return new PlanFile(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All parts of a kind, or some of them by chance where the deep form is not asked for. */
    static <N extends Node> List<Part> parts(List<PlanFile> files, Class<N> kind, Random chance) {
        List<Part> parts = new ArrayList<>();
        files.forEach(file -> collect(file, YamlPath.ROOT, file.root(), kind, parts));
        return ALL
                ? parts
                : parts.stream().filter(part -> chance.nextInt(ONE_OF) == 0).toList();
    }

    private static void collect(PlanFile file, YamlPath path, Node node, Class<?> kind, List<Part> parts) {
        if (kind.isInstance(node)) {
            parts.add(new Part(file, path, node));
        }
        if (node instanceof Node.Mapping group) {
            group.entries()
                    .forEach(entry -> collect(file, path.field(entry.key().text()), entry.value(), kind, parts));
        }
        if (node instanceof Node.Sequence list) {
            for (int index = 0; index < list.items().size(); index++) {
                collect(file, path.item(index), list.items().get(index), kind, parts);
            }
        }
    }

    /** How many lines differ between two texts, from the first that does to the last. */
    static int linesThatDiffer(String old, String fresh) {
        List<String> one = List.of(old.split("\n", -1));
        List<String> other = List.of(fresh.split("\n", -1));
        int most = Math.min(one.size(), other.size());
        int before = 0;
        while (before < most && one.get(before).equals(other.get(before))) {
            before++;
        }
        int after = 0;
        while (after < most - before && one.get(one.size() - 1 - after).equals(other.get(other.size() - 1 - after))) {
            after++;
        }
        return Math.max(one.size(), other.size()) - before - after;
    }
}
