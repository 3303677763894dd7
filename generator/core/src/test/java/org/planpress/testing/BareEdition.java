package org.planpress.testing;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.EditionStatus;
import org.planpress.model.Id;
import org.planpress.model.Period;
import org.planpress.model.Text;

/** A final edition with nothing in it that it can do without. */
public final class BareEdition {

    private BareEdition() {}

    /**
     * An edition.
     *
     * @param at where all of it stands
     */
    public static Edition of(String id, Period period, SourceLocation at) {
        EditionSheet sheet = new EditionSheet(
                new Text("A plan", at),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Text("This plan sets no priority.", at),
                period,
                EditionStatus.FINAL,
                new Text("1.0", at),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                at);
        return new Edition(
                new Id(id),
                sheet,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
