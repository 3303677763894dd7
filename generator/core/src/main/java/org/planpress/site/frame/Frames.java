package org.planpress.site.frame;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.model.EditionStatus;
import org.planpress.model.Text;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Frame.Elsewhen;
import org.planpress.site.frame.Frame.Foot;
import org.planpress.site.frame.Frame.NavItem;
import org.planpress.sitemap.Addresses;

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

    private Frame frame(Place place, Strip strip, Optional<String> root) {
        var site = setting.site();
        return new Frame(
                site.language().map(Text::value).orElse("en-GB"),
                site.title().value(),
                setting.editionTitle(),
                setting.home(),
                title(place),
                place.description(),
                siteRoot() + place.address(),
                setting.sheet().status().isSettled() && root.isEmpty(),
                phase(),
                site.notice().map(Text::value).map(Words::sentence),
                elsewhen(place),
                nav(place),
                place.crumbs(),
                strip,
                foot(place),
                root);
    }

    private String title(Place place) {
        String of = place.title().equals(setting.editionTitle()) ? "" : " – " + setting.editionTitle();
        return place.title() + of + " – " + setting.site().title();
    }

    private String siteRoot() {
        return withoutSlash(setting.site().address().value());
    }

    public static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private Optional<Fact> phase() {
        EditionStatus status = setting.sheet().status();
        return switch (status) {
            case DRAFT -> Optional.of(new Fact("Draft", "This edition is a draft and may still change."));
            case CONSULTATION ->
                Optional.of(new Fact("Consultation", "This edition is open to comments and may still change."));
            case FINAL, VARIED, SUPERSEDED -> Optional.empty();
        };
    }

    private Optional<Elsewhen> elsewhen(Place place) {
        if (setting.isCurrent()) {
            return Optional.empty();
        }
        var current = setting.plan().current();
        Link there = new Link(
                "Go to the " + current.sheet().title(), setting.addresses().edition(current));
        if (place.area() == Area.REPORTS) {
            return Optional.of(new Elsewhen("This is about the " + setting.editionTitle() + ". " + ended(), there));
        }
        String standing = setting.sheet().status().isHistory()
                ? "It is no longer in force and is kept as a record."
                : "It is not the edition that this site shows first.";
        return Optional.of(new Elsewhen("You are reading the " + setting.editionTitle() + ". " + standing, there));
    }

    private String ended() {
        LocalDate end = setting.sheet().period().end();
        return setting.hasEnded()
                ? "That plan ended on " + Numbers.date(end) + "."
                : "It is not the edition that this site shows first.";
    }

    private List<NavItem> nav(Place place) {
        var edition = setting.edition();
        var addresses = setting.addresses();
        List<NavItem> nav = new ArrayList<>();
        nav.add(item(place, Area.PLAN, "Plan", setting.home()));
        if (!setting.plan().reports().isEmpty()) {
            nav.add(item(place, Area.REPORTS, "Progress", Addresses.REPORTS));
        }
        if (!setting.plan().measures().isEmpty()) {
            nav.add(item(place, Area.MEASURES, "Measures", Addresses.MEASURES));
        }
        if (edition.funding().isPresent() || edition.scenarios().isPresent()) {
            nav.add(item(place, Area.MONEY, "Money", addresses.money(edition)));
        }
        if (edition.governance().isPresent()) {
            nav.add(item(place, Area.GOVERNANCE, "Held to account", addresses.governance(edition)));
        }
        if (!setting.plan().meetings().isEmpty()) {
            nav.add(item(place, Area.MEETINGS, "Meetings", Addresses.MEETINGS));
        }
        if (!setting.plan().glossary().terms().isEmpty()) {
            nav.add(item(place, Area.GLOSSARY, "Glossary", Addresses.GLOSSARY));
        }
        nav.add(item(place, Area.DATA, "Data", Addresses.DATA));
        nav.add(item(place, Area.ABOUT, "About", addresses.about(edition)));
        return nav;
    }

    private static NavItem item(Place place, Area area, String text, String address) {
        Optional<String> current = place.area() == area
                ? Optional.of(place.address().equals(address) ? "page" : "true")
                : Optional.empty();
        return new NavItem(text, address, current);
    }

    private Foot foot(Place place) {
        String contact = setting.site().contact().value();
        return new Foot(
                contact,
                "mailto:" + contact + "?subject=" + encoded("Page " + place.address() + ", " + setting.version()),
                setting.around().version(),
                setting.around().plan(),
                setting.around().help(),
                setting.site().licence().map(Text::value).map(Words::sentence));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
