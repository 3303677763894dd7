package org.planpress.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;

/** One file of the content folder, replaced as a whole: whoever reads it sees the old one or the new one. */
public final class ContentFile {

    private ContentFile() {}

    /** Puts a file in its place. */
    @FunctionalInterface
    private interface Placing {
        void place(Path fresh, Path file) throws IOException;
    }

    /** Writes {@code bytes} in the place of {@code file}, in a folder that is made if it is not there. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        write(file, bytes, Mover.ATOMIC::move);
    }

    /**
     * Writes a file that is not there yet, in a folder that is made if it is not there.
     *
     * @return whether it was written; not if there is a file of that name, even one that came while this one was written
     */
    public static boolean create(Path file, byte[] bytes) throws IOException {
        boolean[] taken = {false};
        write(file, bytes, (fresh, target) -> {
            try {
                // A second name for what is whole already: it appears at once, and never in the place of another.
                Files.createLink(target, fresh);
            } catch (FileAlreadyExistsException other) {
                taken[0] = true;
            } catch (UnsupportedOperationException | FileSystemException noLinks) {
                taken[0] = Files.exists(target);
                if (!taken[0]) {
                    Files.move(fresh, target);
                }
            }
        });
        return !taken[0];
    }

    private static void write(Path file, byte[] bytes, Placing placing) throws IOException {
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
            placing.place(fresh, file);
            Disk.FORCED.force(List.of(folder));
        } catch (IOException refused) {
            throw new PublishException(file + " could not be written: " + refused, refused);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
