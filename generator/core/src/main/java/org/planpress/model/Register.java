package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code editions/<id>/registers/<register>.yml}: things of one kind that a plan keeps a list of. */
@Means("a register")
public record Register(
        @Means(value = "Its permanent id, which is also the name of its file.", example = "engagement")
        Named id,

        @Means(value = "Its title.", example = "You said, we did")
        Text title,

        @Means(
                value = "What it lists: engagement, demand, inspections, opinions, joint-work, stages, programme,"
                        + " national-measures, guarantee or other. It decides on the words beside the fields.",
                example = "engagement")
        Kind kind,

        @Means(
                value = "What it lists, in a sentence or two.",
                example = "What people told us, and what came of it.",
                marks = true)
        Text summary,

        @Means(value = "Its place among the registers, from 1; those without follow by id.", example = "1")
        Optional<Integer> order,

        @Means(
                value = "What a reader should know.",
                example = "The papers do not say who came to the meetings.",
                marks = true)
        Optional<Text> note,

        @Means("The entries, in the order in which they are shown.")
        List<Entry> entries,

        @Means(value = "Where it was published.", example = "Final draft plan, appendix 1", marks = true)
        Text source,

        SourceLocation at) {

    /** What a register lists. */
    public enum Kind {
        /** Who was listened to, what they said and what changed. */
        ENGAGEMENT,
        /** How much there is to do, as figures. */
        DEMAND,
        /** What an inspector or auditor found. */
        INSPECTIONS,
        /** What others think of how promises go, beside what the office itself says. */
        OPINIONS,
        /** Operations and other work with partners. */
        JOINT_WORK,
        /** What follows what, from the first stage to the last. */
        STAGES,
        /** The steps of a programme. */
        PROGRAMME,
        /** National measures, and whether they apply here. */
        NATIONAL_MEASURES,
        /** What people can count on. */
        GUARANTEE,
        OTHER;

        /** Whether the entries are numbered, because one follows the other. */
        public boolean isNumbered() {
            return this == STAGES || this == PROGRAMME;
        }
    }

    /** One thing in it. */
    @Means("an entry")
    public record Entry(
            @Means(value = "Its permanent id.", example = "market-day")
            Named id,

            @Means(value = "What it is called.", example = "Market day in Devizes")
            Text title,

            @Means(
                    value = "What it is, in a sentence or two.",
                    example = "The office had a stall from nine to one.",
                    marks = true)
            Optional<Text> text,

            @Means(value = "The figure, as it was published, with its unit.", example = "92 calls a day")
            Optional<Text> figure,

            @Means(value = "When it was or is to be.", example = "2024-06")
            Optional<When> when,

            @Means(value = "Where.", example = "Market Place, Devizes")
            Optional<Text> place,

            @Means(value = "Whom it was for, or who took part.", example = "People who live in villages")
            Optional<Text> audience,

            @Means(value = "Who does it, or whose judgement it is, without a name.", example = "The inspectorate")
            Optional<Text> who,

            @Means(value = "Who works with them.", example = "[Wiltshire Council]")
            List<Text> partners,

            @Means(
                    value = "The grade, or how it stands, in the words of who judged it.",
                    example = "Requires improvement")
            Optional<Text> standing,

            @Means(
                    value = "What people said, in a sentence or two.",
                    example = "Nobody answers when we ring.",
                    marks = true)
            Optional<Text> heard,

            @Means(
                    value = "What changed because of it; leave it out if nothing did or nobody knows.",
                    example = "The plan promises to answer nine in ten calls.",
                    marks = true)
            Optional<Text> changed,

            @Means("What belongs to it, one by one: results, recommendations, actions.")
            List<Point> points,

            @Means(value = "Ids of the commitments that it bears on.", example = "[p1.contact.1]")
            List<Ref> commitments,

            @Means(value = "Ids of the KPIs that it bears on.", example = "[p1.k1]")
            List<Ref> kpis,

            @Means(value = "Ids of the priorities that it bears on.", example = "[p1]")
            List<Ref> priorities,

            @Means(value = "Ids of the measures that show it.", example = "[999-abandonment]")
            List<Ref> measures,

            @Means(value = "A page about it on the web.", example = "https://www.example.org/market-day", fact = true)
            Optional<Text> link,

            @Means(value = "Where this one was published, if elsewhere.", example = "Inspection report, page 4")
            Optional<Text> source,

            SourceLocation at) {}

    /** Something that belongs to an entry. */
    @Means("a point")
    public record Point(
            @Means(value = "What it is, in a word or two.", example = "Recommendation")
            Optional<Text> label,

            @Means(value = "What it says, in a sentence.", example = "Answer calls faster.", marks = true)
            Text text,

            @Means(value = "Who does it, without a name.", example = "The chief officer")
            Optional<Text> who,

            @Means(value = "By when.", example = "2024-03") Optional<When> due,

            @Means(
                    value = "What came of it, in a sentence; leave it out until that is known.",
                    example = "Nine in ten calls are answered.",
                    marks = true)
            Optional<Text> outcome,

            SourceLocation at) {}
}
