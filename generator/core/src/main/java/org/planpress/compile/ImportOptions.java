package org.planpress.compile;

import org.jspecify.annotations.Nullable;

/**
 * What a person may set for an import, as they wrote it; {@code null} for what they left out.
 *
 * @param content the content folder; default {@code content}
 * @param file the spreadsheet
 * @param measure the id of the measure
 * @param column the header of the column with the values
 * @param area the id of the area that they are about
 * @param sheet the name of the sheet
 * @param areaColumn the header of the column that names the area of each row
 * @param dates {@code day-first} or {@code month-first}
 * @param write whether to write the series, and not only to show what would change
 * @param revise whether values that were published may change
 * @param reason why they change, for readers
 */
public record ImportOptions(
        @Nullable String content,
        @Nullable String file,
        @Nullable String measure,
        @Nullable String column,
        @Nullable String area,
        @Nullable String sheet,
        @Nullable String areaColumn,
        @Nullable String dates,
        boolean write,
        boolean revise,
        @Nullable String reason) {}
