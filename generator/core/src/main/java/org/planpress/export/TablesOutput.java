package org.planpress.export;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.model.SiteSheet;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.site.Site;
import org.planpress.site.changes.Feed;
import org.planpress.site.open.OpenTables;
import org.planpress.sitemap.SiteFiles;

/**
 * What stands beside the pages for other programs: the table of each figure, the calendar of meetings, and what search
 * engines ask for.
 *
 * @param asOf the day that the calendar is written on
 */
public record TablesOutput(Plan plan, Site site, LocalDate asOf) implements Output {

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public Digest madeFrom() {
        List<?> tables = site.figures().stream()
                .map(figure ->
                        List.of(figure.csvName(), figure.table(), figure.summary(), figure.source(), figure.notes()))
                .toList();
        List<?> calendar = plan.meetings().isEmpty() ? List.of() : List.of(plan.meetings(), asOf, site.voice());
        return Digest.of(List.of(
                plan.site(),
                tables,
                OpenTables.of(plan, site.voice()),
                site.voice(),
                calendar,
                feeds(),
                Sitemap.pages(plan, site.map())));
    }

    private List<Feed> feeds() {
        return Feed.all(plan, asOf, site.voice());
    }

    @Override
    public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
        site.shownInTurn().map(Site.Shown::figure).forEach(figure -> {
            files.accept(TableCsv.of(SiteFiles.TABLES.substring(1) + figure.csvName(), figure.table()));
            files.accept(TableDescription.of(site.voice(), figure));
        });
        OpenTables.of(plan, site.voice()).forEach(list -> {
            files.accept(TableCsv.of(SiteFiles.TABLES.substring(1) + list.csvName(), list.table()));
            files.accept(TableDescription.of(site.voice(), list));
        });
        if (!plan.meetings().isEmpty()) {
            files.accept(MeetingCalendar.of(site.voice(), plan, asOf));
        }
        feeds().forEach(feed -> files.accept(AtomFeed.of(feed, plan, site.voice())));
        List<String> folders =
                plan.site().otherLanguages().stream().map(SiteSheet::folder).toList();
        Sitemap.of(plan.site().address().value(), folders, Sitemap.pages(plan, site.map()))
                .forEach(files);
        ServerRedirects.of(plan, site.map()).forEach(files);
        ServerSettings.of(plan).forEach(files);
    }
}
