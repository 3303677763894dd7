package org.planpress.compile;

/** What was asked for makes no sense, such as an option's unknown value; the message is for the person who asked. */
public final class UnusableRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableRequestException(String message) {
        super(message);
    }

    UnusableRequestException(String message, Throwable cause) {
        super(message, cause);
    }
}
