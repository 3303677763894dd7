package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code editions/<id>/edition.yml}: one edition of the plan and its papers of identity. */
@Means("an edition")
public record EditionSheet(
        @Means(value = "The title of the edition.", example = "Police and Crime Plan 2025 to 2029")
        Text title,

        @Means(value = "A title of a few words for narrow places.", example = "Plan 2025 to 2029")
        Optional<Text> shortTitle,

        @Means(value = "A headline for the first page, as a short sentence.", example = "Making Wiltshire safer")
        Optional<Text> strapline,

        @Means(value = "What the office says to people, in a few words of its own.", example = "Heard, and answered.")
        Optional<Text> slogan,

        @Means("Who holds the office that the plan belongs to.")
        Optional<OfficeHolder> officeHolder,

        @Means(
                value = "Two or three plain sentences that say what this edition is.",
                example = "This plan sets four priorities.",
                marks = true)
        Text summary,

        @Means("The days that the edition covers.") Period period,

        @Means(value = "Where it stands: draft, consultation, final, varied or superseded.", example = "final")
        EditionStatus status,

        @Means(value = "The version of this text.", example = "1.0", fact = true)
        Text version,

        @Means(value = "The day it was published.", example = "2024-11-08")
        Optional<LocalDate> published,

        @Means(value = "The day it was last changed.", example = "2024-11-14")
        Optional<LocalDate> updated,

        @Means(value = "When readers can expect the next change.", example = "2025-03-31")
        Optional<When> nextUpdate,

        @Means(value = "The id of the edition before this one.", example = "2022-25")
        Optional<Ref> predecessor,

        @Means("What became of commitments of the edition before that no commitment here takes the place of.")
        List<NotCarried> notCarried,

        @Means(
                value = "Where the facts come from.",
                example = "Agenda supplement, Police and Crime Panel, 14 November 2024",
                marks = true)
        Optional<Text> source,

        @Means("What is shown beside the words: a picture, a portrait, key figures and quotations, on the first page.")
        Optional<Shown> shown,

        @Means("What the plan is, in easy read.") Optional<EasyRead> easyRead,

        @Means("Other ways to read the plan, which are made elsewhere: sign language, recordings, summaries.")
        List<OtherForm> otherForms,

        @Means("The sheet that says who answers for the document.")
        Optional<Control> control,

        @Means("What changed between versions, oldest first.")
        List<Change> changes,

        @Means("Ids that were dropped. They are never used again and keep a page that says why.")
        List<Retired> retired,

        SourceLocation at) {

    /** Its title for narrow places. */
    public Text inShort() {
        return shortTitle.orElse(title);
    }

    /** The day of this text: when it was last changed, else when it was published; empty if neither is told. */
    public Optional<LocalDate> dated() {
        return updated.or(this::published);
    }

    /** The same with other titles. */
    public EditionSheet named(Text newTitle, Optional<Text> newShortTitle) {
        return new EditionSheet(
                newTitle,
                newShortTitle,
                strapline,
                slogan,
                officeHolder,
                summary,
                period,
                status,
                version,
                published,
                updated,
                nextUpdate,
                predecessor,
                notCarried,
                source,
                shown,
                easyRead,
                otherForms,
                control,
                changes,
                retired,
                at);
    }

    /** Somebody in the office that a plan belongs to. */
    @Means("an office-holder")
    public record OfficeHolder(
            @Means(value = "The office.", example = "Mayor of the county")
            Text role,

            @Means(value = "The name, if it is to be published.", example = "First name and surname")
            Optional<Text> name,

            @Means(value = "The first day in the office.", example = "2024-05-09")
            Optional<LocalDate> since,

            @Means(value = "The last day in the office, once it is over.", example = "2028-05-07")
            Optional<LocalDate> until,

            SourceLocation at) {}

    /** A promise of the edition before that ended with it. */
    @Means("a promise that was not carried on")
    public record NotCarried(
            @Means(value = "The id of the commitment in the edition before.", example = "p1.tools.9")
            Ref id,

            @Means(
                    value = "How it ended: done, dropped, or elsewhere, if somebody else answers for it now.",
                    example = "dropped")
            Ending ended,

            @Means(
                    value = "Why it is not in this plan, in a sentence.",
                    example = "The national programme that paid for it ended in March 2025.",
                    marks = true)
            Text why,

            @Means(
                    value = "Who answers for it now, as inside a sentence; only if it is elsewhere.",
                    example = "the county council")
            Optional<Text> to,

            SourceLocation at) {}

    /** How a promise ended that no other takes the place of. */
    public enum Ending {
        /** It was kept, and nothing more is to be done. */
        DONE,
        /** It was given up. */
        DROPPED,
        /** Somebody else answers for it. */
        ELSEWHERE
    }

    /** The document control sheet. */
    @Means("a document control sheet")
    public record Control(
            @Means(value = "The name of the document.", example = "Police and Crime Plan 2017-20")
            Optional<Text> name,

            @Means(value = "Its status in the words of the body that owns it.", example = "Public draft")
            Optional<Text> status,

            @Means(value = "Its security classification.", example = "Official")
            Optional<Text> classification,

            @Means(value = "The role that owns it.", example = "Police and Crime Commissioner")
            Optional<Text> owner,

            @Means(value = "The role that wrote it.", example = "Chief Executive")
            Optional<Text> producedBy,

            @Means(value = "The date of this version.", example = "2016-12-20")
            Optional<LocalDate> date,

            @Means(
                    value = "What it is about, in a sentence.",
                    example = "Third plan for Wiltshire and Swindon.",
                    marks = true)
            Optional<Text> synopsis,

            @Means(
                    value = "Who approved it; leave it out if nobody has yet.",
                    example = "Police and Crime Commissioner")
            Optional<Text> approvedBy,

            @Means(value = "The day it was ratified; leave it out if it was not.", example = "2025-01-31")
            Optional<LocalDate> ratified,

            @Means(value = "Who holds a copy.", example = "[Wiltshire Police]")
            List<Text> copyholders,

            @Means(value = "When it is next reviewed.", example = "Public consultation from 3 January 2017")
            Optional<Text> nextReview,

            @Means(value = "Where to ask about it.", example = "The Commissioner's office", marks = true)
            Optional<Text> enquiries,

            SourceLocation at) {}

    /** One line of the change control. */
    @Means("a change")
    public record Change(
            @Means(value = "The version that holds the change.", example = "1.1", fact = true)
            Text version,

            @Means(value = "The day of the change, if it is known.", example = "2016-12-20")
            Optional<LocalDate> date,

            @Means(
                    value = "What changed, in a sentence.",
                    example = "The financial figures were brought up to date.",
                    marks = true)
            Text what,

            @Means(value = "The role that asked for it.", example = "Chief Executive")
            Optional<Text> by,

            SourceLocation at) {}

    /** An id that is no longer in use. */
    @Means("a retired id")
    public record Retired(
            @Means(value = "The id that was dropped.", example = "p1.tools.9")
            Named id,

            @Means(value = "What it was called.", example = "Open a second custody suite")
            Text title,

            @Means(
                    value = "Why it was dropped, in a sentence.",
                    example = "Merged with the estates strategy.",
                    marks = true)
            Text reason,

            @Means(value = "The day it was dropped.", example = "2026-04-01")
            LocalDate date,

            @Means(value = "The id that replaced it, if any.", example = "p1.tools.3")
            Optional<Ref> replacedBy,

            SourceLocation at) {}
}
