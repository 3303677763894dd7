package org.planpress.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.planpress.output.Artifact;

/** A folder of starting files. It is made only where nothing is yet, so that nobody's work can be lost. */
public final class NewFolder {

    private NewFolder() {}

    /** Whether {@code folder} does not exist or holds nothing. */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** Writes {@code files} and never over one that exists. */
    public static void write(List<Artifact> files, Path folder) throws IOException {
        try {
            for (Artifact file : files) {
                Path target = folder.resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.write(target, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
        } catch (IOException refused) {
            throw new PublishException("the files for " + folder + " could not all be written: " + refused, refused);
        }
    }
}
