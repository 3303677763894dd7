package org.planpress.model;

import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** Another way to read a plan, made elsewhere: a film in sign language, a recording, a summary in another language. */
@Means("another form of the plan")
public record OtherForm(
        @Means(value = "What it is: sign-language, audio, summary or easy-read.", example = "sign-language")
        Sort kind,

        @Means(value = "What it is called.", example = "Our plan in British Sign Language")
        Text title,

        @Means(value = "Its language, as a language tag.", example = "bfi", fact = true)
        Text language,

        @Means(value = "Its address, if it stands elsewhere.", example = "https://www.example.org/film", fact = true)
        Optional<Text> link,

        @Means(
                value = "Its file under assets/, if it is published with the site.",
                example = "assets/summary-pl.pdf",
                fact = true)
        Optional<Text> file,

        @Means(
                value = "The words of a recording: an address, or a file under assets/.",
                example = "assets/recording.txt",
                fact = true)
        Optional<Text> transcript,

        SourceLocation at) {

    /** What another form is. */
    public enum Sort {
        SIGN_LANGUAGE,
        AUDIO,
        SUMMARY,
        EASY_READ
    }
}
