package org.planpress.export.report;

import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** The lines that authors wrote, so that a finding can show the one it is about. */
@FunctionalInterface
public interface SourceLines {

    /** The whole line, without its end; empty if there is no such line, as for a finding about a folder. */
    Optional<String> line(SourceLocation at);
}
