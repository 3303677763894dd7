package org.planpress.site.frame;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planpress.model.Id;
import org.planpress.output.Digestible;

/**
 * A page of the site, before it is HTML. Where it stands is known from the start; what it shows is made when somebody
 * asks, and let go again, so that memory does not grow with the number of pages. Pages that show figures are kept: their
 * figures are published as files of their own, too. Safe for use by several threads.
 */
public final class SitePage implements Digestible {

    private final String address;
    private final String path;
    private final String template;
    private final Id edition;
    private final boolean indexed;
    private final Class<? extends PageContent> type;
    private final Supplier<Made> maker;
    private volatile @Nullable Made kept;

    private SitePage(
            String address,
            String path,
            String template,
            Id edition,
            boolean indexed,
            Class<? extends PageContent> type,
            Supplier<Made> maker) {
        this.address = address;
        this.path = path;
        this.template = template;
        this.edition = edition;
        this.indexed = indexed;
        this.type = type;
        this.maker = maker;
    }

    /**
     * What is on a page.
     *
     * @param frame what stands around it
     * @param content what it shows
     */
    public record Made(Frame frame, PageContent content) {}

    /** A page that stands in a folder of its own. */
    static SitePage at(
            String address,
            String template,
            Id edition,
            boolean indexed,
            Class<? extends PageContent> type,
            Supplier<Made> maker) {
        return new SitePage(address, address.substring(1) + "index.html", template, edition, indexed, type, maker);
    }

    /** A page that is a file at the root, such as {@code /404.html}; no search engine should list it. */
    static SitePage file(
            String address, String template, Id edition, Class<? extends PageContent> type, Supplier<Made> maker) {
        return new SitePage(address, address.substring(1), template, edition, false, type, maker);
    }

    /** Where readers find it, from the root of the site, such as {@code /money/}. */
    public String address() {
        return address;
    }

    /** The file that holds it, such as {@code money/index.html}. */
    public String path() {
        return path;
    }

    /** Which template shows it, such as {@code money}. */
    public String template() {
        return template;
    }

    /** The edition that its links by id look into first. */
    public Id edition() {
        return edition;
    }

    /** Whether search engines may list it. */
    public boolean indexed() {
        return indexed;
    }

    /** Whether what it shows is of a kind; it need not be made for that. */
    public boolean shows(Class<? extends PageContent> kind) {
        return kind.isAssignableFrom(type);
    }

    /** What is on it. The same each time, but perhaps made anew. */
    public Made made() {
        if (!shows(WithFigures.class)) {
            return maker.get();
        }
        Made before = kept;
        if (before == null) {
            synchronized (this) {
                before = Objects.requireNonNullElseGet(kept, maker);
                kept = before;
            }
        }
        return before;
    }

    @Override
    public Object digested() {
        return List.of(address, path, template, edition, indexed, made());
    }

    /** What stands around it; made anew, perhaps. */
    public Frame frame() {
        return made().frame();
    }

    /** What it shows; made anew, perhaps. */
    public PageContent content() {
        return made().content();
    }
}
