package org.planpress.site.easy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.EasyTrack;
import org.planpress.model.EasyRead;
import org.planpress.model.Edition;
import org.planpress.model.Priority;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.output.Format;
import org.planpress.site.easy.EasyMessage.Label;
import org.planpress.site.easy.EasyReadPage.Part;
import org.planpress.site.easy.EasyReadPage.Thing;
import org.planpress.site.easy.EasyReadPage.Told;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.texts.Display;
import org.planpress.site.texts.EasyCount;
import org.planpress.site.texts.OtherWays;
import org.planpress.sitemap.SiteFiles;

/** The page of an edition in easy read, if anything of it is told so. */
public final class EasyPages {

    private static final String PLAN = "the-plan";
    private static final String ACROSS = "across";

    private final Setting setting;
    private final Edition edition;

    public EasyPages(Setting setting) {
        this.setting = setting;
        this.edition = setting.edition();
    }

    public Stream<SitePage> all() {
        return EasyTrack.isShown(setting.plan(), edition)
                ? Stream.of(setting.page(
                        setting.addresses().easyRead(edition), "easy-read", EasyReadPage.class, this::made))
                : Stream.empty();
    }

    private Made made() {
        String description = setting.say(new EasyMessage.Description(setting.editionTitle()));
        var place = new Frames.Place(
                setting.addresses().easyRead(edition),
                setting.say(Title.EASY_READ),
                description,
                Frames.Area.PLAN,
                setting.crumbs());
        var content = new EasyReadPage(
                setting.say(new EasyMessage.Of(setting.editionTitle())),
                List.of(description),
                document(),
                Stream.of(plan(), priorities(), across())
                        .flatMap(parts -> parts)
                        .toList(),
                setting.say(Label.HOW_MUCH),
                EasyCount.of(setting),
                OtherWays.of(setting));
        return new Made(new Frames(setting).frame(place), content);
    }

    private Optional<Link> document() {
        return setting.formats().contains(Format.PDF)
                ? Optional.of(new Link(setting.say(Label.DOCUMENT), SiteFiles.easyRead(setting.plan(), edition)))
                : Optional.empty();
    }

    private Stream<Part> plan() {
        return setting.sheet().easyRead().stream()
                .map(text -> new Part(
                        PLAN,
                        setting.say(Label.THE_PLAN),
                        Optional.empty(),
                        Optional.of(told(text, setting.sheet().title(), setting.home())),
                        List.of()));
    }

    private Stream<Part> priorities() {
        return edition.priorities().stream()
                .map(priority -> new Part(
                        priority.id().value(),
                        priority.sheet().title().value(),
                        Optional.of(PriorityMark.of(priority.sheet().number())),
                        priority.sheet().easyRead().map(text -> told(text, priority)),
                        things(priority.commitments())))
                .filter(EasyPages::tells);
    }

    private Stream<Part> across() {
        return Stream.of(new Part(
                        ACROSS,
                        setting.say(Label.ACROSS),
                        Optional.empty(),
                        Optional.empty(),
                        things(edition.acrossPriorities().toList())))
                .filter(EasyPages::tells);
    }

    private static boolean tells(Part part) {
        return part.own().isPresent() || !part.things().isEmpty();
    }

    private List<Thing> things(List<Commitment> commitments) {
        return commitments.stream()
                .flatMap(commitment -> commitment.easyRead().stream()
                        .map(text -> new Thing(
                                commitment.id().toString(),
                                commitment.title().value(),
                                told(text, commitment.title(), setting.addressOf(commitment)))))
                .toList();
    }

    private Told told(EasyRead text, Priority priority) {
        return told(text, priority.sheet().title(), setting.addresses().priority(edition, priority));
    }

    private Told told(EasyRead text, Text title, String address) {
        return new Told(
                Words.values(text.sentences()),
                text.picture().map(picture -> Display.of(setting.voice(), picture)),
                new Link(setting.say(new EasyMessage.More(title.value())), address));
    }
}
