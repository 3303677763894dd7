package org.planpress.model;

import org.planpress.finding.SourceLocation;

/**
 * A topic of a report, where something else names it: {@code 2023-12/victim-voice}.
 *
 * @param report the id of the report
 * @param topic the id of the topic, which two reports may both have
 * @param at where it stands
 */
public record TopicRef(Id report, Id topic, SourceLocation at) {
    @Override
    public String toString() {
        return report + "/" + topic;
    }
}
