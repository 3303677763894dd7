package org.planpress.publish;

import java.io.IOException;
import java.nio.file.Path;

/** A program that holds an output folder until its input ends. */
final class HeldFolder {

    private HeldFolder() {}

    public static void main(String[] arguments) throws IOException {
        try (StateFolder held = StateFolder.of(Path.of(arguments[0]))) {
            System.out.println(held.path());
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }
}
