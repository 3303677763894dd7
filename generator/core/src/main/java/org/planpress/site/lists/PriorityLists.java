package org.planpress.site.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.analysis.FollowedMoney;
import org.planpress.facts.KpiFacts;
import org.planpress.facts.Promises;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.evidence.Opinions;
import org.planpress.site.evidence.RegisterMessage;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.lists.PrioritiesPage.Told;
import org.planpress.site.money.MoneyWords;
import org.planpress.site.promises.CommitmentMessage;
import org.planpress.site.promises.Lists;
import org.planpress.site.promises.PriorityEntries;
import org.planpress.site.promises.PriorityMessage;
import org.planpress.site.standing.Statuses;
import org.planpress.words.Message;

/** The page of all priorities of an edition. */
public final class PriorityLists {

    private final Setting setting;
    private final Function<Priority, Optional<Said>> newest;
    private final Statuses statuses;
    private final PriorityEntries entries;

    /**
     * The page of an edition.
     *
     * @param newest what the newest report says of a priority
     */
    public PriorityLists(Setting setting, Function<Priority, Optional<Said>> newest) {
        this.setting = setting;
        this.newest = newest;
        this.statuses = new Statuses(setting);
        this.entries = new PriorityEntries(setting);
    }

    /** The page, if the edition has priorities. */
    public Stream<SitePage> all() {
        return setting.edition().priorities().isEmpty()
                ? Stream.empty()
                : Stream.of(setting.page(
                        setting.addresses().priorities(setting.edition()),
                        "priorities",
                        PrioritiesPage.class,
                        this::made));
    }

    private Made made() {
        String title = setting.say(Title.ALL_PRIORITIES);
        var place = new Frames.Place(
                setting.addresses().priorities(setting.edition()),
                title,
                setting.say(new ListMessage.PrioritiesDescription(setting.editionTitle())),
                Frames.Area.PLAN,
                setting.crumbs());
        return new Made(new Frames(setting).frame(place), content(title));
    }

    private PrioritiesPage content(String title) {
        List<Priority> priorities = setting.edition().priorities();
        List<KpiFacts> kpis = Promises.of(setting.analysis(), setting.edition()).kpis();
        int promised = priorities.stream()
                .mapToInt(priority -> priority.commitments().size())
                .sum();
        return new PrioritiesPage(
                title,
                setting.say(new ListMessage.Priorities(priorities.size(), promised)),
                Stream.concat(priorities.stream().map(priority -> entry(priority, kpis)), across().stream())
                        .toList(),
                Lists.beside(setting, setting.addresses().priorities(setting.edition())));
    }

    private PrioritiesPage.Entry entry(Priority priority, List<KpiFacts> all) {
        PrioritySheet sheet = priority.sheet();
        List<Commitment> promised = priority.commitments();
        return new PrioritiesPage.Entry(
                "priority-" + sheet.number(),
                Optional.of(PriorityMark.of(sheet.number())),
                sheet.title().value(),
                Optional.of(setting.addresses().priority(setting.edition(), priority)),
                entries.counted(priority),
                promised.isEmpty()
                        ? Optional.empty()
                        : Optional.of(statuses.standing(promised, "tally-" + priority.id(), true)),
                promised.isEmpty() ? entries.aims(sheet) : "",
                facts(
                        sheet,
                        all.stream()
                                .filter(kpi -> kpi.priority().equals(priority))
                                .toList()),
                said(priority));
    }

    private List<Fact> facts(PrioritySheet sheet, List<KpiFacts> kpis) {
        List<Fact> facts = new ArrayList<>();
        if (!sheet.outcomes().isEmpty()) {
            facts.add(new Fact(
                    setting.say(PriorityMessage.Part.OUTCOMES),
                    setting.say(
                            new PriorityMessage.OutcomesCounted(sheet.outcomes().size()))));
        }
        if (!kpis.isEmpty()) {
            facts.add(new Fact(setting.say(PriorityMessage.Part.KPIS), new KpiSentences(setting).of(kpis)));
        }
        return facts;
    }

    private List<Told> said(Priority priority) {
        List<Told> said = new ArrayList<>();
        add(said, PriorityMessage.Part.MONEY, new MoneyWords(setting).serving(FollowedMoney.of(priority)));
        add(said, PriorityMessage.Part.REPORT, newest.apply(priority).stream().toList());
        add(said, RegisterMessage.Label.JUDGED_BY_OTHERS, new Opinions(setting).ofPriority(priority.id()));
        return said;
    }

    private void add(List<Told> said, Message name, List<Said> lines) {
        if (!lines.isEmpty()) {
            said.add(new Told(setting.say(name), lines));
        }
    }

    /** The commitments that belong to no single priority. */
    private Optional<PrioritiesPage.Entry> across() {
        List<Commitment> across = setting.edition().acrossPriorities().toList();
        return across.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrioritiesPage.Entry(
                        "across",
                        Optional.empty(),
                        setting.say(PriorityMessage.Title.ACROSS),
                        Optional.empty(),
                        setting.say(new CommitmentMessage.Counted(across.size())),
                        Optional.of(statuses.standing(across, "tally-across", true)),
                        "",
                        List.of(),
                        List.of()));
    }
}
