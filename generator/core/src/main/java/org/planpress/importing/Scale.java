package org.planpress.importing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Unit;
import org.planpress.source.TableCell;
import org.planpress.source.TableCell.Words;

/**
 * How many of its unit each number of a column stands for, as its head says: {@code Spending (£000s)}, {@code £ million}.
 * A cell that says so itself, such as {@code £300k}, is left as it is.
 *
 * @param word what the numbers are in, as a person says it
 * @param factor what each of them is multiplied by
 */
record Scale(String word, BigDecimal factor) {

    private static final String BEFORE = "(?i)(?:[£(,]|\\bin\\b)\\s*(?:£\\s*)?'?";
    private static final String AFTER = "(?:\\s+(?:of\\s+)?(?:pounds|£))?\\s*(?=[),]|$)";
    private static final Pattern OF_THINGS =
            Pattern.compile(BEFORE + "(000s?|thousands?|mn|millions?|bn|billions?)" + AFTER);
    /** A single letter is metres or kelvins elsewhere. */
    private static final Pattern OF_MONEY =
            Pattern.compile(BEFORE + "(000s?|thousands?|k|m|mn|millions?|bn|billions?)" + AFTER);

    /** Numbers of thousands of tonnes are not to be made tonnes. */
    private static final Pattern IN_ITS_UNIT = Pattern.compile("(?i)thousand|million|billion");

    private static final Pattern NUMBER = Pattern.compile("([-+]?£?)(\\d[\\d,]*(?:\\.\\d+)?)");

    private static final Map<Character, Scale> BY_FIRST_LETTER = Map.of(
            '0', new Scale("thousands", BigDecimal.valueOf(1_000)),
            't', new Scale("thousands", BigDecimal.valueOf(1_000)),
            'k', new Scale("thousands", BigDecimal.valueOf(1_000)),
            'm', new Scale("millions", BigDecimal.valueOf(1_000_000)),
            'b', new Scale("billions", BigDecimal.valueOf(1_000_000_000)));

    /** What a head says of the values of a measure. */
    static Optional<Scale> of(String head, MeasureSheet measure) {
        boolean money = measure.unit() == Unit.MONEY;
        boolean counted = measure.unit() == Unit.COUNT
                && measure.unitWord()
                        .filter(word -> IN_ITS_UNIT.matcher(word.many().value()).find())
                        .isEmpty();
        if (!money && !counted) {
            return Optional.empty();
        }
        Matcher said = (money ? OF_MONEY : OF_THINGS).matcher(head.strip());
        return said.find()
                ? Optional.ofNullable(
                        BY_FIRST_LETTER.get(Character.toLowerCase(said.group(1).charAt(0))))
                : Optional.empty();
    }

    /** A cell of a series with all that its number stands for. */
    TableCell whole(TableCell cell) {
        if (cell instanceof TableCell.Amount amount) {
            return new TableCell.Amount(times(amount.value()), amount.look(), amount.place());
        }
        Matcher number = NUMBER.matcher(cell.shown());
        if (!number.matches()) {
            return cell;
        }
        BigDecimal value = times(new BigDecimal(number.group(2).replace(",", "")));
        return new Words(number.group(1) + value.toPlainString(), cell.place(), cell.from());
    }

    private BigDecimal times(BigDecimal value) {
        BigDecimal whole = value.multiply(factor).stripTrailingZeros();
        return whole.scale() < 0 ? whole.setScale(0) : whole;
    }
}
