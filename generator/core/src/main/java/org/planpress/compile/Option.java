package org.planpress.compile;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.export.report.ReportFormat;
import org.planpress.output.Format;
import org.planpress.output.PressForm;

/** What a person may set. The command line, the Maven goals and the README name and explain it as it stands here. */
public enum Option {
    CONTENT("DIR", "What authors edit", "content"),
    TEMPLATES("DIR", "What designers edit", "templates, if it is there, else what comes with Planpress"),
    OUTPUT("DIR", "Where the site goes", "site-output"),
    RELEASES(
            "DIR",
            "A folder for whole sites side by side, one of which its link 'current' leads to, instead of output",
            "none"),
    KEEP("NUMBER", "How many releases stay, with the new one; 2 at the fewest", "5"),
    PRECOMPRESS(
            "",
            "Write files of text a second time, compressed (.gz), for servers that send such files",
            "they are not"),
    AS_OF("YYYY-MM-DD", "The day that counts as today", "today in UTC"),
    FORMATS("LIST", "What to publish, with commas: " + words(Format.class, ","), "all"),
    PRESS(
            "FORM",
            "After which standard plan-press.pdf is made: " + words(PressForm.class, ", ")
                    + "; x4 is PDF/X-4, not validated by a third party",
            "a3"),
    FAIL_ON("LEVEL", "From which findings on nothing is published: " + words(FailOn.class, ", "), "error"),
    REPORT("FORM", "How to tell findings: " + words(ReportFormat.class, ", "), "text"),
    NO_CACHE(
            "",
            "Make every document anew and keep none for the next time",
            "documents made of the same are taken from the cache");

    private final String value;
    private final String purpose;
    private final String usual;

    Option(String value, String purpose, String usual) {
        this.value = value;
        this.purpose = purpose;
        this.usual = usual;
    }

    /** The name on a command line, such as {@code as-of}. */
    public String word() {
        return word(this);
    }

    /** The name in Java and in Maven, such as {@code asOf}. */
    public String property() {
        String[] parts = word().split("-", -1);
        return parts[0]
                + Stream.of(parts)
                        .skip(1)
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining());
    }

    /** What to put in the place of a value, such as {@code DIR}; empty for one that is there or not. */
    public String value() {
        return value;
    }

    /** What it is for and what holds without it, as a sentence for people. */
    public String help() {
        return purpose + "; default: " + usual;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> String words(Class<E> type, String between) {
        return Stream.of(type.getEnumConstants()).map(Option::word).collect(Collectors.joining(between));
    }
}
