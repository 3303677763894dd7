package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code commitments.yml}: the commitments of one priority, in themes; in an edition's own folder: the cross-cutting ones. */
@Means("the commitments")
public record ThemesSheet(
        @Means("The themes, in the order of the plan.") List<Theme> themes, SourceLocation at) {

    /** A group of commitments under one heading. */
    @Means("a theme")
    public record Theme(
            @Means(value = "Its permanent id.", example = "p2.vawg")
            Named id,

            @Means(value = "Its heading.", example = "Violence against women and girls")
            Text title,

            @Means("Its commitments, in the order of the plan.")
            List<Commitment> commitments,

            SourceLocation at) {}

    /** One promise that people may check. */
    @Means("a commitment")
    public record Commitment(
            @Means(value = "Its permanent id.", example = "p2.vawg.3")
            Named id,

            @Means(value = "A title of a few words.", example = "Make public places safer after dark")
            Text title,

            @Means(
                    value = "The promise itself, in one or two sentences.",
                    example = "We will widen the Safety at Night Charter.",
                    marks = true)
            Text text,

            @Means("The promise in easy read.") Optional<EasyRead> easyRead,

            @Means(value = "Who leads the work, if the plan says.", example = "The Commissioner's office")
            Optional<Text> lead,

            @Means(value = "Who works on it too, where the plan names them.", example = "[Wiltshire Council]")
            List<Text> partners,

            @Means(
                    value =
                            "How it is going: done, on-track, at-risk, late, paused, not-started or dropped, or one of the office's own in site.yml. Leave it out if nothing has been published.",
                    example = "on-track")
            Optional<Ref> status,

            @Means(
                    value = "Why it has that status, with the evidence.",
                    example = "Twelve venues have joined.",
                    marks = true)
            Optional<Text> statusNote,

            @Means(value = "The day that the status was judged.", example = "2025-06-30")
            Optional<LocalDate> asOf,

            @Means(value = "When the work starts, if the plan says.", example = "2025-04")
            Optional<When> start,

            @Means(value = "When it is due, if the plan says.", example = "Autumn 2027")
            Optional<When> due,

            @Means("The steps on the way, in the order in which they are due.")
            List<Milestone> milestones,

            @Means(
                    value = "The roles that answer for it, if the plan says; roles, not people.",
                    example = "[Head of Commissioning]")
            List<Text> roles,

            @Means(value = "Ids of the areas that it is for; without any it is for the whole.", example = "[swindon]")
            List<Ref> areas,

            @Means(value = "What it is about, in the words that people look for.", example = "[speeding, road safety]")
            List<Text> subjects,

            @Means(
                    value = "Ids of the commitments of the editions before that it takes the place of.",
                    example = "[p1.roads.2]")
            List<Ref> supersedes,

            @Means(value = "Ids of the KPIs that would show its effect.", example = "[p2.k4]")
            List<Ref> kpis,

            @Means(value = "Ids of the measures that show how it goes.", example = "[999-abandonment]")
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
                    value = "What would show how it goes and is not there, in a sentence.",
                    example = "We have no figures by neighbourhood.",
                    marks = true)
            Optional<Text> lacks,

            @Means(value = "When somebody will look at it next, if that was said.", example = "2026-09")
            Optional<When> nextCheck,

            @Means(
                    value =
                            "Why these are linked, in a sentence. Left out where the site is restated, the page says that the"
                                    + " links are the reading of those who publish the site.",
                    example = "The plan names this measure in its annex.",
                    marks = true)
            Optional<Text> linkNote,

            @Means("What happened, oldest first.") List<Update> updates,

            @Means(value = "Whether it has a printed sheet of its own, sheet.pdf. Default: false.", example = "true")
            Optional<Boolean> sheet,

            SourceLocation at) {}

    /** A dated piece of news about a commitment. */
    @Means("an update")
    public record Update(
            @Means(value = "The day.", example = "2025-06-30")
            LocalDate date,

            @Means(value = "What happened, in a sentence or two.", example = "The first venues joined.", marks = true)
            Text text,

            @Means(value = "The status from that day, if it changed.", example = "on-track")
            Optional<Ref> status,

            SourceLocation at) {}
}
