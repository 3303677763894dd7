package org.planpress.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** The words of a message: text, with places to fill. */
record Pattern(List<Part> parts) {

    Pattern {
        parts = List.copyOf(parts);
    }

    /** A stretch of text, or a place to fill. */
    sealed interface Part {}

    /** Words as they are. */
    record Words(String text) implements Part {}

    /** What fills a place. */
    sealed interface Expression extends Part {
        SourceLocation at();
    }

    /** {@code "words"} or {@code 12}. */
    record Literal(String text, SourceLocation at) implements Expression {}

    /** {@code $number}. */
    record Argument(String name, SourceLocation at) implements Expression {}

    /** {@code other-message}. */
    record Reference(String id, SourceLocation at) implements Expression {}

    /** {@code -commitment}, {@code -commitment(form: "other")} or {@code -office.person}. */
    record Term(String id, Optional<String> attribute, Map<String, String> options, SourceLocation at)
            implements Expression {}

    /** {@code COUNTED($number, -commitment)}. */
    record Call(String function, List<Expression> of, Map<String, String> options, SourceLocation at)
            implements Expression {}

    /** Cases, of which one is the standard. */
    record Select(Expression by, List<Variant> variants, SourceLocation at) implements Expression {}

    /** A case. */
    record Variant(String key, boolean standard, Pattern words, SourceLocation at) {}
}
