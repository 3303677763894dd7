package org.planpress.render.prose;

/** Numbers the footnotes of one page or one printed document, whose texts are rendered one after another. */
public final class NoteNumbers {

    private int last;

    /** The number of the next note. */
    public int next() {
        last++;
        return last;
    }

    /** The number given last, 0 before the first. */
    public int last() {
        return last;
    }
}
