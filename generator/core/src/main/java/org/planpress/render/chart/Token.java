package org.planpress.render.chart;

import java.awt.Color;

/**
 * A colour that goes by a name. In SVG the name becomes a class, so that the style sheet decides, also in the dark, in
 * print and with forced colours; elsewhere it is the ordinary colour of the light theme.
 */
final class Token extends Color {

    /** Leaves no trace. */
    static final Token NONE = new Token("none", 0xffffff);

    /** Paper under words that stand on a line. */
    static final Token BACKING = new Token("back", 0xffffff);

    static final Token INK = new Token("", 0x14222b);
    static final Token MUTED = new Token("m", 0x4b5a63);
    static final Token GRID = new Token("grid", 0xc7d1d3);
    static final Token AXIS = new Token("axis", 0x6b7a82);
    static final Token NOW = new Token("now", 0x8c1f5c);
    static final Token HATCH = new Token("hatch", 0x14445e);
    static final Token OPEN = new Token("open", 0x14445e);
    static final Token WHOLE = new Token("whole", 0x6b7a82);
    static final Token UNPUBLISHED = new Token("unpub", 0x6b7a82);

    /** A bar that is there to compare another one with: hollow. */
    static final Token COMPARED = new Token("bar3", 0xffffff);

    static final Token VALUE = new Token("value", 0x14445e);
    /** The line to values that did not happen. */
    static final Token AHEAD = new Token("ahead", 0x14445e);

    static final Token DOT = new Token("pt", 0x14445e);
    static final Token RING = new Token("ring", 0xffffff);
    static final Token LIMIT = new Token("lim", 0x6b7a82);
    static final Token MEAN = new Token("mean", 0x6b7a82);
    static final Token TARGET = new Token("target", 0x8c1f5c);
    static final Token BETTER = new Token("better", 0x1d66b0);
    static final Token WORSE = new Token("worse", 0xb84a00);
    static final Token UNUSUAL = new Token("odd", 0x14222b);

    private static final Token[] SERIES = {
        new Token("bar", 0x14445e),
        new Token("bar2", 0x5f8196),
        new Token("bar3", 0xffffff),
        new Token("bar4", 0xffffff)
    };

    private final String cssClass;

    private Token(String cssClass, int rgb) {
        super(rgb);
        this.cssClass = cssClass;
    }

    /** The bars of one series; after the last one it starts over, which is safe because each bar is named. */
    static Token series(int index) {
        return SERIES[index % SERIES.length];
    }

    String cssClass() {
        return cssClass;
    }

    /** Two names are two tokens, even where their colours agree. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Token token && token.cssClass.equals(cssClass);
    }

    @Override
    public int hashCode() {
        return cssClass.hashCode();
    }
}
