package org.planpress.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.planpress.model.Id;

/**
 * What a person says of the spreadsheet.
 *
 * @param sheet the name of the sheet; empty for the only one that holds periods
 * @param column the header of the column with the values; empty for the only one that can be it
 * @param area the area that the values are about; empty for the whole
 * @param areaColumn the header of the column that names the area of each row
 * @param dates the order of numbers in dates
 * @param on the day of the import
 * @param reason why values that were published change; empty if nobody says
 */
public record Asked(
        Optional<String> sheet,
        Optional<String> column,
        Optional<Id> area,
        Optional<String> areaColumn,
        Optional<DayOrder> dates,
        LocalDate on,
        Optional<String> reason) {}
