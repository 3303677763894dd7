package org.planpress.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;

/** One file of the content folder, replaced as a whole: whoever reads it sees the old one or the new one. */
public final class ContentFile {

    private ContentFile() {}

    /** Writes {@code bytes} in the place of {@code file}, in a folder that is made if it is not there. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new PublishException(file + " is not a file");
        }
        // Named by hand: a temporary file of the system's making would be for its owner's eyes alone.
        Path fresh = folder.resolve("." + file.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            Files.write(fresh, bytes);
            PosixFileAttributeView shared = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (shared != null && Files.exists(file)) {
                // Whoever shares the content with a group goes on to share it.
                Files.setPosixFilePermissions(fresh, shared.readAttributes().permissions());
            }
            Disk.FORCED.force(List.of(fresh));
            Mover.ATOMIC.move(fresh, file);
            Disk.FORCED.force(List.of(folder));
        } catch (IOException refused) {
            throw new PublishException(file + " could not be written: " + refused, refused);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
