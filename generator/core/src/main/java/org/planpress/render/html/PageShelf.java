package org.planpress.render.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.planpress.look.Look;
import org.planpress.output.Digest;
import org.planpress.output.Shelf;
import org.planpress.site.Site;
import org.planpress.site.frame.SitePage;

/**
 * Finished pages of earlier runs, by what they show and by what all pages of the site share. What a page says of the
 * files beside it, such as how large they are, is known only when it asks: a page is taken from here if it was told then
 * what it would be told now.
 */
final class PageShelf {

    private final Shelf shelf;
    private final Optional<Digest> shared;

    private PageShelf(Shelf shelf, Optional<Digest> shared) {
        this.shelf = shelf;
        this.shared = shared;
    }

    /** One that keeps nothing. */
    static PageShelf none() {
        return new PageShelf(Shelf.NONE, Optional.empty());
    }

    /** The pages of a site as they look with some templates. */
    static PageShelf of(Shelf shelf, Site site, TemplateFolder folder, Look look) {
        return shelf.equals(Shelf.NONE)
                ? none()
                : new PageShelf(
                        shelf,
                        Optional.of(Digest.of(
                                List.of(folder, look, site.ids(), site.assets(), site.voice(), site.marks()))));
    }

    /**
     * A page.
     *
     * @param made what it shows
     * @param beside what it is told of the files beside it
     * @param maker makes it
     */
    FinishedPage made(SitePage page, SitePage.Made made, FilesBeside beside, Supplier<FinishedPage> maker) {
        return shared.map(all -> made(digest(page, made, all), beside, maker)).orElseGet(maker);
    }

    private FinishedPage made(Digest madeFrom, FilesBeside beside, Supplier<FinishedPage> maker) {
        return shelf.kept(madeFrom)
                .map(FinishedPage::of)
                .filter(kept -> kept.holds(beside))
                .orElseGet(() -> {
                    FinishedPage fresh = maker.get();
                    shelf.keep(madeFrom, fresh.files());
                    return fresh;
                });
    }

    private static Digest digest(SitePage page, SitePage.Made made, Digest shared) {
        return Digest.of(List.of(
                "page", page.address(), page.path(), page.template(), page.edition(), page.indexed(), made, shared));
    }
}
