package org.planpress.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.SitePage;
import org.planpress.sitemap.IdAddresses;
import org.planpress.sitemap.SiteFiles;

/**
 * All pages of a plan's site.
 *
 * @param pages the pages, in reading order; no two have the same path
 * @param ids where the things are that have an id
 * @param assets the files that authors put beside their texts, from {@code assets/} on
 */
public record Site(List<SitePage> pages, IdAddresses ids, Set<String> assets) {

    public Site {
        assets = Set.copyOf(assets);
        Set<String> paths = new HashSet<>();
        pages.forEach(page -> {
            if (!paths.add(page.path())) {
                throw new IllegalArgumentException("two pages would be written to " + page.path());
            }
        });
    }

    /**
     * A figure and the page that shows it first.
     *
     * @param page the page
     * @param figure the figure
     */
    public record Shown(SitePage page, ChartFigure figure) {}

    /** All figures, each once; the file of each is its {@code csvName} under {@link SiteFiles#TABLES}. */
    public List<ChartFigure> figures() {
        return shown().stream().map(Shown::figure).toList();
    }

    /** All figures, each once and with the page where readers meet it first. */
    public List<Shown> shown() {
        Set<ChartFigure> met = new HashSet<>();
        return pages.stream()
                .flatMap(page -> page.content().charts().map(figure -> new Shown(page, figure)))
                .filter(shown -> met.add(shown.figure()))
                .toList();
    }
}
