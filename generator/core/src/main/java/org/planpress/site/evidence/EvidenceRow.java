package org.planpress.site.evidence;

import java.util.List;
import java.util.Optional;

/**
 * A single thing that shows how a commitment or a KPI goes: a question of the survey, a topic of a report, or a figure
 * that somebody published.
 *
 * @param kind what kind of thing it is, in a few words
 * @param title what it is about
 * @param address where it is told on this site; empty for a figure
 * @param said what it says, as it was published
 * @param details when and where that was published, and what to know before trusting it, as sentences
 */
public record EvidenceRow(String kind, String title, Optional<String> address, String said, List<String> details) {}
