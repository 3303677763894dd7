package org.planpress.render.print;

import java.util.List;
import java.util.function.Consumer;
import org.planpress.output.Artifact;
import org.planpress.render.print.PrintRenderer.Remark;
import org.planpress.site.meetings.GovernancePage;

/** The drawing of who answers to whom for designers to place, from the template that draws it in print. */
public final class GovernanceSheets {

    private static final String TEMPLATE = "print/governance.ftlx";

    private final PrintRenderer printer;
    private final ChartSheets.Origin origin;

    public GovernanceSheets(PrintRenderer printer, ChartSheets.Origin origin) {
        this.printer = printer;
        this.origin = origin;
    }

    /**
     * The files of a drawing.
     *
     * @param path what their paths have before the ending
     * @param description the drawing for those who hear it
     * @param remarks hears what is wrong with the layout
     */
    public List<Artifact> of(GovernancePage page, String path, String description, Consumer<Remark> remarks) {
        GovernancePage.Diagram diagram = page.diagram();
        GovernanceSheet sheet = new GovernanceSheet(
                origin.language(),
                origin.organisation(),
                diagram.title(),
                description,
                diagram,
                ChartSheets.UNIT,
                ChartSheets.MARGIN,
                (diagram.width() + 2 * ChartSheets.MARGIN) * ChartSheets.UNIT,
                (diagram.height() + 2 * ChartSheets.MARGIN) * ChartSheets.UNIT);
        Printed job = origin.page(path, TEMPLATE, "drawn", sheet);
        Artifact svg = Artifact.text(path + ".svg", "image/svg+xml", svg(job, sheet));
        return ChartSheets.withPicture(svg, printer.drawing(job, remarks));
    }

    /** The drawing out of the page, with its words and with the fonts by the names that other programs know. */
    private String svg(Printed job, GovernanceSheet sheet) {
        String page = MarkedWords.plain(printer.formattingObjects(job));
        int start = page.indexOf("<svg ");
        int inside = page.indexOf('>', start) + 1;
        String end = "</svg>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + page.substring(start, inside)
                        .replace(
                                "font-family=\"" + PrintFont.TEXT + '"',
                                "font-family=\"" + FoText.escaped(ChartSheets.family(printer.look()))
                                        + "\" role=\"img\"")
                + "\n<title>" + FoText.escaped(sheet.title()) + "</title>\n<desc>" + FoText.escaped(sheet.description())
                + "</desc>" + page.substring(inside, page.indexOf(end) + end.length()) + "\n";
    }
}
