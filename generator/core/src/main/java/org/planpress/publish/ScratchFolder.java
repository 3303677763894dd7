package org.planpress.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder for the length of one task, removed when it is closed. */
public final class ScratchFolder implements AutoCloseable {

    private final Path folder;

    private ScratchFolder(Path folder) {
        this.folder = folder;
    }

    /** One that holds some files, by their paths in it. */
    public static ScratchFolder of(Map<String, byte[]> files) throws IOException {
        ScratchFolder scratch = new ScratchFolder(Files.createTempDirectory("planpress-"));
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = scratch.folder.resolve(file.getKey()).normalize();
                if (!target.startsWith(scratch.folder)) {
                    throw new PublishException(file.getKey() + " leads out of its folder");
                }
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
            return scratch;
        } catch (IOException | RuntimeException failed) {
            scratch.close();
            throw failed;
        }
    }

    /** Where it is. */
    public Path path() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        for (Path path : StateFolder.deepestFirst(folder)) {
            Files.delete(path);
        }
    }
}
