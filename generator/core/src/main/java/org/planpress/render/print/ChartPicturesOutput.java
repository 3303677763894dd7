package org.planpress.render.print;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.look.Look;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.render.chart.ChartRenderer;
import org.planpress.render.chart.DrawingStyle;
import org.planpress.render.html.TemplateFaults;
import org.planpress.render.html.TemplateFolder;
import org.planpress.site.Site;
import org.planpress.site.chart.ChartFigure;

/** Each chart of the pages as a drawing of its own, for those who show it elsewhere. */
public record ChartPicturesOutput(Site site, TemplateFolder templates, Look look) implements Output {

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public Digest madeFrom() {
        return Digest.of(List.of(site.figures(), site.voice(), templates, look));
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        new TemplateFaults(findings)
                .made(() -> PrintFunctions.drawingStyle(templates, new Inks(look)))
                .ifPresent(style -> draw(style, files));
    }

    private void draw(DrawingStyle style, Consumer<Artifact> files) {
        ChartRenderer charts = new ChartRenderer(site.voice(), look);
        String family = ChartSheets.family(look);
        site.figures().parallelStream()
                .map(figure -> drawing(figure, charts, style, family))
                .forEachOrdered(files);
    }

    private static Artifact drawing(ChartFigure figure, ChartRenderer charts, DrawingStyle style, String family) {
        return Artifact.text(
                figure.picture().substring(1),
                "image/svg+xml",
                ChartSheets.drawing(charts, figure, style).file(family, 1));
    }
}
