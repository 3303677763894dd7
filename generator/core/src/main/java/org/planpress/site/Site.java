package org.planpress.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.model.Addresses;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.page.HomePage;
import org.planpress.site.page.MeasurePage;
import org.planpress.site.page.MoneyPage;
import org.planpress.site.page.PageContent;
import org.planpress.site.page.ReportPage;
import org.planpress.site.page.SurveyPage;
import org.planpress.site.page.TimetablePage;

/**
 * All pages of a plan's site.
 *
 * @param pages the pages, in reading order; no two have the same path
 * @param ids where the things are that have an id
 * @param assets the files that authors put beside their texts, from {@code assets/} on
 */
public record Site(List<SitePage> pages, IdAddresses ids, Set<String> assets) {

    /** Where the tables of figures are published, as CSV files. */
    public static final String TABLES = "/data/tables/";

    /** Where the meetings are published as a calendar. */
    public static final String CALENDAR = "/meetings.ics";

    /** Where the current edition is published as a book. */
    public static final String BOOK = "/plan.pdf";

    /** Where the current edition is published for a print shop. */
    public static final String PRESS = "/plan-press.pdf";

    /** Where the current edition is published in large print. */
    public static final String LARGE_PRINT = "/plan-large-print.pdf";

    /** Where an edition is published as a book. */
    public static String book(Plan plan, Edition edition) {
        return new Addresses(plan).edition(edition) + BOOK.substring(1);
    }

    /** The file of a report as a document, beside its page. */
    public static final String REPORT_FILE = "report.pdf";

    /** The file of a commitment as a sheet, beside its page. */
    public static final String SHEET_FILE = "sheet.pdf";

    /** Where slides are published as a presentation: beside their page. */
    public static String deck(String slidesAddress) {
        return slidesAddress.substring(0, slidesAddress.length() - 1) + ".pptx";
    }

    /** Where the current edition is published after PDF/UA-2 and PDF/A-4. */
    public static final String BOOK_UA2 = "/plan-ua2.pdf";

    public Site {
        assets = Set.copyOf(assets);
        Set<String> paths = new HashSet<>();
        pages.forEach(page -> {
            if (!paths.add(page.path())) {
                throw new IllegalArgumentException("two pages would be written to " + page.path());
            }
        });
    }

    /** Where the pack for designers is published. */
    public static final String PACK = "/design-pack.zip";

    /**
     * A figure and the page that shows it first.
     *
     * @param page the page
     * @param figure the figure
     */
    public record Shown(SitePage page, ChartFigure figure) {}

    /** All figures, each once; the file of each is its {@code csvName} under {@link #TABLES}. */
    public List<ChartFigure> figures() {
        return shown().stream().map(Shown::figure).toList();
    }

    /** All figures, each once and with the page where readers meet it first. */
    public List<Shown> shown() {
        Set<ChartFigure> met = new HashSet<>();
        return pages.stream()
                .flatMap(page -> figures(page.content()).map(figure -> new Shown(page, figure)))
                .filter(shown -> met.add(shown.figure()))
                .toList();
    }

    private static Stream<ChartFigure> figures(PageContent content) {
        if (content instanceof HomePage home) {
            return home.money().stream().map(HomePage.Money::figure);
        }
        if (content instanceof MoneyPage money) {
            return Stream.concat(
                    money.split().stream().map(MoneyPage.Split::figure),
                    money.choices().stream().map(MoneyPage.Choices::figure));
        }
        if (content instanceof MeasurePage measure) {
            return Stream.of(
                            measure.trace().stream().map(MeasurePage.Trace::figure),
                            measure.places().stream().flatMap(places -> places.figure().stream()),
                            measure.comparisons().stream())
                    .flatMap(found -> found);
        }
        if (content instanceof ReportPage report) {
            return report.work().stream();
        }
        if (content instanceof SurveyPage survey) {
            return survey.figures().stream();
        }
        return content instanceof TimetablePage timetable ? Stream.of(timetable.figure()) : Stream.empty();
    }
}
