package org.planpress.site.cite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.PeriodFigures;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.EditionStatus;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Plan;
import org.planpress.model.ReportSheet;
import org.planpress.model.Seal;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;
import org.planpress.site.chart.Periods;
import org.planpress.site.cite.Cite.Line;
import org.planpress.site.cite.CiteMessage.Heading;
import org.planpress.site.cite.CiteMessage.Label;
import org.planpress.site.cite.CiteMessage.Missing;
import org.planpress.site.cite.CiteMessage.Note;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** Puts citations into words: each fact once in a sentence, and once by itself. */
final class CiteWords {

    private final Voice voice;
    private final Plan plan;
    private final Edition edition;
    private final String version;
    private final Optional<String> licence;
    private final String root;

    CiteWords(Voice voice, Plan plan, Edition edition, String version, Optional<String> licence) {
        this.voice = voice;
        this.plan = plan;
        this.edition = edition;
        this.version = version;
        this.licence = licence;
        this.root = plan.site().address().value().replaceFirst("/$", "");
    }

    /** Without the full stop at its end, for a sentence goes on after it. */
    static String bare(String title) {
        return title.endsWith(".") && !title.endsWith("..") ? title.substring(0, title.length() - 1) : title;
    }

    static String bare(Text title) {
        return bare(title.value());
    }

    Cite ofEdition(String home) {
        return inEdition(Heading.THIS_EDITION, home, Stream.of(by(versioned())), List.of());
    }

    /** What stands in the text of the edition. */
    Cite inEdition(Heading heading, Message what, String address, List<Note> notes) {
        return inEdition(heading, address, Stream.of(by(what), new CiteMessage.Alone(versioned())), notes);
    }

    private Cite inEdition(Heading heading, String address, Stream<Message> sentences, List<Note> notes) {
        EditionSheet sheet = edition.sheet();
        Optional<Seal> seal = sealOf(address);
        String permanent =
                root + seal.map(found -> found.address() + insideOf(address)).orElse(address);
        List<Line> facts = List.of(
                address(permanent),
                line(Label.EDITION, sheet.title().value()),
                line(Label.VERSION, sheet.version().value()),
                line(Label.DATE, day(sheet.dated())),
                line(Label.LICENCE, stated(licence)));
        List<Message> told = new ArrayList<>(List.of(standing(seal, root + address)));
        if (!sheet.status().isSettled()) {
            told.add(new CiteMessage.NotSettled(sheet.status()));
        }
        told.addAll(notes);
        return cite(heading, Stream.concat(sentences, Stream.of(at(permanent))), permanent, facts, List.of(), told);
    }

    /** The seal of the version that is shown, if it holds the page. */
    private Optional<Seal> sealOf(String address) {
        return plan.continuity().sealsOf(edition.id()).stream()
                .filter(seal -> seal.version().equals(edition.sheet().version().value()))
                .filter(seal -> seal.files().stream()
                        .anyMatch(file -> file.isPage() && file.address().equals(insideOf(address))))
                .findFirst();
    }

    /** Where a page of the edition stands, seen from its first page. */
    private String insideOf(String address) {
        return address.substring(new Addresses(plan).edition(edition).length());
    }

    private Message standing(Optional<Seal> seal, String live) {
        return plan.continuity()
                .kept()
                .<Message>map(kept -> new CiteMessage.Stays(version, kept.day(), kept.site()))
                .or(() -> seal.map(found -> new CiteMessage.Stays(version, found.day(), live)))
                .orElse(Note.CAN_CHANGE);
    }

    /** A report, or a page of it. */
    Cite ofReport(Heading heading, ReportSheet sheet, Message what, String address) {
        String title = bare(edition.sheet().title());
        Message reports = sheet.published()
                .<Message>map(day -> new CiteMessage.ReportsPublished(title, sheet.asOf(), day))
                .orElseGet(() -> new CiteMessage.Reports(title, sheet.asOf()));
        Stream<Message> sentences = Stream.of(by(what), reports, at(root + address));
        List<Line> facts = List.of(
                address(root + address),
                line(Label.EDITION, edition.sheet().title().value()),
                line(Label.DATE, voice.date(sheet.published().orElse(sheet.asOf()))),
                line(Label.LICENCE, stated(licence)));
        return cite(heading, sentences, root + address, facts, List.of(), List.of(standing()));
    }

    Cite ofMeasure(MeasureFacts facts, String address) {
        MeasureSheet sheet = facts.measure().sheet();
        AreaFacts lead = facts.lead();
        var source = new CiteMessage.SourceOf(
                sheet.source().publisher().value(), bare(sheet.source().publication()));
        Optional<String> period =
                lead.figures().newest().map(PeriodFigures::period).map(newest -> Periods.of(voice, newest));
        Message newest = period.map(words -> newest(words, sheet.published())).orElse(Missing.NO_FIGURE);
        Stream<Message> sentences = Stream.of(
                new CiteMessage.By(voice.say(source), new CiteMessage.Named(bare(sheet.title()))),
                newest,
                new CiteMessage.ShownBy(plan.site().organisation().value(), root + address));
        List<Line> lines = List.of(
                address(root + address),
                line(Label.SOURCE, voice.say(source)),
                line(Label.NEWEST, period.orElseGet(() -> voice.say(Missing.NO_FIGURE))),
                line(Label.DATE, day(sheet.published())),
                line(Label.LICENCE_OF_FIGURES, stated(sheet.source().licence().map(Text::value))),
                line(Label.LICENCE, stated(licence)));
        List<Message> notes = new ArrayList<>(List.of(standing()));
        if (facts.isIllustrative() && !plan.site().isSample()) {
            notes.add(new CiteMessage.MadeUp(false));
        }
        return cite(Heading.THIS_MEASURE, sentences, root + address, lines, List.of(), notes);
    }

    Cite ofMeeting(MeetingSheet meeting, String address) {
        List<Line> parts = Stream.concat(
                        meeting.decisions().stream()
                                .map(decision -> part(
                                        new CiteMessage.Decision(decision.id().toString()),
                                        Addresses.decision(decision.id().id()))),
                        meeting.recommendations().stream()
                                .map(recommendation -> part(
                                        new CiteMessage.Recommendation(
                                                recommendation.id().toString()),
                                        Addresses.recommendation(
                                                meeting.id().id(),
                                                recommendation.id().id()))))
                .toList();
        Message what = new CiteMessage.Meeting(bare(meeting.body()), meeting.date());
        return shared(Heading.THIS_MEETING, what, meeting.date(), address, parts);
    }

    /** @param newest the day of the meeting that decided or recommended something last */
    Cite ofDecisions(LocalDate newest, String address) {
        return shared(Heading.THIS_PAGE, new CiteMessage.Decisions(newest), newest, address, List.of());
    }

    private Cite shared(Heading heading, Message what, LocalDate day, String address, List<Line> parts) {
        List<Line> facts = List.of(
                address(root + address), line(Label.DATE, voice.date(day)), line(Label.LICENCE, stated(licence)));
        return cite(
                heading, Stream.of(by(what), at(root + address)), root + address, facts, parts, List.of(standing()));
    }

    private Cite cite(
            Heading heading,
            Stream<Message> sentences,
            String address,
            List<Line> facts,
            List<Line> parts,
            List<Message> notes) {
        Stream<Message> sample = plan.site().isSample() ? Stream.of(new CiteMessage.MadeUp(true)) : Stream.empty();
        return new Cite(
                voice.say(heading),
                new Cite.Whole("", String.join(" ", sentences.map(voice::say).toList())),
                address,
                facts,
                parts,
                Stream.concat(sample, notes.stream()).map(voice::say).toList());
    }

    private Message standing() {
        return standing(Optional.empty(), root);
    }

    private Message by(Message what) {
        return new CiteMessage.By(bare(plan.site().organisation()), what);
    }

    private Message versioned() {
        EditionSheet sheet = edition.sheet();
        String title = bare(sheet.title());
        return sheet.dated()
                .<Message>map(day -> new CiteMessage.InEditionOf(title, standingVersion(), day))
                .orElseGet(() -> new CiteMessage.InEdition(title, standingVersion()));
    }

    /** The version, with what it is while it is not settled, unless it says so itself. */
    private String standingVersion() {
        EditionStatus status = edition.sheet().status();
        String what = voice.say(new CiteMessage.Unsettled(status));
        boolean said = version.toLowerCase(Locale.ROOT).contains(what.toLowerCase(Locale.ROOT));
        return status.isSettled() || said ? version : voice.say(new CiteMessage.UnsettledVersion(version, what));
    }

    private Message at(String address) {
        return new CiteMessage.At(address, plan.site().restated().orElse(false));
    }

    private static Message newest(String period, Optional<LocalDate> published) {
        return published
                .<Message>map(day -> new CiteMessage.NewestPublishedOn(period, day))
                .orElseGet(() -> new CiteMessage.NewestFor(period));
    }

    private String day(Optional<LocalDate> day) {
        return stated(day.map(voice::date));
    }

    private String stated(Optional<String> terms) {
        return terms.orElseGet(() -> voice.say(Missing.NONE_STATED));
    }

    private Line address(String whole) {
        return part(Label.ADDRESS, whole);
    }

    private Line part(Message term, String address) {
        String whole = address.startsWith("/") ? root + address : address;
        return new Line(voice.say(term), whole, WebAddress.of(whole).map(WebAddress::href));
    }

    private Line line(Message term, String text) {
        return new Line(voice.say(term), text, Optional.empty());
    }
}
