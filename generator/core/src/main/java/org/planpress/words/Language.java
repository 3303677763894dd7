package org.planpress.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language that Planpress speaks.
 *
 * @param tag its tag by BCP 47, as pages carry it
 * @param name what it calls itself
 * @param direction which way it is written
 * @param reviewed whether somebody who speaks it has read its words; until then only samples are published in it
 * @param files the names of its files of words in the jar
 */
public record Language(String tag, String name, Direction direction, boolean reviewed, List<String> files) {

    private static final List<String> FILES = List.of(
            "terms",
            "basic",
            "chart",
            "frame",
            "promises",
            "measures",
            "reports",
            "meetings",
            "law",
            "money",
            "texts",
            "book",
            "office",
            "data",
            "templates");

    /** British English. */
    public static final Language ENGLISH = new Language("en-GB", "English", Direction.LEFT_TO_RIGHT, true, FILES);

    /** Welsh, which nobody who speaks it has read yet. */
    public static final Language WELSH = new Language("cy", "Cymraeg", Direction.LEFT_TO_RIGHT, false, FILES);

    /** Languages and scripts that are written from right to left, by their codes of ISO 639 and ISO 15924. */
    private static final Set<String> FROM_THE_RIGHT = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi", "ji",
            "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    public Language {
        files = List.copyOf(files);
    }

    /** The languages that have words. */
    public static List<Language> all() {
        return List.of(ENGLISH, WELSH);
    }

    /** The language of a tag, if there are words in it: {@code en} and {@code en-GB} are the same. */
    public static Optional<Language> of(String tag) {
        return all().stream()
                .filter(language ->
                        language.tag.equalsIgnoreCase(tag) || language.code().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** Its code without a country, by which its files are called. */
    public String code() {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /** Whether a tag is that of a language at all. */
    public static boolean exists(String tag) {
        String code = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return Set.of(Locale.getISOLanguages()).contains(code) || FROM_THE_RIGHT.contains(code);
    }

    /** Which way the language of a tag is written. */
    public static Direction direction(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        String decides = locale.getScript().isEmpty() ? locale.getLanguage() : locale.getScript();
        return FROM_THE_RIGHT.contains(decides) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    Grammar grammar() {
        return Grammar.of(code());
    }

    /** Texts from A to Z. English ones are ordered by their signs, so whoever calls makes them small and plain first. */
    public Comparator<String> order() {
        return grammar().alphabet().order();
    }

    /** The letter under which a text stands from A to Z: {@code C}, but {@code Ch} for chwarter in Welsh. */
    public String head(String text) {
        return Saying.capital(grammar().alphabet().first(text).toLowerCase(Locale.ROOT));
    }

    /** What somebody has: {@code the office’s} in English. */
    public String possessive(String owner) {
        return grammar() == Grammar.ENGLISH ? owner + "’s" : owner;
    }
}
