package org.planpress.render.share;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.planpress.look.Look;
import org.planpress.model.Rgb;
import org.planpress.render.pdf.PngFile;
import org.planpress.site.SharePicture;
import org.planpress.site.frame.Strip;

/** Draws the picture of an edition: its marks, its title and what readers have to know of it. Areas alone are filled. */
final class ShareDrawing {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int DOTS_PER_INCH = 72;
    private static final int MARGIN = 72;
    private static final int INNER = WIDTH - 2 * MARGIN;
    private static final int STRIP_TOP = 64;
    private static final int STRIP_HEIGHT = 44;
    private static final int SITE_SIZE = 36;
    private static final int SITE_LINE = 182;
    private static final int TITLE_TOP = 204;
    private static final int LARGEST = 88;
    private static final int SMALLEST = 40;
    private static final int STEP = 4;
    private static final int MOST_LINES = 3;
    private static final double LINE_HEIGHT = 1.12;
    private static final int NOTICE_SIZE = 26;
    private static final int NOTICE_HEIGHT = 36;
    private static final int NOTICE_LINES = 2;
    private static final int PHASE_SIZE = 28;
    private static final int PHASE_PADDING = 14;

    private final Look look;
    private final Letters text;
    private final Letters bold;
    private final Letters titles;

    ShareDrawing(Look look) {
        this.look = look;
        this.text = new Letters(look.faces().regular().font());
        this.bold = new Letters(look.faces().bold().font());
        this.titles = new Letters(look.faces().titles().font());
    }

    /** A PNG file. */
    byte[] of(SharePicture picture) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(colour("paper"));
            graphics.fillRect(0, 0, WIDTH, HEIGHT);
            strip(graphics, picture.strip());
            words(graphics, picture);
        } finally {
            graphics.dispose();
        }
        return PngFile.of(image, DOTS_PER_INCH);
    }

    private Color colour(String name) {
        Rgb light = look.ink(name).light();
        return new Color(light.red(), light.green(), light.blue());
    }

    private void strip(Graphics2D graphics, Strip strip) {
        double wide = (double) INNER / (Strip.WIDTH * Strip.PARTS);
        double high = (double) STRIP_HEIGHT / (Strip.HEIGHT * Strip.PARTS);
        for (Strip.Path marks : strip.paths()) {
            // A line that goes the other way round cuts a hole.
            Path2D.Double area = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (Strip.Outline outline : marks.outlines()) {
                List<Strip.Point> points = outline.points();
                for (int at = 0; at < points.size(); at++) {
                    double x = MARGIN + points.get(at).x() * wide;
                    double y = STRIP_TOP + points.get(at).y() * high;
                    if (at == 0) {
                        area.moveTo(x, y);
                    } else {
                        area.lineTo(x, y);
                    }
                }
                area.closePath();
            }
            graphics.setColor(colour(marks.look().equals("px") ? "edge" : marks.look()));
            graphics.fill(area);
        }
    }

    private void words(Graphics2D graphics, SharePicture picture) {
        picture.site().ifPresent(site -> {
            graphics.setColor(colour("muted"));
            bold.draw(graphics, first(bold.lines(site, SITE_SIZE, INNER), 1).get(0), MARGIN, SITE_LINE, SITE_SIZE);
        });
        int foot = HEIGHT - MARGIN;
        if (picture.notice().isPresent()) {
            foot = notice(graphics, picture.notice().get(), foot);
        }
        if (picture.phase().isPresent()) {
            foot = phase(graphics, picture.phase().get(), foot);
        }
        title(graphics, picture.edition(), foot - TITLE_TOP);
    }

    /** As large as there is room for. */
    private void title(Graphics2D graphics, String title, int room) {
        int size = LARGEST;
        while (size > SMALLEST && !fits(title, size, room)) {
            size -= STEP;
        }
        graphics.setColor(colour("ink"));
        double line = TITLE_TOP + size;
        for (String part : first(titles.even(title, size, INNER), MOST_LINES)) {
            titles.draw(graphics, part, MARGIN, line, size);
            line += size * LINE_HEIGHT;
        }
    }

    private boolean fits(String title, int size, int room) {
        int lines = titles.lines(title, size, INNER).size();
        return lines <= MOST_LINES && lines * size * LINE_HEIGHT <= room && titles.keepsWords(title, size, INNER);
    }

    /** At the foot; gives where it begins. */
    private int notice(Graphics2D graphics, String notice, int foot) {
        List<String> lines = first(text.lines(notice, NOTICE_SIZE, INNER), NOTICE_LINES);
        int line = foot - (lines.size() - 1) * NOTICE_HEIGHT;
        int above = line - 2 * NOTICE_HEIGHT;
        graphics.setColor(colour("muted"));
        for (String part : lines) {
            text.draw(graphics, part, MARGIN, line, NOTICE_SIZE);
            line += NOTICE_HEIGHT;
        }
        return above;
    }

    /** The same. */
    private int phase(Graphics2D graphics, String phase, int foot) {
        int width = (int) Math.ceil(bold.width(phase, PHASE_SIZE)) + 2 * PHASE_PADDING;
        int height = PHASE_SIZE + 2 * PHASE_PADDING;
        graphics.setColor(colour("ink"));
        graphics.fillRect(MARGIN, foot - height, width, height);
        graphics.setColor(colour("paper"));
        bold.draw(graphics, phase, MARGIN + PHASE_PADDING, foot - PHASE_PADDING - PHASE_SIZE / 8.0, PHASE_SIZE);
        return foot - height - PHASE_PADDING;
    }

    /** The first lines; that there are more stands at the end of the last. */
    private static List<String> first(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, most));
        first.set(most - 1, first.get(most - 1) + "…");
        return first;
    }
}
