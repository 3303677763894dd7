package org.planpress.site.texts;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planpress.model.Redirect;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.Redirects;
import org.planpress.sitemap.Redirects.Moved;
import org.planpress.sitemap.SiteMap;

/** The pages at old addresses, which lead readers and browsers on. */
public final class RedirectPages {

    private final Setting setting;
    private final SiteMap map;
    private final Function<String, @Nullable SitePage> pages;

    /**
     * Those of a site.
     *
     * @param pages gives the page at an address of the site, which an old address may lead to
     */
    public RedirectPages(Setting setting, SiteMap map, Function<String, @Nullable SitePage> pages) {
        this.setting = setting;
        this.map = map;
        this.pages = pages;
    }

    /** One at each old address at which nothing else stands. */
    public Stream<SitePage> all() {
        return Redirects.of(setting.plan()).stream()
                .filter(moved -> map.at(moved.address()).map(Entry::kind).equals(Optional.of(Kind.REDIRECT)))
                .map(moved -> setting.atOldAddress(moved.address(), RedirectPage.class, () -> made(moved)));
    }

    private Made made(Moved moved) {
        String heading = setting.say(moved.isPlain() ? TextMessage.Label.MOVED : TextMessage.Label.MOVED_TO_SEVERAL);
        var place = new Frames.Place(
                moved.address(),
                setting.say(new TextMessage.MovedFrom(moved.address())),
                heading,
                Frames.Area.NONE,
                setting.crumbs());
        Optional<String> forward =
                moved.isPlain() ? Optional.of(address(moved.lines().get(0))) : Optional.empty();
        return new Made(
                new Frames(setting).atOldAddress(place, forward),
                new RedirectPage(heading, moved.lines().stream().map(this::way).toList()));
    }

    private RedirectPage.Way way(Redirect line) {
        String address = address(line);
        return new RedirectPage.Way(
                new Link(title(address), address),
                line.day().map(day -> setting.say(new TextMessage.MovedOn(day))),
                line.reason().map(Text::value).map(Words::sentence));
    }

    private static String address(Redirect line) {
        String written = line.to().value();
        return WebAddress.of(written).map(WebAddress::href).orElse(written);
    }

    /** What a page of the site is called; the address of anything else says where it leads. */
    private String title(String address) {
        SitePage page = pages.apply(address.replaceFirst("#.*", ""));
        return page == null ? address : page.frame().name();
    }
}
