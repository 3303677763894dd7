package org.planpress.words;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planpress.words.Pattern.Argument;
import org.planpress.words.Pattern.Call;
import org.planpress.words.Pattern.Expression;
import org.planpress.words.Pattern.Literal;
import org.planpress.words.Pattern.Reference;
import org.planpress.words.Pattern.Select;
import org.planpress.words.Pattern.Term;
import org.planpress.words.Pattern.Words;

/** What the product says in two languages, side by side, for whoever reviews the second. */
public final class TranslationReference {

    /** What stands above a message of which its translator was not sure; the reason follows. */
    private static final String UNSURE = "ansicr: ";

    private static final Map<String, String> FUNCTIONS = new TreeMap<>(Map.of(
            "COUNTED($number, -commitment)",
            "a number in words up to ten and the noun that follows it: tri chanlyniad, dwy flaenoriaeth; with `mutation: \"soft\"`"
                    + " after o, i, am: o dri",
            "COUNT($number, -commitment)",
            "the same in figures: 2 flaenoriaeth",
            "WORD($number, -commitment)",
            "the number alone, in the gender of the noun: tair o'r",
            "TERM($unit, form: \"plural\")",
            "a noun that the message is given, in one of its forms",
            "THE(-commitment)",
            "the noun with its article: yr ymrwymiad, y flaenoriaeth",
            "SOFT($until)",
            "a month or a message in its soft form: i Fedi; finished words stay as they are",
            "STARTS($last)",
            "cases by what a text starts with: its first word, [vowel] or [consonant]",
            "CAP(-commitment)",
            "with a capital, for the start of a sentence"));

    private TranslationReference() {}

    /** The reference as Markdown. */
    public static String markdown(Voice english, Voice other) {
        long unsure = other.entries().values().stream()
                .filter(entry -> entry.comment().contains(UNSURE))
                .count();
        StringBuilder text = new StringBuilder("""
                # What Planpress says in %1$s

                Made from the files of words by the build; do not edit it by hand.

                **Nobody who speaks %1$s has reviewed these words.** They are published only in plans that say they are samples
                (`sample: true`); any other plan in %1$s is refused (`language-unreviewed`). Of %2$d messages and terms, %3$d are marked as
                especially unsure, with the reason. They stand in `core/src/main/resources/org/planpress/words/%4$s`; what they make of numbers
                and of the hardest sentences stands in `core/src/test/resources/words/%4$s/numbers.txt` and `hard.txt`.

                Between braces stands what changes, between ⟨ and ⟩ the cases, parted by |. A noun has the forms `[soft]`, `[aspirate]`, `[plural]` and
                `[soft-plural]` where it begins otherwise in them, and `.gender`; a form for one number is called by it: `[4]`. A message that stands
                after a word which changes its beginning may choose by `$mutation`. Functions:

                """.formatted(
                        other.language().name(),
                        other.entries().size(),
                        unsure,
                        other.language().code()));
        FUNCTIONS.forEach((name, meaning) ->
                text.append("- `").append(name).append("`: ").append(meaning).append('\n'));
        text.append("\n| id | English | ")
                .append(other.language().name())
                .append(" | unsure |\n| --- | --- | --- | --- |\n");
        other.entries().values().stream()
                .sorted(Comparator.comparing(Entry::id))
                .forEach(entry -> text.append("| `")
                        .append(entry.id())
                        .append("` | ")
                        .append(english.entries().containsKey(entry.id()) ? cell(english.entry(entry.id())) : "")
                        .append(" | ")
                        .append(cell(entry))
                        .append(" | ")
                        .append(unsure(entry))
                        .append(" |\n"));
        return text.toString();
    }

    private static String unsure(Entry entry) {
        int at = entry.comment().indexOf(UNSURE);
        return at < 0 ? "" : escaped(entry.comment().substring(at + UNSURE.length()));
    }

    private static String cell(Entry entry) {
        String attributes = entry.attributes().entrySet().stream()
                .map(attribute -> " ." + attribute.getKey() + " = " + shown(attribute.getValue()))
                .collect(Collectors.joining());
        return escaped(shown(entry.words()) + attributes);
    }

    private static String escaped(String words) {
        return words.replace("|", "\\|").replace("<", "&lt;").replace('\n', ' ');
    }

    private static String shown(Pattern pattern) {
        return pattern.parts().stream()
                .map(part -> part instanceof Words words ? words.text() : expression((Expression) part))
                .collect(Collectors.joining());
    }

    private static String expression(Expression expression) {
        if (expression instanceof Select select) {
            return "⟨" + inner(select.by()) + ": "
                    + select.variants().stream()
                            .map(variant -> "[" + variant.key() + "] " + shown(variant.words()))
                            .collect(Collectors.joining(" | "))
                    + "⟩";
        }
        return expression instanceof Literal literal ? literal.text() : "{" + inner(expression) + "}";
    }

    private static String inner(Expression expression) {
        if (expression instanceof Argument argument) {
            return "$" + argument.name();
        }
        if (expression instanceof Reference reference) {
            return reference.id();
        }
        if (expression instanceof Literal literal) {
            return literal.text();
        }
        if (expression instanceof Term term) {
            return term.id() + term.attribute().map(name -> "." + name).orElse("") + options(term.options());
        }
        if (expression instanceof Call call) {
            return call.function() + " "
                    + call.of().stream().map(TranslationReference::inner).collect(Collectors.joining(" "))
                    + options(call.options());
        }
        return expression(expression);
    }

    private static String options(Map<String, String> options) {
        return options.isEmpty() ? "" : " (" + String.join(", ", options.values()) + ")";
    }
}
