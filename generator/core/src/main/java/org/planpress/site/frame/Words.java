package org.planpress.site.frame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.planpress.model.Money;
import org.planpress.model.Period;
import org.planpress.model.RisksSheet;
import org.planpress.model.Text;
import org.planpress.model.When;
import org.planpress.site.chart.Numbers;
import org.planpress.site.chart.Periods;
import org.planpress.words.Voice;

/** What sentences need beyond {@link Numbers}: small numbers in words, months, periods, and full stops. */
public final class Words {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R(?:[ \\t]*\\R)+");
    private static final Pattern NAMED_VERSION =
            Pattern.compile("\\b(version|edition|draft)\\b", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Words() {}

    /** {@code 14 November 2024} or {@code November 2024}. */
    public static String when(When when) {
        return Periods.when(when);
    }

    /** {@code 1 April 2025 to 31 March 2029}. */
    public static String days(Period period) {
        return Numbers.date(period.start()) + " to " + Numbers.date(period.end());
    }

    /** {@code none} to {@code ten}, figures above. */
    public static String number(int number) {
        return Numbers.word(number);
    }

    /** A number that starts a sentence. */
    public static String starting(int number) {
        return capital(number(number));
    }

    /** {@code £155.086 million}; under a million in pounds. */
    public static String money(Voice voice, Money money) {
        BigDecimal pounds = money.pounds().stripTrailingZeros();
        boolean millions = pounds.abs().compareTo(MILLION) >= 0;
        BigDecimal shown = millions ? pounds.movePointLeft(6).stripTrailingZeros() : pounds;
        String figure = Numbers.decimal(shown, Math.max(0, shown.scale()));
        return voice.say(millions ? new CommonMessage.MillionsOfPounds(figure) : new CommonMessage.Pounds(figure));
    }

    /** {@code £155.086 million}; under a million in pounds. */
    public static String money(Money money) {
        BigDecimal pounds = money.pounds().stripTrailingZeros();
        boolean millions = pounds.abs().compareTo(MILLION) >= 0;
        BigDecimal shown = millions ? pounds.movePointLeft(6).stripTrailingZeros() : pounds;
        return "£" + Numbers.decimal(shown, Math.max(0, shown.scale())) + (millions ? " million" : "");
    }

    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** With a small first letter, unless the second is a capital too, as in an acronym. */
    public static String small(String words) {
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || acronym ? words : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** {@code version 1.2}, but {@code final draft}, which says of itself what it is. */
    public static String version(Voice voice, Text version) {
        String words = small(version.value());
        return NAMED_VERSION.matcher(words).find() ? words : voice.say(new FrameMessage.Version(words));
    }

    /** {@code version 1.2}, but {@code final draft}, which says of itself what it is. */
    public static String version(Text version) {
        String words = small(version.value());
        return NAMED_VERSION.matcher(words).find() ? words : "version " + words;
    }

    /** With a full stop, unless the words already end as a sentence does. */
    public static String sentence(String words) {
        String bare = words.strip().replaceAll("[”’\")]+$", "");
        return bare.isEmpty() || ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0
                ? words.strip()
                : words.strip() + ".";
    }

    /** Paragraphs, which an author parts by empty lines. */
    public static List<String> paragraphs(Text text) {
        return EMPTY_LINES
                .splitAsStream(text.value().strip())
                .map(paragraph -> paragraph.replace('\n', ' '))
                .toList();
    }

    public static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }

    /** What a risk is now. */
    public static String risk(RisksSheet.Status status) {
        return switch (status) {
            case RISK -> "Risk";
            case ISSUE -> "Issue";
            case CLOSED -> "Closed";
        };
    }
}
