package org.planpress.changes;

import java.util.Map;
import java.util.Optional;
import org.planpress.finding.SourceLocation;
import org.planpress.model.ChangeKind;
import org.planpress.model.Id;

/**
 * Something of a plan that can change, with what it says.
 *
 * @param path its name in the whole plan, such as {@code 2025-29/p1.yards.3} or {@code measures/999-abandonment}
 * @param sort what it is
 * @param edition the edition that it belongs to, if it belongs to one
 * @param id its own id
 * @param title what it is called, or what it says if it has no title
 * @param says what it says, by what it is called when that changes
 * @param withholds whether it withholds small figures, so that none that it had before may be told
 * @param at where it stands
 */
public record Thing(
        String path,
        Sort sort,
        Optional<Id> edition,
        String id,
        String title,
        Map<Aspect, Saying> says,
        boolean withholds,
        SourceLocation at) {

    /** Something that withholds no figures. */
    Thing(
            String path,
            Sort sort,
            Optional<Id> edition,
            String id,
            String title,
            Map<Aspect, Saying> says,
            SourceLocation at) {
        this(path, sort, edition, id, title, says, false, at);
    }

    /** What a thing is. */
    public enum Sort {
        EDITION("edition"),
        PRIORITY("priority"),
        OUTCOME("outcome"),
        AIM("aim"),
        KPI("KPI"),
        THEME("theme"),
        COMMITMENT("commitment"),
        SECTION("chapter"),
        DELIVERABLE("deliverable"),
        RISK("risk"),
        FUNDING("funding"),
        FUNDING_PART("part of the funding"),
        BUDGET_LINE("line of the budget"),
        PROJECT("project"),
        GRANT("grant"),
        MEASURE("measure"),
        REPORT("report"),
        MEETING("meeting"),
        DECISION("decision"),
        RECOMMENDATION("recommendation");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        /** What it is called in findings. */
        public String word() {
            return word;
        }

        /** Whether its id is kept under {@code retired} of its edition when it goes. */
        public boolean isRetired() {
            return this == PRIORITY
                    || this == OUTCOME
                    || this == AIM
                    || this == KPI
                    || this == THEME
                    || this == COMMITMENT;
        }
    }

    /**
     * What it says something of.
     *
     * @param kind what it is called when that changes
     * @param part the part that it is about; of a kind without parts, nothing
     */
    public record Aspect(ChangeKind kind, String part) {}

    /**
     * What it says.
     *
     * @param value what is compared
     * @param told what a ledger may tell of it; nothing where the value itself is not told
     * @param why what the content gives as the reason, if it does
     */
    public record Saying(String value, String told, Optional<String> why) {}
}
