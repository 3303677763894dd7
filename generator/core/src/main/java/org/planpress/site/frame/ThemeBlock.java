package org.planpress.site.frame;

import java.util.List;
import java.util.stream.Stream;

/** A theme with its commitments. */
public record ThemeBlock(String id, String title, List<CommitmentRow> commitments) {

    /** The pages of its commitments. */
    public Stream<String> addresses() {
        return commitments.stream().map(CommitmentRow::address);
    }
}
