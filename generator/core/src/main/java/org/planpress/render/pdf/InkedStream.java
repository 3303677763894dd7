package org.planpress.render.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.planpress.look.PressInks;

/**
 * Writes what a page, a form or a pattern draws anew with inks. A colour is said only when something is drawn with it,
 * because what it becomes depends on that: small letters and thin lines get one ink where they can, and solid black
 * letters are printed over what is under them, so that no white edge shows where a plate lies a hair off.
 */
final class InkedStream {

    /** What a stream names in its resources. */
    interface Resources {
        /** The colours of a space, as far as there is something to say of them here. */
        PressColour.Space space(COSName name);

        /** Something is drawn that has a stream of its own. */
        void drawn(COSName name, double scale);

        void pattern(COSName name, double scale);

        void shading(COSName name);

        /** The name of the state in which ink is laid over ink, or of the one in which it is not. */
        COSName over(boolean over);
    }

    /** Letters below this size are small, in points. */
    private static final double SMALL = 12;

    /** Lines up to this width are thin, in points. */
    private static final double THIN = 1;

    private static final Set<String> PATHS = Set.of("m", "re");
    private static final Set<String> FILLS = Set.of("f", "F", "f*", "B", "B*", "b", "b*");
    private static final Set<String> STROKES = Set.of("S", "s", "B", "B*", "b", "b*");
    private static final Set<String> SHOWS = Set.of("Tj", "TJ", "'", "\"");

    /** What holds at a place in the stream; and what of it was said in the new one. */
    private static final class State {
        private double scale;
        private double line = 1;
        private double letters;
        private int mode;
        private PressColour.Space fillSpace = PressColour.Space.GREY;
        private PressColour.Space lineSpace = PressColour.Space.GREY;
        private PressColour fill = PressColour.BLACK;
        private PressColour stroke = PressColour.BLACK;
        private List<Object> saidFill = List.of();
        private List<Object> saidStroke = List.of();
        private int saidOver = -1;

        private State(double scale) {
            this.scale = scale;
        }

        private State copy() {
            State copy = new State(scale);
            copy.line = line;
            copy.letters = letters;
            copy.mode = mode;
            copy.fillSpace = fillSpace;
            copy.lineSpace = lineSpace;
            copy.fill = fill;
            copy.stroke = stroke;
            copy.saidFill = saidFill;
            copy.saidStroke = saidStroke;
            copy.saidOver = saidOver;
            return copy;
        }
    }

    private final PressInks inks;
    private final Resources resources;
    private final List<Object> out = new ArrayList<>();
    private final Deque<State> before = new ArrayDeque<>();
    private State now;
    private double text = 1;

    /** Where in the new stream the path starts that is being made; colours have to be said before it. */
    private int path = -1;

    private InkedStream(PressInks inks, Resources resources, double scale) {
        this.inks = inks;
        this.resources = resources;
        this.now = new State(scale);
    }

    /**
     * The new stream.
     *
     * @param tokens the old one: operands, each followed by its operator
     * @param scale how many points one of its units is
     */
    static List<Object> of(List<Object> tokens, PressInks inks, Resources resources, double scale) {
        InkedStream stream = new InkedStream(inks, resources, scale);
        List<COSBase> operands = new ArrayList<>();
        for (Object token : tokens) {
            if (token instanceof Operator operator) {
                stream.take(operator, operands);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        return stream.out;
    }

    private void take(Operator operator, List<COSBase> operands) {
        String name = operator.getName();
        if (colour(name, operands)) {
            return;
        }
        if (SHOWS.contains(name)) {
            letters();
        } else if (PATHS.contains(name) && path < 0) {
            path = out.size();
        } else if (FILLS.contains(name) || STROKES.contains(name)) {
            paint(FILLS.contains(name), STROKES.contains(name));
            path = -1;
        } else if (name.equals("n")) {
            path = -1;
        }
        switch (name) {
            case "q" -> before.push(now.copy());
            case "Q" -> now = before.isEmpty() ? now : before.pop();
            case "cm" -> now.scale *= scale(operands);
            case "w" -> now.line = number(operands, 0);
            case "BT" -> text = 1;
            case "Tf" -> now.letters = number(operands, 1);
            case "Tm" -> text = scale(operands);
            case "Tr" -> now.mode = (int) number(operands, 0);
            case "Do" -> {
                paint(true, false);
                resources.drawn((COSName) operands.get(0), now.scale);
            }
            case "sh" -> {
                paint(false, false);
                resources.shading((COSName) operands.get(0));
            }
            case "BI" -> paint(true, false);
            default -> {}
        }
        out.addAll(operands);
        out.add(operator);
    }

    /** Takes note of a colour, and says nothing yet. */
    private boolean colour(String name, List<COSBase> operands) {
        switch (name) {
            case "g", "rg", "k" -> {
                now.fillSpace = PressColour.Space.of(operands.size());
                now.fill = now.fillSpace.colour(operands);
            }
            case "G", "RG", "K" -> {
                now.lineSpace = PressColour.Space.of(operands.size());
                now.stroke = now.lineSpace.colour(operands);
            }
            case "cs" -> {
                now.fillSpace = resources.space((COSName) operands.get(0));
                now.fill = PressColour.BLACK;
            }
            case "CS" -> {
                now.lineSpace = resources.space((COSName) operands.get(0));
                now.stroke = PressColour.BLACK;
            }
            case "sc", "scn" -> {
                now.fill = now.fillSpace.colour(operands);
                pattern(operands);
            }
            case "SC", "SCN" -> {
                now.stroke = now.lineSpace.colour(operands);
                pattern(operands);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pattern(List<COSBase> operands) {
        if (!operands.isEmpty() && operands.get(operands.size() - 1) instanceof COSName name) {
            resources.pattern(name, 1);
        }
    }

    private void letters() {
        boolean small = Math.abs(now.letters * text * now.scale) < SMALL;
        if (now.mode % 4 == 0 || now.mode % 4 == 2) {
            over(now.fill.mix(inks, small).filter(PressColour.Mix::isSolidBlack).isPresent());
            fill(small);
        }
        if (now.mode % 4 == 1 || now.mode % 4 == 2) {
            stroke();
        }
    }

    /** Says the colours of an area and its edge, before the path that bounds it if there is one. */
    private void paint(boolean filled, boolean stroked) {
        int from = path < 0 ? out.size() : path;
        List<Object> drawn = new ArrayList<>(out.subList(from, out.size()));
        out.subList(from, out.size()).clear();
        over(false);
        if (filled) {
            fill(false);
        }
        if (stroked) {
            stroke();
        }
        out.addAll(drawn);
    }

    private void fill(boolean fine) {
        List<Object> said = said(now.fill, fine, false);
        if (!said.equals(now.saidFill)) {
            now.saidFill = said;
            out.addAll(said);
        }
    }

    private void stroke() {
        List<Object> said = said(now.stroke, now.line * now.scale <= THIN, true);
        if (!said.equals(now.saidStroke)) {
            now.saidStroke = said;
            out.addAll(said);
        }
    }

    private List<Object> said(PressColour colour, boolean fine, boolean lines) {
        if (colour instanceof PressColour.Pattern pattern) {
            return pattern.said(lines);
        }
        List<Object> said = new ArrayList<>(colour.mix(inks, fine).orElseThrow().numbers());
        said.add(Operator.getOperator(lines ? "K" : "k"));
        return said;
    }

    /** Nothing is said where nothing was laid over before. */
    private void over(boolean over) {
        int wanted = over ? 1 : 0;
        if (now.saidOver != wanted && (over || now.saidOver == 1)) {
            out.add(resources.over(over));
            out.add(Operator.getOperator("gs"));
            now.saidOver = wanted;
        }
    }

    private static double number(List<COSBase> operands, int at) {
        return ((COSNumber) operands.get(at)).floatValue();
    }

    /** How much larger a matrix makes what it is applied to, as the side of a square. */
    static double scale(List<? extends COSBase> matrix) {
        double a = ((COSNumber) matrix.get(0)).floatValue();
        double b = ((COSNumber) matrix.get(1)).floatValue();
        double c = ((COSNumber) matrix.get(2)).floatValue();
        double d = ((COSNumber) matrix.get(3)).floatValue();
        return Math.sqrt(Math.abs(a * d - b * c));
    }
}
