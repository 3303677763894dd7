package org.planpress.check;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.planpress.model.Money;

/** Amounts to the penny as messages print them, so that a small difference is seen. */
final class Pounds {

    private Pounds() {}

    /** Such as {@code £109,646,000}. */
    static String of(Money money) {
        DecimalFormat format = new DecimalFormat("£#,##0.##;-£#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK));
        return format.format(money.pounds());
    }
}
