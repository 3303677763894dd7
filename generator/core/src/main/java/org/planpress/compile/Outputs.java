package org.planpress.compile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.export.DataOutput;
import org.planpress.export.TablesOutput;
import org.planpress.export.search.SearchIndex;
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
import org.planpress.render.print.ChartPicturesOutput;
import org.planpress.render.print.LargePrintOutput;
import org.planpress.render.print.LogoPicture;
import org.planpress.render.print.PdfOutput;
import org.planpress.render.print.PressOutput;
import org.planpress.render.print.PrintRenderer;
import org.planpress.render.print.PrintSource;
import org.planpress.render.print.Ua2Output;
import org.planpress.render.share.ShareOutput;
import org.planpress.site.SharePicture;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.book.Books;
import org.planpress.site.find.PageIndex;

/** The outputs that a request asks for; a new one has its line here. */
final class Outputs {

    private static final Set<Format> PAPER =
            EnumSet.of(Format.PDF, Format.UA2, Format.LARGE_PRINT, Format.PRESS, Format.SLIDES, Format.PACK);

    private Outputs() {}

    static List<Output> of(SoundPlan sound, CompileRequest request) {
        return EnumSet.copyOf(request.formats()).equals(EnumSet.of(Format.DATA))
                ? List.of(new DataOutput(sound.voice(), sound.analysis()))
                : of(sound, site(sound, request), request, request.formats());
    }

    /** What the search of a site reads, of no pages yet. */
    static PageIndex index(SoundPlan sound, Site site) {
        return new SearchIndex(sound.analysis().plan(), site);
    }

    /** The site that the request is about, in whatever forms it is published. */
    static Site site(SoundPlan sound, CompileRequest request) {
        return SiteBuilder.build(
                sound.analysis().plan(), sound.analysis(), request.formats(), sound.voice(), sound.tongues());
    }

    /**
     * Those of some forms.
     *
     * @param site the site of the plan
     * @param request knows in which forms it is published in all
     * @param asked the forms that are made
     */
    static List<Output> of(SoundPlan sound, Site site, CompileRequest request, Set<Format> asked) {
        Books books = new Books(sound.analysis().plan(), site, request.formats());
        return Stream.concat(ofPaper(sound, site, books, request, asked), ofPages(sound, site, books, request))
                .filter(output -> asked.contains(output.format()))
                .toList();
    }

    private static Stream<Output> ofPages(SoundPlan sound, Site site, Books books, CompileRequest request) {
        Plan plan = sound.analysis().plan();
        Appearance appearance = sound.appearance();
        return Stream.of(
                new DataOutput(sound.voice(), sound.analysis()),
                new HtmlOutput(
                        site,
                        appearance.templates(),
                        appearance.builtIn(),
                        appearance.look(),
                        sound.files()::sizes,
                        () -> index(sound, site),
                        request.shelf()),
                new TablesOutput(plan, site, request.asOf()),
                new ChartPicturesOutput(site, appearance.templates(), appearance.look()),
                new AssetsOutput(sound.files()),
                new SealedOutput(sound.sealed(request)),
                new ShareOutput(SharePicture.of(plan, sound.voice()), appearance.look(), request.shelf()),
                new TextOutput(plan, site, books));
    }

    /** Documents, those that take longest first; what sets them in type takes its time to be made ready. */
    private static Stream<Output> ofPaper(
            SoundPlan sound, Site site, Books books, CompileRequest request, Set<Format> asked) {
        if (PAPER.stream().noneMatch(asked::contains)) {
            return Stream.of();
        }
        Plan plan = sound.analysis().plan();
        TemplateFolder templates = sound.appearance().templates();
        Look look = sound.appearance().look();
        PrintSource print = new PrintSource(
                plan,
                site,
                new PrintRenderer(templates, site, look, ContentWords.of(plan), request.shelf()),
                books,
                sound.files().pictures(),
                request.asOf(),
                request.surroundings().shown(request.contentDir()),
                (remark, otherwise) -> new PrintFindings(otherwise).of(remark),
                request.shelf());
        return Stream.of(
                new PdfOutput(print),
                new PressOutput(print, request.press()),
                new LargePrintOutput(print),
                new PackOutput(print, templates, look, sound.files()::named),
                new Ua2Output(print),
                new SlidesOutput(plan, site, templates, look, LogoPicture.of(look, print.pictures()), request.shelf()));
    }
}
