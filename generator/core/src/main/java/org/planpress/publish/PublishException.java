package org.planpress.publish;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The disk did not let us publish. What was published before is untouched. */
public final class PublishException extends IOException {

    private static final long serialVersionUID = 1L;

    public PublishException(String message) {
        super(message);
    }

    public PublishException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
