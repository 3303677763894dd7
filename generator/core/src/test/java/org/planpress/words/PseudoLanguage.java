package org.planpress.words;

import java.util.Map;
import java.util.stream.Collectors;
import org.planpress.words.Pattern.Argument;
import org.planpress.words.Pattern.Call;
import org.planpress.words.Pattern.Expression;
import org.planpress.words.Pattern.Literal;
import org.planpress.words.Pattern.Reference;
import org.planpress.words.Pattern.Select;
import org.planpress.words.Pattern.Term;
import org.planpress.words.Pattern.Words;

/** The words of Planpress with an accent on every vowel: whatever has none did not come from a file of words. */
public final class PseudoLanguage {

    private PseudoLanguage() {}

    /** All messages and terms, as a file to lay over those of Planpress. */
    public static String file() {
        return Voice.builtIn(Language.ENGLISH).entries().values().stream()
                .map(PseudoLanguage::written)
                .collect(Collectors.joining());
    }

    static String accented(String words) {
        StringBuilder accented = new StringBuilder();
        words.chars().forEach(letter -> {
            int vowel = "aeiouAEIOU".indexOf(letter);
            accented.append(vowel < 0 ? (char) letter : "áéíóúÁÉÍÓÚ".charAt(vowel));
        });
        return accented.toString();
    }

    private static String written(Entry entry) {
        return entry.id() + " = " + written(entry.words())
                + entry.attributes().entrySet().stream()
                        .map(attribute ->
                                "\n    ." + attribute.getKey() + " = " + PatternUses.plain(attribute.getValue()))
                        .collect(Collectors.joining())
                // The letters that decide on the article have changed.
                + (PatternUses.of(entry).forms().contains("one")
                                && !entry.attributes().containsKey(Articles.ATTRIBUTE)
                        ? "\n    .article = " + Articles.before(PatternUses.standard(entry.words()))
                        : "")
                + "\n";
    }

    private static String written(Pattern pattern) {
        return pattern.parts().stream()
                .map(part ->
                        part instanceof Words words ? literal(words.text()) : "{ " + inner((Expression) part) + " }")
                .collect(Collectors.joining());
    }

    private static String literal(String words) {
        return "{ " + quoted(words) + " }";
    }

    private static String quoted(String words) {
        return '"' + accented(words).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String inner(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal.text().matches("[0-9.]+") ? literal.text() : quoted(literal.text());
        }
        if (expression instanceof Argument argument) {
            return "$" + argument.name();
        }
        if (expression instanceof Reference reference) {
            return reference.id();
        }
        if (expression instanceof Term term) {
            return term.id()
                    + term.attribute().map(name -> "." + name).orElse("")
                    + (term.options().isEmpty() ? "" : "(" + options(term.options()) + ")");
        }
        if (expression instanceof Call call) {
            String of = call.of().stream().map(PseudoLanguage::inner).collect(Collectors.joining(", "));
            return call.function() + "(" + of + (call.options().isEmpty() ? "" : ", " + options(call.options())) + ")";
        }
        Select select = (Select) expression;
        return inner(select.by()) + " ->\n"
                + select.variants().stream()
                        .map(variant -> "   " + (variant.standard() ? "*" : " ") + "[" + variant.key() + "] "
                                + written(variant.words()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String options(Map<String, String> options) {
        return options.entrySet().stream()
                .map(option -> option.getKey() + ": \"" + option.getValue() + '"')
                .collect(Collectors.joining(", "));
    }
}
