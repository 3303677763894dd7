package org.planpress.pack;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
import org.planpress.export.GovernanceFolder;
import org.planpress.export.PackMessage;
import org.planpress.export.PaletteFiles;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.look.Face.WebFont;
import org.planpress.look.Logo;
import org.planpress.look.Look;
import org.planpress.look.Palette;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.render.html.FlatNames;
import org.planpress.render.html.TemplateFaults;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.office.InCopyText;
import org.planpress.render.office.OfficeLook;
import org.planpress.render.office.PlanDocument;
import org.planpress.render.print.BrandSheet.Mark;
import org.planpress.render.print.BrandSheets;
import org.planpress.render.print.ChartSheets;
import org.planpress.render.print.GovernanceSheets;
import org.planpress.render.print.LogoPicture;
import org.planpress.render.print.PrintRenderer.Remark;
import org.planpress.render.print.PrintSource;
import org.planpress.site.book.Book;
import org.planpress.site.frame.PriorityMark;

/** Charts, texts, colours and fonts of a site for designers, in one file. */
public final class PackOutput implements Output {

    private static final String FONTS = "assets/fonts/";
    private static final String BRAND = "brand/";
    private static final String PICTURE = ".png";
    private static final String ASSETS = "assets/";

    private final PrintSource source;
    private final Plan plan;
    private final TemplateFolder templates;
    private final Look look;
    private final Function<String, byte[]> fileOfOffice;
    private final LocalDate day;
    private final ChartSheets.Origin origin;

    /**
     * The pack of the current edition.
     *
     * @param source what its drawings and its text are made from
     * @param fileOfOffice what a font or a logo of the office holds, by its name in the folder of such files
     */
    public PackOutput(PrintSource source, TemplateFolder templates, Look look, Function<String, byte[]> fileOfOffice) {
        this.source = source;
        this.plan = source.plan();
        this.templates = templates;
        this.look = look;
        this.fileOfOffice = fileOfOffice;
        this.day = plan.current().sheet().dated().orElse(source.asOf());
        this.origin = new ChartSheets.Origin(
                plan.site().spoken(),
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
        return Digest.of(List.of(
                plan,
                source.site(),
                source.books().formats(),
                source.pictures(),
                day,
                templates,
                look,
                officeFonts(),
                logos()));
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        List<ChartFolder> charts = DesignPack.charts(plan, source.site());
        Optional<List<Artifact>> drawings = drawings(charts, findings);
        List<GovernanceFolder> bodies = GovernanceFolder.all(source.site());
        Optional<List<Artifact>> governance = governance(bodies, findings);
        Optional<List<Artifact>> brand = brand(findings);
        Optional<List<Artifact>> text = text(charts, drawings.orElse(List.of()), findings);
        if (drawings.isPresent() && governance.isPresent() && brand.isPresent() && text.isPresent()) {
            List<Artifact> parts = Stream.of(
                            drawings.get(), governance.get(), brand.get(), logos(), fonts(), text.get())
                    .flatMap(List::stream)
                    .toList();
            files.accept(new DesignPack(source.site().voice(), plan, day, charts, bodies, parts).archive());
        }
    }

    /** Makes a part of the pack that is not kept. */
    private Optional<List<Artifact>> part(
            List<?> madeFrom, Findings findings, Function<Consumer<Remark>, List<Artifact>> maker) {
        return source.shelf()
                .made(
                        Digest.of(madeFrom),
                        findings,
                        found -> new TemplateFaults(found)
                                .made(() -> maker.apply(
                                        remark -> found.add(source.told().of(remark, edition())))));
    }

    private SourceLocation edition() {
        return SourceLocation.startOf(
                source.content() + "/editions/" + plan.current().id() + "/edition.yml");
    }

    /** The whole text, with the same pictures of charts that stand beside it. */
    private Optional<List<Artifact>> text(List<ChartFolder> charts, List<Artifact> drawings, Findings findings) {
        Book book = source.books().current();
        List<String> pictures = drawings.stream()
                .filter(drawing -> drawing.path().endsWith(PICTURE))
                .map(drawing -> drawing.path() + " " + drawing.sha256())
                .toList();
        return part(
                List.of("text", book, plan.current(), day, charts, pictures, source.shared()), findings, remarks -> {
                    Artifact written = text(book, charts, drawings);
                    return Stream.of(written, InCopyText.of(written, book.title(), look.faces()))
                            .map(file -> new Artifact("text/" + file.path(), file.mediaType(), file.bytes()))
                            .toList();
                });
    }

    private Artifact text(Book book, List<ChartFolder> charts, List<Artifact> drawings) {
        PlanDocument document = new PlanDocument(
                templates, new OfficeLook(look, LogoPicture.of(look, source.pictures())), source.site());
        Map<String, byte[]> byPath = drawings.stream().collect(Collectors.toMap(Artifact::path, Artifact::bytes));
        Map<String, byte[]> drawn = charts.stream()
                .filter(chart -> byPath.containsKey(chart.path() + PICTURE))
                .collect(Collectors.toMap(
                        chart -> chart.figure().csvName(),
                        chart -> Objects.requireNonNull(byPath.get(chart.path() + PICTURE))));
        return document.render(
                book,
                plan.current(),
                source.pictures(),
                figure -> Optional.ofNullable(drawn.get(figure.csvName())),
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** All drawings, or none: a pack without one of them would be taken for whole. */
    private Optional<List<Artifact>> drawings(List<ChartFolder> charts, Findings findings) {
        Digest shared = source.renderer().madeFrom();
        Optional<ChartSheets> sheets =
                new TemplateFaults(findings).made(() -> new ChartSheets(source.renderer(), origin));
        List<Optional<List<Artifact>>> drawn = charts.parallelStream()
                .map(chart -> sheets.flatMap(ready -> part(
                        List.of("chart", chart.figure(), chart.path(), origin, shared),
                        findings,
                        remarks -> ready.of(chart.figure(), chart.path(), remarks))))
                .toList();
        return drawn.stream().allMatch(Optional::isPresent)
                ? Optional.of(drawn.stream()
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .toList())
                : Optional.empty();
    }

    private Optional<List<Artifact>> governance(List<GovernanceFolder> bodies, Findings findings) {
        return part(
                List.of(
                        "governance",
                        bodies.stream().map(GovernanceFolder::content).toList(),
                        bodies.stream().map(GovernanceFolder::path).toList(),
                        origin,
                        source.renderer().madeFrom()),
                findings,
                remarks -> {
                    GovernanceSheets sheets = new GovernanceSheets(source.renderer(), origin);
                    return bodies.stream()
                            .flatMap(folder -> sheets
                                    .of(
                                            folder.content(),
                                            folder.path(),
                                            folder.description(source.site().voice()),
                                            remarks)
                                    .stream())
                            .toList();
                });
    }

    private Optional<List<Artifact>> brand(Findings findings) {
        return part(
                List.of(
                        "brand",
                        plan.site().title(),
                        marks(),
                        origin,
                        source.renderer().madeFrom()),
                findings,
                this::brand);
    }

    private List<Artifact> brand(Consumer<Remark> remarks) {
        Palette palette = Palette.of(look);
        String name = plan.site().title().value();
        return List.of(
                new BrandSheets(source.renderer(), origin)
                        .of(
                                BRAND + "brand.pdf",
                                source.site().voice().say(new PackMessage.Brand(name)),
                                marks(),
                                remarks),
                PaletteFiles.table(source.site().voice(), BRAND + "colours.csv", palette),
                PaletteFiles.swatches(BRAND + "colours.gpl", name, palette),
                PaletteFiles.exchange(source.site().voice(), BRAND + "colours.ase", palette));
    }

    /** The logo in each of its forms, as the office gave it. */
    private List<Artifact> logos() {
        return look.logo().stream()
                .flatMap(logo -> Stream.of(
                        Optional.of(form("logo", logo.light())),
                        logo.dark().map(dark -> form("logo-dark", dark)),
                        logo.reversed().map(reversed -> form("logo-reversed", reversed))))
                .flatMap(Optional::stream)
                .toList();
    }

    private Artifact form(String name, Logo.Drawn drawn) {
        boolean shapes = drawn.path().toLowerCase(Locale.ROOT).endsWith(".svg");
        return new Artifact(
                BRAND + name + (shapes ? ".svg" : PICTURE),
                shapes ? "image/svg+xml" : "image/png",
                fileOfOffice.apply(drawn.path().substring(ASSETS.length())));
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
                .forEach(font -> files.put("office/" + font.path(), fileOfOffice.apply(font.path())));
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
