package org.planpress.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Money;
import org.planpress.model.Share;

/** What a name in a text, such as {@code 999-abandonment.12m}, stands for. */
public sealed interface Binding {

    /** Which figure of a measure. */
    enum Field {
        LATEST("latest"),
        MONTH("month"),
        THREE_MONTH("3m"),
        TWELVE_MONTH("12m"),
        YEAR_ON_YEAR("yoy"),
        TARGET("target");

        private final String word;

        Field(String word) {
            this.word = word;
        }

        static Optional<Field> of(String word) {
            return Stream.of(values()).filter(field -> field.word.equals(word)).findFirst();
        }

        /** As a name ends. */
        public String word() {
            return word;
        }

        static List<String> words() {
            return Stream.of(values()).map(field -> field.word).toList();
        }
    }

    /**
     * A figure of a measure.
     *
     * @param illustrative whether it was made up to show the design
     */
    record OfMeasure(MeasureSheet sheet, Field field, Figure figure, boolean illustrative) implements Binding {}

    /**
     * Money.
     *
     * @param slack how far it may be off, because it was worked out from a rounded share
     */
    record Amount(Money money, Money slack) implements Binding {}

    record Part(Share share) implements Binding {}

    /** How many there are of something. */
    record Count(int number) implements Binding {}

    /**
     * Nothing has this name.
     *
     * @param offset where in the mark the part stands that is not known
     * @param part that part
     * @param kind what it should name
     * @param known what it could name
     */
    record Unknown(int offset, String part, String kind, Collection<String> known) implements Binding {}

    /**
     * What is named is known, but has no such figure.
     *
     * @param why the reason, as a sentence without a full stop
     */
    record NoValue(String why) implements Binding {}
}
