package org.planpress.compile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.export.ChartFolder;
import org.planpress.export.DesignPack;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Text;
import org.planpress.render.office.PlanDocument;
import org.planpress.render.print.ChartSheets;
import org.planpress.render.print.PrintRenderer;
import org.planpress.site.Artifact;
import org.planpress.site.BookBuilder;
import org.planpress.site.Site;

/** From the charts and texts of a site to {@code design-pack.zip}. */
final class DesignersPack {

    private final CompileRequest request;
    private final Findings findings;
    private final PrintRenderer renderer;
    private final PlanDocument text;

    DesignersPack(CompileRequest request, Findings findings, PrintRenderer renderer, PlanDocument text) {
        this.request = request;
        this.findings = findings;
        this.renderer = renderer;
        this.text = text;
    }

    Artifact of(Plan plan, Site site) {
        Edition edition = plan.current();
        LocalDate day =
                edition.sheet().updated().or(() -> edition.sheet().published()).orElse(request.asOf());
        List<ChartFolder> charts = DesignPack.charts(site);
        ChartSheets sheets = new ChartSheets(
                renderer,
                new ChartSheets.Origin(
                        plan.site().language().map(Text::value).orElse("en-GB"),
                        plan.site().organisation().value(),
                        edition.id(),
                        plan.site().address().value(),
                        day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        List<String> flaws = Collections.synchronizedList(new ArrayList<>());
        List<Artifact> files = charts.parallelStream()
                .flatMap(chart -> sheets
                        .of(
                                chart.figure(),
                                chart.path(),
                                remark -> flaws.add("in the chart '" + chart.name() + "': " + remark.text()))
                        .stream())
                .toList();
        SourceLocation at = SourceLocation.startOf(
                request.surroundings().shown(request.contentDir()) + "/editions/" + edition.id() + "/edition.yml");
        flaws.stream().sorted().forEach(flaw -> findings.add(Documents.FLAW.at(at, flaw)));
        List<Artifact> all = new ArrayList<>(files);
        all.add(text(plan, site, charts, files, day));
        return new DesignPack(plan, day, charts, all).archive();
    }

    /** The whole text, with the same pictures of charts that stand beside it. */
    private Artifact text(Plan plan, Site site, List<ChartFolder> charts, List<Artifact> files, LocalDate day) {
        Map<String, byte[]> byPath = files.stream().collect(Collectors.toMap(Artifact::path, Artifact::bytes));
        Map<String, byte[]> drawn = charts.stream()
                .collect(Collectors.toMap(
                        chart -> chart.figure().csvName(),
                        chart -> Objects.requireNonNull(byPath.get(chart.path() + ".png"))));
        Map<String, byte[]> pictures = plan.assets().stream()
                .collect(Collectors.toMap(
                        path -> "assets/" + path,
                        path -> HtmlSite.asset(request, path).bytes()));
        Artifact written = text.render(
                BookBuilder.build(plan, plan.current(), site),
                plan.current(),
                pictures,
                figure -> Optional.ofNullable(drawn.get(figure.csvName())),
                day.atStartOfDay(ZoneOffset.UTC).toInstant());
        return new Artifact("text/" + written.path(), written.mediaType(), written.bytes());
    }
}
