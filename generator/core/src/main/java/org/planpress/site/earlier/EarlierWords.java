package org.planpress.site.earlier;

import java.util.Optional;
import org.planpress.analysis.BackReferences.Found;
import org.planpress.analysis.CarriedOver;
import org.planpress.analysis.CarriedOver.Fate;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet.NotCarried;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;

/** What is said of old promises, also on other pages than their own. */
public final class EarlierWords {

    private final Setting setting;

    public EarlierWords(Setting setting) {
        this.setting = setting;
    }

    /** A link to what became of the promises that an edition inherited; none where nothing can be followed, or where its pages stand elsewhere. */
    public Optional<Link> all(Edition after) {
        return CarriedOver.before(setting.plan(), after)
                .filter(before -> CarriedOver.canBeFollowed(before, after))
                .filter(before -> setting.plan().made().contains(after))
                .map(before -> new Link(
                        setting.say(
                                new EarlierMessage.All(before.sheet().inShort().value())),
                        setting.addresses().earlier(after)));
    }

    /** A link to what became of the promises of an edition itself, if the next one says. */
    public Optional<Link> next(Edition before) {
        return CarriedOver.following(setting.plan(), before).flatMap(this::all);
    }

    /** That nothing can be followed, where an edition follows another. */
    public Optional<String> notFollowed(Edition after) {
        return CarriedOver.before(setting.plan(), after)
                .filter(before -> !CarriedOver.canBeFollowed(before, after))
                .map(before -> setting.say(new EarlierMessage.NotFollowed(
                        before.sheet().title().value(), before.commitments().isEmpty())));
    }

    /** A promise by its title and id. */
    Link link(Found found) {
        Commitment promise = found.commitment();
        return new Link(
                setting.say(new FrameMessage.TitleWithId(
                        promise.title().value(), promise.id().toString())),
                setting.addresses().commitment(found.edition(), promise.id().id()));
    }

    /** The same with the title of its edition. */
    Link linkInItsEdition(Found found) {
        Link link = link(found);
        return new Link(
                setting.say(new EarlierMessage.InEdition(
                        link.text(), found.edition().sheet().title().value())),
                link.address());
    }

    /** What became of a promise, as a label. */
    public String became(Fate fate) {
        return setting.say(new EarlierMessage.BecameOfIt(fate.way()));
    }

    /** How a promise ended that nothing takes the place of; empty of others. */
    public Optional<String> why(Fate fate, Edition after) {
        return switch (fate.way()) {
            case CARRIED, MERGED, SPLIT, LATER -> Optional.empty();
            case DONE, DROPPED, ELSEWHERE -> fate.told().map(this::why);
            case UNTOLD ->
                Optional.of(setting.say(
                        new EarlierMessage.NotTold(after.sheet().title().value())));
        };
    }

    private String why(NotCarried told) {
        String why = Words.sentence(told.why().value());
        return told.to()
                .map(who -> setting.say(new EarlierMessage.NowWith(who.value())) + " " + why)
                .orElse(why);
    }
}
