package org.planpress.render.office;

import java.util.List;
import java.util.Optional;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.PriorityMark;

/**
 * A slide as it will stand in the file: everything on it fits.
 *
 * @param section the id of the section that it is in
 * @param kicker what it is about, in a few words, or empty
 * @param columns what its places for text hold, in reading order
 * @param points the size of those words
 * @param about the slide of the page that it shows, or shows a part of, for the notes
 */
record DeckSlide(
        Layout layout,
        String section,
        String title,
        Optional<PriorityMark> mark,
        String kicker,
        List<List<Line>> columns,
        int points,
        Optional<ChartFigure> chart,
        List<String> about) {

    DeckSlide {
        columns = List.copyOf(columns);
        about = List.copyOf(about);
    }

    /** The layouts of the master, in its order. */
    enum Layout {
        COVER(OfficeMessage.Layout.COVER, 1152, 220, 48, 22, 1152),
        TEXT(OfficeMessage.Layout.TEXT, 1152, 104, 34, 20, 1152),
        COLUMNS(OfficeMessage.Layout.COLUMNS, 1152, 104, 34, 18, 548),
        CHART(OfficeMessage.Layout.CHART, 1152, 104, 32, 18, 320),
        WIDE(OfficeMessage.Layout.WIDE, 1152, 84, 32, 18, 0),
        BOXES(OfficeMessage.Layout.BOXES, 1152, 104, 34, 18, 548);

        /** How high one of four boxes is, and how far the lower ones are from the upper. */
        static final int BOX = 180;

        static final int NEXT_BOX = 196;

        /** Where titles start, and where everything but the foot ends. */
        static final int TOP = 120;

        static final int BOTTOM = 624;
        private static final int GAP = 16;

        private final OfficeMessage.Layout called;
        private final double titleWidth;
        private final double titleHeight;
        private final int titlePoints;
        private final int textPoints;
        private final int textWidth;

        Layout(
                OfficeMessage.Layout layout,
                double titleWidth,
                double titleHeight,
                int titlePoints,
                int textPoints,
                int textWidth) {
            this.called = layout;
            this.titleWidth = titleWidth;
            this.titleHeight = titleHeight;
            this.titlePoints = titlePoints;
            this.textPoints = textPoints;
            this.textWidth = textWidth;
        }

        /** The size of words, which may be larger where there are few. */
        int textPoints() {
            return textPoints;
        }

        /** How wide each place for words is. */
        int textWidth() {
            return textWidth;
        }

        /** What the master calls it. */
        OfficeMessage called() {
            return new OfficeMessage.DeckLayout(called);
        }

        /** The size at which a title fits, or the least; empty for the size of the layout. */
        Optional<Integer> sizeOf(String title) {
            int points = titlePoints;
            while (points > LEAST && !fits(title, points)) {
                points -= 2;
            }
            return points == titlePoints ? Optional.empty() : Optional.of(points);
        }

        /** Where the words start that follow a title, so that both stand together. */
        int underTitle(String title) {
            Lettering letters = new Lettering(sizeOf(title).orElse(titlePoints), Lettering.TITLE);
            return TOP + (int) Math.min(titleHeight, letters.height(letters.lines(title, titleWidth))) + GAP;
        }

        private boolean fits(String title, int points) {
            Lettering letters = new Lettering(points, Lettering.TITLE);
            return letters.height(letters.lines(title, titleWidth)) <= titleHeight;
        }
    }

    /** How many points larger figures are than the words under them. */
    static final int MORE_FOR_FIGURES = 10;

    /** No words on a slide are smaller, but for the foot and the lettering of charts. */
    static final int LEAST = 18;

    /** A paragraph. */
    record Line(Kind kind, String text) {

        enum Kind {
            /** The name of what follows. */
            NAME,
            /** A figure that stands out. */
            FIGURE,
            WORDS,
            /** One of a list. */
            POINT
        }
    }

    DeckSlide sized(int size) {
        return new DeckSlide(layout, section, title, mark, kicker, columns, size, chart, about);
    }

    DeckSlide titled(String other) {
        return new DeckSlide(layout, section, other, mark, kicker, columns, points, chart, about);
    }
}
