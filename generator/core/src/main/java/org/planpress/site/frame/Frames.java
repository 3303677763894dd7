package org.planpress.site.frame;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Continuity;
import org.planpress.model.EditionStatus;
import org.planpress.model.MenuEntry.Item;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.Frame.Elsewhen;
import org.planpress.site.frame.Frame.Foot;
import org.planpress.site.frame.Frame.NavItem;
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.FrameMessage.Phase;
import org.planpress.site.frame.FrameMessage.Standing;
import org.planpress.site.head.DocumentTitle;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;

/** Makes what stands around each page of an edition. */
public final class Frames {

    /** The main page that a page belongs to. */
    public enum Area {
        PLAN,
        REPORTS,
        MEASURES,
        MONEY,
        GOVERNANCE,
        MEETINGS,
        GLOSSARY,
        DATA,
        ABOUT,
        SEARCH,
        NONE
    }

    /** What is known of a page before its content. */
    public record Place(String address, String title, String description, Area area, List<Link> crumbs) {}

    private final Setting setting;

    public Frames(Setting setting) {
        this.setting = setting;
    }

    public Frame frame(Place place) {
        return frame(place, setting.around().strips().whole(false));
    }

    public Frame frame(Place place, Strip strip) {
        return frame(place, strip, Optional.empty());
    }

    /** For the page that a server shows at any address, whose links cannot count from where it is. */
    public Frame fromRoot(Place place) {
        String path = URI.create(setting.site().address().value()).getPath();
        String root = path.isEmpty() ? "/" : path.endsWith("/") ? path : path + "/";
        return frame(place, setting.around().strips().whole(false), Optional.of(root));
    }

    /**
     * For a page at an old address.
     *
     * @param to where browsers go on to by themselves; empty if the reader has to choose
     */
    public Frame atOldAddress(Place place, Optional<String> to) {
        return frame(place, setting.around().strips().whole(false), Optional.empty(), to, false);
    }

    private Frame frame(Place place, Strip strip, Optional<String> root) {
        boolean listed = setting.sheet().status().isSettled() && root.isEmpty();
        return frame(place, strip, root, Optional.empty(), listed);
    }

    private Frame frame(Place place, Strip strip, Optional<String> root, Optional<String> forward, boolean listed) {
        var site = setting.site();
        String address = forward.orElse(place.address());
        boolean apart = !setting.isCurrent() && place.address().startsWith(setting.home());
        String inShort = setting.sheet().shortTitle().map(Text::value).orElse(setting.editionTitle());
        var titles = new DocumentTitle(setting.voice(), site.title().value(), setting.editionTitle(), inShort, apart);
        boolean named = place.title().equals(setting.editionTitle());
        String alone = named ? place.title() : setting.shownAlone(place.title());
        String picture = SiteFiles.picture(setting.plan(), setting.edition());
        return new Frame(
                site.spoken(),
                setting.around().translated().tongues().of(place.address()),
                site.title().value(),
                setting.editionTitle(),
                setting.sheet().shortTitle().map(Text::value),
                setting.home(),
                place.title(),
                titles.of(place.title(), alone),
                place.description(),
                whole(address),
                titles.share(alone, whole(picture)),
                setting.around().feeds().on(place.address()),
                listed && !site.isSample(),
                phase(),
                notices(place),
                elsewhen(place),
                setting.around().handover().on(place.address()),
                nav(place),
                more(place),
                place.crumbs(),
                strip,
                setting.around().cites().on(place.address(), place.title()),
                foot(place),
                root,
                forward);
    }

    private List<String> notices(Place place) {
        return Stream.concat(
                        setting.site().notice().map(Text::value).map(Words::sentence).stream(),
                        planEnded(place).stream())
                .toList();
    }

    /** The first page and those of reports say it in their own place. */
    private Optional<String> planEnded(Place place) {
        return setting.isCurrent()
                        && setting.hasEnded()
                        && place.area() != Area.REPORTS
                        && !place.address().equals(setting.home())
                ? Optional.of(setting.planEnded())
                : Optional.empty();
    }

    private String whole(String address) {
        return address.startsWith("/") ? withoutSlash(setting.site().address().value()) + address : address;
    }

    public static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private Optional<Fact> phase() {
        EditionStatus status = setting.sheet().status();
        return switch (status) {
            case DRAFT -> Optional.of(new Fact(setting.say(Phase.DRAFT), setting.say(Phase.DRAFT_MEANS)));
            case CONSULTATION ->
                Optional.of(new Fact(setting.say(Phase.CONSULTATION), setting.say(Phase.CONSULTATION_MEANS)));
            case FINAL, VARIED, SUPERSEDED -> Optional.empty();
        };
    }

    private Optional<Elsewhen> elsewhen(Place place) {
        Optional<Elsewhen> kept = setting.plan().continuity().kept().map(this::kept);
        if (kept.isPresent() || setting.isCurrent()) {
            return kept;
        }
        var current = setting.plan().current();
        Link there = new Link(
                setting.say(new FrameMessage.GoToEdition(current.sheet().title().value())),
                setting.addresses().edition(current));
        boolean ofReports = place.area() == Area.REPORTS;
        FrameMessage which = ofReports
                ? new FrameMessage.ThisIsAbout(setting.editionTitle())
                : new FrameMessage.YouAreReading(setting.editionTitle());
        String standing = setting.say(ofReports ? ended() : standing());
        return Optional.of(new Elsewhen(setting.say(which) + " " + standing, there));
    }

    /** What each page of a site says that is stored as it stands. */
    private Elsewhen kept(Continuity.Kept kept) {
        var sheet = setting.plan().current().sheet();
        String version = Words.version(setting.voice(), sheet.version());
        return new Elsewhen(
                setting.say(new FrameMessage.Kept(
                        version,
                        sheet.title().value(),
                        kept.day(),
                        sheet.status().isHistory())),
                new Link(setting.say(Standing.GO_TO_SITE), kept.site()));
    }

    private FrameMessage ended() {
        return setting.hasEnded()
                ? new FrameMessage.ThatPlanEnded(
                        Periods.atItsEnd(setting.voice(), setting.sheet().period()))
                : Standing.NOT_SHOWN_FIRST;
    }

    private FrameMessage standing() {
        return setting.sheet().status().isHistory() ? Standing.NO_LONGER_IN_FORCE : Standing.NOT_SHOWN_FIRST;
    }

    /** The main pages that there are, in the order that the office chose. */
    private List<NavItem> nav(Place place) {
        List<NavItem> nav = new ArrayList<>();
        for (Item group : Menus.inOrder(setting.site())) {
            switch (group) {
                case COMMITMENTS -> nav.add(promises(place));
                case PROGRESS -> {
                    if (!setting.plan().reports().isEmpty()) {
                        nav.add(item(place, Area.REPORTS, Menu.PROGRESS, Addresses.REPORTS));
                    }
                }
                case FIGURES -> {
                    if (!setting.plan().measures().isEmpty()) {
                        nav.add(item(place, Area.MEASURES, Menu.MEASURES, Addresses.MEASURES));
                    }
                }
                case MONEY -> {
                    if (setting.edition().tellsOfMoney()) {
                        nav.add(item(
                                place,
                                Area.MONEY,
                                Menu.MONEY,
                                setting.addresses().money(setting.edition())));
                    }
                }
                case HELD_TO_ACCOUNT -> heldToAccount(place).stream().limit(1).forEach(nav::add);
                case SEARCH -> nav.add(item(place, Area.SEARCH, Menu.SEARCH, Addresses.SEARCH));
            }
        }
        return List.copyOf(nav);
    }

    /** All commitments; the first page, to which the name of the site leads, if there are none. */
    private NavItem promises(Place place) {
        return setting.edition().commitments().isEmpty()
                ? item(place, Area.PLAN, Menu.PLAN, setting.home())
                : item(place, Area.PLAN, Menu.COMMITMENTS, setting.addresses().commitments(setting.edition()));
    }

    private List<NavItem> heldToAccount(Place place) {
        List<NavItem> items = new ArrayList<>();
        if (setting.edition().governance().isPresent()) {
            items.add(item(
                    place,
                    Area.GOVERNANCE,
                    Menu.HELD_TO_ACCOUNT,
                    setting.addresses().governance(setting.edition())));
        }
        if (!setting.plan().meetings().isEmpty()) {
            items.add(item(place, Area.MEETINGS, Menu.MEETINGS, Addresses.MEETINGS));
        }
        return items;
    }

    /** What is behind the main pages. */
    private List<NavItem> more(Place place) {
        List<NavItem> items =
                new ArrayList<>(heldToAccount(place).stream().skip(1).toList());
        if (!setting.plan().glossary().terms().isEmpty()) {
            items.add(item(place, Area.GLOSSARY, Menu.GLOSSARY, Addresses.GLOSSARY));
        }
        items.add(item(place, Area.DATA, Menu.DATA, Addresses.DATA));
        items.add(item(place, Area.ABOUT, Menu.ABOUT, setting.addresses().about(setting.edition())));
        return List.copyOf(items);
    }

    private NavItem item(Place place, Area area, Menu name, String address) {
        boolean within = place.area() == area
                && (place.address().equals(address) || !place.address().equals(setting.home()));
        Optional<String> current =
                within ? Optional.of(place.address().equals(address) ? "page" : "true") : Optional.empty();
        return new NavItem(setting.say(name), address, current);
    }

    private Foot foot(Place place) {
        String contact = setting.site().contact().email().value();
        return new Foot(
                contact,
                "mailto:" + contact + "?subject="
                        + encoded(setting.say(new FrameMessage.MailSubject(place.address(), setting.version()))),
                setting.site().contact().form().flatMap(form -> form(form.value(), place)),
                setting.around().reach(),
                setting.around().version(),
                setting.around().plan(),
                setting.around().help(),
                setting.around().licence());
    }

    /** The office's own form, which is told the page and the version in its address. */
    private Optional<String> form(String written, Place place) {
        return WebAddress.of(written)
                .map(form -> form.href()
                        + (form.href().contains("?") ? "&" : "?")
                        + "page=" + encoded(place.address())
                        + "&version=" + encoded(setting.version()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
