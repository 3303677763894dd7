package org.planpress.compile;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.changes.Change;
import org.planpress.model.ChangeKind;

/** A change of a plan in a sentence for those who write it: {@code due date of p2.vawg.3 moved from March to June 2026}. */
final class PlainChange {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

    private PlainChange() {}

    static String of(Change change) {
        String thing = thing(change.path());
        String fromTo = fromTo(change);
        return switch (change.kind()) {
            case KNOWN, ADDED -> thing + " is new" + said(change.to());
            case RETIRED -> thing + " was retired";
            case DROPPED -> thing + " is gone" + said(change.from());
            case RETITLED -> "title of " + thing + " changed" + fromTo;
            case REWORDED -> "words of " + thing + " changed";
            case MOVED -> thing + " moved" + fromTo;
            case START_MOVED -> "start of " + thing + " moved" + fromTo;
            case DUE_MOVED -> "due date of " + thing + " moved" + fromTo;
            case TARGET_DATE_MOVED -> "date of the target of " + thing + " moved" + fromTo;
            case DATE_MOVED -> "day of " + thing + " moved" + fromTo;
            case MILESTONE_ADDED -> "step of %s is new: %s".formatted(thing, change.to());
            case MILESTONE_DROPPED -> "step of %s is gone: %s".formatted(thing, change.from());
            case MILESTONE_MOVED -> "step “%s” of %s moved%s".formatted(change.part(), thing, fromTo);
            case MILESTONE_DONE -> "step “%s” of %s is done".formatted(change.part(), thing);
            case YEAR_TARGET_CHANGED, YEAR_AMOUNT_CHANGED, FIGURE_REVISED ->
                "%s of %s, %s, changed%s".formatted(noun(change.kind()), thing, change.part(), fromTo);
            case FIGURE_WITHDRAWN -> "figure of %s is gone: %s".formatted(thing, change.from());
            case FIGURES_ADDED -> "figures of %s are new: %s".formatted(thing, change.to());
            case SERIES_BROKEN -> "series of %s breaks: %s".formatted(thing, change.to());
            default -> "%s of %s changed%s".formatted(noun(change.kind()), thing, fromTo);
        };
    }

    /** Ids are unique in an edition; which edition it is in stands before them. */
    private static String thing(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? path : "%s (%s)".formatted(path.substring(slash + 1), path.substring(0, slash));
    }

    private static String said(String title) {
        return title.isEmpty() ? "" : ": " + title;
    }

    private static String noun(ChangeKind kind) {
        return switch (kind) {
            case YEAR_TARGET_CHANGED, TARGET_CHANGED -> "target";
            case YEAR_AMOUNT_CHANGED, AMOUNT_CHANGED -> "amount";
            case FIGURE_REVISED -> "figure";
            case ANSWERED -> "answer";
            default -> kind.word().replace("-changed", "").replace('-', ' ');
        };
    }

    private static String fromTo(Change change) {
        String from = value(change, change.from());
        String to = value(change, change.to());
        Optional<String> dates = dates(from, to);
        if (dates.isPresent()) {
            return dates.get();
        }
        return (from.isEmpty() ? "" : " from " + from) + (to.isEmpty() ? "" : " to " + to);
    }

    private static String value(Change change, String cell) {
        return change.kind().form() == ChangeKind.Form.PART ? change.kind().said(cell) : cell;
    }

    /** Two dates; what both have in common is said once. */
    private static Optional<String> dates(String from, String to) {
        Matcher one = DAY.matcher(from);
        Matcher other = DAY.matcher(to);
        if (!one.matches() || !other.matches()) {
            return Optional.empty();
        }
        boolean sameYear = one.group(1).equals(other.group(1));
        return Optional.of(" from %s to %s"
                .formatted(sameYear ? day(one) : day(one) + " " + one.group(1), day(other) + " " + other.group(1)));
    }

    private static String day(Matcher date) {
        String month = Month.of(Integer.parseInt(date.group(2))).name();
        String name = month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT);
        return date.group(3) == null ? name : Integer.parseInt(date.group(3)) + " " + name;
    }
}
