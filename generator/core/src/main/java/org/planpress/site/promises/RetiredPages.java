package org.planpress.site.promises;

import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.EditionSheet.Retired;
import org.planpress.model.Ref;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;

/** The pages of commitments that were dropped, so that their ids lead somewhere for ever. */
final class RetiredPages {

    private final Setting setting;

    RetiredPages(Setting setting) {
        this.setting = setting;
    }

    Stream<SitePage> all() {
        return setting.sheet().retired().stream()
                .map(retired -> setting.page(address(retired), "retired", RetiredPage.class, () -> page(retired)));
    }

    private String address(Retired retired) {
        return setting.addresses().commitment(setting.edition(), retired.id().id());
    }

    private Made page(Retired retired) {
        String dropped = setting.say(new CommitmentMessage.DroppedOn(retired.date()));
        var name = new FrameMessage.TitleWithId(
                retired.title().value(), retired.id().toString());
        var place = new Frames.Place(address(retired), setting.say(name), dropped, Frames.Area.PLAN, setting.crumbs());
        var content = new RetiredPage(
                retired.title().value(),
                retired.id().toString(),
                dropped,
                Words.sentence(retired.reason().value()),
                retired.replacedBy().flatMap(this::replacement),
                setting.say(CommitmentMessage.Promise.NUMBER_STAYS));
        return new Made(new Frames(setting).frame(place), content);
    }

    private Optional<Link> replacement(Ref ref) {
        return setting.commitment(ref.id())
                .map(commitment -> new Link(
                        setting.say(new FrameMessage.TitleWithId(
                                commitment.title().value(), commitment.id().toString())),
                        setting.addressOf(commitment)));
    }
}
