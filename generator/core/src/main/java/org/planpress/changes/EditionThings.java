package org.planpress.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.changes.Thing.Sort;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Budget;
import org.planpress.model.Capital;
import org.planpress.model.ChangeKind;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Funding;
import org.planpress.model.Grants.Grant;
import org.planpress.model.Milestone;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Prose;
import org.planpress.model.Report;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.Section;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.ThemesSheet.Theme;
import org.planpress.model.YearAmount;

/** What one edition says: its promises and by what they are judged, its chapters, its work and its money. */
final class EditionThings {

    private final Plan plan;
    private final Edition edition;
    private final List<Thing> things = new ArrayList<>();

    private EditionThings(Plan plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
    }

    static Stream<Thing> of(Plan plan, Edition edition) {
        EditionThings walk = new EditionThings(plan, edition);
        walk.edition();
        edition.priorities().forEach(walk::priority);
        edition.crossCutting().forEach(theme -> walk.theme(theme, Optional.empty()));
        edition.sections().forEach(walk::section);
        walk.work();
        walk.money();
        return walk.things.stream();
    }

    private void add(Sort sort, String folder, Object id, Object title, Sayings says, SourceLocation at) {
        things.add(new Thing(
                edition.id() + "/" + folder + id,
                sort,
                Optional.of(edition.id()),
                id.toString(),
                Sayings.line(title.toString()),
                says.all(),
                at));
    }

    private void edition() {
        EditionSheet sheet = edition.sheet();
        Sayings says = new Sayings()
                .add(ChangeKind.RETITLED, sheet.title())
                .add(ChangeKind.REWORDED, sheet.summary())
                .add(ChangeKind.STATUS_CHANGED, MeasureThings.word(sheet.status()))
                .add(ChangeKind.VERSION_CHANGED, sheet.version())
                .add(
                        ChangeKind.PERIOD_CHANGED,
                        sheet.period().start().says() + " to "
                                + sheet.period().end().says());
        things.add(new Thing(
                edition.id().value(),
                Sort.EDITION,
                Optional.of(edition.id()),
                edition.id().value(),
                sheet.title().value(),
                says.all(),
                sheet.at()));
    }

    private void priority(Priority priority) {
        PrioritySheet sheet = priority.sheet();
        add(
                Sort.PRIORITY,
                "",
                priority.id(),
                sheet.title(),
                new Sayings().add(ChangeKind.RETITLED, sheet.title()).add(ChangeKind.REWORDED, sheet.rationale()),
                sheet.at());
        sheet.outcomes()
                .forEach(outcome -> add(
                        Sort.OUTCOME,
                        "",
                        outcome.id(),
                        outcome.text(),
                        new Sayings().add(ChangeKind.REWORDED, outcome.text()).add(ChangeKind.MOVED, priority.id()),
                        outcome.at()));
        sheet.aims()
                .forEach(aim -> add(
                        Sort.AIM,
                        "",
                        aim.id(),
                        aim.text(),
                        new Sayings()
                                .add(ChangeKind.REWORDED, together(aim.text(), aim.actions()))
                                .add(ChangeKind.MOVED, priority.id()),
                        aim.at()));
        sheet.kpis().forEach(kpi -> kpi(kpi, priority));
        priority.themes().forEach(theme -> theme(theme, Optional.of(priority)));
    }

    private static String together(Text text, List<Text> more) {
        return Stream.concat(Stream.of(text), more.stream()).map(Text::value).collect(Collectors.joining(" "));
    }

    private void kpi(Kpi kpi, Priority priority) {
        Sayings says = new Sayings()
                .add(ChangeKind.RETITLED, kpi.title())
                .add(ChangeKind.REWORDED, kpi.text())
                .add(ChangeKind.MOVED, priority.id())
                .add(ChangeKind.METHOD_CHANGED, MeasureThings.word(kpi.direction()))
                .all(ChangeKind.MEASURES_CHANGED, kpi.measures())
                .add(ChangeKind.BASELINE_CHANGED, kpi.baseline())
                .add(ChangeKind.TARGET_CHANGED, kpi.target())
                .date(ChangeKind.TARGET_DATE_MOVED, kpi.targetDate())
                .add(ChangeKind.SOURCE_CHANGED, kpi.source())
                .add(ChangeKind.LEAD_CHANGED, kpi.owner())
                .add(ChangeKind.STATUS_CHANGED, kpi.status());
        kpi.yearlyTargets()
                .forEach(year -> says.part(
                        ChangeKind.YEAR_TARGET_CHANGED,
                        year.year().written(),
                        year.target().value(),
                        Optional.empty()));
        add(Sort.KPI, "", kpi.id(), kpi.title(), says, kpi.at());
    }

    private void theme(Theme theme, Optional<Priority> priority) {
        add(
                Sort.THEME,
                "",
                theme.id(),
                theme.title(),
                new Sayings()
                        .add(ChangeKind.RETITLED, theme.title())
                        .add(ChangeKind.MOVED, priority.map(owner -> owner.id().value())),
                theme.at());
        theme.commitments().forEach(commitment -> commitment(commitment, theme));
    }

    private void commitment(Commitment commitment, Theme theme) {
        Sayings says = new Sayings()
                .add(ChangeKind.RETITLED, commitment.title())
                .add(ChangeKind.REWORDED, commitment.text())
                .add(ChangeKind.MOVED, theme.id())
                .add(ChangeKind.LEAD_CHANGED, commitment.lead())
                .all(ChangeKind.PARTNERS_CHANGED, commitment.partners())
                .add(ChangeKind.STATUS_CHANGED, commitment.status())
                .date(ChangeKind.START_MOVED, commitment.start())
                .date(ChangeKind.DUE_MOVED, commitment.due())
                .all(ChangeKind.MEASURES_CHANGED, measuredBy(commitment));
        commitment.milestones().forEach(step -> milestone(step, says));
        add(Sort.COMMITMENT, "", commitment.id(), commitment.title(), says, commitment.at());
    }

    private static List<Object> measuredBy(Commitment commitment) {
        return Stream.<Object>concat(commitment.kpis().stream(), commitment.measures().stream())
                .toList();
    }

    private static void milestone(Milestone step, Sayings says) {
        says.part(
                ChangeKind.MILESTONE_MOVED,
                step.title().value(),
                step.due().map(due -> due.says()).orElse(""),
                Optional.empty());
        step.done()
                .ifPresent(done ->
                        says.part(ChangeKind.MILESTONE_DONE, step.title().value(), done.toString(), Optional.empty()));
    }

    private void section(Section section) {
        Sayings says = new Sayings()
                .add(ChangeKind.RETITLED, section.sheet().title())
                .untold(ChangeKind.REWORDED, "", words(section.body()));
        add(
                Sort.SECTION,
                "sections/",
                section.id(),
                section.sheet().title(),
                says,
                section.sheet().at());
    }

    private static String words(Prose body) {
        StringBuilder words = new StringBuilder();
        body.allBlocks().forEach(block -> {
            words.append('\n');
            block.inlines().forEach(inline -> add(inline, words));
        });
        return words.toString();
    }

    private static void add(Prose.Inline inline, StringBuilder words) {
        words.append(inline.ownWords());
        inline.inner().forEach(inner -> add(inner, words));
    }

    /** Work and risks come again in each report under the same id; how they stand, the newest report says that has them. */
    private void work() {
        Map<String, Deliverable> works = new LinkedHashMap<>();
        Map<String, Risk> risks = new LinkedHashMap<>();
        plan.reportsOn(edition).stream().sorted(Report.OLDEST_FIRST).forEach(report -> {
            report.deliverables().forEach(work -> works.put(work.id().toString(), work));
            report.risks().forEach(risk -> risks.put(risk.id().toString(), risk));
        });
        works.values()
                .forEach(work -> add(
                        Sort.DELIVERABLE,
                        "deliverables/",
                        work.id(),
                        work.title(),
                        new Sayings()
                                .add(ChangeKind.RETITLED, work.title())
                                .date(ChangeKind.DUE_MOVED, work.due())
                                .add(ChangeKind.PROGRESS_CHANGED, work.progress())
                                .add(
                                        ChangeKind.STATUS_CHANGED,
                                        work.paused().filter(paused -> paused).map(paused -> "paused"))
                                .add(ChangeKind.LEAD_CHANGED, work.owner()),
                        work.at()));
        risks.values()
                .forEach(risk -> add(
                        Sort.RISK,
                        "risks/",
                        risk.id(),
                        risk.title(),
                        new Sayings()
                                .add(ChangeKind.RETITLED, risk.title())
                                .add(ChangeKind.REWORDED, risk.text())
                                .add(ChangeKind.STATUS_CHANGED, MeasureThings.word(risk.status()))
                                .add(ChangeKind.LEAD_CHANGED, risk.owner()),
                        risk.at()));
    }

    private void money() {
        edition.funding().ifPresent(this::funding);
        edition.budget().ifPresent(this::budget);
        edition.capital().stream()
                .flatMap(capital -> capital.projects().stream())
                .forEach(this::project);
        edition.grants().stream().flatMap(grants -> grants.grants().stream()).forEach(this::grant);
    }

    private void funding(Funding funding) {
        add(
                Sort.FUNDING,
                "",
                "funding",
                funding.headline(),
                new Sayings()
                        .amount(ChangeKind.AMOUNT_CHANGED, Optional.of(funding.total()))
                        .add(ChangeKind.PERIOD_CHANGED, funding.year()),
                funding.at());
        funding.parts()
                .forEach(part -> add(
                        Sort.FUNDING_PART,
                        "funding/",
                        part.id(),
                        part.title(),
                        new Sayings()
                                .add(ChangeKind.RETITLED, part.title())
                                .add(
                                        ChangeKind.AMOUNT_CHANGED,
                                        part.amount()
                                                .<Object>map(Sayings::pounds)
                                                .or(() -> part.share())),
                        part.at()));
    }

    private void budget(Budget budget) {
        budget.lines().forEach(line -> {
            Sayings says = new Sayings().add(ChangeKind.RETITLED, line.title());
            line.figures()
                    .forEach(figure -> figure.amount()
                            .<Object>map(Sayings::pounds)
                            .or(() -> figure.share())
                            .ifPresent(amount -> says.part(
                                    ChangeKind.YEAR_AMOUNT_CHANGED,
                                    figure.year().toString(),
                                    amount.toString(),
                                    Optional.empty())));
            add(
                    Sort.BUDGET_LINE,
                    "budget/",
                    line.id(),
                    line.title(),
                    says,
                    line.id().at());
        });
    }

    private void project(Capital.Project project) {
        Sayings says = new Sayings()
                .add(ChangeKind.RETITLED, project.title())
                .amount(ChangeKind.AMOUNT_CHANGED, Optional.of(project.agreed()))
                .date(ChangeKind.DUE_MOVED, project.finish())
                .add(ChangeKind.STATUS_CHANGED, project.status());
        amounts(project.amounts(), says);
        add(Sort.PROJECT, "capital/", project.id(), project.title(), says, project.at());
    }

    private void grant(Grant grant) {
        Sayings says = new Sayings()
                .add(ChangeKind.RETITLED, grant.title())
                .add(ChangeKind.REWORDED, grant.purpose())
                .add(ChangeKind.STATUS_CHANGED, MeasureThings.word(grant.stage()))
                .amount(ChangeKind.AMOUNT_CHANGED, grant.amount())
                .date(ChangeKind.START_MOVED, grant.start())
                .date(ChangeKind.DUE_MOVED, grant.end())
                .add(ChangeKind.LEAD_CHANGED, grant.recipient());
        amounts(grant.amounts(), says);
        add(Sort.GRANT, "grants/", grant.id(), grant.title(), says, grant.at());
    }

    private static void amounts(List<YearAmount> amounts, Sayings says) {
        amounts.forEach(amount -> says.part(
                ChangeKind.YEAR_AMOUNT_CHANGED,
                amount.year().toString(),
                Sayings.pounds(amount.amount()),
                Optional.empty()));
    }
}
