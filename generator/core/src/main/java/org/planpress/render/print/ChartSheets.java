package org.planpress.render.print;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.planpress.look.Look;
import org.planpress.model.Id;
import org.planpress.output.Artifact;
import org.planpress.render.chart.ChartRenderer;
import org.planpress.render.chart.DrawingStyle;
import org.planpress.render.chart.PlainDrawing;
import org.planpress.render.chart.Width;
import org.planpress.render.pdf.PagePicture;
import org.planpress.render.print.PrintRenderer.Remark;
import org.planpress.site.chart.ChartFigure;

/**
 * Single charts for designers to place: as a drawing to edit, as a page that is exactly the chart, the same in the inks of
 * the press, and as a picture of that page. All are equally large, with the letters of the printed plan.
 */
public final class ChartSheets {

    static final int DOTS_PER_INCH = 300;

    /** One unit of a drawing in points: 16 units, the size of its letters, are then 10.4 points. */
    static final double UNIT = 0.65;

    /** Of the drawing, in its units, so that no edge is cut off. */
    static final int MARGIN = 4;

    private static final String TEMPLATE = "print/chart.ftlx";

    /** What programs take that do not have the font. */
    private static final String INSTEAD = ", Arial, Helvetica, sans-serif";

    /**
     * What all charts have in common.
     *
     * @param language language tag
     * @param organisation whose charts they are
     * @param edition the edition that they are about
     * @param site the address of the web site
     * @param created the moment that the files claim to be made at
     */
    public record Origin(String language, String organisation, Id edition, String site, Instant created) {

        /** A document of a single page, without links to places or pictures of texts. */
        Printed page(String path, String template, String name, Record content) {
            return new Printed(
                    path, template, name, content, Map.of(), edition, site, Variant.SCREEN, Map.of(), created);
        }
    }

    private final ChartRenderer charts;
    private final PrintRenderer printer;
    private final Origin origin;
    private final DrawingStyle style;
    private final String family;

    public ChartSheets(PrintRenderer printer, Origin origin) {
        this.printer = printer;
        this.charts = new ChartRenderer(printer.voice(), printer.look());
        this.origin = origin;
        this.style = printer.drawingStyle();
        this.family = family(printer.look());
    }

    /** The fonts of a drawing, the first choice first. */
    static String family(Look look) {
        return look.faces().regular().font().family() + INSTEAD;
    }

    static PlainDrawing drawing(ChartRenderer charts, ChartFigure figure, DrawingStyle style) {
        return charts.plain(figure, Width.WIDE, style, MARGIN);
    }

    /**
     * The files of a chart.
     *
     * @param path what their paths have before the ending
     * @param remarks hears what is wrong with the layout
     */
    public List<Artifact> of(ChartFigure figure, String path, Consumer<Remark> remarks) {
        PlainDrawing drawing = drawing(charts, figure, style);
        Artifact svg = Artifact.text(path + ".svg", "image/svg+xml", drawing.file(family, UNIT));
        return withPicture(svg, printer.drawing(page(figure, drawing, path), remarks));
    }

    /** A drawing to edit, pages of it, and a picture of the first of these. */
    static List<Artifact> withPicture(Artifact svg, List<Artifact> pages) {
        Artifact first = pages.get(0);
        Artifact picture = new Artifact(
                first.path().replaceFirst("pdf$", "png"), "image/png", PagePicture.of(first.bytes(), DOTS_PER_INCH));
        return Stream.of(List.of(svg), pages, List.of(picture))
                .flatMap(List::stream)
                .toList();
    }

    private Printed page(ChartFigure figure, PlainDrawing drawing, String path) {
        ChartSheet sheet = new ChartSheet(
                origin.language(),
                origin.organisation(),
                figure.title(),
                figure.description(),
                figure,
                drawing.width() * UNIT,
                drawing.height() * UNIT,
                drawing.element(PrintFont.TEXT, UNIT));
        return origin.page(path, TEMPLATE, "single", sheet);
    }
}
