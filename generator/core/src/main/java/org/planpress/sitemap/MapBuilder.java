package org.planpress.sitemap;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.analysis.Areas;
import org.planpress.analysis.BudgetYears;
import org.planpress.analysis.CarriedOver;
import org.planpress.analysis.EasyTrack;
import org.planpress.analysis.FollowedMoney;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.Named;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.Prose;
import org.planpress.model.Report;
import org.planpress.model.Seal;
import org.planpress.model.Section;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.Timetable;
import org.planpress.model.Topic;
import org.planpress.sitemap.Draft.Scope;
import org.planpress.sitemap.Entry.Name;

/** Walks a plan once and writes down everything that its site will have. Never throws for faulty content. */
final class MapBuilder {

    /** The parts of the page about an edition that are always there. */
    private static final Set<String> ABOUT_PARTS = Set.of("page-edition", "page-control", "page-changes");

    /** Another one, where an edition can be read in other ways. */
    private static final String OTHER_WAYS = "page-ways";

    private final Plan plan;
    private final Optional<PlanAnalysis> analysis;
    private final Addresses addresses;
    private final Draft draft = new Draft();

    /**
     * Prepares the walk.
     *
     * @param analysis what follows from the plan; without it the map leaves out the tables of measures
     */
    MapBuilder(Plan plan, Optional<PlanAnalysis> analysis) {
        this.plan = plan;
        this.analysis = analysis;
        this.addresses = new Addresses(plan);
    }

    SiteMap map() {
        currentFirst().forEach(this::edition);
        if (!plan.glossary().terms().isEmpty()) {
            always(Addresses.GLOSSARY, Kind.GLOSSARY);
        }
        always(Addresses.EDITIONS, Kind.EDITIONS);
        always(Addresses.ALL_PAGES, Kind.ALL_PAGES);
        if (!plan.site().otherLanguages().isEmpty()) {
            always(Addresses.COVERAGE, Kind.COVERAGE);
        }
        always(Addresses.SEARCH, Kind.SEARCH);
        always(Addresses.DATA, Kind.DATA);
        always(Addresses.NOT_FOUND, Kind.NOT_FOUND);
        if (plan.site().contact().isTold()) {
            always(Addresses.CONTACT, Kind.CONTACT);
        }
        changes();
        if (!plan.law().inForce().isEmpty()) {
            always(Addresses.LAW, Kind.LAW);
        }
        measures();
        reports();
        meetings();
        handouts();
        always(SiteFiles.LARGE_PRINT, Kind.LARGE_PRINT_PDF);
        always(SiteFiles.BOOK_UA2, Kind.UA2_PDF);
        always(SiteFiles.PRESS, Kind.PRESS_PDF);
        always(SiteFiles.PACK, Kind.PACK);
        always(SiteFiles.TEXT, Kind.PLAN_TEXT);
        always(SiteFiles.PLAN_DATA, Kind.PLAN_JSON);
        always(SiteFiles.PLAN_SCHEMA, Kind.PLAN_SCHEMA);
        always(SiteFiles.CATALOGUE, Kind.CATALOGUE);
        always(SiteFiles.STRUCTURED, Kind.STRUCTURED);
        always(SiteFiles.DATA_ARCHIVE, Kind.DATA_ARCHIVE);
        always(SiteFiles.MANIFEST, Kind.MANIFEST);
        always(SiteFiles.SEARCH_INDEX, Kind.SEARCH_INDEX);
        always(SiteFiles.SITEMAP, Kind.SITEMAP_XML);
        always(SiteFiles.ROBOTS, Kind.ROBOTS);
        always(SiteFiles.HEADERS, Kind.SERVER_SETTINGS);
        always(SiteFiles.SERVER_NGINX, Kind.SERVER_SETTINGS);
        always(SiteFiles.SERVER_APACHE, Kind.SERVER_SETTINGS);
        plan.publishedAssets().forEach(path -> always(SiteFiles.ASSETS + path, Kind.ASSET));
        plan.pages().forEach(this::page);
        plan.continuity().seals().forEach(this::seal);
        if (!Redirects.lines(plan).isEmpty()) {
            always(SiteFiles.REDIRECTS, Kind.SERVER_REDIRECTS);
            always(SiteFiles.REDIRECTS_NGINX, Kind.SERVER_REDIRECTS);
            always(SiteFiles.REDIRECTS_APACHE, Kind.SERVER_REDIRECTS);
        }
        Redirects.of(plan).forEach(moved -> always(moved.address(), Kind.REDIRECT));
        return draft.map(IdAddresses.of(plan));
    }

    /** What is recorded for a later day is not known on the day of publication. */
    private boolean tellsOfChanges() {
        LocalDate asOf = analysis.map(PlanAnalysis::asOf).orElse(LocalDate.MAX);
        return !plan.continuity().ledger().until(asOf).entries().isEmpty();
    }

    private void changes() {
        if (tellsOfChanges()) {
            always(Addresses.CHANGES, Kind.CHANGES);
            always(SiteFiles.FEED, Kind.FEED);
        }
    }

    private void handouts() {
        if (Handouts.leaflet(plan)) {
            always(SiteFiles.LEAFLET, Kind.LEAFLET);
        }
        if (Handouts.poster(plan)) {
            always(SiteFiles.POSTER, Kind.POSTER);
        }
    }

    private void always(String address, Kind kind) {
        draft.shared().add(address, kind);
    }

    private void seal(Seal seal) {
        Scope here = draft.of(seal.edition());
        seal.files().forEach(file -> {
            boolean found = FormerPlaces.ofPage(plan, seal, file).isPresent();
            here.add(seal.address() + file.address(), found ? Kind.SEALED_PAGE : Kind.SEALED_FILE);
            FormerPlaces.ofFile(plan, seal, file).ifPresent(address -> here.add(address, Kind.SEALED_FILE));
        });
    }

    private static Name name(Named named) {
        return new Name(named.id().value(), named.at());
    }

    private static Name name(Priority priority) {
        return new Name(priority.id().value(), priority.sheet().at());
    }

    private static Set<String> headings(Prose prose) {
        return prose.allBlocks()
                .filter(Prose.Heading.class::isInstance)
                .map(Prose.Heading.class::cast)
                .map(Prose.Heading::anchor)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Edition> currentFirst() {
        Id current = plan.site().currentEdition().id();
        return Stream.concat(
                plan.edition(current).stream(),
                plan.made().stream().filter(edition -> !edition.id().equals(current)));
    }

    private void edition(Edition edition) {
        Scope here = draft.of(edition.id());
        Name name = new Name(edition.id().value(), edition.sheet().at());
        here.add(addresses.edition(edition), Kind.HOME, name);
        here.add(addresses.about(edition), Kind.ABOUT, name);
        here.add(SiteFiles.book(plan, edition), Kind.PLAN_PDF, name);
        here.add(SiteFiles.picture(plan, edition), Kind.SHARE_PICTURE, name);
        here.add(
                addresses.commitments(edition),
                Kind.COMMITMENTS,
                name,
                !edition.commitments().isEmpty());
        here.add(addresses.earlier(edition), Kind.EARLIER, name, CarriedOver.isTold(plan, edition));
        boolean easy = EasyTrack.isShown(plan, edition);
        here.add(addresses.easyRead(edition), Kind.EASY_READ, name, easy);
        here.add(SiteFiles.easyRead(plan, edition), Kind.EASY_READ_PDF, name, easy);
        here.add(
                addresses.priorities(edition),
                Kind.PRIORITIES,
                name,
                !edition.priorities().isEmpty());
        here.add(addresses.kpis(edition), Kind.KPIS, name, !edition.kpis().isEmpty());
        edition.sections().forEach(section -> section(here, edition, section));
        edition.priorities().forEach(priority -> priority(here, edition, priority));
        edition.commitments().forEach(commitment -> commitment(here, edition, commitment));
        edition.sheet().retired().forEach(retired -> retired(here, edition, retired));
        boolean money = edition.tellsOfMoney();
        here.add(addresses.money(edition), Kind.MONEY, name, money);
        here.add(
                addresses.governance(edition),
                Kind.GOVERNANCE,
                name,
                edition.governance().isPresent());
        here.add(
                addresses.timetable(edition),
                Kind.TIMETABLE,
                name,
                edition.timetable().isPresent());
        here.add(addresses.survey(edition), Kind.SURVEY, name, edition.survey().isPresent());
        here.add(
                addresses.requirements(edition),
                Kind.REQUIREMENTS,
                name,
                edition.requirements().isPresent());
        edition.registers()
                .forEach(register ->
                        here.add(addresses.register(edition, register), Kind.REGISTER, name(register.id())));
        here.add(addresses.partners(edition), Kind.PARTNERS, name, edition.namesPartners());
        boolean places = Areas.shown(plan, edition);
        here.add(addresses.places(edition), Kind.PLACES, name, places);
        plan.site()
                .areas()
                .forEach(area -> here.add(addresses.place(edition, area), Kind.PLACE, name(area.id()), places));
        tables(here, edition, name);
    }

    private void section(Scope here, Edition edition, Section section) {
        String address = addresses.section(edition, section);
        here.add(
                address,
                Kind.SECTION,
                new Name(section.id().value(), section.sheet().at()));
        draft.anchors(address, () -> headings(section.body()));
    }

    private void priority(Scope here, Edition edition, Priority priority) {
        here.add(addresses.priority(edition, priority), Kind.PRIORITY, name(priority));
        here.add(addresses.feed(edition, priority), Kind.FEED, name(priority), tellsOfChanges());
        priority.sheet()
                .kpis()
                .forEach(kpi -> here.add(addresses.kpi(edition, kpi.id().id()), Kind.KPI, name(kpi.id())));
    }

    private void commitment(Scope here, Edition edition, Commitment commitment) {
        String address = addresses.commitment(edition, commitment.id().id());
        here.add(address, Kind.COMMITMENT, name(commitment.id()));
        here.add(
                address + SiteFiles.SHEET_FILE,
                Kind.SHEET,
                name(commitment.id()),
                commitment.sheet().orElse(false));
    }

    private void retired(Scope here, Edition edition, EditionSheet.Retired retired) {
        here.add(addresses.commitment(edition, retired.id().id()), Kind.RETIRED, name(retired.id()));
    }

    private void tables(Scope here, Edition edition, Name name) {
        String folder = edition.id() + "/";
        edition.funding().ifPresent(funding -> here.chart(folder + "funding-" + funding.year(), name, true));
        edition.budget().ifPresent(budget -> {
            here.chart(folder + "budget", name, true);
            here.chart(
                    folder + "budget-shares",
                    name,
                    BudgetYears.of(budget).drawn().isPresent());
        });
        FollowedMoney followed = FollowedMoney.of(edition);
        here.chart(folder + "followed-money", name, followed.servesAnything() || followed.isForAreas());
        edition.capital().filter(capital -> !capital.projects().isEmpty()).ifPresent(capital -> {
            here.chart(folder + "capital", name, true);
            here.chart(
                    folder + "capital-years",
                    name,
                    capital.projects().stream()
                            .anyMatch(project -> !project.amounts().isEmpty()));
        });
        edition.registers()
                .forEach(register -> here.table(folder + "register-" + register.id(), name(register.id()), true));
        edition.grants()
                .filter(grants -> !grants.grants().isEmpty())
                .ifPresent(grants -> here.chart(folder + "grants", name, true));
        edition.scenarios().ifPresent(scenarios -> here.chart(folder + "scenarios", name, true));
        edition.timetable()
                .filter(Timetable::hasTasks)
                .ifPresent(timetable -> here.chart(folder + "timetable", name, true));
        edition.survey().stream()
                .flatMap(survey -> survey.questions().stream())
                .map(question -> name(question.id()))
                .forEach(question ->
                        here.chart(folder + "survey-" + question.text().replace('.', '-'), question, true));
    }

    private void measures() {
        if (!plan.measures().isEmpty()) {
            always(Addresses.MEASURES, Kind.MEASURES);
            always(Addresses.METHOD, Kind.METHOD);
        }
        plan.measures().forEach(this::measure);
    }

    private void measure(Measure measure) {
        Scope shared = draft.shared();
        Name name = name(measure.sheet().id());
        shared.add(Addresses.measure(measure.id()), Kind.MEASURE, name);
        shared.add(SiteFiles.measure(measure.id(), ".json"), Kind.MEASURE_JSON, name);
        shared.add(SiteFiles.measure(measure.id(), ".csv"), Kind.MEASURE_CSV, name);
        shared.add(SiteFiles.measure(measure.id(), ".csv-metadata.json"), Kind.MEASURE_CSV_METADATA, name);
        Optional<MeasureTables> tables =
                analysis.flatMap(known -> known.measure(measure.id())).map(MeasureTables::new);
        String table = "measures/" + measure.id();
        shared.chart(table, name, tables.map(MeasureTables::ofValues).orElse(false));
        shared.chart(table + "-areas", name, tables.map(MeasureTables::ofAreas).orElse(false));
        IntStream.rangeClosed(1, measure.sheet().comparisons().size())
                .forEach(number -> shared.chart(table + "-compared-" + number, name, true));
    }

    private void reports() {
        if (!plan.reports().isEmpty()) {
            always(Addresses.REPORTS, Kind.REPORTS);
        }
        plan.reports().forEach(this::report);
    }

    private void report(Report report) {
        Scope here = draft.of(report.sheet().edition().id(), report.id());
        String address = Addresses.report(report.id());
        Name name = new Name(report.id().value(), report.sheet().at());
        here.add(address, Kind.REPORT, name);
        here.add(address + SiteFiles.REPORT_FILE, Kind.REPORT_PDF, name);
        here.add(Addresses.slides(report.id()), Kind.SLIDES, name);
        here.add(SiteFiles.deck(Addresses.slides(report.id())), Kind.DECK, name);
        here.add(SiteFiles.slides(Addresses.slides(report.id())), Kind.SLIDES_PDF, name);
        boolean measured = !report.sheet().tables().isEmpty();
        for (MeasureOrder order : MeasureOrder.values()) {
            here.add(Addresses.report(report.id(), order), Kind.REPORT_ORDER, name, measured);
        }
        boolean work = report.deliverables().stream()
                .anyMatch(deliverable -> deliverable.progress().isPresent());
        here.chart("reports/" + report.id() + "-work", name, work);
        plan.edition(report.sheet().edition().id()).stream()
                .flatMap(edition -> edition.priorities().stream())
                .forEach(priority ->
                        here.add(Addresses.report(report.id(), priority.id()), Kind.REPORT_PRIORITY, name(priority)));
        report.topics().forEach(topic -> topic(here, report, topic));
    }

    private static void topic(Scope here, Report report, Topic topic) {
        here.add(
                Addresses.topic(report.id(), topic.id()),
                Kind.TOPIC,
                new Name(topic.id().value(), topic.sheet().at()));
    }

    private void meetings() {
        if (!plan.meetings().isEmpty()) {
            always(Addresses.MEETINGS, Kind.MEETINGS);
            always(Addresses.DECISIONS, Kind.DECISIONS);
            always(SiteFiles.CALENDAR, Kind.CALENDAR);
            Stream.of("meetings", "decisions", "recommendations")
                    .forEach(list -> draft.shared().table("meetings/" + list));
        }
        plan.meetings()
                .forEach(meeting ->
                        draft.shared().add(Addresses.meeting(meeting.id().id()), Kind.MEETING, name(meeting.id())));
    }

    /** The text about the content itself stands on the page of the current edition that is there anyway. */
    private void page(Page page) {
        String address = addresses.page(page);
        if (Reserved.isAbout(page)) {
            draft.anchors(address, () -> {
                Set<String> parts = headings(page.body());
                parts.addAll(ABOUT_PARTS);
                if (!plan.current().sheet().otherForms().isEmpty()) {
                    parts.add(OTHER_WAYS);
                }
                return parts;
            });
        } else {
            String file = page.address().substring(page.address().lastIndexOf('/') + 1);
            draft.shared().add(address, Kind.TEXT, new Name(file, page.sheet().at()));
            draft.anchors(address, () -> headings(page.body()));
        }
    }
}
