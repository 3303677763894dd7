package org.planpress.site.frame;

import org.planpress.model.RisksSheet;
import org.planpress.words.Message;

/** What is said in several places: sizes of files, how things stand, and what a risk is. */
public sealed interface CommonMessage extends Message {

    /** How something stands, where that is not seen beside it. */
    record Status(String status) implements CommonMessage {}

    /** What a risk is now, as a label. */
    record Risk(RisksSheet.Status status) implements CommonMessage {}

    record Kilobytes(String number) implements CommonMessage {}

    record Megabytes(String number) implements CommonMessage {}

    /** {@code CSV, 12 kB}. */
    record File(String type, Message size) implements CommonMessage {}

    /** {@code PDF, 1.2 MB, 71 pages}. */
    record FileWithPages(String type, Message size, int pages) implements CommonMessage {}
}
