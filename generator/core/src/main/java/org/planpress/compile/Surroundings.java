package org.planpress.compile;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a face knows of the machine and the day. Nothing behind the faces asks for these by itself.
 *
 * @param workingDir the folder that paths and findings are relative to, absolute
 * @param home the home folder of whoever runs this
 * @param today the date, in UTC
 */
public record Surroundings(Path workingDir, Path home, LocalDate today) {

    /** A path as findings name it: relative to the working folder where that is possible, with {@code /}. */
    String shown(Path path) {
        Path base = workingDir.toAbsolutePath().normalize();
        Path absolute = workingDir.resolve(path).toAbsolutePath().normalize();
        boolean sameRoot = absolute.getRoot() != null && absolute.getRoot().equals(base.getRoot());
        return (sameRoot ? base.relativize(absolute) : absolute).toString().replace('\\', '/');
    }
}
