package org.planpress.compile;

import org.planpress.look.Look;
import org.planpress.look.Palette;
import org.planpress.output.Artifact;
import org.planpress.site.Site;
import org.planpress.site.book.BookBuilder;
import org.planpress.site.frame.PriorityMark;
import org.planpress.sitemap.Companion;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.export.ChartFolder;
import org.planpress.export.DesignPack;
import org.planpress.export.PaletteFiles;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Text;
import org.planpress.render.html.TemplateFaults;
import org.planpress.render.office.OfficeLook;
import org.planpress.render.office.PlanDocument;
import org.planpress.render.print.BrandSheet.Mark;
import org.planpress.render.print.BrandSheets;
import org.planpress.render.print.ChartSheets;
import org.planpress.render.print.PrintRenderer;
import org.planpress.look.Face.WebFont;

/** From the charts and texts of a site and the look of its plan to {@code design-pack.zip}. */
final class DesignersPack {

    private static final String FONTS = "assets/fonts/";
    private static final String BRAND = "brand/";

    private final Plan plan;
    private final Site site;
    private final PrintRenderer printer;
    private final Set<Companion> companions;
    private final LocalDate day;
    private final ChartSheets.Origin origin;
    private final PrintFindings said;
    private final List<Finding> flaws = Collections.synchronizedList(new ArrayList<>());

    DesignersPack(CompileRequest request, Plan plan, Site site, PrintRenderer printer, Set<Companion> companions) {
        this.plan = plan;
        this.site = site;
        this.printer = printer;
        this.companions = Set.copyOf(companions);
        Edition edition = plan.current();
        this.day = edition.sheet().dated().orElse(request.asOf());
        this.origin = new ChartSheets.Origin(
                plan.site().language().map(Text::value).orElse("en-GB"),
                plan.site().organisation().value(),
                edition.id(),
                plan.site().address().value(),
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
        this.said = new PrintFindings(SourceLocation.startOf(request.surroundings().shown(request.contentDir()) + "/editions/" + edition.id()
                        + "/edition.yml"));
    }

    /**
     * The pack; empty if a template does not let something in it be made.
     *
     * @param faults hears what is wrong with templates
     * @param findings hears what is wrong with the layout
     */
    Optional<Artifact> of(Appearance appearance, AuthorsFiles authors, TemplateFaults faults, Findings findings) {
        Look look = appearance.look();
        List<ChartFolder> charts = DesignPack.charts(site);
        Optional<List<Artifact>> drawings = faults.made(() -> drawings(charts));
        Optional<List<Artifact>> brand = faults.made(() -> brand(look));
        PlanDocument document = new PlanDocument(appearance.templates(), new OfficeLook(look), site);
        Optional<Artifact> text =
                faults.made(() -> text(document, authors.pictures(), charts, drawings.orElse(List.of())));
        findings.addAll(flaws.stream().distinct().toList());
        if (drawings.isEmpty() || brand.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        List<Artifact> files = Stream.of(drawings.get(), brand.get(), fonts(appearance, authors), List.of(text.get()))
                .flatMap(List::stream)
                .toList();
        return Optional.of(new DesignPack(plan, day, charts, files).archive());
    }

    /** The whole text, with the same pictures of charts that stand beside it. */
    private Artifact text(
            PlanDocument document, Map<String, byte[]> pictures, List<ChartFolder> charts, List<Artifact> drawings) {
        Map<String, byte[]> byPath = drawings.stream().collect(Collectors.toMap(Artifact::path, Artifact::bytes));
        Map<String, byte[]> drawn = charts.stream()
                .filter(chart -> byPath.containsKey(chart.path() + ".png"))
                .collect(Collectors.toMap(
                        chart -> chart.figure().csvName(),
                        chart -> Objects.requireNonNull(byPath.get(chart.path() + ".png"))));
        Artifact written = document.render(
                BookBuilder.build(plan, plan.current(), site, companions),
                plan.current(),
                pictures,
                figure -> Optional.ofNullable(drawn.get(figure.csvName())),
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
        return new Artifact("text/" + written.path(), written.mediaType(), written.bytes());
    }

    private List<Artifact> drawings(List<ChartFolder> charts) {
        ChartSheets sheets = new ChartSheets(printer, origin);
        return charts.parallelStream()
                .flatMap(chart ->
                        sheets.of(chart.figure(), chart.path(), remark -> flaws.add(said.of(remark))).stream())
                .toList();
    }

    private List<Artifact> brand(Look look) {
        Palette palette = Palette.of(look);
        String name = plan.site().title().value();
        return List.of(
                new BrandSheets(printer, origin)
                        .of(
                                BRAND + "brand.pdf",
                                "Colours, fonts and marks: " + name,
                                palette,
                                marks(),
                                remark -> flaws.add(said.of(remark))),
                PaletteFiles.table(BRAND + "colours.csv", palette),
                PaletteFiles.swatches(BRAND + "colours.gpl", name, palette));
    }

    private List<Mark> marks() {
        return plan.current().priorities().stream()
                .map(priority -> {
                    PriorityMark mark = PriorityMark.of(priority.sheet().number());
                    return new Mark(mark.number(), priority.sheet().title().value(), mark.look());
                })
                .toList();
    }

    /** Fonts to install: those that the office chose, and those that come with the templates, with their licences. */
    private static List<Artifact> fonts(Appearance appearance, AuthorsFiles authors) {
        Stream<Artifact> ofOffice = appearance.look().faces().all().stream()
                .flatMap(face -> face.web().stream())
                .filter(WebFont::ofContent)
                .distinct()
                .map(font -> font(font.path(), authors.named(font.path())));
        Stream<Artifact> ofTemplates = appearance.templates().files().entrySet().stream()
                .filter(file -> file.getKey().startsWith(FONTS))
                .filter(file -> file.getKey().endsWith(".ttf") || file.getKey().endsWith(".txt"))
                .map(file -> font(file.getKey(), file.getValue()));
        return Stream.concat(ofOffice, ofTemplates).toList();
    }

    private static Artifact font(String path, byte[] bytes) {
        return new Artifact(
                BRAND + "fonts/" + path.substring(path.lastIndexOf('/') + 1),
                path.endsWith(".txt") ? "text/plain; charset=utf-8" : "font/ttf",
                bytes);
    }
}
