package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;

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
        String title = "Priority " + sheet.number() + ": " + sheet.title();
        var place = new Frames.Place(address, title, description(priority), Frames.Area.PLAN, setting.crumbs());
        return Made.of(frames.frame(place, setting.around().strips().of(priority)), content(priority));
    }

    private String description(Priority priority) {
        return Words.sentence(setting.editionTitle() + ", priority "
                + priority.sheet().number() + ": " + priority.sheet().title());
    }

    private PriorityPage content(Priority priority) {
        PrioritySheet sheet = priority.sheet();
        return new PriorityPage(
                PriorityMark.of(sheet.number()),
                sheet.title().value(),
                sheet.inShort().value(),
                sheet.rationale().map(Words::paragraphs).orElse(List.of()),
                contents(priority),
                priority.commitments().isEmpty()
                        ? Optional.empty()
                        : Optional.of(statuses.standing(priority.commitments(), "tally", true)),
                newest.apply(priority),
                sheet.outcomes().stream().map(outcome -> outcome.text().value()).toList(),
                counted(sheet.outcomes().size(), "outcome", "outcomes") + ".",
                sheet.aims().stream().map(PriorityPages::aim).toList(),
                aimsNote(sheet),
                priority.themes().stream().map(rows::theme).toList(),
                promisedNote(priority),
                rows.kpis(sheet.kpis()),
                kpisNote(sheet.kpis()),
                Words.values(sheet.evidence()),
                pager(priority));
    }

    private List<Link> contents(Priority priority) {
        PrioritySheet sheet = priority.sheet();
        List<Link> contents = new ArrayList<>();
        add(contents, !priority.commitments().isEmpty(), "Where things stand", "#standing");
        add(contents, newest.apply(priority).isPresent(), "The newest report", "#report");
        add(contents, !sheet.outcomes().isEmpty(), "What should be different", "#outcomes");
        add(contents, !sheet.aims().isEmpty(), "Aims and actions", "#aims");
        add(contents, !priority.themes().isEmpty(), "What was promised", "#promised");
        add(contents, !sheet.kpis().isEmpty(), "How we will know", "#kpis");
        add(contents, !sheet.evidence().isEmpty(), "Evidence", "#evidence");
        return contents.size() < 2 ? List.of() : contents;
    }

    private static void add(List<Link> links, boolean there, String text, String address) {
        if (there) {
            links.add(new Link(text, address));
        }
    }

    private static PriorityPage.Aim aim(PrioritySheet.Aim aim) {
        return new PriorityPage.Aim(aim.id().toString(), aim.text().value(), Words.values(aim.actions()));
    }

    private static String aimsNote(PrioritySheet sheet) {
        int actions =
                sheet.aims().stream().mapToInt(aim -> aim.actions().size()).sum();
        return counted(sheet.aims().size(), "aim", "aims") + " with "
                + Words.small(counted(actions, "action", "actions")) + ". The plan gives no status for them.";
    }

    private String promisedNote(Priority priority) {
        return Words.capital(setting.counted(priority.commitments().size())) + " in "
                + Words.small(counted(priority.themes().size(), "theme", "themes")) + ". Each number is permanent.";
    }

    private static String kpisNote(List<Kpi> kpis) {
        boolean targets = kpis.stream().anyMatch(kpi -> kpi.target().isPresent());
        return "Key performance indicators (KPIs) of the plan. "
                + (targets
                        ? "Targets are shown where the plan sets them."
                        : "It sets a direction for each, but no targets, so we show none.");
    }

    private static String counted(int number, String one, String many) {
        return Words.starting(number) + " " + (number == 1 ? one : many);
    }

    private Pager pager(Priority priority) {
        List<Priority> all = setting.edition().priorities();
        int at = all.indexOf(priority);
        return new Pager(
                "Other priorities",
                at > 0 ? Optional.of(step("Previous", all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(step("Next", all.get(at + 1))) : Optional.empty());
    }

    private Pager.Step step(String way, Priority priority) {
        return new Pager.Step(
                way + ": priority " + Numbers.count(priority.sheet().number()),
                priority.sheet().inShort().value(),
                setting.addresses().priority(setting.edition(), priority));
    }
}
