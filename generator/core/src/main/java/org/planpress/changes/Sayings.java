package org.planpress.changes;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.changes.Thing.Aspect;
import org.planpress.changes.Thing.Saying;
import org.planpress.model.ChangeKind;
import org.planpress.model.Figure;
import org.planpress.model.Money;
import org.planpress.model.When;

/** Gathers what a thing says. Words stand on one line, as a cell of a ledger holds them. */
final class Sayings {

    private final Map<Aspect, Saying> says = new LinkedHashMap<>();

    Sayings add(ChangeKind kind, Object value) {
        return part(kind, "", value.toString(), Optional.empty());
    }

    Sayings add(ChangeKind kind, Optional<?> value) {
        value.ifPresent(said -> add(kind, said));
        return this;
    }

    /** Of a date, what its author wrote. */
    Sayings date(ChangeKind kind, Optional<When> date) {
        return add(kind, date.map(When::says));
    }

    Sayings amount(ChangeKind kind, Optional<Money> amount) {
        return add(kind, amount.map(Sayings::pounds));
    }

    /** Of several things, their names, with a semicolon between them. */
    Sayings all(ChangeKind kind, Collection<?> values) {
        return values.isEmpty()
                ? this
                : add(kind, values.stream().map(Object::toString).collect(Collectors.joining("; ")));
    }

    Sayings part(ChangeKind kind, String part, String value, Optional<String> why) {
        String line = line(value);
        says.put(new Aspect(kind, line(part)), new Saying(line, line, why.map(Sayings::line)));
        return this;
    }

    /** Of a value that may not be told: only that it is another is. */
    Sayings untold(ChangeKind kind, String part, String value) {
        says.put(new Aspect(kind, line(part)), new Saying(value, "", Optional.empty()));
        return this;
    }

    Map<Aspect, Saying> all() {
        return Map.copyOf(says);
    }

    static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    static String pounds(Money money) {
        return "£" + grouped(money.pounds());
    }

    /** A figure as authors write it, in its unit. */
    static String figure(BigDecimal value, Figure.Kind kind) {
        String plain = grouped(value);
        return switch (kind) {
            case NUMBER -> plain;
            case PERCENT -> plain + "%";
            case POINTS -> plain + " points";
            case POUNDS -> "£" + plain;
            case SECONDS -> time(value);
        };
    }

    /** With commas between the thousands, as people write figures. */
    private static String grouped(BigDecimal value) {
        return value.toPlainString().replaceAll("(?<=\\d)(?=(?:\\d{3})+(?!\\d))(?<!\\.\\d{0,9})", ",");
    }

    private static String time(BigDecimal seconds) {
        long whole = seconds.longValue();
        return whole < 0 || seconds.stripTrailingZeros().scale() > 0
                ? seconds.toPlainString() + " seconds"
                : "%02d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
    }
}
