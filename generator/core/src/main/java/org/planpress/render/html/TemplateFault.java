package org.planpress.render.html;

import java.util.List;
import java.util.stream.Collectors;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;

/** Something wrong in a template or in a file beside it, which a designer can mend; perhaps at several places. */
public final class TemplateFault extends RuntimeException {

    public static final Rule RULE = Rule.error(
            "template-error",
            "A template cannot be read, or asks for something that its page does not have.",
            "Go to the place named. What each page has is listed in templates/README.md.",
            "${page.headnig}");

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    TemplateFault(String message, SourceLocation location) {
        this(List.of(RULE.at(location, message)));
    }

    TemplateFault(String message, SourceLocation location, Throwable cause) {
        this(message, location);
        initCause(cause);
    }

    TemplateFault(List<Finding> findings) {
        super(findings.stream().map(Finding::headline).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** The faults as people are told of them, at least one. */
    public List<Finding> findings() {
        return findings;
    }
}
