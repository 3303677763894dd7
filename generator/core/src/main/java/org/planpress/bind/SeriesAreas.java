package org.planpress.bind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planpress.finding.Nearest;
import org.planpress.model.Area;
import org.planpress.model.Id;
import org.planpress.model.MeasureSheet;
import org.planpress.model.SiteSheet;
import org.planpress.source.TableCell;

/**
 * The areas that rows of a series can be about.
 *
 * @param whole the area that is the whole; rows about it name no area in the model
 * @param parts the ids of its parts
 * @param listed the ids that the measure lists
 */
record SeriesAreas(Optional<Id> whole, List<String> parts, List<String> listed) {

    static SeriesAreas of(Optional<SiteSheet> site, MeasureSheet measure) {
        List<String> listed =
                measure.areas().stream().map(area -> area.id().value()).toList();
        if (site.isEmpty()) {
            // It has findings of its own; the measure is taken at its word.
            return new SeriesAreas(Optional.empty(), listed, listed);
        }
        List<Area> areas = site.get().areas();
        Optional<Id> whole = areas.stream()
                .filter(area -> area.partOf().isEmpty())
                .findFirst()
                .map(area -> area.id().id());
        List<String> parts = areas.stream()
                .map(area -> area.id().id())
                .filter(id -> !whole.equals(Optional.of(id)))
                .map(Id::value)
                .toList();
        return new SeriesAreas(whole, parts, listed);
    }

    /**
     * The part that a cell names; empty for the whole.
     *
     * @throws CellFault if it names neither
     */
    Optional<Id> read(Optional<TableCell> cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String word = cell.get().shown();
        if (whole.isPresent() && whole.get().value().equals(word)) {
            return Optional.empty();
        }
        if (!parts.contains(word)) {
            Optional<String> meant = Nearest.to(word.toLowerCase(Locale.ROOT), parts);
            throw new CellFault(
                    SeriesRules.UNKNOWN_AREA,
                    cell.get(),
                    "site.yml lists no area '%s'".formatted(ScalarForms.shortened(word)),
                    meant.map("did you mean '%s'?"::formatted)
                            .orElse("write the id of an area, or leave the cell empty for the whole"),
                    meant);
        }
        if (!listed.contains(word)) {
            throw new CellFault(
                    SeriesRules.UNKNOWN_AREA,
                    cell.get(),
                    "the measure does not list the area '%s'".formatted(word),
                    "add it to areas of the measure");
        }
        return Optional.of(new Id(word));
    }
}
