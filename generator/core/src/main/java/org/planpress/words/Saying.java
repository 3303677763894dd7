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
                    .orElseGet(() -> voice.term(term.id(), term.options()));
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
            return voice.term("-" + noun.term(), Map.of());
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
            case "COUNTED" -> word(number(call)) + " " + noun(call);
            case "COUNT" -> Digits.grouped(number(call)) + " " + noun(call);
            case "WORD" -> word(number(call));
            case "TERM" -> noun(call, call.of().get(0), Optional.empty());
            case "CAP" -> capital(text(call.of().get(0)));
            case "A" -> article(call);
            default -> throw new IllegalArgumentException("there is no function " + call.function());
        };
    }

    private String word(long number) {
        return number >= 0 && number <= MOST_WORDS ? voice.number(number) : Digits.grouped(number);
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

    private String noun(Call call) {
        return noun(call, call.of().get(1), Optional.of(voice.language().plural(number(call))));
    }

    private String noun(Call call, Expression noun, Optional<String> form) {
        Map<String, String> options = new LinkedHashMap<>();
        form.ifPresent(plural -> options.put("form", plural));
        if (noun instanceof Term term) {
            options.putAll(term.options());
        }
        options.putAll(call.options());
        return voice.term(termOf(noun), options);
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
        String words = noun(call, noun, Optional.empty());
        String article = voice.attribute(termOf(noun), Articles.ATTRIBUTE).orElseGet(() -> Articles.before(words));
        return article + " " + words;
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
                return List.of(number.toString(), voice.language().plural(number.longValue()));
            }
            if (value instanceof Boolean yes) {
                return List.of(yes ? "yes" : "no");
            }
            if (value instanceof Enum<?> constant) {
                return List.of(Names.constant(constant));
            }
            // A term without a form asks for the standard one.
            return value == null ? List.of() : List.of(value.toString());
        }
        return List.of(text(by));
    }
}
