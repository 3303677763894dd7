package org.planpress.compile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a face knows of the machine and the day. Nothing behind the faces asks for these by itself.
 *
 * @param workingDir the folder that paths and findings are relative to, absolute
 * @param home the home folder of whoever runs this
 * @param today the date, in UTC
 * @param cache the folder of what can be made again, for whoever runs this; empty if there is none
 */
public record Surroundings(Path workingDir, Path home, LocalDate today, Optional<Path> cache) {

    /** Surroundings where nothing is kept for the next run. */
    public Surroundings(Path workingDir, Path home, LocalDate today) {
        this(workingDir, home, today, Optional.empty());
    }

    /**
     * Surroundings with the cache where the system wants it.
     *
     * @param system what Java calls it
     * @param environment the variables of the process
     */
    public static Surroundings of(
            Path workingDir, Path home, LocalDate today, String system, Map<String, String> environment) {
        // Somebody without a home, as in many containers, gets none made.
        Optional<Path> cache = Files.isDirectory(home)
                ? Optional.of(caches(home, system.toLowerCase(Locale.ROOT), environment)
                        .resolve("planpress"))
                : Optional.empty();
        return new Surroundings(workingDir, home, today, cache);
    }

    private static Path caches(Path home, String system, Map<String, String> environment) {
        String named = environment.getOrDefault(system.startsWith("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME", "");
        if (!named.isEmpty() && Path.of(named).isAbsolute()) {
            return Path.of(named);
        }
        return home.resolve(system.startsWith("mac") ? "Library/Caches" : ".cache");
    }

    /** A path as findings name it: relative to the working folder where that is possible, with {@code /}. */
    String shown(Path path) {
        Path base = workingDir.toAbsolutePath().normalize();
        Path absolute = workingDir.resolve(path).toAbsolutePath().normalize();
        boolean sameRoot = absolute.getRoot() != null && absolute.getRoot().equals(base.getRoot());
        return (sameRoot ? base.relativize(absolute) : absolute).toString().replace('\\', '/');
    }
}
