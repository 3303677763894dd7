package org.planpress.site.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.planpress.analysis.ReportChanges;
import org.planpress.analysis.ReportChanges.Late;
import org.planpress.analysis.ReportChanges.Moved;
import org.planpress.analysis.ReportChanges.Step;
import org.planpress.analysis.ReportChanges.Taken;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.Report;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.Share;
import org.planpress.model.When;
import org.planpress.site.chart.Numbers;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.ValueFormat;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasureRows;
import org.planpress.site.reports.ReportPage.Changes;
import org.planpress.site.reports.ReportPage.Group;
import org.planpress.sitemap.Addresses;
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
            return new Changes(
                    Said.of("This is the first report on this site, so there is none to compare it with."), List.of());
        }
        Report previous = changes.previous().get();
        List<Group> groups = new ArrayList<>();
        add(groups, "Work", work(previous));
        add(groups, "Risks and issues", risks(previous));
        add(groups, "Measures", measures(previous));
        add(
                groups,
                "Decided in between",
                changes.decisions().stream().map(ChangeWords::decision).toList());
        return new Changes(lead(previous), groups);
    }

    private Said lead(Report previous) {
        return new Said(
                Optional.of(new Link(previous.sheet().title().value(), Addresses.report(previous.id()))),
                changes.uncovered()
                        .map(days -> "That was the report before. No report on this site covers the days between, "
                                + Numbers.date(days.first()) + " to " + Numbers.date(days.last()) + ".")
                        .orElse("That was the report before."));
    }

    private static void add(List<Group> groups, String title, List<Said> changes) {
        if (!changes.isEmpty()) {
            groups.add(new Group(title, changes));
        }
    }

    private List<Said> work(Report previous) {
        List<Said> said = new ArrayList<>();
        var works = changes.deliverables();
        if (previous.deliverables().isEmpty()) {
            first(said, works.added().size(), "piece of work", "pieces of work");
        } else {
            named(said, "New: ", works.added(), work -> work.title().value());
        }
        works.finished().forEach(step -> said.add(said(step.after(), "is finished.")));
        works.progressed().forEach(step -> said.add(said(step.after(), progress(step))));
        works.newlyLate().forEach(late -> said.add(said(late.deliverable(), late(late))));
        named(
                said,
                "No longer told of, and not finished when last told of: ",
                works.gone(),
                work -> work.title().value());
        return said;
    }

    private static void first(List<Said> said, int number, String one, String many) {
        if (number > 0) {
            said.add(Said.of("This report names " + Words.number(number) + " " + (number == 1 ? one : many)
                    + ". The report before had no list of them."));
        }
    }

    private static <T> void named(List<Said> said, String lead, List<T> items, Function<T, String> title) {
        if (items.isEmpty()) {
            return;
        }
        said.add(Said.of(
                items.size() > NAMED
                        ? lead + Numbers.count(items.size()) + "."
                        : lead
                                + Numbers.list(items.stream()
                                        .map(title)
                                        .map(words -> "“" + bare(words) + "”")
                                        .toList()) + "."));
    }

    private static String bare(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private Said said(Deliverable work, String text) {
        return new Said(
                Optional.of(new Link(
                        bare(work.title().value()),
                        Addresses.report(report.id(), work.priority().id()) + "#" + work.id())),
                text);
    }

    private static String progress(Step step) {
        String now = shown(step.after());
        String before = shown(step.before());
        return step.isBackwards()
                ? "fell back from " + before + " to " + now + "."
                : "went from " + before + " to " + now + ".";
    }

    private static String shown(Deliverable work) {
        return work.progress().map(Share::toString).orElse("no figure");
    }

    private static String late(Late late) {
        return "was due " + (late.lateness().due() instanceof When.Day ? "on " : "in ")
                + Words.when(late.lateness().due()) + " and was late on "
                + Numbers.date(late.lateness().judgedOn()) + ".";
    }

    private List<Said> risks(Report previous) {
        List<Said> said = new ArrayList<>();
        var risks = changes.risks();
        if (previous.risks().isEmpty()) {
            first(said, risks.added().size(), "risk or issue", "risks and issues");
        } else {
            named(said, "New: ", risks.added(), risk -> risk.title().value());
        }
        risks.becameIssues().forEach(turn -> said.add(said(turn.after(), "was a risk and has happened.")));
        risks.closed().forEach(turn -> said.add(said(turn.after(), "is closed.")));
        risks.otherwise()
                .forEach(turn -> said.add(said(
                        turn.after(),
                        "was told as “" + Words.small(Words.risk(turn.before().status())) + "” and is now “"
                                + Words.small(Words.risk(turn.after().status())) + "”.")));
        named(
                said,
                "No longer told of, and not closed when last told of: ",
                risks.gone(),
                risk -> risk.title().value());
        return said;
    }

    private Said said(Risk risk, String text) {
        return new Said(
                Optional.of(new Link(
                        risk.title().value(),
                        Addresses.report(report.id(), risk.priority().id()) + "#" + risk.id())),
                text);
    }

    private List<Said> measures(Report previous) {
        List<Said> said = new ArrayList<>();
        if (previous.sheet().tables().isEmpty()) {
            int rows = report.sheet().tables().stream()
                    .mapToInt(table -> table.rows().size())
                    .sum();
            if (rows > 0) {
                said.add(Said.of("The report before has no tables of measures. This one has "
                        + Numbers.counted(rows, "row", "rows") + "."));
            }
        }
        changes.measures().forEach(moved -> said.add(moved(moved)));
        return said;
    }

    private Said moved(Moved moved) {
        ValueFormat format = ValueFormat.of(voice, moved.measure().sheet());
        String area = moved.area().map(id -> ", " + rows.name(id)).orElse("");
        return new Said(
                Optional.of(new Link(
                        moved.measure().sheet().title() + area,
                        Addresses.measure(moved.measure().id()))),
                figure(format, moved.after()) + ". In the report before: " + figure(format, moved.before()) + ".");
    }

    private static String figure(ValueFormat format, Reported reported) {
        Optional<Figure> month = reported.month();
        return month.map(value -> format.figure(value) + " in " + Periods.of(reported.period()))
                .or(() -> reported.twelveMonth()
                        .map(value -> format.figure(value) + " in the year to " + Periods.of(reported.period())))
                .orElse("no figure for " + Periods.of(reported.period()));
    }

    private static Said decision(Taken taken) {
        return new Said(
                Optional.of(new Link(
                        taken.decision().title().value(),
                        Addresses.decision(taken.decision().id().id()))),
                Words.sentence(taken.decision().text().value()));
    }
}
