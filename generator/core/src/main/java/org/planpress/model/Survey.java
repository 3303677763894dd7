package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** {@code survey.yml}: what people were asked and what they said. */
@Means("a survey")
public record Survey(
        @Means(value = "What it is called.", example = "Consultation survey for the plan")
        Text title,

        @Means(value = "What it found, as a sentence.", example = "People feel safer by day than by night")
        Text headline,

        @Means(value = "How many people answered.", example = "1,125")
        int responses,

        @Means(value = "When it ran, in words.", example = "summer 2024")
        Optional<Text> when,

        @Means(value = "How it was done.", example = "An open online survey.", marks = true)
        Text method,

        @Means(
                value = "How far it can be trusted.",
                example = "People chose to take part, so the answers may not stand for everyone.",
                marks = true)
        Text caution,

        @Means("The survey that came before, if there was one.")
        Optional<Previous> previous,

        @Means("Answers that were published with a share.") List<Question> questions,
        @Means("What was found without a share.") List<Finding> findings,

        @Means(value = "Where it was published.", example = "Final draft plan, community concerns", marks = true)
        Text source,

        SourceLocation at) {

    /** An earlier survey to compare the number of answers with. */
    @Means("an earlier survey")
    public record Previous(
            @Means(value = "What it was called.", example = "Use Your Voice, winter 2021")
            Text title,

            @Means(value = "How many people answered.", example = "2,723")
            int responses) {}

    /** A question whose answers have shares. */
    @Means("a question")
    public record Question(
            @Means(value = "Its permanent id.", example = "safe-at-night")
            Named id,

            @Means(value = "The question as a heading.", example = "How safe do you feel at night?")
            Text text,

            @Means(value = "Who answered, if not everyone.", example = "People in Swindon")
            Optional<Text> group,

            @Means("The answers; what they leave of 100% was not published.")
            List<Answer> answers,

            @Means(value = "A remark.", example = "The answer was stronger in Swindon.", marks = true)
            Optional<Text> note,

            SourceLocation at) {}

    /** An answer and the share of people who gave it. */
    @Means("an answer")
    public record Answer(
            @Means(value = "The answer.", example = "Felt safe")
            Text text,

            @Means(value = "A figure, or the words that were published.", example = "just over a third")
            HedgedShare share,

            SourceLocation at) {}

    /** Something found without figures, such as a ranking. */
    @Means("a finding of the survey")
    public record Finding(
            @Means(value = "What was found, as a heading.", example = "Main concerns near home")
            Text title,

            @Means(value = "The points, in the order published.", example = "[Anti-social behaviour]", marks = true)
            List<Text> points,

            SourceLocation at) {}
}
