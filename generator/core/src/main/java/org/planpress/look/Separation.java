package org.planpress.look;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.planpress.model.Cmyk;
import org.planpress.model.Rgb;

/**
 * Turns colours of the screen into four inks as the profile of a press says, for pictures: by its perceptual table from
 * what a colour looks like to its inks ({@code B2A0}). It is read here and not by the JDK, whose colour engine is another
 * in each version and would give other bytes. Sources: ICC.1:2022, 10.10 to 10.13; IEC 61966-2-1 for sRGB, adapted to the
 * white D50 of profiles by the method of Bradford.
 *
 * <p>Where the table asks for more than 300 percent of ink, black stays and the others give way in equal proportion.
 */
public final class Separation {

    private static final int MOST = Cmyk.MOST_INK * 255 / 100;

    /** Colours between the nodes of a grid of so many to a side are mixed from those at the corners around them. */
    private static final int SIDE = 33;

    private static final int HEAD = 128;
    private static final int TAG = 12;
    private static final double[] WHITE = {0.96422, 1, 0.82521};
    private static final double[][] D50 = {
        {0.4360747, 0.3850649, 0.1430804}, {0.2225045, 0.7168786, 0.0606169}, {0.0139322, 0.0971045, 0.7141733}
    };

    private final InkTable table;

    /** The inks at the nodes of a grid over the colours of the screen, four numbers each; made when pictures need it. */
    private byte[] grid = new byte[0];

    private Separation(InkTable table) {
        this.table = table;
    }

    /** That of a profile; empty if its table is in a form that is not read here. */
    public static Optional<Separation> of(byte[] profile) {
        ByteBuffer file = ByteBuffer.wrap(profile);
        if (!word(profile, 20).equals("Lab ")) {
            return Optional.empty();
        }
        for (int at = HEAD + 4; at < HEAD + 4 + TAG * file.getInt(HEAD); at += TAG) {
            if (word(profile, at).equals("B2A0")) {
                return InkTable.of(file.slice(file.getInt(at + 4), file.getInt(at + 8)))
                        .map(Separation::new);
            }
        }
        return Optional.empty();
    }

    private static String word(byte[] file, int at) {
        return new String(file, at, 4, StandardCharsets.US_ASCII);
    }

    /** The inks of one colour. */
    public Cmyk inks(Rgb colour) {
        int[] inks = new int[4];
        exact(colour.red(), colour.green(), colour.blue(), inks);
        return limited(new Cmyk(percent(inks[0]), percent(inks[1]), percent(inks[2]), percent(inks[3])));
    }

    /** A colour with no more ink than paper takes. */
    static Cmyk limited(Cmyk inks) {
        int room = Cmyk.MOST_INK - inks.black();
        int others = inks.ink() - inks.black();
        return others <= room
                ? inks
                : new Cmyk(
                        inks.cyan() * room / others,
                        inks.magenta() * room / others,
                        inks.yellow() * room / others,
                        inks.black());
    }

    private static int percent(int ink) {
        return Math.round(ink * 100 / 255f);
    }

    private void exact(int red, int green, int blue, int[] inks) {
        if ((red & green & blue) == 255) {
            inks[0] = inks[1] = inks[2] = inks[3] = 0;
            return;
        }
        double[] light = {linear(red), linear(green), linear(blue)};
        double[] root = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = D50[row][0] * light[0] + D50[row][1] * light[1] + D50[row][2] * light[2];
            double part = sum / WHITE[row];
            root[row] = part > 216 / 24389.0 ? StrictMath.cbrt(part) : (24389 / 27.0 * part + 16) / 116;
        }
        double[] mixed = table.inks(116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2]));
        for (int ink = 0; ink < 4; ink++) {
            inks[ink] = (int) StrictMath.rint(255 * Math.max(0, Math.min(1, mixed[ink])));
        }
        limit(inks);
    }

    private static void limit(int[] inks) {
        int others = inks[0] + inks[1] + inks[2];
        int room = MOST - inks[3];
        if (others > room) {
            for (int ink = 0; ink < 3; ink++) {
                inks[ink] = inks[ink] * room / others;
            }
        }
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    /**
     * The inks of a row of a picture.
     *
     * @param colours one number for each pixel, with red, green and blue in its lower bytes
     * @param inks four bytes for each pixel, from 0 for none to 255, written from the start
     */
    public void inks(int[] colours, byte[] inks) {
        byte[] nodes = grid();
        int[] inksOfOne = new int[4];
        int last = 0;
        boolean first = true;
        for (int at = 0; at < colours.length; at++) {
            int colour = colours[at] & 0xffffff;
            if (first || colour != last) {
                between(nodes, colour, inksOfOne);
                last = colour;
                first = false;
            }
            for (int ink = 0; ink < 4; ink++) {
                inks[4 * at + ink] = (byte) inksOfOne[ink];
            }
        }
    }

    private synchronized byte[] grid() {
        if (grid.length == 0) {
            byte[] nodes = new byte[SIDE * SIDE * SIDE * 4];
            int[] inks = new int[4];
            for (int node = 0; node < SIDE * SIDE * SIDE; node++) {
                exact(level(node / (SIDE * SIDE)), level(node / SIDE % SIDE), level(node % SIDE), inks);
                for (int ink = 0; ink < 4; ink++) {
                    nodes[4 * node + ink] = (byte) inks[ink];
                }
            }
            grid = nodes;
        }
        return grid;
    }

    private static int level(int step) {
        return (step * 255 + (SIDE - 1) / 2) / (SIDE - 1);
    }

    /** In whole numbers, so that every machine gives the same. */
    private static void between(byte[] nodes, int colour, int[] inks) {
        int red = (colour >> 16) * (SIDE - 1);
        int green = (colour >> 8 & 0xff) * (SIDE - 1);
        int blue = (colour & 0xff) * (SIDE - 1);
        for (int ink = 0; ink < 4; ink++) {
            long sum = 0;
            for (int corner = 0; corner < 8; corner++) {
                int r = corner >> 2;
                int g = corner >> 1 & 1;
                int b = corner & 1;
                long weight = (long) weight(red, r) * weight(green, g) * weight(blue, b);
                if (weight > 0) {
                    int node = ((red / 255 + r) * SIDE + green / 255 + g) * SIDE + blue / 255 + b;
                    sum += weight * (nodes[4 * node + ink] & 0xff);
                }
            }
            inks[ink] = (int) ((sum + 255L * 255 * 255 / 2) / (255L * 255 * 255));
        }
        limit(inks);
    }

    private static int weight(int place, int upper) {
        int over = place % 255;
        return upper == 1 ? over : 255 - over;
    }
}
