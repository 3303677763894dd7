package org.planpress.model;

/** What the values of a measure are. A change of a percentage is in points, of a duration in time, of the rest in percent. */
public enum Unit {
    /** So many of something. */
    COUNT(Figure.Kind.NUMBER),
    /** A part of a whole: 12.4% is held as 12.4. */
    PERCENT(Figure.Kind.PERCENT),
    /** A time, held in seconds. */
    DURATION(Figure.Kind.SECONDS),
    /** So many for each thousand, or another base that the definition names. */
    RATE(Figure.Kind.NUMBER),
    /** Pounds. */
    MONEY(Figure.Kind.POUNDS);

    private final Figure.Kind value;

    Unit(Figure.Kind value) {
        this.value = value;
    }

    /** The kind of figure that a value is. */
    public Figure.Kind value() {
        return value;
    }

    /** The kind of figure that the change of a value over a year is. */
    public Figure.Kind change() {
        return switch (this) {
            case PERCENT -> Figure.Kind.POINTS;
            case DURATION -> Figure.Kind.SECONDS;
            case COUNT, RATE, MONEY -> Figure.Kind.PERCENT;
        };
    }
}
