package org.planpress.site.cite;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.Text;
import org.planpress.site.cite.CiteMessage.Heading;
import org.planpress.site.cite.CiteMessage.Note;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/**
 * How the pages are cited that belong to an edition, and in the current one those that all share. What is promised is cited
 * by its edition; a report by its day; figures by who counted them and by the newest of them.
 */
public final class Citations {

    private final Plan plan;
    private final Edition edition;
    private final Addresses addresses;
    private final CiteWords words;
    private final Map<String, Function<String, Cite>> byPage = new HashMap<>();

    private Citations(CiteWords words, PlanAnalysis analysis, Edition edition) {
        this.plan = analysis.plan();
        this.edition = edition;
        this.addresses = new Addresses(plan);
        this.words = words;
        whole();
        promises();
        pages();
        plan.reportsOn(edition).forEach(this::report);
        if (edition.id().equals(plan.current().id())) {
            plan.measures()
                    .forEach(measure -> byPage.put(
                            Addresses.measure(measure.id()),
                            title -> analysis.measure(measure.id())
                                    .map(facts -> words.ofMeasure(facts, Addresses.measure(measure.id())))
                                    .orElseThrow()));
            meetings();
        }
    }

    /**
     * Those of an edition.
     *
     * @param version its version, in words
     * @param licence the terms of reuse in full, if any are stated
     */
    public static Citations of(
            Voice voice, PlanAnalysis analysis, Edition edition, String version, Optional<String> licence) {
        return new Citations(new CiteWords(voice, analysis.plan(), edition, version, licence), analysis, edition);
    }

    /**
     * How a page is cited; empty for one that only leads to others.
     *
     * @param title what the page is called
     */
    public Optional<Cite> on(String address, String title) {
        return Optional.ofNullable(byPage.get(address))
                .map(cite -> cite.apply(title))
                .map(cite -> cite.whole().of().isEmpty() ? cite.named(title) : cite);
    }

    private void whole() {
        String home = addresses.edition(edition);
        Stream.of(home, addresses.about(edition))
                .forEach(page -> byPage.put(
                        page,
                        title -> words.ofEdition(home)
                                .named(edition.sheet().title().value())));
    }

    private void promises() {
        edition.priorities()
                .forEach(priority -> of(
                        Heading.THIS_PRIORITY,
                        addresses.priority(edition, priority),
                        priority.sheet().title(),
                        new CiteMessage.Priority(
                                CiteWords.bare(priority.sheet().title()),
                                priority.sheet().number())));
        edition.commitments()
                .forEach(commitment -> of(
                        Heading.THIS_COMMITMENT,
                        addresses.commitment(edition, commitment.id().id()),
                        commitment.title(),
                        new CiteMessage.Commitment(
                                CiteWords.bare(commitment.title()),
                                commitment.id().toString()),
                        Note.NUMBER_AND_PAGE_STAY));
        edition.sheet()
                .retired()
                .forEach(retired -> of(
                        Heading.THIS_COMMITMENT,
                        addresses.commitment(edition, retired.id().id()),
                        retired.title(),
                        new CiteMessage.DroppedCommitment(
                                CiteWords.bare(retired.title()), retired.id().toString(), retired.date())));
        edition.kpis()
                .forEach(kpi -> of(
                        Heading.THIS_KPI,
                        addresses.kpi(edition, kpi.id().id()),
                        kpi.title(),
                        new CiteMessage.Kpi(
                                CiteWords.bare(kpi.title()), kpi.id().toString())));
    }

    private void of(Heading heading, String address, Text name, Message what, Note... notes) {
        byPage.put(
                address,
                title -> words.inEdition(heading, what, address, List.of(notes)).named(name.value()));
    }

    /** What else the edition says or tells on a page of its own. */
    private void pages() {
        Stream.of(
                        edition.sections().stream().map(section -> addresses.section(edition, section)),
                        edition.registers().stream().map(register -> addresses.register(edition, register)),
                        Stream.of(
                                addresses.money(edition),
                                addresses.governance(edition),
                                addresses.timetable(edition),
                                addresses.survey(edition),
                                addresses.requirements(edition),
                                addresses.earlier(edition)))
                .flatMap(pages -> pages)
                .forEach(address -> byPage.put(
                        address,
                        title -> words.inEdition(
                                Heading.THIS_PAGE, new CiteMessage.Named(CiteWords.bare(title)), address, List.of())));
    }

    private void report(Report report) {
        Text title = report.sheet().title();
        inReport(
                Heading.THIS_REPORT,
                report,
                Addresses.report(report.id()),
                new CiteMessage.Named(CiteWords.bare(title)));
        edition.priorities()
                .forEach(priority -> inReport(
                        Heading.THIS_PAGE,
                        report,
                        Addresses.report(report.id(), priority.id()),
                        new CiteMessage.PartOfReport(
                                CiteWords.bare(priority.sheet().title()), CiteWords.bare(title))));
        report.topics()
                .forEach(topic -> inReport(
                        Heading.THIS_PAGE,
                        report,
                        Addresses.topic(report.id(), topic.id()),
                        new CiteMessage.PartOfReport(
                                CiteWords.bare(topic.sheet().title()), CiteWords.bare(title))));
    }

    private void inReport(Heading heading, Report report, String address, Message what) {
        byPage.put(address, title -> words.ofReport(heading, report.sheet(), what, address));
    }

    private void meetings() {
        for (MeetingSheet meeting : plan.meetings()) {
            Id id = meeting.id().id();
            byPage.put(Addresses.meeting(id), title -> words.ofMeeting(meeting, Addresses.meeting(id)));
        }
        plan.meetings().stream()
                .filter(meeting -> !meeting.decisions().isEmpty()
                        || !meeting.recommendations().isEmpty())
                .map(MeetingSheet::date)
                .max(LocalDate::compareTo)
                .ifPresent(newest ->
                        byPage.put(Addresses.DECISIONS, title -> words.ofDecisions(newest, Addresses.DECISIONS)));
    }
}
