package org.planpress.render.html;

import java.util.Optional;
import java.util.function.Function;
import org.planpress.look.PictureSize;
import org.planpress.render.prose.LinkTargets;
import org.planpress.site.Site;
import org.planpress.site.frame.Frame;
import org.planpress.site.frame.SitePage;

/**
 * Addresses as one page writes them: relative, so that the site works in any folder of any server, and from the root
 * where the page may be shown at any address.
 */
final class PageLinks implements LinkTargets {

    private final Site site;
    private final SitePage page;
    private final Frame frame;
    private final Function<String, Optional<PictureSize>> sizes;

    /**
     * Those of a page.
     *
     * @param sizes of pictures by their paths
     */
    PageLinks(Site site, SitePage page, Frame frame, Function<String, Optional<PictureSize>> sizes) {
        this.sizes = sizes;
        this.site = site;
        this.page = page;
        this.frame = frame;
    }

    /** For an address from the root of the site, or an anchor of the page. */
    String to(String address) {
        if (!address.startsWith("/")) {
            return address;
        }
        return frame.root().map(root -> root + address.substring(1)).orElseGet(() -> relative(page.address(), address));
    }

    @Override
    public String href(String target) {
        if (target.startsWith("id:")) {
            String id = target.substring("id:".length());
            return to(
                    site.ids().find(page.edition(), id).orElseThrow(() -> new IllegalArgumentException("no id " + id)));
        }
        return to(target.startsWith("/") ? target : "/" + target);
    }

    @Override
    public boolean shows(String path) {
        return site.assets().contains(path);
    }

    @Override
    public Optional<PictureSize> size(String path) {
        return sizes.apply(path);
    }

    static String relative(String from, String to) {
        int here = folderEnd(from);
        int there = folderEnd(to);
        int shared = 1;
        for (int at = 1; at < Math.min(here, there) && from.charAt(at) == to.charAt(at); at++) {
            if (from.charAt(at) == '/') {
                shared = at + 1;
            }
        }
        int up = (int) from.substring(shared, here)
                .chars()
                .filter(letter -> letter == '/')
                .count();
        String path = "../".repeat(up) + to.substring(shared);
        return path.isEmpty() || path.startsWith("#") || path.startsWith("?") ? "./" + path : path;
    }

    /** Where the name of the file starts, or what stands in its place. */
    private static int folderEnd(String address) {
        return address.lastIndexOf('/', pathEnd(address) - 1) + 1;
    }

    private static int pathEnd(String address) {
        int hash = address.indexOf('#');
        int query = address.indexOf('?');
        int end = hash < 0 ? address.length() : hash;
        return query < 0 ? end : Math.min(end, query);
    }
}
