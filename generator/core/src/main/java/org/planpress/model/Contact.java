package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/**
 * How the public reaches those who publish the plan.
 *
 * @param email where each page sends corrections and questions
 * @param form where somebody fills in a form about a page
 * @param post the address for letters
 * @param telephone the number, and when somebody answers
 * @param urgent what to do when it cannot wait
 * @param ask ways to ask or suggest something
 * @param complain ways to complain, each about somebody else
 * @param publicQuestions days on which the public may ask at a meeting
 * @param at where it stands
 */
@Means(value = "the contact", alone = "email")
public record Contact(
        @Means(value = "An email address for corrections and questions.", example = "plan@example.org", fact = true)
        Text email,

        @Means(
                value = "The whole address of a form for problems with a page; the page and the version are added to it"
                        + " as `page` and `version`.",
                example = "https://www.example.org/forms/plan",
                fact = true)
        Optional<Text> form,

        @Means(value = "The address for letters, a line each.", example = "[1 High Street, Exampletown, EX1 1EX]")
        List<Text> post,

        @Means("The telephone.") Optional<Telephone> telephone,

        @Means(
                value = "What to do when it cannot wait, in a sentence; it stands first.",
                example = "In an emergency ring 999.",
                marks = true)
        Optional<Text> urgent,

        @Means("Ways to ask or suggest something.") List<Way> ask,

        @Means("Ways to complain, each about somebody else.")
        List<Way> complain,

        @Means("Days on which the public may ask at a meeting.")
        List<QuestionDay> publicQuestions,

        SourceLocation at) {

    /** Whether there is more to tell than a mailbox, so that it needs a page. */
    public boolean isTold() {
        return form.isPresent()
                || !post.isEmpty()
                || telephone.isPresent()
                || urgent.isPresent()
                || !ask.isEmpty()
                || !complain.isEmpty()
                || !publicQuestions.isEmpty();
    }

    /** A telephone. */
    @Means(value = "a telephone", alone = "number")
    public record Telephone(
            @Means(value = "The number, in quotes.", example = "\"01225 496 0000\"", fact = true)
            Text number,

            @Means(value = "When somebody answers.", example = "Monday to Friday, 9am to 5pm")
            Optional<Text> hours,

            SourceLocation at) {}

    /** One way to ask or to complain. */
    @Means("a way to reach somebody")
    public record Way(
            @Means(value = "What it is for, in a few words.", example = "About the Chief Constable")
            Text title,

            @Means(
                    value = "What to do, and what happens next.",
                    example = "Write to the Commissioner, who has to answer.",
                    marks = true)
            Text text,

            SourceLocation at) {}

    /** A day on which the public may ask. */
    @Means("a day for questions")
    public record QuestionDay(
            @Means(value = "The day.", example = "2026-11-14")
            LocalDate date,

            @Means(value = "At which meeting, or where.", example = "Police and Crime Panel, County Hall")
            Text where,

            @Means(value = "The last day to send a question, if there is one.", example = "2026-11-07")
            Optional<LocalDate> by,

            SourceLocation at) {}
}
