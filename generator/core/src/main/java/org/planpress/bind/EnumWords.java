package org.planpress.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.planpress.finding.Nearest;

/** A fixed choice of words: the constants of an enum, in lower case with hyphens. */
final class EnumWords {

    /** A word outside the choice; told apart from other faults because its rule lists the words. */
    static final class NotAChoice extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String hint;

        NotAChoice(String message, String hint) {
            super(message, null, false, false);
            this.hint = hint;
        }

        String hint() {
            return hint;
        }
    }

    private EnumWords() {}

    static List<String> of(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumWords::word).toList();
    }

    static ScalarForm<?> form(Class<?> type) {
        List<String> words = of(type);
        return new ScalarForm<Object>("one of " + String.join(", ", words), words.get(0), scalar -> {
            int index = words.indexOf(scalar.text());
            if (index < 0) {
                throw notAChoice(scalar.text(), words);
            }
            return type.getEnumConstants()[index];
        });
    }

    private static NotAChoice notAChoice(String written, List<String> words) {
        String normal = written.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        String choice = "use one of " + String.join(", ", words);
        String hint = Nearest.to(normal, words)
                .map(word -> "did you mean '%s'? %s".formatted(word, choice))
                .orElse(choice);
        return new NotAChoice(
                "'%s' is not one of the words for this field".formatted(ScalarForms.shortened(written)), hint);
    }

    static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
