package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.planpress.analysis.ReportChanges;
import org.planpress.analysis.ReportChanges.Late;
import org.planpress.analysis.ReportChanges.Moved;
import org.planpress.analysis.ReportChanges.Step;
import org.planpress.analysis.ReportChanges.Taken;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Report;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.Share;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.ValueFormat;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasureRows;
import org.planpress.site.reports.ChangeMessage.Label;
import org.planpress.site.reports.ReportPage.Changes;
import org.planpress.site.reports.ReportPage.Group;
import org.planpress.site.slides.SlideMessage;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** What changed from one report to the next, in sentences. A list that the report before did not have is not news. */
final class ChangeWords {

    /** Lists longer than this are counted, not named. */
    private static final int NAMED = 4;

    private final Voice voice;
    private final Report report;
    private final ReportChanges changes;
    private final MeasureRows rows;

    ChangeWords(Voice voice, Report report, ReportChanges changes, MeasureRows rows) {
        this.voice = voice;
        this.report = report;
        this.changes = changes;
        this.rows = rows;
    }

    Changes words() {
        if (changes.previous().isEmpty()) {
            return new Changes(said(Label.FIRST_REPORT), List.of());
        }
        Report previous = changes.previous().get();
        List<Group> groups = new ArrayList<>();
        add(groups, Label.WORK, work(previous));
        add(groups, SlideMessage.Label.RISKS, risks(previous));
        add(groups, FrameMessage.Menu.MEASURES, measures(previous));
        add(
                groups,
                Label.DECIDED,
                changes.decisions().stream().map(ChangeWords::decision).toList());
        return new Changes(lead(previous), groups);
    }

    private Said lead(Report previous) {
        return new Said(
                Optional.of(new Link(previous.sheet().title().value(), Addresses.report(previous.id()))),
                changes.uncovered()
                        .map(days -> voice.say(new ChangeMessage.ReportBeforeGap(days.first(), days.last())))
                        .orElseGet(() -> voice.say(Label.REPORT_BEFORE)));
    }

    private Said said(Message message) {
        return Said.of(voice.say(message));
    }

    private void add(List<Group> groups, Message title, List<Said> changes) {
        if (!changes.isEmpty()) {
            groups.add(new Group(voice.say(title), changes));
        }
    }

    private List<Said> work(Report previous) {
        List<Said> said = new ArrayList<>();
        var works = changes.deliverables();
        List<Message> added = quoted(works.added(), work -> work.title().value());
        if (!previous.deliverables().isEmpty()) {
            named(said, added, ChangeMessage.Added::new, ChangeMessage.AddedMany::new);
        } else if (!added.isEmpty()) {
            said.add(said(new ChangeMessage.FirstWorks(added.size())));
        }
        works.finished().forEach(step -> said.add(said(step.after(), Label.FINISHED)));
        works.progressed().forEach(step -> said.add(said(step.after(), progress(step))));
        works.newlyLate().forEach(late -> said.add(said(late.deliverable(), late(late))));
        named(
                said,
                quoted(works.gone(), work -> work.title().value()),
                ChangeMessage.WorkGone::new,
                ChangeMessage.WorkGoneMany::new);
        return said;
    }

    private static <T> List<Message> quoted(List<T> items, Function<T, String> title) {
        List<Message> quoted = new ArrayList<>();
        items.forEach(item -> quoted.add(new ChangeMessage.Quoted(bare(title.apply(item)))));
        return quoted;
    }

    private void named(
            List<Said> said, List<Message> titles, Function<List<Message>, Message> few, IntFunction<Message> many) {
        if (!titles.isEmpty()) {
            said.add(said(titles.size() > NAMED ? many.apply(titles.size()) : few.apply(titles)));
        }
    }

    private static String bare(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private Said said(Deliverable work, Message message) {
        return new Said(
                Optional.of(new Link(
                        bare(work.title().value()),
                        Addresses.report(report.id(), work.priority().id()) + "#" + work.id())),
                voice.say(message));
    }

    private Message progress(Step step) {
        return new ChangeMessage.Progressed(step.isBackwards(), shown(step.before()), shown(step.after()));
    }

    private String shown(Deliverable work) {
        return work.progress().map(Share::toString).orElseGet(() -> voice.say(Label.NO_SHARE));
    }

    private Message late(Late late) {
        return new ChangeMessage.Late(
                Periods.due(voice, late.lateness().due()), late.lateness().judgedOn());
    }

    private List<Said> risks(Report previous) {
        List<Said> said = new ArrayList<>();
        var risks = changes.risks();
        List<Message> added = quoted(risks.added(), risk -> risk.title().value());
        if (!previous.risks().isEmpty()) {
            named(said, added, ChangeMessage.Added::new, ChangeMessage.AddedMany::new);
        } else if (!added.isEmpty()) {
            said.add(said(new ChangeMessage.FirstRisks(added.size())));
        }
        risks.becameIssues().forEach(turn -> said.add(said(turn.after(), Label.HAPPENED)));
        risks.closed().forEach(turn -> said.add(said(turn.after(), Label.CLOSED)));
        risks.otherwise()
                .forEach(turn -> said.add(said(
                        turn.after(),
                        new ChangeMessage.RiskTurned(
                                turn.before().status(), turn.after().status()))));
        named(
                said,
                quoted(risks.gone(), risk -> risk.title().value()),
                ChangeMessage.RisksGone::new,
                ChangeMessage.RisksGoneMany::new);
        return said;
    }

    private Said said(Risk risk, Message message) {
        return new Said(
                Optional.of(new Link(
                        risk.title().value(),
                        Addresses.report(report.id(), risk.priority().id()) + "#" + risk.id())),
                voice.say(message));
    }

    private List<Said> measures(Report previous) {
        List<Said> said = new ArrayList<>();
        if (previous.sheet().tables().isEmpty()) {
            int rows = report.sheet().tables().stream()
                    .mapToInt(table -> table.rows().size())
                    .sum();
            if (rows > 0) {
                said.add(said(new ChangeMessage.FirstRows(rows)));
            }
        }
        changes.measures().forEach(moved -> said.add(moved(moved)));
        return said;
    }

    private Said moved(Moved moved) {
        ValueFormat format = ValueFormat.of(voice, moved.measure().sheet());
        return new Said(
                Optional.of(new Link(
                        MeasureRows.named(
                                voice,
                                moved.measure().sheet().title().value(),
                                moved.area().map(rows::name)),
                        Addresses.measure(moved.measure().id()))),
                voice.say(new ChangeMessage.Moved(figure(format, moved.after()), figure(format, moved.before()))));
    }

    private Message figure(ValueFormat format, Reported reported) {
        String period = Periods.of(voice, reported.period());
        Optional<Message> month =
                reported.month().map(value -> new ChangeMessage.FigureOfPeriod(format.figure(value), period));
        return month.or(() -> reported.twelveMonth()
                        .map(value -> new ChangeMessage.FigureOfYear(format.figure(value), period)))
                .orElseGet(() -> new ChangeMessage.NoFigure(period));
    }

    private static Said decision(Taken taken) {
        return new Said(
                Optional.of(new Link(
                        taken.decision().title().value(),
                        Addresses.decision(taken.decision().id().id()))),
                Words.sentence(taken.decision().text().value()));
    }
}
