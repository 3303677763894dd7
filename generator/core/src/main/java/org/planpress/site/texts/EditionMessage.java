package org.planpress.site.texts;

import java.time.LocalDate;
import org.planpress.model.EditionStatus;
import org.planpress.words.Message;

/** What is said of editions: what they are, who answers for them, and what changed. */
public sealed interface EditionMessage extends Message {

    enum Label implements EditionMessage {
        THIS_EDITION,
        DOCUMENT_CONTROL,
        CHANGE_CONTROL,
        OLDEST_FIRST,
        NOT_GIVEN,
        ALL
    }

    /** What an edition or its control sheet tells, beside a value. */
    enum Term implements EditionMessage {
        SLOGAN,
        OFFICE_HOLDER,
        STATUS,
        VERSION,
        COVERS,
        PUBLISHED,
        UPDATED,
        NEXT_UPDATE,
        KEPT,
        DOCUMENT,
        CLASSIFICATION,
        OWNER,
        WRITTEN_BY,
        DATE,
        WHAT_IT_IS,
        APPROVED_BY,
        RATIFIED_ON,
        COPIES_WITH,
        NEXT_REVIEW,
        ASK
    }

    /** What a control sheet leaves out. */
    enum Unsaid implements EditionMessage {
        NOBODY_APPROVED,
        NO_RATIFICATION
    }

    /** What the page about an edition is about, for search engines. */
    record About(String edition) implements EditionMessage {}

    record NoControl(boolean restated) implements EditionMessage {}

    /** That nobody recorded changes of an edition: in papers told again, or here. */
    record NoChanges(boolean restated) implements EditionMessage {}

    /** What an edition is now, as a label. */
    record Standing(EditionStatus status) implements EditionMessage {}

    /** The authors' words for a version, as a value of its own. */
    record VersionAlone(String version) implements EditionMessage {}

    /** Somebody by name, in an office. */
    record Holder(String name, String role) implements EditionMessage {}

    record HolderSince(String who, LocalDate since) implements EditionMessage {}

    record HolderUntil(String who, LocalDate until) implements EditionMessage {}

    record HolderFromUntil(String who, LocalDate since, LocalDate until) implements EditionMessage {}

    /** Which version was stored, and when. */
    record KeptOn(String version, LocalDate day) implements EditionMessage {}

    /** How many editions the site has. */
    record Held(int number) implements EditionMessage {}
}
