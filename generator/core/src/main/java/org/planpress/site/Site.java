package org.planpress.site;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Id;
import org.planpress.output.Digest;
import org.planpress.output.Digestible;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.WithFigures;
import org.planpress.site.marks.InlineMarks;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.IdAddresses;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteFiles;
import org.planpress.sitemap.SiteMap;
import org.planpress.words.Voice;

/** All pages of a plan's site, in reading order; no two have the same address. */
public final class Site implements Digestible {

    private final Map<String, SitePage> byAddress = new LinkedHashMap<>();
    private final SiteMap map;
    private final Voice voice;
    private final Set<String> assets;
    private final InlineMarks marks;

    /**
     * A site.
     *
     * @param map everything that the site has, these pages among it
     * @param voice what says its words, for what stands around pages in one form of publication only
     * @param marks of the words that its pages hold
     */
    public Site(List<SitePage> pages, SiteMap map, Voice voice, InlineMarks marks) {
        this.marks = marks;
        this.map = map;
        this.voice = voice;
        this.assets = map.all(Kind.ASSET).map(Entry::path).collect(Collectors.toUnmodifiableSet());
        pages.forEach(page -> {
            if (byAddress.put(page.address(), page) != null) {
                throw new IllegalArgumentException("two pages would stand at " + page.address());
            }
            if (map.at(page.address()).filter(entry -> entry.kind().isPage()).isEmpty()) {
                throw new IllegalArgumentException("the map knows no page at " + page.address());
            }
        });
    }

    /** Its pages, made one by one, its map and its words. */
    @Override
    public Object digested() {
        return List.of(pages().parallelStream().map(Digest::of).toList(), map, voice, marks);
    }

    /** What says its words. */
    public Voice voice() {
        return voice;
    }

    /** The marks of the words that its pages hold. */
    public InlineMarks marks() {
        return marks;
    }

    /** The pages, in reading order. */
    public List<SitePage> pages() {
        return List.copyOf(byAddress.values());
    }

    /** Those that show one kind of content, in reading order. */
    public Stream<SitePage> pages(Class<? extends PageContent> kind) {
        return byAddress.values().stream().filter(page -> page.shows(kind));
    }

    /** Those of an edition that show one kind of content, in reading order. */
    public Stream<SitePage> pages(Id edition, Class<? extends PageContent> kind) {
        return pages(kind).filter(page -> page.edition().equals(edition));
    }

    /** The page at an address. */
    public Optional<SitePage> page(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** Everything that the site has when it is made in all forms. */
    public SiteMap map() {
        return map;
    }

    /** Where the things are that have an id. */
    public IdAddresses ids() {
        return map.ids();
    }

    /** The files that authors put beside their texts, from {@code assets/} on. */
    public Set<String> assets() {
        return assets;
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
        return shownInTurn().toList();
    }

    /** The same, page by page: what a page shows is worked out when it is its turn. */
    public Stream<Shown> shownInTurn() {
        Set<ChartFigure> met = new HashSet<>();
        return pages(WithFigures.class)
                .flatMap(page -> ((WithFigures) page.content()).drawn().map(figure -> new Shown(page, figure)))
                .filter(shown -> met.add(shown.figure()));
    }
}
