package org.planpress.words;

import java.util.LinkedHashSet;
import java.util.Set;
import org.planpress.words.Pattern.Argument;
import org.planpress.words.Pattern.Call;
import org.planpress.words.Pattern.Expression;
import org.planpress.words.Pattern.Reference;
import org.planpress.words.Pattern.Select;
import org.planpress.words.Pattern.Term;
import org.planpress.words.Pattern.Variant;
import org.planpress.words.Pattern.Words;

/**
 * What a message or term uses.
 *
 * @param names the terms and messages that it names
 * @param arguments the arguments
 * @param forms of a term, the forms that it has
 * @param counted the arguments that have to be numbers
 */
record PatternUses(Set<String> names, Set<String> arguments, Set<String> forms, Set<String> counted) {

    static PatternUses of(Entry entry) {
        PatternUses uses = new PatternUses(
                new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        uses.add(entry.words());
        entry.attributes().values().forEach(uses::add);
        return uses;
    }

    private void add(Pattern pattern) {
        pattern.parts().forEach(part -> {
            if (part instanceof Expression expression) {
                add(expression);
            }
        });
    }

    private void add(Expression expression) {
        if (expression instanceof Argument argument) {
            arguments.add(argument.name());
        } else if (expression instanceof Reference reference) {
            names.add(reference.id());
        } else if (expression instanceof Term term) {
            names.add(term.id());
        } else if (expression instanceof Call call) {
            call.of().forEach(this::add);
            if (PatternCheck.WITH_NUMBER.contains(call.function())
                    && !call.of().isEmpty()
                    && call.of().get(0) instanceof Argument number) {
                counted.add(number.name());
            }
        } else if (expression instanceof Select select) {
            add(select.by());
            select.variants().forEach(variant -> {
                if (select.by() instanceof Argument by && by.name().equals("form")) {
                    forms.add(variant.key());
                }
                add(variant.words());
            });
        }
    }

    /** The words of a pattern without places to fill. */
    static String plain(Pattern pattern) {
        StringBuilder plain = new StringBuilder();
        pattern.parts().forEach(part -> {
            if (part instanceof Words words) {
                plain.append(words.text());
            }
        });
        return plain.toString();
    }

    /** The words of one form of a term; none if it has no such form. */
    static String form(Pattern pattern, String form) {
        StringBuilder words = new StringBuilder();
        pattern.parts().forEach(part -> {
            if (part instanceof Select select) {
                select.variants().stream()
                        .filter(variant -> variant.key().equals(form))
                        .map(variant -> standard(variant.words()))
                        .forEach(words::append);
            }
        });
        return words.toString();
    }

    /** The words of the standard form of a term. */
    static String standard(Pattern pattern) {
        StringBuilder words = new StringBuilder();
        pattern.parts().forEach(part -> {
            if (part instanceof Words plain) {
                words.append(plain.text());
            } else if (part instanceof Select select) {
                select.variants().stream()
                        .filter(Variant::standard)
                        .map(variant -> standard(variant.words()))
                        .forEach(words::append);
            }
        });
        return words.toString();
    }
}
