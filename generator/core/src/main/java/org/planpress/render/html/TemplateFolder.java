package org.planpress.render.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planpress.finding.SourceLocation;

/**
 * Everything that designers edit, read into memory once: templates, the style sheet and what it uses.
 *
 * @param name what findings call the folder
 * @param files the files by path inside the folder, with {@code /} as separator
 */
public record TemplateFolder(String name, SortedMap<String, byte[]> files) {

    private static final String BUILT_IN = "/org/planpress/templates";
    private static final String LANDMARK = BUILT_IN + "/assets/style.css";

    public TemplateFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The templates in a folder, which may be a link to one. */
    public static TemplateFolder on(Path folder, String name) throws IOException {
        return new TemplateFolder(name, read(folder.toRealPath()));
    }

    /** The templates that come with Planpress, in its jar or in the folder that it was compiled to. */
    public static TemplateFolder builtIn() throws IOException {
        URL landmark = Objects.requireNonNull(TemplateFolder.class.getResource(LANDMARK), LANDMARK);
        try {
            if (landmark.openConnection() instanceof JarURLConnection jar) {
                try (FileSystem inside =
                        FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
                    return on(inside.getPath(BUILT_IN), "templates");
                }
            }
            return on(Path.of(landmark.toURI()).resolve("../..").normalize(), "templates");
        } catch (URISyntaxException broken) {
            throw new IOException("cannot find the built-in templates", broken);
        }
    }

    private static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).forEach(file -> {
                try {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        return files;
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** What is wrong with what a template makes, where no line of it can be named. */
    public TemplateFault fault(String path, String what) {
        return new TemplateFault(what, at(path, 1, 1));
    }

    /**
     * What a file holds.
     *
     * @throws TemplateFault if it is not there
     */
    public byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new TemplateFault("there is no file '" + path + "'", at(path, 1, 1));
        }
        return bytes;
    }

    SourceLocation at(String path, int line, int column) {
        return new SourceLocation(name + "/" + path, Math.max(1, line), Math.max(1, column));
    }
}
