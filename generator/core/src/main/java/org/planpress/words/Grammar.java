package org.planpress.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What files of words of a language may ask for, and how its nouns go with numbers. */
enum Grammar {
    /** One and many, and an article that depends on sounds. */
    ENGLISH {
        @Override
        List<String> plurals() {
            return List.of("one", "other");
        }

        @Override
        Alphabet alphabet() {
            return Alphabet.SIGNS;
        }

        @Override
        String plural(long number) {
            return number == 1 ? "one" : "other";
        }

        @Override
        List<String> forms(String form, Gender gender, String word) {
            return List.of(form);
        }

        @Override
        Map<String, Integer> functions() {
            return Map.of("COUNTED", 2, "COUNT", 2, "WORD", 1, "TERM", 1, "CAP", 1, "A", 1);
        }
    },

    /** After a number nouns stay in the singular, and the word before them changes how they begin. */
    WELSH {
        @Override
        List<String> plurals() {
            return List.of("zero", "one", "two", "few", "many", "other");
        }

        @Override
        Alphabet alphabet() {
            return Alphabet.WELSH;
        }

        @Override
        String plural(long number) {
            return switch (Math.toIntExact(Math.min(number, MOST_CLASSES))) {
                case 0 -> "zero";
                case 1 -> "one";
                case 2 -> "two";
                case 3 -> "few";
                case 6 -> "many";
                default -> "other";
            };
        }

        /**
         * Two makes every noun soft, one and the article only feminine ones, whose ll and rh stay. Three makes masculine
         * nouns aspirate, six makes all.
         */
        @Override
        List<String> forms(String form, Gender gender, String word) {
            String small = word.toLowerCase(Locale.ROOT);
            boolean stays = small.startsWith("ll") || small.startsWith("rh");
            boolean feminine = gender == Gender.FEMININE;
            return switch (form) {
                case "zero" -> List.of(form, PLURAL);
                case "one", DEFINITE -> feminine && !stays ? List.of(form, SOFT) : List.of(form);
                case "two" -> List.of(form, SOFT);
                case "few" -> feminine ? List.of(form) : List.of(form, ASPIRATE);
                case "many" -> List.of(form, ASPIRATE);
                case SOFT_PLURAL -> List.of(form, PLURAL);
                default -> List.of(form);
            };
        }

        @Override
        Map<String, Integer> functions() {
            return Map.of("COUNTED", 2, "COUNT", 2, "WORD", 1, "TERM", 1, "CAP", 1, "THE", 1, "SOFT", 1, "STARTS", 1);
        }
    };

    static final String PLURAL = "plural";
    static final String SOFT = "soft";
    static final String ASPIRATE = "aspirate";
    static final String SOFT_PLURAL = "soft-plural";
    /** After the article. */
    static final String DEFINITE = "definite";
    /** What a message may choose by when it stands within another that changes how it begins. */
    static final String MUTATION = "mutation";
    /** Of a number: whether its noun follows. */
    static final String NOUN = "noun";

    private static final String IN_WORDS = "basic-in-words";
    /** No number above it is of a kind of its own. */
    private static final long MOST_CLASSES = 7;

    static Grammar of(String code) {
        return code.equals("cy") ? WELSH : ENGLISH;
    }

    /** The kinds of number for which words may have forms. */
    abstract List<String> plurals();

    abstract Alphabet alphabet();

    /** The kind of a number. */
    abstract String plural(long number);

    /** The forms of a noun that stand for one that a sentence asks for, the most exact first; then comes the standard one. */
    abstract List<String> forms(String form, Gender gender, String word);

    /** The forms of a noun that go with a number: one for this number alone comes before that of its kind. */
    List<String> forms(long number, Gender gender, String word) {
        List<String> forms = new ArrayList<>(List.of(Long.toString(number)));
        forms.addAll(forms(plural(number), gender, word));
        return forms;
    }

    /** The functions that sentences may use, with how many things each takes. */
    abstract Map<String, Integer> functions();

    /** Whether words change how they begin. */
    boolean mutates() {
        return this == WELSH;
    }

    /** What messages may use beside what they are given. */
    Map<String, Class<?>> also(String message) {
        if (!mutates()) {
            return Map.of();
        }
        return message.equals(IN_WORDS)
                ? Map.of(MUTATION, Mutation.class, Gender.ATTRIBUTE, Gender.class, NOUN, boolean.class)
                : Map.of(MUTATION, Mutation.class);
    }

    /** Forms that sentences may ask of a noun that does without a line for them. */
    Set<String> without() {
        return mutates()
                ? Set.of(SOFT, ASPIRATE, SOFT_PLURAL, DEFINITE, "zero", "one", "two", "few", "many")
                : Set.of();
    }
}
