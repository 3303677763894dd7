package org.planpress.site.earlier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.BackReferences.Found;
import org.planpress.analysis.CarriedOver;
import org.planpress.analysis.CarriedOver.Fate;
import org.planpress.analysis.CarriedOver.Way;
import org.planpress.model.Edition;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.earlier.EarlierMessage.Label;
import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.words.Message;

/** The page of what became of the promises of the edition before, where they can be followed. */
public final class EarlierPages {

    private final Setting setting;
    private final EarlierWords words;

    public EarlierPages(Setting setting) {
        this.setting = setting;
        this.words = new EarlierWords(setting);
    }

    public Stream<SitePage> all() {
        return CarriedOver.isTold(setting.plan(), setting.edition())
                ? Stream.of(setting.page(
                        setting.addresses().earlier(setting.edition()), "earlier", EarlierPage.class, this::made))
                : Stream.empty();
    }

    private Made made() {
        CarriedOver carried = CarriedOver.into(
                        setting.plan(), setting.analysis().references(), setting.edition())
                .orElseThrow();
        String before = title(carried.before());
        var place = new Frames.Place(
                setting.addresses().earlier(setting.edition()),
                setting.say(Title.EARLIER),
                setting.say(new EarlierMessage.Description(before, setting.editionTitle())),
                Frames.Area.PLAN,
                setting.crumbs());
        var content = new EarlierPage(
                setting.say(new EarlierMessage.Finding(
                        carried.carriedOn(),
                        carried.fates().size() - carried.carriedOn(),
                        carried.fates().size(),
                        before)),
                place.title(),
                counted(carried),
                setting.say(
                        new EarlierMessage.Of(carried.before().sheet().inShort().value())),
                carried.fates().stream().map(fate -> row(carried, fate)).toList(),
                setting.say(Label.NEW),
                carried.fresh().stream().map(this::fresh).toList());
        return new Made(new Frames(setting).frame(place), content);
    }

    private static String title(Edition edition) {
        return edition.sheet().title().value();
    }

    /** How many went each way that somebody went. */
    private String counted(CarriedOver carried) {
        List<Message> counted = new ArrayList<>();
        for (Way way : Way.values()) {
            int number = carried.of(way).size();
            if (number > 0) {
                counted.add(new EarlierMessage.Went(way, number, setting.editionTitle()));
            }
        }
        counted.add(new EarlierMessage.AreNew(carried.fresh().size()));
        return String.join(" ", counted.stream().map(setting::say).toList());
    }

    private EarlierPage.Row row(CarriedOver carried, Fate fate) {
        Commitment promise = fate.promise();
        String address =
                setting.addresses().commitment(carried.before(), promise.id().id());
        return new EarlierPage.Row(
                promise.id().toString(),
                new Link(promise.title().value(), address),
                words.became(fate),
                fate.to().stream()
                        .map(found -> fate.way() == Way.LATER ? words.linkInItsEdition(found) : words.link(found))
                        .toList(),
                fate.with().stream()
                        .map(other -> words.link(new Found(carried.before(), other)))
                        .toList(),
                words.why(fate, carried.after()));
    }

    /** A new one, without how it stands: that is on the list of all. */
    private CommitmentRow fresh(Commitment promise) {
        return new CommitmentRow(
                promise.id().toString(),
                promise.title().value(),
                promise.text().value(),
                setting.addressOf(promise),
                Optional.empty(),
                Optional.empty());
    }
}
