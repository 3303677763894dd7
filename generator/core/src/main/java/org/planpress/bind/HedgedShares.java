package org.planpress.bind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.bind.ScalarForm.NotInForm;
import org.planpress.model.HedgedShare;
import org.planpress.model.HedgedShare.Hedge;
import org.planpress.source.Node.Scalar;

/** Reads shares as reports give them: {@code 42%}, "just over a third", "nearly 1 in 5". */
final class HedgedShares {

    private static final Map<String, Hedge> HEDGES = new LinkedHashMap<>();
    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "a quarter", percent(1, 4),
            "one quarter", percent(1, 4),
            "a third", percent(1, 3),
            "one third", percent(1, 3),
            "half", percent(1, 2),
            "two thirds", percent(2, 3),
            "three quarters", percent(3, 4),
            "a fifth", percent(1, 5),
            "one fifth", percent(1, 5),
            "a tenth", percent(1, 10));
    private static final Pattern ONE_IN = Pattern.compile("(\\d{1,2}|one) in (\\d{1,3}|two|three|four|five|six|ten)");
    private static final Map<String, Integer> NUMERALS =
            Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "ten", 10);

    static {
        HEDGES.put("just over ", Hedge.JUST_OVER);
        HEDGES.put("slightly over ", Hedge.JUST_OVER);
        HEDGES.put("more than ", Hedge.OVER);
        HEDGES.put("over ", Hedge.OVER);
        HEDGES.put("just under ", Hedge.JUST_UNDER);
        HEDGES.put("slightly under ", Hedge.JUST_UNDER);
        HEDGES.put("less than ", Hedge.UNDER);
        HEDGES.put("under ", Hedge.UNDER);
        HEDGES.put("nearly ", Hedge.JUST_UNDER);
        HEDGES.put("almost ", Hedge.JUST_UNDER);
        HEDGES.put("about ", Hedge.ABOUT);
        HEDGES.put("around ", Hedge.ABOUT);
    }

    private HedgedShares() {}

    static HedgedShare read(Scalar scalar) {
        String words = scalar.text();
        if (words.endsWith("%") && Character.isDigit(words.charAt(0))) {
            return new HedgedShare(words, Hedge.EXACT, ScalarForms.share(scalar).percent(), scalar.textAt());
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.equals("most")) {
            return new HedgedShare(words, Hedge.OVER, percent(1, 2), scalar.textAt());
        }
        for (Map.Entry<String, Hedge> hedge : HEDGES.entrySet()) {
            if (lower.startsWith(hedge.getKey())) {
                String fraction = lower.substring(hedge.getKey().length());
                return new HedgedShare(words, hedge.getValue(), fraction(fraction, words), scalar.textAt());
            }
        }
        return new HedgedShare(words, Hedge.ABOUT, fraction(lower, words), scalar.textAt());
    }

    private static BigDecimal fraction(String words, String whole) {
        BigDecimal known = FRACTIONS.get(words);
        Matcher oneIn = ONE_IN.matcher(words);
        if (known != null) {
            return known;
        }
        if (words.matches("\\d{1,2}%")) {
            return new BigDecimal(words.replace("%", ""));
        }
        if (oneIn.matches() && number(oneIn.group(1)) <= number(oneIn.group(2))) {
            return percent(number(oneIn.group(1)), number(oneIn.group(2)));
        }
        throw new NotInForm(
                "'%s' names no share".formatted(ScalarForms.shortened(whole)),
                "write a percentage, or the words that were published, such as a fraction with 'just over' or 'nearly'");
    }

    private static int number(String numeral) {
        Integer known = NUMERALS.get(numeral);
        return known == null ? Integer.parseInt(numeral) : known;
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
