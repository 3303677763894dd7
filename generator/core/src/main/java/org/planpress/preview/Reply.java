package org.planpress.preview;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the server says to a request for a form.
 *
 * @param to where the browser is to go on; empty if this is what it shows
 */
@SuppressWarnings("ArrayRecordComponent") // passed along, never compared
record Reply(int status, String type, byte[] bytes, Optional<String> to) {

    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    static Reply page(String html) {
        return new Reply(OK, Answers.HTML, html.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /** A page that tells that something was not done. */
    static Reply refused(int status, String html) {
        return new Reply(status, Answers.HTML, html.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static Reply text(int status, String text) {
        return new Reply(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static Reply file(String type, byte[] bytes) {
        return new Reply(OK, type, bytes, Optional.empty());
    }

    static Reply styles(String css) {
        return new Reply(OK, "text/css; charset=utf-8", css.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /** After something was done: the page is asked for anew, so that going back or loading again does nothing twice. */
    static Reply goTo(String address) {
        return new Reply(SEE_OTHER, "text/plain; charset=utf-8", new byte[0], Optional.of(address));
    }
}
