package org.planpress.words;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.planpress.words.Pattern.Argument;
import org.planpress.words.Pattern.Call;
import org.planpress.words.Pattern.Expression;
import org.planpress.words.Pattern.Literal;
import org.planpress.words.Pattern.Reference;
import org.planpress.words.Pattern.Select;
import org.planpress.words.Pattern.Term;
import org.planpress.words.Pattern.Variant;
import org.planpress.words.Pattern.Words;

/** One message being said with its arguments. */
final class Saying {

    /** Up to here numbers in sentences are written as words. */
    private static final long MOST_WORDS = 10;

    /** What a term chooses by. */
    static final String FORM = "form";

    private final Voice voice;
    private final Map<String, Object> arguments;
    private final List<Phrase.Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    Saying(Voice voice, Map<String, Object> arguments) {
        this.voice = voice;
        this.arguments = arguments;
    }

    Phrase of(Pattern pattern) {
        add(pattern);
        flush();
        return new Phrase(pieces);
    }

    private void flush() {
        if (!words.isEmpty()) {
            pieces.add(new Phrase.Piece(words.toString(), Optional.empty()));
            words.setLength(0);
        }
    }

    private void add(Pattern pattern) {
        pattern.parts().forEach(part -> {
            if (part instanceof Words plain) {
                words.append(plain.text());
            } else if (part instanceof Expression expression) {
                add(expression);
            }
        });
    }

    private void add(Expression expression) {
        if (expression instanceof Argument argument && argument(argument) instanceof Slot slot) {
            flush();
            pieces.add(new Phrase.Piece(slot.text(), Optional.of(slot.address())));
        } else if (expression instanceof Argument argument && argument(argument) instanceof Message message) {
            add(voice.phrase(message));
        } else if (expression instanceof Select select) {
            add(chosen(select).words());
        } else if (expression instanceof Reference reference) {
            add(new Saying(voice, arguments).of(voice.entry(reference.id()).words()));
        } else {
            words.append(text(expression));
        }
    }

    private void add(Phrase phrase) {
        phrase.pieces().forEach(piece -> {
            if (piece.address().isEmpty()) {
                words.append(piece.text());
            } else {
                flush();
                pieces.add(piece);
            }
        });
    }

    private Object argument(Argument argument) {
        Object given = arguments.get(argument.name());
        if (given == null) {
            throw new IllegalArgumentException("$" + argument.name() + " is not given here");
        }
        return given;
    }

    private String text(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal.text();
        }
        if (expression instanceof Argument argument) {
            return printed(argument(argument));
        }
        if (expression instanceof Term term) {
            return term.attribute()
                    .map(name -> voice.attribute(term.id(), name).orElse(""))
                    .orElseGet(() -> noun(term, Map.of(), Optional.empty()));
        }
        if (expression instanceof Call call) {
            return called(call);
        }
        return new Saying(voice, arguments).of(new Pattern(List.of(expression))).text();
    }

    private String printed(Object value) {
        if (value instanceof Message message) {
            return voice.say(message);
        }
        if (value instanceof Noun noun) {
            return voice.term("-" + noun.term());
        }
        if (value instanceof Number number) {
            return Digits.grouped(number.longValue());
        }
        if (value instanceof LocalDate day) {
            return voice.date(day);
        }
        if (value instanceof Month month) {
            return voice.say(new BasicMessage.MonthName(month));
        }
        if (value instanceof YearMonth month) {
            return voice.month(month);
        }
        if (value instanceof Slot slot) {
            return slot.text();
        }
        if (value instanceof List<?> list) {
            return voice.list(list.stream()
                    .map(item -> printed(Objects.requireNonNull(item)))
                    .toList());
        }
        return value.toString();
    }

    private String called(Call call) {
        return switch (call.function()) {
            case "COUNTED" -> word(number(call), call, true) + " " + counted(call);
            case "COUNT" -> Digits.grouped(number(call)) + " " + counted(call);
            case "WORD" -> word(number(call), call, false);
            case "TERM" -> noun(call.of().get(0), call.options(), Optional.empty());
            case "CAP" -> capital(text(call.of().get(0)));
            case "A" -> article(call);
            case "THE" -> definite(call);
            case "SOFT" -> soft(call.of().get(0));
            default -> throw new IllegalArgumentException("there is no function " + call.function());
        };
    }

    /** A number in words as far as those go, in the gender of its noun if one is named. */
    private String word(long number, Call call, boolean before) {
        if (number < 0 || number > MOST_WORDS) {
            return Digits.grouped(number);
        }
        Map<String, Object> given = new LinkedHashMap<>(Map.of("number", number, Grammar.NOUN, before));
        if (call.of().size() > 1) {
            given.put(Gender.ATTRIBUTE, voice.gender(termOf(call.of().get(1))));
        }
        Optional.ofNullable(call.options().get(Grammar.MUTATION))
                .flatMap(Mutation::named)
                .ifPresent(mutation -> given.put(Grammar.MUTATION, mutation));
        return new Saying(voice, given)
                .of(voice.entry("basic-in-words").words())
                .text();
    }

    private long number(Call call) {
        Expression first = call.of().get(0);
        if (first instanceof Argument argument && argument(argument) instanceof Number number) {
            return number.longValue();
        }
        if (first instanceof Literal literal) {
            return Long.parseLong(literal.text());
        }
        throw new IllegalArgumentException(call.function() + " takes a number first");
    }

    private String counted(Call call) {
        return noun(call.of().get(1), call.options(), Optional.of(number(call)));
    }

    /** A noun in the form that is asked for, else in that of its number, else as it is. */
    private String noun(Expression noun, Map<String, String> options, Optional<Long> number) {
        String id = termOf(noun);
        Optional<String> asked = Optional.ofNullable(options.get(FORM))
                .or(() -> noun instanceof Term term
                        ? Optional.ofNullable(term.options().get(FORM))
                        : Optional.empty());
        return asked.map(form -> voice.term(id, form))
                .orElseGet(
                        () -> number.map(counted -> voice.counted(id, counted)).orElseGet(() -> voice.term(id)));
    }

    /** The name of the term that an expression means. */
    private String termOf(Expression noun) {
        if (noun instanceof Term term) {
            return term.id();
        }
        if (noun instanceof Argument argument && argument(argument) instanceof Noun known) {
            return "-" + known.term();
        }
        throw new IllegalArgumentException("here stands a term, such as -commitment");
    }

    /** {@code a pledge}, {@code an action}. */
    private String article(Call call) {
        Expression noun = call.of().get(0);
        String words = noun(noun, call.options(), Optional.empty());
        String article = voice.attribute(termOf(noun), Articles.ATTRIBUTE).orElseGet(() -> Articles.before(words));
        return article + " " + words;
    }

    /** {@code y flaenoriaeth}, {@code yr ymrwymiad}. */
    private String definite(Call call) {
        Expression noun = call.of().get(0);
        Map<String, String> options = new LinkedHashMap<>(Map.of(FORM, Grammar.DEFINITE));
        if (noun instanceof Term term) {
            options.putAll(term.options());
        }
        options.putAll(call.options());
        String words = noun(noun, options, Optional.empty());
        String plain = PatternUses.standard(voice.entry(termOf(noun)).words());
        return (Starts.beforeThem(words, plain) ? "yr " : "y ") + words;
    }

    /** What stands within a sentence after a word that makes it soft. Finished words stay as they are. */
    private String soft(Expression given) {
        if (given instanceof Term term) {
            return voice.term(term.id(), Grammar.SOFT);
        }
        if (given instanceof Reference reference) {
            return soft(arguments, reference.id());
        }
        Object value = given instanceof Argument argument ? argument(argument) : text(given);
        if (value instanceof Noun noun) {
            return voice.term("-" + noun.term(), Grammar.SOFT);
        }
        if (value instanceof Month month) {
            return soft(new BasicMessage.MonthName(month));
        }
        if (value instanceof YearMonth month) {
            return soft(BasicMessage.InMonth.of(month));
        }
        return value instanceof Message message ? soft(message) : printed(value);
    }

    private String soft(Message message) {
        MessageShape shape = MessageShape.of(message);
        return soft(shape.arguments(message), shape.id());
    }

    private String soft(Map<String, Object> given, String id) {
        Map<String, Object> softened = new LinkedHashMap<>(given);
        softened.put(Grammar.MUTATION, Mutation.SOFT);
        return new Saying(voice, softened).of(voice.entry(id).words()).text();
    }

    static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    private Variant chosen(Select select) {
        List<String> keys = keys(select.by());
        for (String key : keys) {
            for (Variant variant : select.variants()) {
                if (variant.key().equals(key)) {
                    return variant;
                }
            }
        }
        return select.variants().stream().filter(Variant::standard).findFirst().orElseThrow();
    }

    /** The cases that fit, the most exact first. */
    private List<String> keys(Expression by) {
        if (by instanceof Argument argument) {
            Object value = arguments.get(argument.name());
            if (value instanceof Number number) {
                return List.of(number.toString(), voice.language().grammar().plural(number.longValue()));
            }
            if (value instanceof Boolean yes) {
                return List.of(yes ? "yes" : "no");
            }
            if (value instanceof Enum<?> constant) {
                return List.of(Names.constant(constant));
            }
            if (value instanceof List<?> forms) {
                return forms.stream().map(String::valueOf).toList();
            }
            // A term without a form asks for the standard one.
            return value == null ? List.of() : List.of(value.toString());
        }
        return by instanceof Call call && call.function().equals(Starts.FUNCTION)
                ? Starts.keys(text(call.of().get(0)))
                : List.of(text(by));
    }
}
