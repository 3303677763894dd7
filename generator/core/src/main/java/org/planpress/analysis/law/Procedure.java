package org.planpress.analysis.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.analysis.law.Parts.Thing;
import org.planpress.model.Edition;
import org.planpress.model.FinancialYear;
import org.planpress.model.LawPart;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.ReportSheet;
import org.planpress.model.SiteSheet.Window;

/** Looks for what has to be done around a plan: before it is issued, in each year, and when it is published. */
final class Procedure {

    private static final Set<String> DOCUMENTS =
            Set.of("pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "ppt", "pptx", "odp");

    private final Plan plan;
    private final Edition edition;
    private final LocalDate asOf;
    private final Parts parts;

    Procedure(Plan plan, LocalDate asOf, Parts parts) {
        this.plan = plan;
        this.edition = plan.current();
        this.asOf = asOf;
        this.parts = parts;
    }

    /** The day on which the plan was issued; a draft was not. */
    private Optional<LocalDate> issuedOn() {
        return edition.sheet().status().isSettled() ? edition.sheet().published() : Optional.empty();
    }

    List<PartStanding> issued() {
        PartStanding election = parts.day(LawPart.ELECTION, Optional.empty());
        PartStanding issued = parts.day(LawPart.ISSUED, issuedOn());
        Optional<Lack> late = issued.date()
                .flatMap(date -> election.date()
                        .flatMap(held -> parts.limit(LawPart.ISSUED, held))
                        .filter(date::isAfter)
                        .map(limit -> new Lack.Late(date, limit)));
        return List.of(issued.lacking(late), election);
    }

    List<PartStanding> consulted() {
        PartStanding sent = parts.day(LawPart.DRAFT_SENT, Optional.empty());
        Optional<Lack> tooLate = sent.date()
                .flatMap(date -> issuedOn()
                        .filter(issued -> !date.isBefore(issued))
                        .map(issued -> new Lack.NotBefore(date, LawPart.ISSUED, issued)));
        return List.of(
                parts.day(LawPart.CHIEF_CONSULTED, Optional.empty()),
                sent.lacking(tooLate),
                parts.place(LawPart.PANEL_REPORT, Stream.empty()),
                parts.place(LawPart.PANEL_RESPONSE, Stream.empty()));
    }

    List<PartStanding> sent() {
        PartStanding sent = parts.day(LawPart.SENT, Optional.empty());
        return List.of(sent.lacking(sent.to().isEmpty() ? Optional.of(new Lack.Missing()) : Optional.empty()));
    }

    /** The years of the plan that are over; none is due before. */
    List<PartStanding> annualReports() {
        int first = Parts.financialYear(edition.sheet().period().first()).start();
        int last = Parts.financialYear(edition.sheet().period().last()).start();
        List<FinancialYear> over = IntStream.rangeClosed(first, last)
                .mapToObj(FinancialYear::new)
                .filter(year -> year.lastDay().isBefore(asOf))
                .toList();
        if (over.isEmpty()) {
            return List.of();
        }
        List<Report> reports = plan.reportsOn(edition).stream()
                .filter(report -> report.sheet().kind().equals(Optional.of(ReportSheet.Kind.ANNUAL)))
                .toList();
        List<Thing> reported = over.stream()
                .map(year -> new Thing(
                        year.toString(), year.toString(), reports.stream().anyMatch(report -> isOf(report, year))))
                .toList();
        List<Thing> answered = over.stream()
                .map(year -> new Thing(year.toString(), year.toString(), false))
                .toList();
        return List.of(
                parts.each(LawPart.ANNUAL_REPORTS, reports.stream().map(LawPlace.InReport::new), reported),
                parts.each(LawPart.RESPONSES, Stream.empty(), answered));
    }

    private static boolean isOf(Report report, FinancialYear year) {
        return Parts.financialYear(report.sheet().period().last()).equals(year);
    }

    /** A veto, and so an answer to it, is rare: its day is looked at only if it is told. */
    List<PartStanding> precept() {
        PartStanding notified = parts.day(LawPart.PRECEPT_NOTIFIED, Optional.empty());
        PartStanding report = parts.day(LawPart.PRECEPT_REPORT, Optional.empty());
        PartStanding response = parts.standing(LawPart.PRECEPT_RESPONSE, Stream.empty(), Optional.empty());
        return Stream.of(
                        Stream.of(notified.lacking(after(notified, report)).lacking(parts.late(notified))),
                        Stream.of(report.lacking(after(report, response)).lacking(parts.late(report))),
                        Stream.of(response.lacking(parts.late(response)))
                                .filter(part -> part.date().isPresent()))
                .flatMap(part -> part)
                .toList();
    }

    private static Optional<Lack> after(PartStanding first, PartStanding next) {
        return first.date()
                .flatMap(date ->
                        next.date().filter(date::isAfter).map(later -> new Lack.NotBefore(date, next.part(), later)));
    }

    /** The documents that authors add. Of those that Planpress makes, the pages say the same. */
    List<PartStanding> documents() {
        List<Thing> documents = plan.publishedAssets().stream()
                .filter(path -> DOCUMENTS.contains(ending(path)))
                .map(path -> new Thing("assets/" + path, path, false))
                .toList();
        return documents.isEmpty()
                ? List.of(parts.standing(LawPart.DOCUMENTS, Stream.empty(), Optional.empty()))
                : List.of(parts.each(LawPart.DOCUMENTS, Stream.empty(), documents));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Where an office tells of windows, the plan must not have been published in one for which it gives no reason. */
    List<PartStanding> windows() {
        List<Window> windows = plan.site().windows();
        Optional<Lack> inside = edition.sheet()
                .published()
                .flatMap(day -> windows.stream()
                        .filter(window -> window.holds(day) && window.override().isEmpty())
                        .findFirst()
                        .map(window -> new Lack.InWindow(day, window.from(), window.to())));
        Stream<LawPlace> told = windows.isEmpty() ? Stream.empty() : Stream.of(LawPlace.Single.ABOUT);
        return List.of(parts.place(LawPart.OUTSIDE_WINDOWS, told).lacking(inside));
    }
}
