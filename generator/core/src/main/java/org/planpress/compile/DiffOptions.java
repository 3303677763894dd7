package org.planpress.compile;

import org.jspecify.annotations.Nullable;

/**
 * What a person may set for a comparison, as they wrote it; {@code null} for what they left out.
 *
 * @param earlier the earlier plan: a folder, or a revision of the content's git repository
 * @param later the later plan, likewise; default: the content folder as it stands
 * @param content the content folder; default {@code content}
 * @param asOf the day under which changes are recorded; default: today in UTC
 * @param report {@code text} or {@code json}
 * @param record whether to add the changes to the ledger of the content folder
 */
public record DiffOptions(
        @Nullable String earlier,
        @Nullable String later,
        @Nullable String content,
        @Nullable String asOf,
        @Nullable String report,
        boolean record) {}
