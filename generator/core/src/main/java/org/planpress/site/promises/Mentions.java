package org.planpress.site.promises;

import org.planpress.site.frame.Link;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.sitemap.Addresses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Highlights;
import org.planpress.model.Id;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Report;
import org.planpress.site.chart.Numbers;

/** Where reports and meetings name a commitment: their references, read backwards, the newest first. */
final class Mentions {

    private final Setting setting;
    private final CommitmentLinks links;

    Mentions(Setting setting) {
        this.setting = setting;
        this.links = new CommitmentLinks(setting.plan(), setting.addresses());
    }

    List<Said> of(Id commitment) {
        Stream<Said> reports = setting.plan().reports().stream().flatMap(report -> in(report, commitment));
        Stream<Said> meetings = setting.plan().meetings().stream()
                .sorted((one, other) -> other.date().compareTo(one.date()))
                .flatMap(meeting -> in(meeting, commitment));
        return Stream.concat(reports, meetings).toList();
    }

    private Stream<Said> in(Report report, Id commitment) {
        Optional<Edition> about =
                setting.plan().edition(report.sheet().edition().id());
        return about.stream().flatMap(edition -> in(report, edition, commitment));
    }

    private Stream<Said> in(Report report, Edition edition, Id commitment) {
        String title = report.sheet().title().value();
        Stream<Said> works = report.deliverables().stream()
                .filter(work -> links.names(edition, work.commitments(), setting.edition(), commitment))
                .map(work -> said(
                        "Piece of work: " + work.title(),
                        Addresses.report(report.id(), work.priority().id()) + "#" + work.id(),
                        title));
        Stream<Said> achieved =
                report.priorities().stream().flatMap(told -> achieved(report, edition, told, commitment));
        Stream<Said> risks = report.risks().stream()
                .filter(risk -> links.names(edition, risk.commitments(), setting.edition(), commitment))
                .map(risk -> said(
                        Words.risk(risk.status()) + ": " + risk.title(),
                        Addresses.report(report.id(), risk.priority().id()) + "#" + risk.id(),
                        title));
        return Stream.of(achieved, works, risks).flatMap(all -> all);
    }

    private Stream<Said> achieved(Report report, Edition edition, Highlights told, Id commitment) {
        return told.sheet().achieved().stream()
                .filter(done -> links.names(edition, done.commitments(), setting.edition(), commitment))
                .map(done -> said(
                        "Achieved: " + done.title(),
                        Addresses.report(report.id(), told.priority()) + "#achieved",
                        report.sheet().title().value()));
    }

    private Stream<Said> in(MeetingSheet meeting, Id commitment) {
        Edition first = links.inForce(meeting);
        return meeting.decisions().stream()
                .filter(decision -> links.names(first, decision.commitments(), setting.edition(), commitment))
                .map(decision -> said(
                        "Decision: " + decision.title(),
                        Addresses.decision(decision.id().id()),
                        meeting.body() + ", " + Numbers.date(meeting.date())));
    }

    private static Said said(String about, String address, String where) {
        return new Said(Optional.of(new Link(about, address)), Words.sentence(where));
    }
}
