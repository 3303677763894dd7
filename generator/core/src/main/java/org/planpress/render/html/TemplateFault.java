package org.planpress.render.html;

import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;

/** Something wrong in a template or in a file beside it, which a designer can mend. */
public final class TemplateFault extends RuntimeException {

    public static final Rule RULE = Rule.error(
            "template-error",
            "A template cannot be read, or asks for something that its page does not have.",
            "Go to the place named. What each page has is listed in templates/README.md.",
            "${page.headnig}");

    private static final long serialVersionUID = 1L;

    private final transient SourceLocation location;

    TemplateFault(String message, SourceLocation location) {
        super(message);
        this.location = location;
    }

    TemplateFault(String message, SourceLocation location, Throwable cause) {
        super(message, cause);
        this.location = location;
    }

    public SourceLocation location() {
        return location;
    }

    /** The fault as people are told of it. */
    public Finding finding() {
        return RULE.at(location, String.valueOf(getMessage()));
    }
}
