package org.planpress.render.print;

/** Words above or below the text of each page. They only remind, so they are cut short where they need a second line. */
final class RunningHead {

    /** The part of a line that they may take: what is measured is not quite what is set. */
    private static final double ONE_LINE = 0.97;

    private RunningHead() {}

    /**
     * The words, and dots for what does not fit.
     *
     * @param begun how much of the line is taken by letters right before them
     */
    static String shortened(String words, double begun, FoPlace place, PrintType type) {
        double room = ONE_LINE * place.room();
        String shorter = words.strip();
        if (begun + width(shorter, place, type) <= room) {
            return words;
        }
        while (shorter.length() > 1 && width(shorter + "…", place, type) > room - begun) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1))
                    .stripTrailing();
        }
        return shorter + "…";
    }

    private static double width(String words, FoPlace place, PrintType type) {
        return type.width(place.face(), place.size(), words);
    }
}
