package org.planpress.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planpress.finding.Nearest;
import org.planpress.source.TableCell;

/** A fixed choice of words: the constants of an enum, in lower case with hyphens. */
final class EnumWords {

    /** A word outside the choice; told apart from other faults because its rule lists the words. */
    static final class NotAChoice extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String hint;
        private final transient Optional<String> meant;

        NotAChoice(String message, String hint, Optional<String> meant) {
            super(message, null, false, false);
            this.hint = hint;
            this.meant = meant;
        }

        /** The word that was probably meant. */
        Optional<String> meant() {
            return meant;
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

    /** The constant that a cell of a spreadsheet names. */
    static <E extends Enum<E>> E constant(Class<E> type, TableCell cell) {
        List<String> words = of(type);
        int index = words.indexOf(cell.shown());
        if (index < 0) {
            NotAChoice fault = notAChoice(cell.shown(), words);
            throw new CellFault(
                    BindRules.UNKNOWN_VALUE, cell, String.valueOf(fault.getMessage()), fault.hint(), fault.meant());
        }
        return type.getEnumConstants()[index];
    }

    private static NotAChoice notAChoice(String written, List<String> words) {
        String normal = written.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        String choice = "use one of " + String.join(", ", words);
        Optional<String> meant = Nearest.to(normal, words);
        return new NotAChoice(
                "'%s' is not one of the words for this field".formatted(ScalarForms.shortened(written)),
                meant.map(word -> "did you mean '%s'? %s".formatted(word, choice))
                        .orElse(choice),
                meant);
    }

    static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
