package org.planpress.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Makes files as makers of databases hand them out: a driver, and the line by which Java finds it. */
final class DriverJar {

    /** What the driver knows addresses by; nothing on the class path of the tests does. */
    static final String ADDRESS = "jdbc:own:";

    private static final String SERVICE = "META-INF/services/java.sql.Driver";

    private static final String SOURCE = """
            package own;

            import java.sql.*;
            import java.util.Properties;
            import java.util.logging.Logger;

            public final class OwnDriver implements Driver {
                public Connection connect(String url, Properties identity) throws SQLException {
                    return acceptsURL(url)
                            ? DriverManager.getConnection("jdbc:h2:" + url.substring(9), identity)
                            : null;
                }
                public boolean acceptsURL(String url) { return url.startsWith("jdbc:own:"); }
                public DriverPropertyInfo[] getPropertyInfo(String url, Properties given) { return new DriverPropertyInfo[0]; }
                public int getMajorVersion() { return 1; }
                public int getMinorVersion() { return 0; }
                public boolean jdbcCompliant() { return false; }
                public Logger getParentLogger() { return Logger.getGlobal(); }
            }
            """;

    private DriverJar() {}

    static Path withDriver(Path jar) throws IOException {
        Path source = Files.createDirectories(jar.resolveSibling("own")).resolve("OwnDriver.java");
        Files.writeString(source, SOURCE);
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString());
        if (failed != 0) {
            throw new IOException("the driver does not compile");
        }
        Path made = source.resolveSibling("OwnDriver.class");
        write(jar, Optional.of(made));
        try (Stream<Path> left = Files.list(made.getParent())) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        return jar;
    }

    static Path namingAClassThatIsMissing(Path jar) throws IOException {
        write(jar, Optional.empty());
        return jar;
    }

    private static void write(Path jar, Optional<Path> driver) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(file)) {
            archive.putNextEntry(new JarEntry(SERVICE));
            archive.write("own.OwnDriver\n".getBytes(StandardCharsets.UTF_8));
            for (Path made : driver.map(List::of).orElse(List.of())) {
                archive.putNextEntry(new JarEntry("own/OwnDriver.class"));
                archive.write(Files.readAllBytes(made));
            }
        }
    }
}
