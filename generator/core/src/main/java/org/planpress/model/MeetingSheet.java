package org.planpress.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code meetings/<id>.yml}: a meeting that was held or is planned, with what was decided. */
@Means("a meeting")
public record MeetingSheet(
        @Means(value = "Its permanent id, which is also the name of its file.", example = "2023-12-14")
        Named id,

        @Means(value = "Who meets.", example = "Wiltshire Police and Crime Panel")
        Text body,

        @Means(value = "The day.", example = "2023-12-14") LocalDate date,

        @Means(value = "When it starts.", example = "10:30") Optional<LocalTime> start,

        @Means(value = "When it ends, if that is known.", example = "13:00")
        Optional<LocalTime> end,

        @Means(value = "Where.", example = "Committee Room 6, Swindon Borough Council")
        Optional<Text> place,

        @Means(value = "Whether day, place or items may still change. Default: false.", example = "true")
        Optional<Boolean> provisional,

        @Means(value = "Ids of the areas that it is held for; without any it is for the whole.", example = "[swindon]")
        List<Ref> areas,

        @Means("Who came, by role and as numbers; who it was does not belong here.")
        List<Attendance> attendance,

        @Means("What it is about.") List<Item> agenda,
        @Means("What was decided.") List<Decision> decisions,
        @Means("What it recommended, with the answer.") List<Recommendation> recommendations,

        @Means(value = "Until when the public may send questions for a written answer.", example = "2023-12-07")
        Optional<LocalDate> questionsBy,

        @Means(
                value = "What a reader should know.",
                example = "The minutes are a draft until the next meeting.",
                marks = true)
        Optional<Text> note,

        @Means(value = "What this was written from.", example = "Agenda pack of 14 December 2023", marks = true)
        Text source,

        SourceLocation at) {

    /** No meeting lasts half a day: one that would has its times the wrong way round. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** Whether it is still to come on a day, its own day included. */
    public boolean isToCome(LocalDate asOf) {
        return !date.isBefore(asOf);
    }

    /** Whether it goes on past midnight. */
    public boolean endsNextDay() {
        return start.isPresent()
                && end.isPresent()
                && !end.get().isAfter(start.get())
                && Duration.between(start.get(), end.get()).plusDays(1).compareTo(LONGEST) < 0;
    }

    /** How many of one role came, and how many could not. */
    @Means("an attendance")
    public record Attendance(
            @Means(value = "The role.", example = "Members of the Panel")
            Text role,

            @Means(value = "How many came.", example = "9") int present,

            @Means(value = "How many sent apologies, if the minutes say.", example = "2")
            Optional<Integer> apologies,

            SourceLocation at) {}

    /** A point of the agenda. */
    @Means("an agenda item")
    public record Item(
            @Means(value = "Its title.", example = "Highlight and performance report")
            Text title,

            @Means(
                    value = "What was said or will be asked, one point each.",
                    example = "[Response times got longer.]",
                    marks = true)
            List<Text> points,

            @Means(value = "The id of the report that it dealt with.", example = "2023-q3")
            Optional<Ref> report,

            @Means("The papers that went with it.") List<Document> documents,

            @Means(
                    value = "Why it is dealt with in private, if it is, in a sentence.",
                    example = "It tells of the affairs of one person.",
                    marks = true)
            Optional<Text> exempt,

            SourceLocation at) {}

    /** A paper that went with an item. */
    @Means("a paper of an agenda item")
    public record Document(
            @Means(value = "Its title.", example = "Highlight and performance report")
            Text title,

            @Means(value = "Where in the pack it stands.", example = "pages 27 to 60")
            Optional<Text> pages,

            @Means(value = "Its address on the web.", example = "https://www.example.org/pack.pdf", fact = true)
            Optional<Text> link,

            SourceLocation at) {}

    /** Something decided. */
    @Means("a decision")
    public record Decision(
            @Means(value = "Its permanent id.", example = "2023-09-14.d1")
            Named id,

            @Means(value = "What it was about.", example = "Annual report 2022-23")
            Text title,

            @Means(
                    value = "The decision, in a sentence.",
                    example = "The Panel noted the draft annual report.",
                    marks = true)
            Text text,

            @Means(
                    value = "What must follow, if anything.",
                    example = "The final report goes to all members.",
                    marks = true)
            Optional<Text> followUp,

            @Means(value = "By when.", example = "2023-12") Optional<When> due,

            @Means(
                    value = "What came of it, in a sentence; leave it out until that is known.",
                    example = "The final report went to all members on 4 December.",
                    marks = true)
            Optional<Text> outcome,

            @Means(value = "Ids of the commitments that it touches.", example = "[p1.contact.1]")
            List<Ref> commitments,

            SourceLocation at) {}

    /** Something recommended, and the answer to it. */
    @Means("a recommendation")
    public record Recommendation(
            @Means(value = "Its permanent id.", example = "2023-09-14.r1")
            Named id,

            @Means(
                    value = "The recommendation, in a sentence.",
                    example = "Say more about what the reforms changed.",
                    marks = true)
            Text text,

            @Means(
                    value = "The answer, in a sentence; leave it out until there is one.",
                    example = "We will.",
                    marks = true)
            Optional<Text> response,

            @Means(value = "The day of the answer.", example = "2023-10-02")
            Optional<LocalDate> responded,

            @Means(value = "Whether it was accepted.", example = "true")
            Optional<Boolean> accepted,

            @Means(value = "By when an answer is due.", example = "2023-10")
            Optional<When> due,

            @Means(value = "Whether the plan changed because of it.", example = "true")
            Optional<Boolean> planChanged,

            @Means(
                    value = "What changed in the plan, or why nothing did, in a sentence.",
                    example = "The report now has a chapter on reforms.",
                    marks = true)
            Optional<Text> change,

            @Means(value = "Ids of the commitments that it touches.", example = "[p1.contact.1]")
            List<Ref> commitments,

            SourceLocation at) {}
}
