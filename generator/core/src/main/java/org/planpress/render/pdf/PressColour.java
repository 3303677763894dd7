package org.planpress.render.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.planpress.look.PressInks;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;

/** A colour that something is drawn with, on its way from the screen to the press. */
sealed interface PressColour {

    PressColour BLACK = new Grey(0);

    /**
     * The inks that it is printed with; none if it has its own.
     *
     * @param fine whether it is that of a small letter or a thin line
     */
    Optional<Mix> mix(PressInks inks, boolean fine);

    /** What numbers of a colour mean. */
    enum Space {
        GREY,
        SCREEN,
        PRESS,
        PATTERN,
        /** One that names its ink, such as a spot colour. */
        OTHER;

        /** That of the plain operators, which take so many numbers. */
        static Space of(int numbers) {
            return switch (numbers) {
                case 1 -> GREY;
                case 3 -> SCREEN;
                default -> PRESS;
            };
        }

        PressColour colour(List<COSBase> numbers) {
            return switch (this) {
                case GREY -> new Grey(part(numbers, 0));
                case SCREEN -> new Screen(new Rgb(whole(numbers, 0), whole(numbers, 1), whole(numbers, 2)));
                case PRESS ->
                    new Mixed(new Mix(part(numbers, 0), part(numbers, 1), part(numbers, 2), part(numbers, 3)));
                case PATTERN -> new Pattern(only(numbers));
                case OTHER -> throw unknown(numbers);
            };
        }

        /** A pattern that takes a colour from outside has more than its name; nothing here makes one. */
        private static COSBase only(List<COSBase> numbers) {
            if (numbers.size() > 1) {
                throw unknown(numbers);
            }
            return numbers.get(0);
        }

        private static IllegalStateException unknown(List<COSBase> numbers) {
            return new IllegalStateException("something is drawn with a colour of an unknown kind: " + numbers);
        }

        private static float part(List<COSBase> numbers, int at) {
            return Math.max(0, Math.min(1, ((COSNumber) numbers.get(at)).floatValue()));
        }

        private static int whole(List<COSBase> numbers, int at) {
            return Math.round(part(numbers, at) * 255);
        }
    }

    /** Inks, each from 0 to 1. */
    record Mix(float cyan, float magenta, float yellow, float black) {

        static Mix of(Cmyk inks) {
            return new Mix(inks.cyan() / 100f, inks.magenta() / 100f, inks.yellow() / 100f, inks.black() / 100f);
        }

        boolean isSolidBlack() {
            return black == 1 && cyan + magenta + yellow == 0;
        }

        List<COSNumber> numbers() {
            return List.of(number(cyan), number(magenta), number(yellow), number(black));
        }

        private static COSNumber number(float part) {
            return part == Math.rint(part) ? COSInteger.get((long) part) : new COSFloat(part);
        }
    }

    /** Of no colour: from 0 for black to 1 for white. */
    record Grey(float light) implements PressColour {
        @Override
        public Optional<Mix> mix(PressInks inks, boolean fine) {
            return Optional.of(new Mix(0, 0, 0, 1 - light));
        }
    }

    /** As screens mix it. */
    record Screen(Rgb colour) implements PressColour {
        @Override
        public Optional<Mix> mix(PressInks inks, boolean fine) {
            return Optional.of(Mix.of(fine ? inks.fine(colour) : inks.area(colour)));
        }
    }

    /** In inks already. */
    record Mixed(Mix mix) implements PressColour {
        @Override
        public Optional<Mix> mix(PressInks inks, boolean fine) {
            return Optional.of(mix);
        }
    }

    /** A drawing that repeats, or that goes from one colour to another; it has its own colours. */
    record Pattern(COSBase name) implements PressColour {
        @Override
        public Optional<Mix> mix(PressInks inks, boolean fine) {
            return Optional.empty();
        }

        /** Operands and operators that take it for areas, or for lines. */
        List<Object> said(boolean lines) {
            return List.of(
                    COSName.PATTERN,
                    Operator.getOperator(lines ? "CS" : "cs"),
                    name,
                    Operator.getOperator(lines ? "SCN" : "scn"));
        }
    }
}
