package org.planpress.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts one file in the place of another. Tests give one that fails at the worst moment. */
@FunctionalInterface
interface Mover {

    /** A rename, so that a reader sees the old file or the new one and nothing between. */
    Mover ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

    void move(Path from, Path to) throws IOException;
}
