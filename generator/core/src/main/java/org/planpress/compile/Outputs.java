package org.planpress.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.export.DataOutput;
import org.planpress.export.TablesOutput;
import org.planpress.export.text.TextOutput;
import org.planpress.look.Look;
import org.planpress.model.Plan;
import org.planpress.origin.ContentWords;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.pack.PackOutput;
import org.planpress.render.html.HtmlOutput;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.office.SlidesOutput;
import org.planpress.render.print.LargePrintOutput;
import org.planpress.render.print.PdfOutput;
import org.planpress.render.print.PressOutput;
import org.planpress.render.print.PrintRenderer;
import org.planpress.render.print.PrintSource;
import org.planpress.render.print.Ua2Output;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;

/** The outputs that a request asks for; a new one has its line here. */
final class Outputs {

    private Outputs() {}

    static List<Output> of(SoundPlan sound, CompileRequest request) {
        Set<Format> asked = EnumSet.copyOf(request.formats());
        List<Output> outputs = new ArrayList<>();
        if (asked.remove(Format.DATA)) {
            outputs.add(new DataOutput(sound.voice(), sound.analysis()));
        }
        if (!asked.isEmpty()) {
            ofSite(sound, request)
                    .filter(output -> asked.contains(output.format()))
                    .forEach(outputs::add);
        }
        return outputs;
    }

    private static Stream<Output> ofSite(SoundPlan sound, CompileRequest request) {
        PlanAnalysis analysis = sound.analysis();
        Plan plan = analysis.plan();
        TemplateFolder templates = sound.appearance().templates();
        Look look = sound.appearance().look();
        Set<Format> formats = request.formats();
        Site site = SiteBuilder.build(plan, analysis, formats, sound.voice());
        PrintSource print = new PrintSource(
                plan,
                site,
                new PrintRenderer(templates, site, look, ContentWords.of(plan)),
                formats,
                sound.files().pictures(),
                request.asOf(),
                request.surroundings().shown(request.contentDir()),
                (remark, otherwise) -> new PrintFindings(otherwise).of(remark));
        return Stream.of(
                new HtmlOutput(site, templates, sound.appearance().builtIn(), look),
                new TablesOutput(plan, site, request.asOf()),
                new AssetsOutput(sound.files()),
                new PdfOutput(print),
                new Ua2Output(print),
                new LargePrintOutput(print),
                new PressOutput(print),
                new SlidesOutput(plan, site, templates, look),
                new TextOutput(plan, site, formats),
                new PackOutput(print, templates, look, sound.files()::named));
    }
}
