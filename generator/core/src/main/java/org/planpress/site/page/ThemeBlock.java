package org.planpress.site.page;

import java.util.List;

/** A theme with its commitments. */
public record ThemeBlock(String id, String title, List<CommitmentRow> commitments) {}
