package org.planpress.site.frame;

import org.planpress.model.RisksSheet;
import org.planpress.words.Message;

/** What is said in several places: amounts of money, sizes of files, and what a risk is. */
public sealed interface CommonMessage extends Message {

    /** {@code £998,000}. */
    record Pounds(String pounds) implements CommonMessage {}

    /** {@code £155.086 million}. */
    record MillionsOfPounds(String millions) implements CommonMessage {}

    /** What a risk is now, as a label. */
    record Risk(RisksSheet.Status status) implements CommonMessage {}

    record Kilobytes(String number) implements CommonMessage {}

    record Megabytes(String number) implements CommonMessage {}

    /** {@code CSV, 12 kB}. */
    record File(String type, Message size) implements CommonMessage {}

    /** {@code PDF, 1.2 MB, 71 pages}. */
    record FileWithPages(String type, Message size, int pages) implements CommonMessage {}
}
