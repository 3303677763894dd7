package org.planpress.site.places;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.analysis.Areas;
import org.planpress.facts.PlaceFacts;
import org.planpress.model.Area;
import org.planpress.model.Edition;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PlaceLinks;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.places.PlaceMessage.Label;
import org.planpress.words.Message;
import org.planpress.words.Noun;

/** The pages of the places that a plan knows. Measures and meetings outlive editions: the pages of the current one have them. */
public final class PlacePages {

    private final Setting setting;
    private final Edition edition;
    private final Areas areas;
    private final PlaceParts parts;

    public PlacePages(Setting setting) {
        this.setting = setting;
        this.edition = setting.edition();
        this.areas = Areas.of(setting.plan());
        this.parts = new PlaceParts(setting);
    }

    /** The list of places and the page of each; nothing for a plan of one place. */
    public Stream<SitePage> all() {
        return Areas.shown(setting.plan(), edition)
                ? Stream.concat(
                        Stream.of(setting.page(
                                setting.addresses().places(edition), "places", PlacesPage.class, this::index)),
                        areas.all().stream()
                                .map(area -> setting.page(
                                        setting.addresses().place(edition, area),
                                        "place",
                                        PlacePage.class,
                                        () -> page(area))))
                : Stream.empty();
    }

    private Made index() {
        String title = setting.say(FrameMessage.Title.PLACES);
        var place = new Frames.Place(
                setting.addresses().places(edition),
                title,
                setting.say(Label.LEAD),
                Frames.Area.PLAN,
                setting.crumbs());
        return new Made(
                new Frames(setting).frame(place),
                new PlacesPage(
                        title,
                        setting.say(Label.LEAD),
                        areas.inOrder().stream().map(this::entry).toList(),
                        parts.rest()));
    }

    private PlacesPage.Entry entry(Area area) {
        PlaceFacts facts = PlaceFacts.of(setting.analysis(), edition, area);
        return new PlacesPage.Entry(area.id().toString(), link(area), lies(facts), counted(facts), parts.of(facts));
    }

    private Link link(Area area) {
        return new Link(area.title().value(), setting.addresses().place(edition, area));
    }

    private String lies(PlaceFacts facts) {
        return facts.isWhole()
                ? setting.say(Label.THE_WHOLE)
                : setting.say(new PlaceMessage.LiesIn(names(facts.above())));
    }

    private static List<String> names(List<Area> areas) {
        return areas.stream().map(PlaceLinks::name).toList();
    }

    private String counted(PlaceFacts facts) {
        List<Message> counts = new ArrayList<>();
        count(counts, facts.commitments().size(), Noun.COMMITMENT);
        if (setting.isCurrent()) {
            count(counts, facts.isWhole() ? 0 : facts.measures().size(), Noun.MEASURE);
            count(counts, facts.meetings().size(), Noun.MEETING);
        }
        if (!facts.money().isEmpty()) {
            counts.add(new PlaceMessage.Amounts(facts.money().size()));
        }
        if (counts.isEmpty()) {
            return facts.isWhole() ? "" : setting.say(Label.NOTHING);
        }
        return setting.say(new PlaceMessage.Counts(counts, facts.countsParts(), facts.countsAround()));
    }

    private static void count(List<Message> counts, int number, Noun noun) {
        if (number > 0) {
            counts.add(new PlaceMessage.Counted(number, noun));
        }
    }

    private Made page(Area area) {
        PlaceFacts facts = PlaceFacts.of(setting.analysis(), edition, area);
        String name = area.title().value();
        List<Link> crumbs = new ArrayList<>(setting.crumbs());
        crumbs.add(new Link(
                setting.say(FrameMessage.Title.PLACES), setting.addresses().places(edition)));
        var place = new Frames.Place(
                setting.addresses().place(edition, area),
                name,
                setting.say(new PlaceMessage.Description(name, setting.editionTitle())),
                Frames.Area.PLAN,
                crumbs);
        var content = new PlacePage(
                setting.say(Label.KICKER),
                name,
                facts.isWhole() ? lies(facts) : counted(facts),
                facts.above().stream().map(this::link).toList(),
                facts.parts().stream().map(this::link).toList(),
                parts.of(facts),
                parts.measures(facts).anyMatch(MeasureRow::illustrative));
        return new Made(new Frames(setting).frame(place), content);
    }
}
