package org.planpress.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.Prose;
import org.planpress.model.Report;
import org.planpress.model.Section;
import org.planpress.sitemap.Addresses;

/** The addresses that the site of a plan will have, and the anchors on those whose text an author wrote. */
final class SiteAddresses {

    private final Addresses addresses;
    private final Set<String> all = new TreeSet<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();

    private SiteAddresses(Plan plan) {
        this.addresses = new Addresses(plan);
        all.add(Addresses.HOME);
        if (!plan.glossary().terms().isEmpty()) {
            all.add(Addresses.GLOSSARY);
        }
        all.add(Addresses.EDITIONS);
        all.add(Addresses.DATA);
        all.add(Addresses.DATA + "plan.json");
        plan.editions().forEach(this::addEdition);
        addMeasures(plan);
        plan.reports().forEach(report -> addReport(plan, report));
        addMeetings(plan);
    }

    /** Empty while the plan has no current edition: nothing can be said of addresses then. */
    static Optional<SiteAddresses> of(Plan plan) {
        Optional<SiteAddresses> addresses = made(plan);
        addresses.ifPresent(all -> plan.pages().forEach(all::addPage));
        return addresses;
    }

    /** Only those that are made from the editions and the glossary, without the pages that stand beside them. */
    static Optional<SiteAddresses> made(Plan plan) {
        return plan.edition(plan.site().currentEdition().id()).map(current -> new SiteAddresses(plan));
    }

    Set<String> all() {
        return all;
    }

    boolean has(String address) {
        return all.contains(address);
    }

    /** The anchors on a page that an author wrote; empty for a page that is made from records. */
    Optional<Set<String>> anchors(String address) {
        return Optional.ofNullable(anchors.get(address));
    }

    /** The anchors of one text. */
    static Set<String> anchors(Prose prose) {
        return prose.allBlocks()
                .filter(Prose.Heading.class::isInstance)
                .map(Prose.Heading.class::cast)
                .map(Prose.Heading::anchor)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void addEdition(Edition edition) {
        all.add(addresses.edition(edition));
        all.add(addresses.about(edition));
        edition.sections().forEach(section -> addSection(edition, section));
        edition.priorities().forEach(priority -> addPriority(edition, priority));
        edition.commitments()
                .forEach(commitment ->
                        all.add(addresses.commitment(edition, commitment.id().id())));
        edition.sheet().retired().forEach(retired -> addRetired(edition, retired));
        edition.funding().ifPresent(funding -> all.add(addresses.money(edition)));
        edition.scenarios().ifPresent(scenarios -> all.add(addresses.money(edition)));
        edition.governance().ifPresent(governance -> all.add(addresses.governance(edition)));
        edition.timetable().ifPresent(timetable -> all.add(addresses.timetable(edition)));
        edition.survey().ifPresent(survey -> all.add(addresses.survey(edition)));
        edition.requirements().ifPresent(requirements -> all.add(addresses.requirements(edition)));
    }

    private void addSection(Edition edition, Section section) {
        String address = addresses.section(edition, section);
        all.add(address);
        anchors.put(address, anchors(section.body()));
    }

    private void addPriority(Edition edition, Priority priority) {
        all.add(addresses.priority(edition, priority));
        priority.sheet()
                .kpis()
                .forEach(kpi -> all.add(addresses.kpi(edition, kpi.id().id())));
    }

    private void addRetired(Edition edition, EditionSheet.Retired retired) {
        all.add(addresses.commitment(edition, retired.id().id()));
    }

    private void addMeasures(Plan plan) {
        if (!plan.measures().isEmpty()) {
            all.add(Addresses.MEASURES);
            all.add(Addresses.METHOD);
        }
        plan.measures().forEach(measure -> {
            all.add(Addresses.measure(measure.id()));
            all.add(Addresses.DATA + "measures/" + measure.id() + ".csv");
            all.add(Addresses.DATA + "measures/" + measure.id() + ".json");
        });
    }

    private void addReport(Plan plan, Report report) {
        all.add(Addresses.REPORTS);
        all.add(Addresses.report(report.id()));
        all.add(Addresses.slides(report.id()));
        plan.edition(report.sheet().edition().id()).stream()
                .flatMap(edition -> edition.priorities().stream())
                .forEach(priority -> all.add(Addresses.report(report.id(), priority.id())));
        if (!report.sheet().tables().isEmpty()) {
            all.add(Addresses.report(report.id()) + "measures/name/");
            all.add(Addresses.report(report.id()) + "measures/attention/");
        }
        report.topics().forEach(topic -> all.add(Addresses.topic(report.id(), topic.id())));
    }

    private void addMeetings(Plan plan) {
        if (!plan.meetings().isEmpty()) {
            all.add(Addresses.MEETINGS);
            all.add(Addresses.DECISIONS);
            all.add("/meetings.ics");
        }
        plan.meetings()
                .forEach(meeting -> all.add(Addresses.meeting(meeting.id().id())));
    }

    private void addPage(Page page) {
        String address = addresses.page(page);
        all.add(address);
        anchors.put(address, anchors(page.body()));
    }
}
