package org.planpress.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One problem at one place.
 *
 * @param rule the rule that was broken
 * @param message what is wrong here, in one plain sentence without a full stop
 * @param location where it is
 * @param length how many characters to mark, at least 1
 * @param hint what to do about it, or empty
 * @param edits the changes that do what the hint says; none where a person has to decide
 */
public record Finding(Rule rule, String message, SourceLocation location, int length, String hint, List<Edit> edits) {

    /** By place, then by code and message, so that a run always prints the same list. */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::location).thenComparing(Finding::code).thenComparing(Finding::message);

    public Finding {
        length = Math.max(1, length);
        edits = List.copyOf(edits);
    }

    public String code() {
        return rule.code();
    }

    public Severity severity() {
        return rule.severity();
    }

    /** Whether a place is in what it marks. */
    public boolean marks(SourceLocation place) {
        return place.path().equals(location.path())
                && place.line() == location.line()
                && place.column() >= location.column()
                && place.column() < location.column() + length;
    }

    /** The same finding marking {@code characters} characters. */
    public Finding marking(int characters) {
        return new Finding(rule, message, location, characters, hint, edits);
    }

    /** The same finding with advice. */
    public Finding withHint(String advice) {
        return new Finding(rule, message, location, length, advice, edits);
    }

    /** The same finding with the change that its hint names. */
    public Finding mendedBy(Edit edit) {
        return new Finding(rule, message, location, length, hint, List.of(edit));
    }

    /** The same finding with the change that its hint names: other words in the place of the marked ones. */
    public Finding mendedBy(String words) {
        return mendedBy(new Edit.Replace(location, length, words));
    }

    /** What to do about it: the hint, or what the rule says of all its findings. */
    public String advice() {
        return hint.isEmpty() ? within(rule.cure()) : hint;
    }

    /** A sentence as the end of another one. */
    public static String within(String sentence) {
        String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        boolean capitals = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return capitals ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The first line of the compiler form: {@code path:line:column: error[code]: message}. */
    public String headline() {
        return location + ": " + severity().word() + "[" + code() + "]: " + message;
    }
}
