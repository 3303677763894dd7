package org.planpress.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.export.DataOutput;
import org.planpress.export.TablesOutput;
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
import org.planpress.sitemap.Companion;

/** The outputs that a request asks for; a new one has its line here. */
final class Outputs {

    private static final Map<Format, Companion> COMPANIONS = new EnumMap<>(Map.of(
            Format.PDF, Companion.BOOK,
            Format.LARGE_PRINT, Companion.LARGE_PRINT,
            Format.UA2, Companion.UA2,
            Format.PRESS, Companion.PRESS,
            Format.SLIDES, Companion.SLIDES,
            Format.PACK, Companion.PACK,
            Format.DATA, Companion.DATA));

    private Outputs() {}

    static List<Output> of(SoundPlan sound, CompileRequest request) {
        Set<Format> asked = EnumSet.copyOf(request.formats());
        List<Output> outputs = new ArrayList<>();
        if (asked.remove(Format.DATA)) {
            outputs.add(new DataOutput(sound.analysis()));
        }
        if (!asked.isEmpty()) {
            ofSite(sound, request)
                    .filter(output -> asked.contains(output.format()))
                    .forEach(outputs::add);
        }
        return outputs;
    }

    /** The files beside the pages that forms consist of. */
    static Set<Companion> companions(Set<Format> formats) {
        return formats.stream()
                .flatMap(format -> Stream.ofNullable(COMPANIONS.get(format)))
                .collect(Collectors.toSet());
    }

    private static Stream<Output> ofSite(SoundPlan sound, CompileRequest request) {
        PlanAnalysis analysis = sound.analysis();
        Plan plan = analysis.plan();
        TemplateFolder templates = sound.appearance().templates();
        Look look = sound.appearance().look();
        Set<Companion> companions = companions(request.formats());
        Site site = SiteBuilder.build(plan, analysis, companions);
        PrintSource print = new PrintSource(
                plan,
                site,
                new PrintRenderer(templates, site, look, ContentWords.of(plan)),
                companions,
                sound.files().pictures(),
                request.asOf(),
                request.surroundings().shown(request.contentDir()),
                (remark, otherwise) -> new PrintFindings(otherwise).of(remark));
        return Stream.of(
                new HtmlOutput(site, templates, look),
                new TablesOutput(plan, site, request.asOf()),
                new AssetsOutput(sound.files()),
                new PdfOutput(print),
                new Ua2Output(print),
                new LargePrintOutput(print),
                new PressOutput(print),
                new SlidesOutput(plan, site, templates, look),
                new PackOutput(print, templates, look, sound.files()::named));
    }
}
