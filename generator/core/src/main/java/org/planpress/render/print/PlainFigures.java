package org.planpress.render.print;

import java.io.IOException;
import java.util.Locale;
import org.xml.sax.SAXException;

/**
 * FOP names fonts with the digits of the machine's language, and fails where those are not 0 to 9. For as long as any
 * document is being set, figures are those of no language; after the last one the machine has its own again.
 */
final class PlainFigures {

    /** What is done meanwhile. */
    @FunctionalInterface
    interface Work {
        void run() throws SAXException, IOException;
    }

    private static final PlainFigures OF_THIS_MACHINE = new PlainFigures();

    private int works;
    private Locale own = Locale.ROOT;

    private PlainFigures() {}

    static void during(Work work) throws SAXException, IOException {
        OF_THIS_MACHINE.begin();
        try {
            work.run();
        } finally {
            OF_THIS_MACHINE.end();
        }
    }

    private synchronized void begin() {
        if (works == 0) {
            own = Locale.getDefault(Locale.Category.FORMAT);
            Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        }
        works++;
    }

    private synchronized void end() {
        works--;
        if (works == 0) {
            Locale.setDefault(Locale.Category.FORMAT, own);
        }
    }
}
