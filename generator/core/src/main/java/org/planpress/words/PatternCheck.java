package org.planpress.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.words.MessageShape.Use;
import org.planpress.words.Pattern.Argument;
import org.planpress.words.Pattern.Call;
import org.planpress.words.Pattern.Expression;
import org.planpress.words.Pattern.Reference;
import org.planpress.words.Pattern.Select;
import org.planpress.words.Pattern.Term;
import org.planpress.words.Pattern.Variant;

/** Holds the words of one message against its arguments. */
final class PatternCheck {

    static final Set<String> WITH_NUMBER = Set.of("COUNTED", "COUNT", "WORD");
    private static final Set<String> WITH_NOUN = Set.of("COUNTED", "COUNT", "TERM", "A", "THE");
    private static final Set<String> PERSONS = Set.of("first", "plural", "third");
    private static final Set<String> GENDERS = Set.copyOf(constants(Gender.class));

    private final Grammar grammar;
    private final Optional<Map<String, Class<?>>> arguments;
    private final Map<String, Entry> all;
    private final Findings findings;

    /**
     * A check of one message.
     *
     * @param grammar what its language has
     * @param arguments what it is given; empty if that depends on who asks
     * @param all all messages and terms
     */
    PatternCheck(
            Grammar grammar, Optional<Map<String, Class<?>>> arguments, Map<String, Entry> all, Findings findings) {
        this.grammar = grammar;
        this.arguments = arguments;
        this.all = all;
        this.findings = findings;
    }

    void hold(Entry entry) {
        hold(entry.words());
        entry.attributes().values().forEach(this::hold);
    }

    private void hold(Pattern pattern) {
        pattern.parts().forEach(part -> {
            if (part instanceof Expression expression) {
                printed(expression);
            }
        });
    }

    private void printed(Expression expression) {
        if (expression instanceof Argument argument) {
            type(argument)
                    .filter(type -> MessageShape.use(type) == Use.CASES)
                    .ifPresent(type -> add(
                            WordsRules.ARGUMENT,
                            argument.at(),
                            "$" + argument.name() + " has no words of its own: it only chooses between cases",
                            "write { $%s -> … } with a case for each of %s"
                                    .formatted(argument.name(), String.join(", ", constants(type)))));
        } else if (expression instanceof Select select) {
            cases(select);
        } else {
            other(expression);
        }
    }

    private void other(Expression expression) {
        if (expression instanceof Reference reference) {
            named(reference);
        } else if (expression instanceof Term term) {
            named(term);
        } else if (expression instanceof Call call) {
            called(call);
        }
    }

    private Optional<Class<?>> type(Argument argument) {
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        Class<?> type = arguments.get().get(argument.name());
        if (type == null) {
            Set<String> known = arguments.get().keySet();
            Finding finding = WordsRules.ARGUMENT.at(argument.at(), "nothing is called $" + argument.name() + " here");
            Set<String> names = known.stream().map(name -> "$" + name).collect(Collectors.toSet());
            findings.add(
                    known.isEmpty()
                            ? finding.withHint("this message is given nothing")
                            : meaning(finding, "$" + argument.name(), names));
        }
        return Optional.ofNullable(type);
    }

    private void named(Reference reference) {
        if (!all.containsKey(reference.id())) {
            Finding finding = WordsRules.UNKNOWN.at(reference.at(), "there is no message " + reference.id());
            findings.add(meaning(finding, reference.id(), all.keySet()));
        } else if (arguments.isPresent()) {
            PatternUses.of(all.get(reference.id())).arguments().stream()
                    .filter(name -> !arguments.get().containsKey(name))
                    .forEach(name -> add(
                            WordsRules.ARGUMENT,
                            reference.at(),
                            "%s needs $%s, which is not given here".formatted(reference.id(), name),
                            ""));
        }
    }

    private void named(Term term) {
        Entry entry = all.get(term.id());
        if (entry == null) {
            Finding finding = WordsRules.UNKNOWN.at(term.at(), "there is no term " + term.id());
            findings.add(meaning(finding, term.id(), all.keySet()));
            return;
        }
        term.attribute()
                .filter(name -> !entry.attributes().containsKey(name))
                .ifPresent(name -> add(WordsRules.UNKNOWN, term.at(), "%s has no .%s".formatted(term.id(), name), ""));
        form(term.at(), term.options(), Optional.of(entry));
    }

    private void form(SourceLocation at, Map<String, String> options, Optional<Entry> term) {
        options.forEach((name, value) -> {
            if (name.equals(Grammar.MUTATION) && grammar.mutates()) {
                if (Mutation.named(value).isEmpty()) {
                    add(
                            WordsRules.UNKNOWN,
                            at,
                            "there is no mutation " + value,
                            "write one of " + String.join(", ", constants(Mutation.class)));
                }
            } else if (!name.equals(Saying.FORM)) {
                add(WordsRules.UNKNOWN, at, "there is no option " + name, "write form: \"" + value + "\"");
            } else {
                term.map(PatternUses::of)
                        .map(PatternUses::forms)
                        .filter(forms ->
                                !forms.contains(value) && !grammar.without().contains(value))
                        .ifPresent(forms -> add(
                                WordsRules.FORM,
                                at,
                                "the term has no form [" + value + "]",
                                "it has " + String.join(", ", forms)));
            }
        });
    }

    private void called(Call call) {
        Integer takes = grammar.functions().get(call.function());
        if (takes == null) {
            Finding finding = WordsRules.UNKNOWN.at(call.at(), "there is no function " + call.function());
            findings.add(meaning(finding, call.function(), grammar.functions().keySet()));
            return;
        }
        // Where nouns have a gender, a number may agree with one that stands elsewhere.
        boolean agrees =
                call.function().equals("WORD") && grammar.mutates() && call.of().size() == 2;
        if (call.of().size() != takes && !agrees) {
            add(
                    WordsRules.ARGUMENT,
                    call.at(),
                    "%s takes %s".formatted(call.function(), takes == 1 ? "one thing" : "a number and a noun"),
                    "");
            return;
        }
        List<Expression> rest = call.of();
        if (WITH_NUMBER.contains(call.function())) {
            number(call, rest.get(0));
            rest = rest.subList(1, rest.size());
        }
        if (agrees || WITH_NOUN.contains(call.function())) {
            noun(call, rest.get(0));
        } else {
            rest.forEach(this::printed);
        }
    }

    private void number(Call call, Expression given) {
        if (given instanceof Argument argument) {
            type(argument)
                    .filter(type -> !Set.of(Use.NUMBER, Use.UNKNOWN).contains(MessageShape.use(type)))
                    .ifPresent(type -> add(
                            WordsRules.ARGUMENT,
                            argument.at(),
                            "%s takes a number, and $%s is none".formatted(call.function(), argument.name()),
                            ""));
        } else if (!(given instanceof Pattern.Literal)) {
            add(WordsRules.ARGUMENT, given.at(), call.function() + " takes a number first", "");
        }
    }

    private void noun(Call call, Expression given) {
        if (given instanceof Term term) {
            named(term);
            form(call.at(), call.options(), Optional.ofNullable(all.get(term.id())));
        } else if (given instanceof Argument argument) {
            type(argument)
                    .filter(type -> MessageShape.use(type) != Use.TERM)
                    .ifPresent(type -> add(
                            WordsRules.ARGUMENT,
                            argument.at(),
                            "%s takes a term, and $%s is none".formatted(call.function(), argument.name()),
                            "write a term, such as -commitment"));
            form(call.at(), call.options(), Optional.empty());
        } else {
            add(
                    WordsRules.ARGUMENT,
                    given.at(),
                    call.function() + " takes a term",
                    "write a term, such as -commitment");
        }
    }

    private void cases(Select select) {
        Set<String> met = new HashSet<>();
        select.variants().forEach(variant -> {
            if (!met.add(variant.key())) {
                add(
                        WordsRules.CASE,
                        variant.at(),
                        "the case [" + variant.key() + "] stands here twice",
                        "keep one of them");
            }
            hold(variant.words());
        });
        if (select.by() instanceof Argument argument) {
            type(argument).ifPresent(type -> cases(select, argument, type));
        } else if (select.by() instanceof Term term && term.attribute().isPresent()) {
            named(term);
            if (term.attribute().get().equals("person")) {
                only(select, PERSONS);
            } else if (term.attribute().get().equals(Gender.ATTRIBUTE)) {
                only(select, GENDERS);
            }
        } else if (select.by() instanceof Call call && call.function().equals(Starts.FUNCTION)) {
            called(call);
        } else {
            add(WordsRules.ARGUMENT, select.at(), "cases depend on an argument or on what is known of a term", "");
        }
    }

    private void cases(Select select, Argument argument, Class<?> type) {
        switch (MessageShape.use(type)) {
            case NUMBER -> numbers(select);
            case CASES -> only(select, new HashSet<>(constants(type)));
            case TERM, NESTED ->
                add(WordsRules.ARGUMENT, argument.at(), "$" + argument.name() + " is no choice between cases", "");
            case PRINTED -> {
                if (type.isEnum()) {
                    only(select, new HashSet<>(constants(type)));
                }
                // Else only the form of a term is chosen by.
            }
            case UNKNOWN -> {
                // Nobody knows which cases there are.
            }
        }
    }

    private void numbers(Select select) {
        for (Variant variant : select.variants()) {
            if (!variant.key().matches("[0-9]+") && !grammar.plurals().contains(variant.key())) {
                add(
                        WordsRules.CASE,
                        variant.at(),
                        "no [%s] here: numbers in this language are %s"
                                .formatted(variant.key(), String.join(", ", grammar.plurals())),
                        "or write a number, as in [0]");
            }
        }
    }

    /** None but these, and none forgotten, unless the standard one is [other]. */
    private void only(Select select, Set<String> known) {
        boolean open = false;
        Set<String> missing = new HashSet<>(known);
        for (Variant variant : select.variants()) {
            missing.remove(variant.key());
            if (variant.standard() && variant.key().equals("other") && !known.contains("other")) {
                open = true;
            } else if (!known.contains(variant.key())) {
                add(
                        WordsRules.CASE,
                        variant.at(),
                        "no case here is called [" + variant.key() + "]",
                        MessageCheck.meant(variant.key(), known));
            }
        }
        if (!open && !missing.isEmpty()) {
            add(
                    WordsRules.CASE,
                    select.at(),
                    "no case for "
                            + missing.stream()
                                    .sorted()
                                    .map(key -> "[" + key + "]")
                                    .collect(Collectors.joining(", ")),
                    "add it, or make the last one *[other]");
        }
    }

    static List<String> constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> Names.constant((Enum<?>) constant))
                        .toList()
                : List.of("yes", "no");
    }

    private static Finding meaning(Finding finding, String name, Collection<String> known) {
        return MessageCheck.meaning(finding.marking(name.length()), name, known);
    }

    private void add(Rule rule, SourceLocation at, String message, String hint) {
        Finding finding = rule.at(at, message);
        findings.add(hint.isEmpty() ? finding : finding.withHint(hint));
    }
}
