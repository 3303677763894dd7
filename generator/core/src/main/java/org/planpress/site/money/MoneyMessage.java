package org.planpress.site.money;

import org.planpress.words.Message;

/** The page of money. */
public sealed interface MoneyMessage extends Message {

    /** {@code £155.086 million for 2025/26}. */
    record ForYear(String amount, String year) implements MoneyMessage {}

    record Title(String heading) implements MoneyMessage {}

    record About(String edition) implements MoneyMessage {}

    /** Into how many parts the money is split. */
    record Split(int number) implements MoneyMessage {}

    /** Cases of another edition. */
    record Borrowed(String edition) implements MoneyMessage {}

    /** Sentences and headings without figures. */
    enum Label implements MoneyMessage {
        NO_SPLIT,
        EARLIER_YEAR,
        YEAR,
        INCOME,
        PARTS
    }
}
