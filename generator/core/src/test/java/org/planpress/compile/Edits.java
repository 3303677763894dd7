package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Edits of every kind that people make to a plan and its templates, by chance; what breaks it is mended again later. */
final class Edits {

    /**
     * What was done.
     *
     * @param what in words
     * @param touched the files
     * @param days by how many days later the plan is looked at
     */
    record Done(String what, Set<Path> touched, int days) {}

    @FunctionalInterface
    private interface Kind {
        Done make() throws IOException;
    }

    private static final Pattern WORD = Pattern.compile("\\b[a-z]{4,}\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b[1-9]\\d*\\b");

    private final Path folder;
    private final Random chance;
    private final List<Kind> kinds = List.of(
            this::word,
            this::word,
            this::word,
            this::number,
            this::cell,
            this::brokenYaml,
            this::mended,
            this::added,
            this::removed,
            this::renamed,
            this::template,
            this::style,
            this::theme,
            this::picture,
            this::words,
            this::laterDay,
            this::emptyLines);
    private final Map<Path, byte[]> good = new HashMap<>();
    private int days;
    private int made;

    Edits(Path folder, Random chance) {
        this.folder = folder;
        this.chance = chance;
    }

    Done next() throws IOException {
        made++;
        Done done = kinds.get(chance.nextInt(kinds.size())).make();
        return new Done(done.what, done.touched, days);
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private Path any(List<Path> files) {
        return files.get(chance.nextInt(files.size()));
    }

    private Done written(String what, Path file, String text) throws IOException {
        if (Files.exists(file)) {
            good.putIfAbsent(file, Files.readAllBytes(file));
        }
        Files.createDirectories(file.resolveSibling("."));
        if (chance.nextBoolean()) {
            Files.writeString(file, text);
        } else {
            // As many editors do.
            Path beside = file.resolveSibling("." + file.getFileName() + ".tmp");
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Done(what + " in " + folder.relativize(file), Set.of(file), 0);
    }

    private Done replaced(String what, Path file, Pattern pattern, String by) throws IOException {
        String text = Files.readString(file);
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            starts.add(matcher.start());
        }
        if (starts.isEmpty()) {
            return new Done("nothing", Set.of(), 0);
        }
        matcher.find(starts.get(chance.nextInt(starts.size())));
        return written(what, file, text.substring(0, matcher.start()) + by + text.substring(matcher.end()));
    }

    private Done word() throws IOException {
        Path file = any(chance.nextBoolean() ? files(".md") : files(".yml"));
        return replaced("a word", file, WORD, "wordy" + made);
    }

    private Done number() throws IOException {
        return replaced("a number", any(files(".yml")), NUMBER, Integer.toString(1 + chance.nextInt(400)));
    }

    private Done cell() throws IOException {
        return replaced("a value", any(files(".csv")), NUMBER, Integer.toString(1 + chance.nextInt(400)));
    }

    private Done brokenYaml() throws IOException {
        Path file = any(files(".yml"));
        return written("a broken line", file, Files.readString(file) + "\n  broken: [\n");
    }

    private Done mended() throws IOException {
        List<Path> files = new ArrayList<>(good.keySet());
        for (Path file : files) {
            Files.write(file, good.get(file));
        }
        good.clear();
        return new Done("all mended", Set.copyOf(files), 0);
    }

    private Done added() throws IOException {
        return written(
                "a new page",
                folder.resolve("content/pages/page-" + made + ".md"),
                "---\ntitle: Page %d\n---\n## A heading\n\nSome words.\n".formatted(made));
    }

    private Done removed() throws IOException {
        Path file = any(files(".md"));
        good.putIfAbsent(file, Files.readAllBytes(file));
        Files.delete(file);
        return new Done("removed " + folder.relativize(file), Set.of(file), 0);
    }

    private Done renamed() throws IOException {
        Path file = any(files(".md"));
        Path other = file.resolveSibling("renamed-" + made + ".md");
        good.putIfAbsent(file, Files.readAllBytes(file));
        Files.move(file, other);
        return new Done("renamed " + folder.relativize(file), Set.of(file, other), 0);
    }

    private Done template() throws IOException {
        Path file = folder.resolve("templates/pages/text.ftlh");
        String text = Files.readString(file);
        return written("a paragraph", file, text + (chance.nextInt(4) == 0 ? "${page.noSuch}\n" : "<p>more</p>\n"));
    }

    private Done style() throws IOException {
        Path file = folder.resolve("templates/assets/style.css");
        return written("a colour", file, Files.readString(file) + "\np { outline-offset: " + made + "px; }\n");
    }

    private Done theme() throws IOException {
        return written(
                "a theme",
                folder.resolve("content/theme.yml"),
                "colours:\n  main: \"%s\"\n".formatted(chance.nextBoolean() ? "#1d4ed8" : "#7a1f2b"));
    }

    private Done picture() throws IOException {
        Path file = folder.resolve("content/assets/dot.svg");
        Files.createDirectories(file.resolveSibling("."));
        Files.write(
                file,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"9\"/>\n"
                        .formatted(made)
                        .getBytes(StandardCharsets.UTF_8));
        return new Done("a picture", Set.of(file), 0);
    }

    private Done words() throws IOException {
        return written(
                "other words",
                folder.resolve("content/words/en.ftl"),
                "-commitment = { $form ->\n   *[one] pledge\n    [other] pledges\n }\n");
    }

    private Done laterDay() {
        days += chance.nextInt(200);
        return new Done("a later day", Set.of(), 0);
    }

    private Done emptyLines() throws IOException {
        Path file = any(files(".yml"));
        return written("an empty line", file, "\n" + Files.readString(file));
    }
}
