package org.planpress.render.print;

import java.io.IOException;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.xml.sax.SAXException;

/**
 * FOP names fonts with the digits of the machine's language, and fails where those are not 0 to 9. On such a machine one
 * typesetter at a time works, alone and with figures of no language; elsewhere they work together.
 */
final class PlainFigures {

    private static final ReadWriteLock FIGURES = new ReentrantReadWriteLock();

    private PlainFigures() {}

    /** What a typesetter does. */
    interface Work {
        void run() throws SAXException, IOException;
    }

    static void during(Work work) throws SAXException, IOException {
        FIGURES.readLock().lock();
        try {
            if (DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT))
                            .getZeroDigit()
                    == '0') {
                work.run();
                return;
            }
        } finally {
            FIGURES.readLock().unlock();
        }
        FIGURES.writeLock().lock();
        Locale own = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
            work.run();
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, own);
            FIGURES.writeLock().unlock();
        }
    }
}
