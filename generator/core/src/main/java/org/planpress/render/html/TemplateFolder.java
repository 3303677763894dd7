package org.planpress.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.output.Digestible;

/** Everything that designers edit, read into memory once: templates, the style sheet and what it uses. */
public final class TemplateFolder implements Digestible {

    private static final String BUILT_IN = "/org/planpress/templates";
    private static final String LANDMARK = BUILT_IN + "/assets/style.css";
    private static final String COPY = "put a copy in its place";
    private static final String AGAIN = "build again when nobody is changing files any more";

    private final String name;
    private final SortedMap<String, byte[]> files;
    private @Nullable ReadTemplates templates;

    /**
     * A folder.
     *
     * @param name what findings call the folder
     * @param files the files by path inside the folder, with {@code /} as separator
     */
    public TemplateFolder(String name, SortedMap<String, byte[]> files) {
        this.name = name;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** What findings call it. */
    public String name() {
        return name;
    }

    /** Its files by path inside the folder, with {@code /} as separator. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** The templates among its files, read when they are first needed. */
    synchronized ReadTemplates templates() {
        if (templates == null) {
            templates = new ReadTemplates(this);
        }
        return templates;
    }

    /**
     * The templates in a folder. It may be a link to one, because whoever runs this named it; no link in it is followed,
     * because what is in it may come from anyone, and a page could show any file of this machine.
     *
     * @param faults hears of links, and of what cannot be read; the folder stands without them
     */
    public static TemplateFolder on(Path folder, String name, Findings faults) {
        TemplateFolder empty = new TemplateFolder(name, new TreeMap<>());
        return new TemplateFolder(name, empty.read(folder, empty.listed(folder, faults), faults));
    }

    /**
     * The templates in a folder that has to be sound.
     *
     * @throws TemplateFault if it is not
     */
    public static TemplateFolder on(Path folder, String name) {
        Findings faults = new Findings();
        TemplateFolder read = on(folder, name, faults);
        new TemplateFaults(faults).refuse();
        return read;
    }

    /**
     * The templates that come with Planpress, in its jar or in the folder that it was compiled to: the very same each time,
     * so that nothing reads them twice.
     */
    public static TemplateFolder builtIn() throws IOException {
        if (Own.READ.refusal().isPresent()) {
            throw Own.READ.refusal().get();
        }
        return Own.READ.folder().orElseThrow();
    }

    /** Reads the templates that come with Planpress for whoever needs them soon, and hears then of what is wrong. */
    public static void readAhead() {
        Own.READ.folder().ifPresent(TemplateFolder::templates);
    }

    /** Those that come with Planpress, or what kept them from being read. */
    private record Own(Optional<TemplateFolder> folder, Optional<IOException> refusal) {

        static final Own READ = read();

        private static Own read() {
            try {
                return new Own(Optional.of(readBuiltIn()), Optional.empty());
            } catch (IOException refused) {
                return new Own(Optional.empty(), Optional.of(refused));
            }
        }
    }

    private static TemplateFolder readBuiltIn() throws IOException {
        URL landmark = Objects.requireNonNull(TemplateFolder.class.getResource(LANDMARK), LANDMARK);
        try {
            if (landmark.openConnection() instanceof JarURLConnection jar) {
                return in(Path.of(jar.getJarFileURL().toURI()));
            }
            return on(Path.of(landmark.toURI()).resolve("../..").normalize(), "templates");
        } catch (URISyntaxException broken) {
            throw new IOException("cannot find the built-in templates", broken);
        }
    }

    /** Those in a jar, which the system's class loader has open already: a file system of it would read its list anew. */
    private static TemplateFolder in(Path jar) throws IOException {
        String folder = BUILT_IN.substring(1) + "/";
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile inside = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(inside.entries())) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    try (InputStream file = inside.getInputStream(entry)) {
                        files.put(entry.getName().substring(folder.length()), file.readAllBytes());
                    }
                }
            }
        }
        return new TemplateFolder("templates", files);
    }

    /** The files of this folder, and from the other those that it does not have, so that designers keep only what they change. */
    public TemplateFolder over(TemplateFolder other) {
        SortedMap<String, byte[]> all = new TreeMap<>(other.files);
        all.putAll(files);
        return new TemplateFolder(name, all);
    }

    private List<String> listed(Path folder, Findings faults) {
        try {
            Path real = folder.toRealPath();
            try (Stream<Path> found = Files.walk(real)) {
                return found.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                        .map(file -> real.relativize(file).toString().replace('\\', '/'))
                        .filter(path -> !isHidden(path))
                        .sorted()
                        .toList();
            }
        } catch (IOException | UncheckedIOException unreadable) {
            faults.add(TemplateFault.RULE
                    .at(SourceLocation.startOf(name), "the folder cannot be listed: " + unreadable.getMessage())
                    .withHint(AGAIN));
            return List.of();
        }
    }

    /** Its files, whatever it is called. */
    @Override
    public Object digested() {
        return files;
    }

    /** Files of editors and systems, such as .DS_Store and .#page.ftlh, which is a link, are no templates. */
    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }

    SortedMap<String, byte[]> read(Path folder, List<String> paths, Findings faults) {
        SortedMap<String, byte[]> read = new TreeMap<>();
        for (String path : paths) {
            Path file = folder.resolve(path);
            if (Files.isSymbolicLink(file)) {
                faults.add(fault(path, "this is a link, and links among templates are not followed", COPY));
            } else if (!Files.exists(file)) {
                faults.add(fault(path, "this file was there when the folder was listed, and is gone", AGAIN));
            } else if (!Files.isRegularFile(file)) {
                faults.add(fault(path, "this is not a plain file", "move it to another folder"));
            } else {
                bytes(file, path, faults).ifPresent(bytes -> read.put(path, bytes));
            }
        }
        return read;
    }

    private Optional<byte[]> bytes(Path file, String path, Findings faults) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            String why = unreadable.getClass().getSimpleName();
            faults.add(fault(path, "the file cannot be read (%s)".formatted(why), AGAIN));
            return Optional.empty();
        }
    }

    private Finding fault(String path, String what, String hint) {
        return TemplateFault.RULE.at(at(path, 1, 1), what).withHint(hint);
    }

    /** A file as text. */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** What is wrong with what a template makes, where no line of it can be named. */
    public TemplateFault fault(String path, String what) {
        return new TemplateFault(what, at(path, 1, 1));
    }

    /** What is wrong with a line of a file that is no template. */
    public TemplateFault fault(String path, int line, String what) {
        return new TemplateFault(what, at(path, line, 1));
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
