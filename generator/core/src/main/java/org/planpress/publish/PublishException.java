package org.planpress.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** The disk did not let us publish. What was published before is untouched, unless the message names what is not. */
public final class PublishException extends IOException {

    private static final long serialVersionUID = 1L;

    public PublishException(String message) {
        super(message);
    }

    public PublishException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What the disk had against it, in words. */
    static String reason(Exception cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "there is no permission to write " + denied.getFile();
        }
        // The message of some file errors is no more than the name of the file.
        boolean saysWhy = !(cause instanceof FileSystemException failure) || failure.getReason() != null;
        return saysWhy ? String.valueOf(cause.getMessage()) : cause.toString();
    }
}
