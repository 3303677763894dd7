package org.planpress.compile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.planpress.check.WordPlaces;
import org.planpress.export.ChartFolder;
import org.planpress.export.DesignPack;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Text;
import org.planpress.render.print.ChartSheets;
import org.planpress.render.print.PrintRenderer;
import org.planpress.site.Artifact;
import org.planpress.site.Site;

/** From the charts of a site to {@code design-pack.zip}. */
final class DesignersPack {

    private final CompileRequest request;
    private final Findings findings;
    private final PrintRenderer renderer;

    DesignersPack(CompileRequest request, Findings findings, PrintRenderer renderer) {
        this.request = request;
        this.findings = findings;
        this.renderer = renderer;
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
        SourceLocation at = SourceLocation.startOf(
                request.surroundings().shown(request.contentDir()) + "/editions/" + edition.id() + "/edition.yml");
        PrintFindings said = new PrintFindings(WordPlaces.of(plan), at);
        List<Finding> flaws = Collections.synchronizedList(new ArrayList<>());
        List<Artifact> files = charts.parallelStream()
                .flatMap(chart ->
                        sheets.of(chart.figure(), chart.path(), remark -> flaws.addAll(said.of(remark))).stream())
                .toList();
        findings.addAll(flaws.stream().distinct().toList());
        return new DesignPack(plan, day, charts, files).archive();
    }
}
