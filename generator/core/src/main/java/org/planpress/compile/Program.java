package org.planpress.compile;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.planpress.output.Digest;
import org.planpress.output.Sha256;

/**
 * What makes files, beside what they are made from: all code that runs here, its libraries and templates among it, and the
 * Java that runs it.
 */
final class Program {

    /** By this name every jar is found. */
    private static final String IN_EACH_JAR = JarFile.MANIFEST_NAME;

    private Program() {}

    /** Its digest. The sums of the files in a jar stand in its list, so that not all of it has to be read. */
    static Digest digest() throws IOException {
        SortedSet<String> files = new TreeSet<>();
        try {
            for (Path place : places()) {
                files.addAll(Files.isDirectory(place) ? folder(place) : jar(place));
            }
        } catch (URISyntaxException unnamed) {
            throw new IOException("the code of Planpress stands nowhere: " + unnamed.getMessage(), unnamed);
        }
        byte[] list = String.join("\n", files).getBytes(StandardCharsets.UTF_8);
        return Digest.of(List.of(Sha256.hex(list), java()));
    }

    private static List<String> java() {
        return Stream.of("java.vendor", "java.runtime.version", "os.name", "os.arch")
                .map(name -> System.getProperty(name, ""))
                .toList();
    }

    /** Where our code stands, and every jar beside it. */
    private static SortedSet<Path> places() throws IOException, URISyntaxException {
        SortedSet<Path> places = new TreeSet<>();
        CodeSource own = Program.class.getProtectionDomain().getCodeSource();
        if (own != null && own.getLocation() != null) {
            places.add(Path.of(own.getLocation().toURI()));
        }
        for (URL found : Collections.list(Program.class.getClassLoader().getResources(IN_EACH_JAR))) {
            if (found.openConnection() instanceof JarURLConnection jar) {
                places.add(Path.of(URI.create(jar.getJarFileURL().toString())));
            }
        }
        return places;
    }

    private static List<String> jar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc() + " " + entry.getSize())
                    .toList();
        }
    }

    /** As it is when Planpress has only been compiled. */
    private static List<String> folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        SortedSet<String> sums = new TreeSet<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            sums.add(folder.relativize(file) + " " + sum.getValue() + " " + bytes.length);
        }
        return List.copyOf(sums);
    }
}
