package org.planpress.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Publication;
import org.planpress.model.PublishedFigure;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.Survey;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.Topic;
import org.planpress.model.TopicRef;

/**
 * What is linked to a KPI or a commitment to show how it goes. A link that leads nowhere is a finding of its own, and not
 * here.
 *
 * @param measures the measures
 * @param answers the questions of the edition's survey
 * @param topics the topics of reports
 * @param figures single figures that were published
 * @param publications what was published elsewhere
 * @param note why these are linked, if the author says so
 */
public record Evidence(
        List<Id> measures,
        List<Answers> answers,
        List<Told> topics,
        List<PublishedFigure> figures,
        List<Publication> publications,
        Optional<Text> note) {

    /** A question with the survey that asked it. */
    public record Answers(Survey survey, Survey.Question question) {}

    /** A topic with its report. */
    public record Told(Report report, Topic topic) {}

    /** What is linked to a KPI of an edition. */
    public static Evidence of(Plan plan, Edition edition, Kpi kpi) {
        return of(
                plan,
                edition,
                kpi.measures(),
                kpi.questions(),
                kpi.topics(),
                kpi.figures(),
                kpi.publications(),
                kpi.linkNote());
    }

    /** What is linked to a commitment of an edition itself, and not to its KPIs. */
    public static Evidence of(Plan plan, Edition edition, Commitment commitment) {
        return of(
                plan,
                edition,
                commitment.measures(),
                commitment.questions(),
                commitment.topics(),
                commitment.figures(),
                commitment.publications(),
                commitment.linkNote());
    }

    private static Evidence of(
            Plan plan,
            Edition edition,
            List<Ref> measures,
            List<Ref> questions,
            List<TopicRef> topics,
            List<PublishedFigure> figures,
            List<Publication> publications,
            Optional<Text> note) {
        return new Evidence(
                measures.stream().map(Ref::id).distinct().toList(),
                questions.stream()
                        .map(Ref::id)
                        .distinct()
                        .flatMap(id -> answers(edition, id))
                        .toList(),
                topics.stream()
                        .map(ref -> new Named(ref.report(), ref.topic()))
                        .distinct()
                        .flatMap(named -> told(plan, named))
                        .toList(),
                figures,
                publications,
                note);
    }

    private static Stream<Answers> answers(Edition edition, Id question) {
        return edition.survey().stream()
                .flatMap(survey -> survey.questions().stream()
                        .filter(asked -> asked.id().id().equals(question))
                        .limit(1)
                        .map(asked -> new Answers(survey, asked)));
    }

    /** A topic by its names: comparing names is quicker than comparing all that reports say. */
    private record Named(Id report, Id topic) {}

    private static Stream<Told> told(Plan plan, Named named) {
        return plan.report(named.report).stream()
                .flatMap(report -> report.topics().stream()
                        .filter(topic -> topic.id().equals(named.topic))
                        .map(topic -> new Told(report, topic)));
    }

    /** Whether nothing is linked. */
    public boolean isEmpty() {
        return measures.isEmpty() && besideMeasures() == 0;
    }

    /** How many things are linked that are not measures. */
    public int besideMeasures() {
        return answers.size() + topics.size() + figures.size() + publications.size();
    }

    /**
     * Whether all that is linked beside measures is known to be from before a day. A survey says in words alone when it
     * ran, so with one nothing is known.
     */
    public boolean isFromBefore(LocalDate day) {
        return besideMeasures() > 0
                && answers.isEmpty()
                && topics.stream().allMatch(told -> told.report().sheet().asOf().isBefore(day))
                && Stream.concat(
                                figures.stream().map(PublishedFigure::published),
                                publications.stream().map(Publication::published))
                        .allMatch(published ->
                                published.filter(date -> date.isBefore(day)).isPresent());
    }
}
