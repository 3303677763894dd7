package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.analysis.FollowedMoney;
import org.planpress.facts.Promises;
import org.planpress.model.Edition;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Text;
import org.planpress.site.easy.EasyLinks;
import org.planpress.site.evidence.Opinions;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.OpeningFigure;
import org.planpress.site.money.MoneyMessage.Served;
import org.planpress.site.money.MoneyWords;
import org.planpress.site.standing.Statuses;
import org.planpress.site.texts.Display;
import org.planpress.site.texts.TextMessage;

/** The pages of priorities. What an edition does not have is left out, also from the list on the page. */
public final class PriorityPages {

    private final Setting setting;
    private final Frames frames;
    private final Function<Priority, Optional<Said>> newest;
    private final Rows rows;
    private final Statuses statuses;

    /**
     * The pages of an edition's priorities.
     *
     * @param newest what the newest report says of a priority
     */
    public PriorityPages(Setting setting, Function<Priority, Optional<Said>> newest) {
        this.setting = setting;
        this.newest = newest;
        this.frames = new Frames(setting);
        this.rows = new Rows(setting);
        this.statuses = new Statuses(setting);
    }

    public Stream<SitePage> all() {
        return setting.edition().priorities().stream()
                .map(priority -> setting.page(
                        setting.addresses().priority(setting.edition(), priority),
                        "priority",
                        PriorityPage.class,
                        () -> page(priority)));
    }

    private Made page(Priority priority) {
        Edition edition = setting.edition();
        PrioritySheet sheet = priority.sheet();
        String address = setting.addresses().priority(edition, priority);
        String title = setting.say(
                new TextMessage.Priority(sheet.number(), sheet.title().value()));
        var place = new Frames.Place(address, title, description(priority), Frames.Area.PLAN, setting.crumbs());
        return new Made(frames.frame(place, setting.around().strips().of(priority)), content(priority));
    }

    private String description(Priority priority) {
        return Words.sentence(setting.say(new PriorityMessage.Description(
                setting.editionTitle(),
                priority.sheet().number(),
                priority.sheet().title().value())));
    }

    private PriorityPage content(Priority priority) {
        PrioritySheet sheet = priority.sheet();
        List<Part> parts = parts(priority);
        return new PriorityPage(
                PriorityMark.of(sheet.number()),
                sheet.title().value(),
                sheet.inShort().value(),
                sheet.promise().map(Text::value),
                rationale(sheet),
                Display.of(setting.voice(), sheet.shown()),
                EasyLinks.of(setting, sheet.easyRead(), priority.id()),
                sheet.figure().flatMap(measure -> OpeningFigure.of(setting, measure)),
                contents(parts),
                parts.stream()
                        .filter(Part::main)
                        .map(part -> new PagePart(part.name(), setting.say(part.title())))
                        .toList(),
                priority.commitments().isEmpty()
                        ? Optional.empty()
                        : Optional.of(statuses.standing(priority.commitments(), "tally", true)),
                newest.apply(priority),
                new Opinions(setting).ofPriority(priority.id()),
                sheet.outcomes().stream().map(outcome -> outcome.text().value()).toList(),
                setting.say(new PriorityMessage.OutcomesCounted(sheet.outcomes().size())),
                sheet.aims().stream().map(PriorityPages::aim).toList(),
                aimsNote(sheet),
                priority.themes().stream().map(rows::theme).toList(),
                promisedNote(priority),
                counted(priority),
                rows.kpis(sheet.kpis()),
                kpisNote(sheet.kpis()),
                money(priority),
                setting.say(Served.SERVED_NOTE),
                Words.values(sheet.evidence()),
                pager(priority));
    }

    /**
     * A part of the page.
     *
     * @param main whether print sets it as a heading
     */
    private record Part(String name, PriorityMessage.Part title, boolean main) {}

    private List<Part> parts(Priority priority) {
        PrioritySheet sheet = priority.sheet();
        List<Part> parts = new ArrayList<>();
        add(parts, sheet.figure().isPresent(), "figure", PriorityMessage.Part.FIGURE, false);
        add(parts, !priority.commitments().isEmpty(), "standing", PriorityMessage.Part.STANDING, false);
        add(parts, newest.apply(priority).isPresent(), "report", PriorityMessage.Part.REPORT, false);
        add(parts, !sheet.outcomes().isEmpty(), "outcomes", PriorityMessage.Part.OUTCOMES, true);
        add(parts, !sheet.aims().isEmpty(), "aims", PriorityMessage.Part.AIMS, true);
        add(parts, !priority.themes().isEmpty(), "promised", PriorityMessage.Part.PROMISED, true);
        add(parts, !sheet.kpis().isEmpty(), "kpis", PriorityMessage.Part.KPIS, true);
        add(parts, !money(priority).isEmpty(), "money", PriorityMessage.Part.MONEY, true);
        add(parts, !sheet.evidence().isEmpty(), "evidence", PriorityMessage.Part.EVIDENCE, false);
        return parts;
    }

    private List<Said> money(Priority priority) {
        return new MoneyWords(setting).serving(FollowedMoney.of(priority));
    }

    private static void add(List<Part> parts, boolean there, String name, PriorityMessage.Part title, boolean main) {
        if (there) {
            parts.add(new Part(name, title, main));
        }
    }

    private List<Link> contents(List<Part> parts) {
        return parts.size() < 2
                ? List.of()
                : parts.stream()
                        .map(part -> new Link(setting.say(part.title()), "#" + part.name()))
                        .toList();
    }

    /** Why it is a priority, and with whom the office works on it. */
    private List<String> rationale(PrioritySheet sheet) {
        List<String> paragraphs =
                new ArrayList<>(sheet.rationale().map(Words::paragraphs).orElse(List.of()));
        if (!sheet.workedWith().isEmpty()) {
            paragraphs.add(setting.say(new PromiseMessage.WorkedWith(Words.values(sheet.workedWith()))));
        }
        return List.copyOf(paragraphs);
    }

    private static PriorityPage.Aim aim(PrioritySheet.Aim aim) {
        return new PriorityPage.Aim(aim.id().toString(), aim.text().value(), Words.values(aim.actions()));
    }

    private String aimsNote(PrioritySheet sheet) {
        return setting.say(new PriorityMessage.AimsHaveNoStatus(sheet.aims().size(), actions(sheet)));
    }

    private static int actions(PrioritySheet sheet) {
        return sheet.aims().stream().mapToInt(aim -> aim.actions().size()).sum();
    }

    private String promisedNote(Priority priority) {
        return setting.say(new PriorityMessage.PromisedInThemes(
                priority.commitments().size(), priority.themes().size()));
    }

    private String counted(Priority priority) {
        PrioritySheet sheet = priority.sheet();
        if (priority.themes().isEmpty()) {
            return sheet.aims().isEmpty()
                    ? ""
                    : setting.say(new PriorityMessage.AimsCounted(sheet.aims().size(), actions(sheet)));
        }
        return setting.say(new PriorityMessage.PromisedCounted(
                priority.commitments().size(), priority.themes().size()));
    }

    private String kpisNote(List<Kpi> kpis) {
        boolean targets = kpis.stream()
                .anyMatch(kpi -> kpi.setsTarget()
                        || !Promises.targets(setting.plan(), kpi).isEmpty());
        return setting.say(new PriorityMessage.KpisNote(targets));
    }

    private Pager pager(Priority priority) {
        List<Priority> all = setting.edition().priorities();
        int at = all.indexOf(priority);
        return new Pager(
                setting.say(PriorityMessage.Title.OTHERS),
                at > 0 ? Optional.of(step(FrameMessage.Previous::new, all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(step(FrameMessage.Next::new, all.get(at + 1))) : Optional.empty());
    }

    private Pager.Step step(Function<String, FrameMessage> way, Priority priority) {
        String number =
                setting.say(new PriorityMessage.ByNumber(priority.sheet().number()));
        return new Pager.Step(
                setting.say(way.apply(number)),
                priority.sheet().inShort().value(),
                setting.addresses().priority(setting.edition(), priority));
    }
}
