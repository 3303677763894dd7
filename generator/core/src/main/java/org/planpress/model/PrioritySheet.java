package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code priorities/<p>/priority.yml}: what one priority is for. Its id is the name of its folder. */
@Means("a priority")
public record PrioritySheet(
        @Means(value = "Its number in the plan, from 1.", example = "2")
        int number,

        @Means(value = "Its full title.", example = "Reduce violence and serious harm")
        Text title,

        @Means(value = "A title of a few words for narrow places.", example = "Reduce violence")
        Optional<Text> shortTitle,

        @Means(
                value = "Why it is a priority; an empty line starts a new paragraph.",
                example = "Violence does lasting damage.",
                marks = true)
        Optional<Text> rationale,

        @Means(
                value = "What the office promises with it, in one sentence.",
                example = "We will take knives off the streets.",
                marks = true)
        Optional<Text> promise,

        @Means("What is shown beside the words: a picture, a portrait, key figures and quotations.")
        Optional<Shown> shown,

        @Means("The priority in easy read.") Optional<EasyRead> easyRead,

        @Means(
                value = "The id of a measure: its chart opens the priority in print and stands on its page.",
                example = "knife-crime")
        Optional<Ref> figure,

        @Means("What should be different when it has worked.")
        List<Outcome> outcomes,

        @Means("Older plans set aims with actions in place of outcomes and commitments.")
        List<Aim> aims,

        @Means("The indicators by which progress will be judged.")
        List<Kpi> kpis,

        @Means(
                value = "Sources of evidence that the plan names without making them indicators.",
                example = "[Staff surveys]",
                marks = true)
        List<Text> evidence,

        @Means(
                value =
                        "With whom the office works on all of this priority, where the plan says so once and not for each"
                                + " commitment; as the names stand in a sentence.",
                example = "[the Chief Constable, partners]")
        List<Text> workedWith,

        SourceLocation at) {

    /** Its title for narrow places. */
    public Text inShort() {
        return shortTitle.orElse(title);
    }

    /** Something that should be different for people. */
    @Means("an outcome")
    public record Outcome(
            @Means(value = "Its permanent id.", example = "p2.o1")
            Named id,

            @Means(value = "The change, in a sentence.", example = "There is less knife crime.", marks = true)
            Text text,

            @Means(value = "The change in a few words for narrow places.", example = "Less knife crime")
            Optional<Text> shortText,

            SourceLocation at) {

        /** Its words for narrow places. */
        public Text inShort() {
            return shortText.orElse(text);
        }
    }

    /** An aim of an older plan, with the actions promised under it. */
    @Means("an aim")
    public record Aim(
            @Means(value = "Its permanent id.", example = "p1.a1")
            Named id,

            @Means(
                    value = "The aim, in a sentence.",
                    example = "Respond to what communities say matters to them.",
                    marks = true)
            Text text,

            @Means(
                    value = "What would be done, one sentence each.",
                    example = "[Recruit 500 Special Constables.]",
                    marks = true)
            List<Text> actions,

            SourceLocation at) {}

    /** A key performance indicator. */
    @Means("a KPI")
    public record Kpi(
            @Means(value = "Its permanent id.", example = "p2.k1")
            Named id,

            @Means(value = "A title of a few words.", example = "Knife crime and gang violence")
            Text title,

            @Means(
                    value = "What the plan says, in a sentence.",
                    example = "Reduce rates of knife crime and gang-related violence.",
                    marks = true)
            Text text,

            @Means(value = "Which way it should move: increase, decrease or neutral.", example = "decrease")
            Direction direction,

            @Means(
                    value = "Ids of the measures that feed it; none if it is not measured yet.",
                    example = "[999-abandonment]")
            List<Ref> measures,

            @Means(
                    value = "Topics of reports that speak of it, each as report/topic.",
                    example = "[2023-12/victim-voice]")
            List<TopicRef> topics,

            @Means(
                    value = "Ids of questions of the edition's survey whose answers speak of it.",
                    example = "[safe-at-night]")
            List<Ref> questions,

            @Means("Single figures that were published about it.")
            List<PublishedFigure> figures,

            @Means("Publications that show how it goes.") List<Publication> publications,

            @Means(
                    value =
                            "Why these are linked, in a sentence. Left out where the site is restated, the page says that the"
                                    + " links are the reading of those who publish the site.",
                    example = "The plan names this measure in its annex.",
                    marks = true)
            Optional<Text> linkNote,

            @Means(
                    value = "Where it started, with its date, if the plan says.",
                    example = "4,210 in 2023-24",
                    marks = true)
            Optional<Text> baseline,

            @Means(value = "The target, only if the plan sets one.", example = "3,800 a year", marks = true)
            Optional<Text> target,

            @Means(value = "When the target is to be met, only if the plan says.", example = "2029-03")
            Optional<When> targetDate,

            @Means("The targets of single years, only if the plan sets them.")
            List<YearTarget> yearlyTargets,

            @Means(
                    value = "How often it is told, if the plan says: month, quarter, half-year or year.",
                    example = "quarter")
            Optional<Rhythm> frequency,

            @Means(
                    value = "Where its figures will come from, if the plan says.",
                    example = "Use Your Voice survey",
                    marks = true)
            Optional<Text> source,

            @Means(value = "Who answers for it, if the plan says.", example = "Wiltshire Police")
            Optional<Text> owner,

            @Means(
                    value = "What would show how it goes and is not there, in a sentence.",
                    example = "We have no figures by neighbourhood.",
                    marks = true)
            Optional<Text> lacks,

            @Means(value = "When somebody will look at it next, if that was said.", example = "2026-09")
            Optional<When> nextCheck,

            @Means(
                    value = "How it is going, in the words that a commitment has, if that was published.",
                    example = "on-track")
            Optional<Ref> status,

            @Means(
                    value = "Why it has that status, with the evidence.",
                    example = "Fewer crimes than a year before.",
                    marks = true)
            Optional<Text> statusNote,

            @Means(value = "The day that the status was judged.", example = "2025-06-30")
            Optional<LocalDate> asOf,

            SourceLocation at) {

        /** Whether the plan sets a target for it itself, at the end or for a year. */
        public boolean setsTarget() {
            return target.isPresent() || !yearlyTargets.isEmpty();
        }
    }

    /** The target of a KPI for one year. */
    @Means("the target of a KPI for a year")
    public record YearTarget(
            @Means(value = "The year.", example = "2026/27") ReportingPeriod year,

            @Means(value = "What is to be reached in it, as the plan says it.", example = "3,950")
            Text target,

            SourceLocation at) {}
}
