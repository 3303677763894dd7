package org.planpress.site.meetings;

import java.util.List;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/** The register of decisions, meeting by meeting, the newest first. */
public record DecisionsPage(String heading, String lead, List<Group> meetings) implements PageContent {

    /** What one meeting decided. */
    public record Group(String id, String title, Link meeting, List<DecisionEntry> decisions) {}
}
