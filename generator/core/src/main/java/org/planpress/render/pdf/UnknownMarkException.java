package org.planpress.render.pdf;

/** A template holds a mark that nobody carries out; it would be read aloud. */
public final class UnknownMarkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownMarkException(String mark) {
        super("nobody knows the mark " + mark);
    }
}
