package org.planpress.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.Named;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.sitemap.Addresses;

/** Every file that the site of a plan may have, by its path, with what it is for and who gave it its name. */
final class UsedPaths {

    /** Files at the root of the site that are there whatever the plan holds, or may be there one day. */
    static final List<String> AT_ROOT = List.of(
            "404.html",
            "design-pack.zip",
            "index.html",
            "meetings.ics",
            "plan-large-print.pdf",
            "plan-press.pdf",
            "plan-ua2.pdf",
            "plan.pdf",
            "plan.txt",
            "robots.txt",
            "sitemap.xml");

    /** Folders at the root of the site that hold other things than pages. */
    static final List<String> FOLDERS = List.of("assets", "data", "look");

    private static final String INDEX = "index.html";
    private static final String TABLES = "data/tables/";

    private final Addresses addresses;
    private final List<Use> uses = new ArrayList<>();

    /**
     * A path of the site.
     *
     * @param path without a slash at the start
     * @param what the thing that is published there, as in "the slides of a report"
     * @param name the id or file name that put it there; none if it is always there
     */
    record Use(String path, String what, Optional<Name> name) {}

    /** A name that an author chose. */
    record Name(String text, SourceLocation at) {}

    private UsedPaths(Plan plan) {
        this.addresses = new Addresses(plan);
    }

    /** The files of a plan whose current edition is known: first those that are always there, pages of authors last. */
    static List<Use> of(Plan plan) {
        UsedPaths files = new UsedPaths(plan);
        AT_ROOT.forEach(path -> files.always("/" + path, "a file of the site"));
        for (String list : List.of(
                Addresses.EDITIONS,
                Addresses.MEASURES,
                Addresses.REPORTS,
                Addresses.MEETINGS,
                Addresses.DECISIONS,
                Addresses.DATA)) {
            files.always(list + INDEX, "a list of the site");
        }
        files.always(Addresses.DATA + "plan.json", "a file of the site");
        files.always(Addresses.DATA + "manifest.json", "a file of the site");
        plan.editions().forEach(files::addEdition);
        plan.measures().forEach(files::addMeasure);
        plan.reports().forEach(report -> files.addReport(plan, report));
        plan.meetings().forEach(meeting -> files.page(Addresses.meeting(id(meeting.id())), "a meeting", meeting.id()));
        plan.pages().forEach(files::addPage);
        return files.uses;
    }

    private static Id id(Named named) {
        return named.id();
    }

    private void always(String path, String what) {
        uses.add(new Use(path.substring(1), what, Optional.empty()));
    }

    private void page(String address, String what, Named name) {
        named(address + INDEX, what, new Name(name.id().value(), name.at()));
    }

    private void named(String path, String what, Name name) {
        uses.add(new Use(path.substring(1), what, Optional.of(name)));
    }

    private void addEdition(Edition edition) {
        String root = addresses.edition(edition);
        Name name = new Name(edition.id().value(), edition.sheet().at());
        if (!root.equals(Addresses.HOME)) {
            named(root + INDEX, "an edition", name);
            named(root + "plan.pdf", "an edition in print", name);
        }
        for (String page : List.of(
                "about", "governance", "money", "priorities", "progress", "requirements", "survey", "timetable")) {
            named(root + page + "/" + INDEX, "a page of the edition", name);
        }
        edition.sections()
                .forEach(section -> named(
                        addresses.section(edition, section) + INDEX,
                        "a section",
                        new Name(section.id().value(), section.sheet().at())));
        edition.priorities().forEach(priority -> addPriority(edition, priority));
        edition.commitments().forEach(commitment -> addCommitment(edition, commitment.id()));
        edition.sheet()
                .retired()
                .forEach(retired -> page(
                        addresses.commitment(edition, retired.id().id()), "what became of a commitment", retired.id()));
        addTables(edition, name);
    }

    private void addPriority(Edition edition, Priority priority) {
        named(
                addresses.priority(edition, priority) + INDEX,
                "a priority",
                new Name(priority.id().value(), priority.sheet().at()));
        priority.sheet()
                .kpis()
                .forEach(kpi -> page(addresses.kpi(edition, kpi.id().id()), "a KPI", kpi.id()));
    }

    private void addCommitment(Edition edition, Named id) {
        String address = addresses.commitment(edition, id.id());
        page(address, "a commitment", id);
        named(address + "sheet.pdf", "a commitment to print", new Name(id.id().value(), id.at()));
    }

    private void addTables(Edition edition, Name name) {
        String folder = "/" + TABLES + edition.id() + "/";
        edition.funding().ifPresent(funding -> named(folder + "funding-" + funding.year() + ".csv", "a table", name));
        edition.scenarios().ifPresent(scenarios -> named(folder + "scenarios.csv", "a table", name));
        edition.timetable().ifPresent(timetable -> named(folder + "timetable.csv", "a table", name));
        edition.survey()
                .ifPresent(survey -> survey.questions().forEach(question -> {
                    String id = question.id().id().value();
                    named(
                            folder + "survey-" + id.replace('.', '-') + ".csv",
                            "the answers to a question",
                            new Name(id, question.id().at()));
                }));
    }

    private void addMeasure(Measure measure) {
        Named id = measure.sheet().id();
        Name name = new Name(id.id().value(), id.at());
        page(Addresses.measure(id.id()), "a measure", id);
        for (String ending : List.of(".csv", ".csv-metadata.json", ".json")) {
            named(Addresses.DATA + "measures/" + id + ending, "the values of a measure", name);
        }
        String table = "/" + TABLES + "measures/" + id;
        named(table + ".csv", "the table of a measure", name);
        if (measure.series().stream()
                .flatMap(series -> series.rows().stream())
                .anyMatch(row -> row.area().isPresent())) {
            named(table + "-areas.csv", "the table of a measure's areas", name);
        }
        IntStream.rangeClosed(1, measure.sheet().comparisons().size())
                .forEach(number -> named(table + "-compared-" + number + ".csv", "a comparison of a measure", name));
    }

    private void addReport(Plan plan, Report report) {
        String address = Addresses.report(report.id());
        Name name = new Name(report.id().value(), report.sheet().at());
        named(address + INDEX, "a report", name);
        named(address + "report.pdf", "a report in print", name);
        named(Addresses.slides(report.id()) + INDEX, "the slides of a report", name);
        named(address + "slides.pptx", "the slides of a report", name);
        named(address + "measures/name/" + INDEX, "the measures of a report", name);
        named(address + "measures/attention/" + INDEX, "the measures of a report", name);
        named("/" + TABLES + "reports/" + report.id() + "-work.csv", "the work of a report", name);
        plan.edition(report.sheet().edition().id()).stream()
                .flatMap(edition -> edition.priorities().stream())
                .forEach(priority -> named(
                        Addresses.report(report.id(), priority.id()) + INDEX,
                        "what a report says of a priority",
                        new Name(priority.id().value(), priority.sheet().at())));
        report.topics()
                .forEach(topic -> named(
                        Addresses.topic(report.id(), topic.id()) + INDEX,
                        "a topic of a report",
                        new Name(topic.id().value(), topic.sheet().at())));
    }

    private void addPage(Page page) {
        String file = page.address().substring(page.address().lastIndexOf('/') + 1);
        named(
                addresses.page(page) + INDEX,
                "a page",
                new Name(file, SourceLocation.startOf(page.sheet().at().path())));
    }
}
