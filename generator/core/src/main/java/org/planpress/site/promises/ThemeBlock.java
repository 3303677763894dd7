package org.planpress.site.promises;

import org.planpress.site.frame.CommitmentRow;
import java.util.List;

/** A theme with its commitments. */
public record ThemeBlock(String id, String title, List<CommitmentRow> commitments) {}
