package org.planpress.pack;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.export.ChartFolder;
import org.planpress.export.DesignPack;
import org.planpress.export.PackMessage;
import org.planpress.export.PaletteFiles;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.look.Face.WebFont;
import org.planpress.look.Look;
import org.planpress.look.Palette;
import org.planpress.model.Plan;
import org.planpress.model.Text;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.render.html.FlatNames;
import org.planpress.render.html.TemplateFaults;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.office.OfficeLook;
import org.planpress.render.office.PlanDocument;
import org.planpress.render.print.BrandSheet.Mark;
import org.planpress.render.print.BrandSheets;
import org.planpress.render.print.ChartSheets;
import org.planpress.render.print.PrintRenderer.Remark;
import org.planpress.render.print.PrintSource;
import org.planpress.site.book.BookBuilder;
import org.planpress.site.frame.PriorityMark;

/** Charts, texts, colours and fonts of a site for designers, in one file. */
public final class PackOutput implements Output {

    private static final String FONTS = "assets/fonts/";
    private static final String BRAND = "brand/";

    private final PrintSource source;
    private final Plan plan;
    private final TemplateFolder templates;
    private final Look look;
    private final Function<String, byte[]> fontFile;
    private final LocalDate day;
    private final ChartSheets.Origin origin;

    /**
     * The pack of the current edition.
     *
     * @param source what its drawings and its text are made from
     * @param fontFile what a font of the office holds, by its name in the folder of such files
     */
    public PackOutput(PrintSource source, TemplateFolder templates, Look look, Function<String, byte[]> fontFile) {
        this.source = source;
        this.plan = source.plan();
        this.templates = templates;
        this.look = look;
        this.fontFile = fontFile;
        this.day = plan.current().sheet().dated().orElse(source.asOf());
        this.origin = new ChartSheets.Origin(
                plan.site().language().map(Text::value).orElse("en-GB"),
                plan.site().organisation().value(),
                plan.current().id(),
                plan.site().address().value(),
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Override
    public Format format() {
        return Format.PACK;
    }

    @Override
    public Digest madeFrom() {
        return Digest.of(
                List.of(plan, source.site(), source.formats(), source.pictures(), day, templates, look, officeFonts()));
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        TemplateFaults faults = new TemplateFaults(findings);
        List<Finding> flaws = Collections.synchronizedList(new ArrayList<>());
        Consumer<Remark> remarks = remark -> flaws.add(source.told().of(remark, edition()));
        List<ChartFolder> charts = DesignPack.charts(source.site());
        Optional<List<Artifact>> drawings = faults.made(() -> drawings(charts, remarks));
        Optional<List<Artifact>> brand = faults.made(() -> brand(remarks));
        Optional<Artifact> text = faults.made(() -> text(charts, drawings.orElse(List.of())));
        findings.addAll(flaws);
        if (drawings.isPresent() && brand.isPresent() && text.isPresent()) {
            List<Artifact> parts = Stream.of(drawings.get(), brand.get(), fonts(), List.of(text.get()))
                    .flatMap(List::stream)
                    .toList();
            files.accept(new DesignPack(source.site().voice(), plan, day, charts, parts).archive());
        }
    }

    private SourceLocation edition() {
        return SourceLocation.startOf(
                source.content() + "/editions/" + plan.current().id() + "/edition.yml");
    }

    /** The whole text, with the same pictures of charts that stand beside it. */
    private Artifact text(List<ChartFolder> charts, List<Artifact> drawings) {
        PlanDocument document = new PlanDocument(templates, new OfficeLook(look), source.site());
        Map<String, byte[]> byPath = drawings.stream().collect(Collectors.toMap(Artifact::path, Artifact::bytes));
        Map<String, byte[]> drawn = charts.stream()
                .filter(chart -> byPath.containsKey(chart.path() + ".png"))
                .collect(Collectors.toMap(
                        chart -> chart.figure().csvName(),
                        chart -> Objects.requireNonNull(byPath.get(chart.path() + ".png"))));
        Artifact written = document.render(
                BookBuilder.build(plan, plan.current(), source.site(), source.formats()),
                plan.current(),
                source.pictures(),
                figure -> Optional.ofNullable(drawn.get(figure.csvName())),
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
        return new Artifact("text/" + written.path(), written.mediaType(), written.bytes());
    }

    private List<Artifact> drawings(List<ChartFolder> charts, Consumer<Remark> remarks) {
        ChartSheets sheets = new ChartSheets(source.renderer(), origin);
        return charts.parallelStream()
                .flatMap(chart -> sheets.of(chart.figure(), chart.path(), remarks).stream())
                .toList();
    }

    private List<Artifact> brand(Consumer<Remark> remarks) {
        Palette palette = Palette.of(look);
        String name = plan.site().title().value();
        return List.of(
                new BrandSheets(source.renderer(), origin)
                        .of(
                                BRAND + "brand.pdf",
                                source.site().voice().say(new PackMessage.Brand(name)),
                                palette,
                                marks(),
                                remarks),
                PaletteFiles.table(source.site().voice(), BRAND + "colours.csv", palette),
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

    private Map<String, byte[]> officeFonts() {
        Map<String, byte[]> files = new TreeMap<>();
        look.faces().all().stream()
                .flatMap(face -> face.web().stream())
                .filter(WebFont::ofContent)
                .forEach(font -> files.put("office/" + font.path(), fontFile.apply(font.path())));
        return files;
    }

    /** Fonts to install: those that the office chose, and those that come with the templates, with their licences. */
    private List<Artifact> fonts() {
        Map<String, byte[]> files = officeFonts();
        templates.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith(FONTS))
                .filter(file -> file.getKey().endsWith(".ttf") || file.getKey().endsWith(".txt"))
                .forEach(file -> files.put(file.getKey(), file.getValue()));
        Map<String, String> names = FlatNames.of(files.keySet());
        return files.entrySet().stream()
                .map(file -> new Artifact(
                        BRAND + "fonts/" + names.get(file.getKey()),
                        file.getKey().endsWith(".txt") ? "text/plain; charset=utf-8" : "font/ttf",
                        file.getValue()))
                .toList();
    }
}
