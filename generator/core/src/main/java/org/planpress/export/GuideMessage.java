package org.planpress.export;

import java.time.LocalDate;
import org.planpress.words.Message;

/** What the guide to the pack for designers says. */
public sealed interface GuideMessage extends Message {

    record Title(String edition) implements GuideMessage {}

    record Edition(String organisation, String version, LocalDate day) implements GuideMessage {}

    enum Heading implements GuideMessage {
        CONTENTS,
        PLACING,
        ILLUSTRATIVE,
        CORRECTIONS,
        LICENCES
    }

    /** What is in a file of the pack. */
    enum File implements GuideMessage {
        LIST,
        SVG,
        PDF,
        PRESS,
        PNG,
        CSV,
        TXT,
        DRAWINGS,
        TEXT,
        STORY,
        BRAND,
        COLOURS,
        PALETTE,
        SWATCHES,
        FONTS,
        LOGO
    }

    record Folders(int charts) implements GuideMessage {}

    /** How a chart is placed, step by step. */
    enum Step implements GuideMessage {
        INSTALL,
        SIZE,
        INKS,
        WORDS,
        ALTERNATIVE,
        PAPER,
        UNCHANGED
    }

    record MadeUp(int number, int charts) implements GuideMessage {}

    enum Note implements GuideMessage {
        MARKED,
        FONT_LICENCES
    }

    /** Where to send corrections. */
    record WriteTo(String contact) implements GuideMessage {}

    record AskFirst(String contact) implements GuideMessage {}
}
