package org.planpress.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.analysis.FiguresAge;
import org.planpress.analysis.Lateness;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.DeliverablesSheet.Deliverable;
import org.planpress.model.Highlights;
import org.planpress.model.Measure;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Report;
import org.planpress.model.ReportChapter;
import org.planpress.model.ReportSheet.MeasureTable;
import org.planpress.model.RisksSheet.Risk;
import org.planpress.model.Share;
import org.planpress.model.Topic;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;

/** The part of the plan's file that says how the plan is going: measures, reports and meetings. */
final class ReportsJson {

    /** What the plan says of a measure beside its figures, which have a file of their own. */
    private static final Set<String> ABOUT_MEASURES = Set.of(
            "unitWord",
            "source",
            "suppressBelow",
            "suppressZero",
            "statistics",
            "target",
            "serviceLevels",
            "comparisons",
            "analyses",
            "owner",
            "published",
            "nextUpdate",
            "note");

    private final PlanAnalysis analysis;
    private final Json json;

    ReportsJson(PlanAnalysis analysis, Json json) {
        this.analysis = analysis;
        this.json = json;
    }

    void write() throws IOException {
        List<Report> reports = analysis.plan().reports();
        json.array(
                "deliverables",
                reports.stream()
                        .flatMap(it -> it.deliverables().stream().map(in -> new Of<>(it, in)))
                        .toList(),
                this::deliverable);
        json.array(
                "risks",
                reports.stream()
                        .flatMap(it -> it.risks().stream().map(in -> new Of<>(it, in)))
                        .toList(),
                this::risk);
        json.array("reports", reports, this::report);
        json.array("meetings", analysis.plan().meetings(), this::meeting);
        json.array("measures", analysis.plan().measures(), this::measure);
    }

    /** Something that a report says. */
    private record Of<T>(Report report, T said) {}

    private void measure(Measure measure) throws IOException {
        json.members(members -> {
            json.text("id", measure.id());
            json.text("title", measure.sheet().title());
            json.text("url", Addresses.measure(measure.id()));
            json.text("json", SiteFiles.measure(measure.id(), ".json"));
            json.text("csv", SiteFiles.measure(measure.id(), ".csv"));
            Optional<FiguresAge> age = analysis.measure(measure.id()).flatMap(analysis.ages()::of);
            json.text("newestPeriod", age.map(FiguresAge::newest));
            json.text("figuresHoldUntil", age.map(FiguresAge::until));
            json.flag("figuresOld", age.filter(FiguresAge::old).isPresent());
            new RecordJson(json).members(measure.sheet(), ABOUT_MEASURES);
        });
    }

    /** The same deliverable comes once for each report that speaks of it. */
    private void deliverable(Of<Deliverable> of) throws IOException {
        Deliverable deliverable = of.said();
        Optional<Lateness> lateness = analysis.lateness(of.report(), deliverable);
        json.members(members -> {
            json.text("id", deliverable.id());
            json.text("report", of.report().id());
            json.text("priority", deliverable.priority());
            json.text("title", deliverable.title());
            json.when("due", deliverable.due());
            json.text("dueNote", deliverable.dueNote());
            json.number("progress", deliverable.progress().map(Share::percent));
            json.flag("paused", deliverable.paused().orElse(false));
            json.flag("late", lateness.map(Lateness::late).orElse(false));
            json.text("judgedOn", lateness.map(Lateness::judgedOn));
            json.text("owner", deliverable.owner());
            json.text("note", deliverable.note());
            json.words("commitments", deliverable.commitments());
        });
    }

    private void risk(Of<Risk> of) throws IOException {
        Risk risk = of.said();
        json.members(members -> {
            json.text("id", risk.id());
            json.text("report", of.report().id());
            json.text("priority", risk.priority());
            json.text("title", risk.title());
            json.text("text", risk.text());
            json.text("status", OpenData.kebab(risk.status()));
            json.text("likelihood", risk.likelihood());
            json.text("impact", risk.impact());
            json.text("mitigation", risk.mitigation());
            json.text("owner", risk.owner());
            json.words("commitments", risk.commitments());
        });
    }

    private void report(Report report) throws IOException {
        var sheet = report.sheet();
        json.members(members -> {
            json.text("id", report.id());
            json.text("title", sheet.title());
            json.text("url", Addresses.report(report.id()));
            json.text("edition", sheet.edition());
            json.object("period", period -> {
                json.when("start", sheet.period().start());
                json.when("end", sheet.period().end());
            });
            json.text("asOf", sheet.asOf());
            json.text("published", sheet.published());
            json.text("meeting", sheet.meeting());
            json.text("source", sheet.source());
            json.text("summary", sheet.summary());
            json.words("assessment", sheet.assessment());
            json.words("ahead", sheet.ahead());
            json.array("priorities", report.priorities(), priority -> highlights(report, priority));
            json.array("topics", report.topics(), topic -> topic(report, topic));
            json.array("tables", sheet.tables(), this::table);
            new RecordJson(json).members(sheet, Set.of("kind", "topicHeadings", "columns"));
            json.array(
                    "chapters",
                    Stream.concat(sheet.chapters().stream(), report.chapters().stream())
                            .toList(),
                    chapter -> chapter(report, chapter));
        });
    }

    private void highlights(Report report, Highlights highlights) throws IOException {
        json.members(members -> {
            json.text("priority", highlights.priority());
            json.text("url", Addresses.report(report.id(), highlights.priority()));
            json.text("headline", highlights.sheet().headline());
            json.array(
                    "achieved",
                    highlights.sheet().achieved(),
                    achieved -> json.members(it -> {
                        json.text("title", achieved.title());
                        json.text("text", achieved.text());
                        json.words("measures", achieved.measures());
                        json.words("commitments", achieved.commitments());
                    }));
            json.words("focus", highlights.sheet().focus());
        });
    }

    private void topic(Report report, Topic topic) throws IOException {
        json.members(members -> {
            json.text("id", topic.id());
            json.text("title", topic.sheet().title());
            json.text("url", Addresses.topic(report.id(), topic.id()));
            json.text("priority", topic.sheet().priority());
            json.text("headline", topic.sheet().headline());
            json.text("table", topic.sheet().table());
            json.words("measures", topic.sheet().measures());
            new RecordJson(json).members(topic.sheet(), Set.of("analyses", "quotes", "source"));
        });
    }

    /** A short chapter is here whole; of one at length the site has the words. */
    private void chapter(Report report, Record chapter) throws IOException {
        json.members(members -> {
            if (chapter instanceof ReportChapter told) {
                json.text("id", told.id());
                json.text("title", told.sheet().title());
                json.text("url", Addresses.chapter(report.id(), told.id()));
            } else {
                new RecordJson(json).members(chapter);
            }
        });
    }

    private void table(MeasureTable table) throws IOException {
        json.members(members -> {
            json.text("id", table.id());
            json.text("title", table.title());
            json.text("priority", table.priority());
            json.array(
                    "rows",
                    table.rows(),
                    row -> json.members(it -> {
                        json.text("measure", row.measure());
                        json.text("area", row.area());
                        json.text("period", row.period());
                    }));
            json.text("scope", table.scope());
        });
    }

    private void meeting(MeetingSheet meeting) throws IOException {
        json.members(members -> {
            json.text("id", meeting.id());
            json.text("url", Addresses.meeting(meeting.id().id()));
            json.text("body", meeting.body());
            json.text("date", meeting.date());
            json.text("start", meeting.start());
            json.text("end", meeting.end());
            json.text("place", meeting.place());
            json.flag("provisional", meeting.provisional().orElse(false));
            json.text("questionsBy", meeting.questionsBy());
            json.array(
                    "agenda",
                    meeting.agenda(),
                    item -> json.members(it -> {
                        json.text("title", item.title());
                        json.words("points", item.points());
                        json.text("report", item.report());
                        new RecordJson(json).members(item, Set.of("documents", "exempt"));
                    }));
            json.array("decisions", meeting.decisions(), this::decision);
            json.array("recommendations", meeting.recommendations(), this::recommendation);
            json.text("note", meeting.note());
            json.text("source", meeting.source());
            json.words("areas", meeting.areas());
            new RecordJson(json).members(meeting, Set.of("attendance"));
        });
    }

    private void decision(MeetingSheet.Decision decision) throws IOException {
        json.members(members -> {
            json.text("id", decision.id());
            json.text("title", decision.title());
            json.text("text", decision.text());
            json.text("followUp", decision.followUp());
            json.when("due", decision.due());
            json.words("commitments", decision.commitments());
            json.text("outcome", decision.outcome());
        });
    }

    private void recommendation(MeetingSheet.Recommendation recommendation) throws IOException {
        json.members(members -> {
            json.text("id", recommendation.id());
            json.text("text", recommendation.text());
            json.text("response", recommendation.response());
            json.text("responded", recommendation.responded());
            if (recommendation.accepted().isPresent()) {
                json.flag("accepted", recommendation.accepted().get());
            } else {
                json.text("accepted", Optional.empty());
            }
            new RecordJson(json).members(recommendation, Set.of("due", "planChanged", "change", "commitments"));
        });
    }
}
