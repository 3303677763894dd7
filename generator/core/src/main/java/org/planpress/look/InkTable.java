package org.planpress.look;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The table of a profile from what a colour looks like (CIELAB) to four inks, in the three forms that profiles have:
 * {@code mft1} and {@code mft2} of version 2, {@code mBA} of version 4.
 */
final class InkTable {

    private static final int INKS = 4;

    /** Enough for curves that are given as a formula. */
    private static final int STEPS = 1024;

    /** Over lightness, a and b before the grid, then over the inks behind it; from 0 to 1 at equal distances. */
    private final double[][] curves;

    /** How many nodes the grid has along each of the three. */
    private final int[] sides;

    /** Four inks for each node, the last of the three varying fastest. */
    private final float[] nodes;

    /** What stands for lightness 100; version 2 writes a little less than the largest number. */
    private final double whole;

    private InkTable(double[][] curves, int[] sides, float[] nodes, double whole) {
        this.curves = curves;
        this.sides = sides;
        this.nodes = nodes;
        this.whole = whole;
    }

    /** The table that a part of a profile holds, if it is one. */
    static Optional<InkTable> of(ByteBuffer tag) {
        if (tag.get(8) != 3 || tag.get(9) != INKS) {
            return Optional.empty();
        }
        byte[] name = new byte[4];
        tag.get(0, name);
        return switch (new String(name, StandardCharsets.US_ASCII)) {
            case "mft1" -> Optional.of(older(tag, 1, 256, 256, 48));
            case "mft2" -> Optional.of(older(tag, 2, tag.getShort(48) & 0xffff, tag.getShort(50) & 0xffff, 52));
            case "mBA " -> newer(tag);
            default -> Optional.empty();
        };
    }

    private static InkTable older(ByteBuffer tag, int bytes, int before, int behind, int start) {
        int side = tag.get(10) & 0xff;
        double[][] curves = new double[3 + INKS][];
        int at = start;
        for (int curve = 0; curve < 3; curve++) {
            curves[curve] = row(tag, at, before, bytes);
            at += before * bytes;
        }
        float[] nodes = nodes(tag, at, side * side * side * INKS, bytes);
        at += nodes.length * bytes;
        for (int curve = 3; curve < curves.length; curve++) {
            curves[curve] = row(tag, at, behind, bytes);
            at += behind * bytes;
        }
        return new InkTable(curves, new int[] {side, side, side}, nodes, bytes == 2 ? 65280.0 / 65535 : 1);
    }

    /** Of its five steps the matrix between curves is for profiles that do not speak of lightness, a and b. */
    private static Optional<InkTable> newer(ByteBuffer tag) {
        int table = tag.getInt(24);
        if (tag.getInt(16) != 0 || table == 0) {
            return Optional.empty();
        }
        int[] sides = {tag.get(table) & 0xff, tag.get(table + 1) & 0xff, tag.get(table + 2) & 0xff};
        float[] nodes = nodes(tag, table + 20, sides[0] * sides[1] * sides[2] * INKS, tag.get(table + 16));
        double[][] curves = new double[3 + INKS][];
        curves(tag, tag.getInt(12), curves, 0, 3);
        curves(tag, tag.getInt(28), curves, 3, INKS);
        return Optional.of(new InkTable(curves, sides, nodes, 1));
    }

    private static void curves(ByteBuffer tag, int start, double[][] curves, int first, int count) {
        int at = start;
        for (int curve = first; curve < first + count; curve++) {
            byte[] name = new byte[4];
            tag.get(at, name);
            if (new String(name, StandardCharsets.US_ASCII).equals("curv")) {
                int length = tag.getInt(at + 8);
                curves[curve] = switch (length) {
                    case 0 -> new double[] {0, 1};
                    case 1 -> formula(0, (tag.getShort(at + 12) & 0xffff) / 256.0);
                    default -> row(tag, at + 12, length, 2);
                };
                at += 12 + 2 * length;
            } else {
                int kind = tag.getShort(at + 8);
                double[] numbers = new double[kind == 0 ? 1 : kind + 2];
                for (int number = 0; number < numbers.length; number++) {
                    numbers[number] = tag.getInt(at + 12 + 4 * number) / 65536.0;
                }
                curves[curve] = formula(kind, numbers);
                at += 12 + 4 * numbers.length;
            }
            at = (at + 3) / 4 * 4;
        }
    }

    /** ICC.1:2022, table 68. */
    private static double[] formula(int kind, double... p) {
        double[] curve = new double[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            double x = (double) step / STEPS;
            curve[step] = switch (kind) {
                case 0 -> StrictMath.pow(x, p[0]);
                case 1 -> x >= -p[2] / p[1] ? StrictMath.pow(p[1] * x + p[2], p[0]) : 0;
                case 2 -> (x >= -p[2] / p[1] ? StrictMath.pow(p[1] * x + p[2], p[0]) : 0) + p[3];
                case 3 -> x >= p[4] ? StrictMath.pow(p[1] * x + p[2], p[0]) : p[3] * x;
                default -> x >= p[4] ? StrictMath.pow(p[1] * x + p[2], p[0]) + p[5] : p[3] * x + p[6];
            };
        }
        return curve;
    }

    private static double[] row(ByteBuffer tag, int start, int count, int bytes) {
        double[] row = new double[count];
        for (int at = 0; at < count; at++) {
            row[at] = number(tag, start + at * bytes, bytes);
        }
        return row;
    }

    private static float[] nodes(ByteBuffer tag, int start, int count, int bytes) {
        float[] nodes = new float[count];
        for (int at = 0; at < count; at++) {
            nodes[at] = (float) number(tag, start + at * bytes, bytes);
        }
        return nodes;
    }

    private static double number(ByteBuffer tag, int at, int bytes) {
        return bytes == 1 ? (tag.get(at) & 0xff) / 255.0 : (tag.getShort(at) & 0xffff) / 65535.0;
    }

    /** The inks of a colour, each from 0 to 1. */
    double[] inks(double lightness, double a, double b) {
        double[] place = {
            on(curves[0], lightness / 100 * whole),
            on(curves[1], (a + 128) / 255 * whole),
            on(curves[2], (b + 128) / 255 * whole)
        };
        int[] below = new int[3];
        double[] over = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double at = Math.max(0, Math.min(1, place[axis])) * (sides[axis] - 1);
            below[axis] = Math.min((int) at, sides[axis] - 2);
            over[axis] = at - below[axis];
        }
        double[] inks = new double[INKS];
        for (int corner = 0; corner < 8; corner++) {
            double weight = 1;
            int node = 0;
            for (int axis = 0; axis < 3; axis++) {
                int upper = corner >> axis & 1;
                weight *= upper == 1 ? over[axis] : 1 - over[axis];
                node = node * sides[axis] + below[axis] + upper;
            }
            for (int ink = 0; ink < INKS; ink++) {
                inks[ink] += weight * nodes[node * INKS + ink];
            }
        }
        for (int ink = 0; ink < INKS; ink++) {
            inks[ink] = on(curves[3 + ink], inks[ink]);
        }
        return inks;
    }

    private static double on(double[] curve, double place) {
        double at = Math.max(0, Math.min(1, place)) * (curve.length - 1);
        int below = Math.min((int) at, curve.length - 2);
        return curve[below] + (at - below) * (curve[below + 1] - curve[below]);
    }
}
