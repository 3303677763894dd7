package org.planpress.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planpress.analysis.Areas;
import org.planpress.analysis.CarriedOver;
import org.planpress.analysis.Handovers;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.analysis.StatusAge;
import org.planpress.analysis.law.LawStanding;
import org.planpress.facts.Overdue;
import org.planpress.facts.PlaceFacts;
import org.planpress.model.Area;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Edition;
import org.planpress.model.Funding;
import org.planpress.model.Glossary;
import org.planpress.model.Id;
import org.planpress.model.Ledger;
import org.planpress.model.Licence;
import org.planpress.model.Measure;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Money;
import org.planpress.model.Named;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet.Aim;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.PrioritySheet.Outcome;
import org.planpress.model.Redirect;
import org.planpress.model.Ref;
import org.planpress.model.Register;
import org.planpress.model.Requirements;
import org.planpress.model.Scenarios;
import org.planpress.model.Scenarios.Scenario;
import org.planpress.model.Section;
import org.planpress.model.Share;
import org.planpress.model.SiteSheet;
import org.planpress.model.Status;
import org.planpress.model.Succession;
import org.planpress.model.ThemeSheet;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.ThemesSheet.Theme;
import org.planpress.model.ThemesSheet.Update;
import org.planpress.output.Artifact;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;

/**
 * The whole plan as one JSON file, which other people's systems rely on. Money is in pounds and shares are in percent,
 * to the precision of the source. Members are only ever added; a change of any other kind raises the format's version.
 */
public final class PlanJson {

    public static final String PATH = SiteFiles.PLAN_DATA.substring(1);

    private static final int FORMAT_VERSION = 2;

    /** What an edition says of itself, beside what stands first. */
    private static final Set<String> PAPERS = Set.of(
            "shortTitle",
            "shown",
            "easyRead",
            "otherForms",
            "strapline",
            "slogan",
            "officeHolder",
            "summary",
            "published",
            "updated",
            "nextUpdate",
            "predecessor",
            "notCarried",
            "source",
            "control",
            "changes",
            "retired");

    /** What a priority says of itself, beside what stands first. */
    private static final Set<String> REASONS =
            Set.of("shortTitle", "rationale", "promise", "shown", "easyRead", "figure", "evidence", "workedWith");

    /** What is told of a promise beside measures: its easy-read text and what is linked to it. */
    private static final Set<String> LINKS = Set.of(
            "easyRead",
            "topics",
            "questions",
            "figures",
            "publications",
            "linkNote",
            "milestones",
            "roles",
            "areas",
            "subjects",
            "supersedes",
            "lacks",
            "nextCheck",
            "yearlyTargets");

    private final PlanAnalysis analysis;
    private final Plan plan;
    private final Addresses addresses;
    private final Json json;
    private final RecordJson records;

    private PlanJson(PlanAnalysis analysis, Json json) {
        this.analysis = analysis;
        this.plan = analysis.plan();
        this.addresses = new Addresses(plan);
        this.json = json;
        this.records = new RecordJson(json);
    }

    /** The plan as it stands on one day. */
    public static Artifact of(PlanAnalysis analysis) {
        return new Artifact(PATH, Json.mediaType(), Json.object(json -> new PlanJson(analysis, json).write()));
    }

    private void write() throws IOException {
        json.number("formatVersion", FORMAT_VERSION);
        json.text("generatedAsOf", analysis.asOf());
        json.text("organisation", plan.site().organisation());
        if (plan.site().isSample()) {
            json.flag("sample", true);
        }
        json.text("notice", plan.site().notice());
        json.object("contact", contact -> records.members(plan.site().contact()));
        Optional<Licence> licence = plan.site().licence();
        if (licence.isPresent()) {
            json.object("licence", members -> records.members(licence.get()));
        }
        Optional<ThemeSheet.Logo> logo = plan.theme().flatMap(ThemeSheet::logo);
        if (logo.isPresent()) {
            json.object("logo", members -> records.members(logo.get()));
        }
        json.array("editions", plan.editions(), this::edition);
        json.array("funding", of(Edition::funding).entrySet(), this::funding);
        json.array("scenarios", of(Edition::scenarios).entrySet(), this::scenarios);
        new ReportsJson(analysis, json).write();
        json.array("glossary", plan.glossary().terms(), this::term);
        json.array("budgets", of(Edition::budget).entrySet(), this::ofEdition);
        json.array("capital", of(Edition::capital).entrySet(), this::ofEdition);
        json.array("grants", of(Edition::grants).entrySet(), this::ofEdition);
        json.array("requirements", of(Edition::requirements).entrySet(), this::ofEdition);
        json.array("surveys", of(Edition::survey).entrySet(), this::ofEdition);
        json.array("timetables", of(Edition::timetable).entrySet(), this::ofEdition);
        json.array("areas", plan.site().areas(), this::area);
        json.array("governance", of(Edition::governance).entrySet(), this::ofEdition);
        json.array("registers", plan.editions(), this::registers);
        Optional<Succession> succession = plan.continuity().succession();
        if (succession.isPresent()) {
            json.object("succession", members -> succession(succession.get()));
        }
        json.array("redirects", plan.continuity().redirects(), this::redirect);
        json.array("changes", plan.continuity().ledger().until(analysis.asOf()).entries(), this::change);
        if (!plan.law().inForce().isEmpty()) {
            new LawJson(json)
                    .write(LawStanding.of(plan, analysis.asOf()), plan.law().inForce());
        }
    }

    private void change(Ledger.Entry entry) throws IOException {
        json.members(members -> {
            json.text("day", entry.day());
            json.text("id", entry.about());
            json.text("kind", entry.kind().word());
            json.text("from", entry.from().map(Ledger.Cell::says));
            json.text("to", entry.to().map(Ledger.Cell::says));
            json.text("why", entry.why());
        });
    }

    private void succession(Succession succession) throws IOException {
        Handovers handovers = Handovers.of(analysis);
        json.array(
                "bodies",
                succession.bodies(),
                body -> json.members(members -> {
                    records.members(body, Set.of("id", "name", "address", "editions", "ends", "reason"));
                    json.flag("ended", handovers.hasEnded(body));
                    json.array(
                            "successors",
                            handovers.after(body),
                            passing -> json.members(successor -> {
                                records.members(passing.successor());
                                json.text("day", passing.day());
                                json.flag("passed", passing.done());
                            }));
                }));
        json.array("handed", succession.handed(), handed -> json.members(members -> records.members(handed)));
    }

    private void redirect(Redirect line) throws IOException {
        json.members(members -> {
            json.text("from", line.from());
            json.text("to", line.to());
            json.text("reason", line.reason());
            json.text("day", line.day());
        });
    }

    private void area(Area area) throws IOException {
        boolean shown = Areas.shown(plan, plan.current());
        PlaceFacts facts = PlaceFacts.of(analysis, plan.current(), area);
        json.members(members -> {
            json.text("id", area.id());
            json.text("title", area.title());
            json.text("partOf", area.partOf());
            json.text("url", shown ? Optional.of(addresses.place(plan.current(), area)) : Optional.empty());
            json.words(
                    "commitments",
                    facts.commitments().stream()
                            .map(linked -> linked.commitment().id())
                            .toList());
            json.words("measures", facts.measures().stream().map(Measure::id).toList());
            json.words(
                    "meetings", facts.meetings().stream().map(MeetingSheet::id).toList());
        });
    }

    private <T> Map<Id, T> of(Function<Edition, Optional<T>> part) {
        return plan.editions().stream()
                .filter(edition -> part.apply(edition).isPresent())
                .collect(Collectors.toMap(
                        Edition::id,
                        edition -> part.apply(edition).orElseThrow(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private void ofEdition(Map.Entry<Id, ? extends Record> entry) throws IOException {
        json.members(members -> {
            json.text("edition", entry.getKey());
            records.members(entry.getValue());
        });
    }

    private void registers(Edition edition) throws IOException {
        for (Register register : edition.registers()) {
            json.members(members -> {
                json.text("edition", edition.id());
                json.text("url", addresses.register(edition, register));
                records.members(register);
            });
        }
    }

    private void edition(Edition edition) throws IOException {
        json.members(members -> {
            json.text("id", edition.id());
            json.text("title", edition.sheet().title());
            json.text("url", addresses.edition(edition));
            json.object("period", period -> {
                json.when("start", edition.sheet().period().start());
                json.when("end", edition.sheet().period().end());
            });
            json.text("status", OpenData.kebab(edition.sheet().status()));
            json.text("version", edition.sheet().version());
            json.array("priorities", edition.priorities(), priority -> priority(edition, priority));
            json.array("crossCutting", edition.crossCutting(), theme -> theme(edition, theme));
            records.members(edition.sheet(), PAPERS);
            json.array("sections", edition.sections(), section -> section(edition, section));
            json.array(
                    "earlier",
                    CarriedOver.into(plan, analysis.references(), edition)
                            .map(CarriedOver::fates)
                            .orElse(List.of()),
                    this::fate);
        });
    }

    /** What became of a promise of the edition before. */
    private void fate(CarriedOver.Fate fate) throws IOException {
        json.members(members -> {
            json.text("id", fate.promise().id());
            json.text("became", OpenData.kebab(fate.way()));
            json.array(
                    "to",
                    fate.to(),
                    found -> json.members(of -> {
                        json.text("edition", found.edition().id());
                        json.text("id", found.commitment().id());
                        json.text(
                                "url",
                                addresses.commitment(
                                        found.edition(), found.commitment().id().id()));
                    }));
        });
    }

    private void section(Edition edition, Section section) throws IOException {
        json.members(members -> {
            json.text("id", section.id());
            json.text("title", section.sheet().title());
            json.text("summary", section.sheet().summary());
            json.text("url", addresses.section(edition, section));
            records.members(section.sheet(), Set.of("shortTitle", "shown"));
        });
    }

    private void priority(Edition edition, Priority priority) throws IOException {
        json.members(members -> {
            json.text("id", priority.id());
            json.number("number", priority.sheet().number());
            json.text("title", priority.sheet().title());
            json.text("url", addresses.priority(edition, priority));
            json.array("outcomes", priority.sheet().outcomes(), this::outcome);
            json.array("aims", priority.sheet().aims(), this::aim);
            json.array("themes", priority.themes(), theme -> theme(edition, theme));
            json.array("kpis", priority.sheet().kpis(), kpi -> kpi(edition, kpi));
            records.members(priority.sheet(), REASONS);
        });
    }

    private void outcome(Outcome outcome) throws IOException {
        json.members(members -> {
            json.text("id", outcome.id());
            json.text("text", outcome.text());
            json.text("shortText", outcome.shortText());
        });
    }

    private void aim(Aim aim) throws IOException {
        json.members(members -> {
            json.text("id", aim.id());
            json.text("text", aim.text());
            json.words("actions", aim.actions());
        });
    }

    private void theme(Edition edition, Theme theme) throws IOException {
        json.members(members -> {
            json.text("id", theme.id());
            json.text("title", theme.title());
            json.array("commitments", theme.commitments(), commitment -> commitment(edition, commitment));
        });
    }

    private void commitment(Edition edition, Commitment commitment) throws IOException {
        json.members(members -> {
            json.text("id", commitment.id());
            json.text("title", commitment.title());
            json.text("text", commitment.text());
            json.text("url", addresses.commitment(edition, commitment.id().id()));
            status(commitment.status());
            json.text("statusNote", commitment.statusNote());
            json.text("asOf", commitment.asOf());
            age(analysis.ages().of(commitment));
            json.text("lead", commitment.lead());
            json.words("partners", commitment.partners());
            json.when("start", commitment.start());
            json.when("due", commitment.due());
            json.words("kpis", commitment.kpis());
            json.words("deliverables", deliverables(edition, commitment));
            json.array("updates", commitment.updates(), this::update);
            json.flag("duePassed", analysis.ages().isPastDue(commitment));
            json.text(
                    "overdueOn", Overdue.of(analysis.plan().site(), commitment).map(Overdue::judged));
            json.words(
                    "threats",
                    analysis.of(edition).threatsAnsweredBy(commitment.id().id()).stream()
                            .map(Requirements.Threat::id)
                            .toList());
            json.words("measures", commitment.measures());
            records.members(commitment, LINKS);
        });
    }

    /** The pieces of work that reports on the edition name for a commitment. */
    private List<Named> deliverables(Edition edition, Commitment commitment) {
        return analysis.references().works(edition, commitment.id().id()).stream()
                .map(Deliverable::id)
                .toList();
    }

    private void update(Update update) throws IOException {
        json.members(members -> {
            json.text("date", update.date());
            json.text("text", update.text());
            status(update.status());
        });
    }

    /** One of the seven, and beside it what the office calls it, if it has words of its own. */
    private void status(Optional<Ref> written) throws IOException {
        Optional<Status> status = Status.of(analysis.plan().site(), written);
        json.text("status", status.map(Status::is).map(OpenData::kebab));
        json.text("statusTitle", status.flatMap(Status::own).map(SiteSheet.OfficeStatus::title));
        json.text(
                "rag",
                status.flatMap(Status::own).flatMap(SiteSheet.OfficeStatus::rag).map(OpenData::kebab));
    }

    private void kpi(Edition edition, Kpi kpi) throws IOException {
        json.members(members -> {
            json.text("id", kpi.id());
            json.text("title", kpi.title());
            json.text("text", kpi.text());
            json.text("url", addresses.kpi(edition, kpi.id().id()));
            json.text("direction", OpenData.kebab(kpi.direction()));
            json.words("measures", kpi.measures());
            json.text("baseline", kpi.baseline());
            json.text("target", kpi.target());
            json.when("targetDate", kpi.targetDate());
            json.text("source", kpi.source());
            json.text("owner", kpi.owner());
            json.text("frequency", kpi.frequency().map(OpenData::kebab));
            status(kpi.status());
            json.text("statusNote", kpi.statusNote());
            json.text("asOf", kpi.asOf());
            age(analysis.ages().of(kpi));
            json.flag("targetDatePassed", analysis.ages().isPastDue(kpi));
            records.members(kpi, LINKS);
        });
    }

    /** What a status still tells on the day of this file, and until which day it tells how things stand. */
    private void age(Optional<StatusAge> age) throws IOException {
        json.text("statusAge", age.map(StatusAge::stage).map(OpenData::kebab));
        json.text("statusHoldsUntil", age.flatMap(StatusAge::until));
    }

    private void funding(Map.Entry<Id, Funding> entry) throws IOException {
        Funding funding = entry.getValue();
        json.members(members -> {
            json.text("edition", entry.getKey());
            json.text("year", funding.year());
            json.number("total", Optional.of(funding.total().pounds()));
            json.words("income", funding.income());
            json.array("parts", funding.parts(), this::part);
            json.text("source", funding.source());
            json.text("headline", funding.headline());
        });
    }

    /** Only what was published is given; an amount or share that was worked out would look as exact as the source's own. */
    private void part(Funding.Part part) throws IOException {
        json.members(members -> {
            json.text("id", part.id());
            json.text("title", part.title());
            json.number("share", part.share().map(Share::percent));
            json.number("amount", part.amount().map(Money::pounds));
            json.text("covers", part.covers());
            json.words("notes", part.notes());
        });
    }

    private void scenarios(Map.Entry<Id, Scenarios> entry) throws IOException {
        Scenarios scenarios = entry.getValue();
        json.members(members -> {
            json.text("edition", entry.getKey());
            json.text("title", scenarios.title());
            json.words("years", scenarios.years());
            json.text("base", scenarios.base());
            json.array("scenarios", scenarios.scenarios(), this::scenario);
            json.text("source", scenarios.source());
            json.text("summary", scenarios.summary());
        });
    }

    private void scenario(Scenario scenario) throws IOException {
        json.members(members -> {
            json.text("id", scenario.id());
            json.text("title", scenario.title());
            json.text("assumption", scenario.assumption());
            json.array("lines", scenario.lines(), this::line);
            json.numbers("totals", pounds(scenario.totals()));
        });
    }

    private void line(Scenarios.Line line) throws IOException {
        json.members(members -> {
            json.text("title", line.title());
            json.numbers("amounts", pounds(line.amounts()));
        });
    }

    private void term(Glossary.Term term) throws IOException {
        json.members(members -> {
            json.text("term", term.term());
            json.text("expansion", term.expansion());
            json.text("meaning", term.meaning());
            json.words("aliases", term.aliases());
        });
    }

    private static List<BigDecimal> pounds(List<Money> amounts) {
        return amounts.stream().map(Money::pounds).toList();
    }
}
