package org.planpress.model;

import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Shown.Image;

/** The same in easy read: short sentences with one idea each, and a picture beside them. */
@Means("an easy-read text")
public record EasyRead(
        @Means(
                value =
                        "Short sentences, one idea each, in the order in which they are read; at most 12 words each. Hard"
                                + " words are bold, and the next sentence says what they mean.",
                example = "[We want fewer people to be hurt., We will ask you if it works.]",
                marks = true)
        List<Text> sentences,

        @Means("A picture that says the same.") Optional<Image> picture,

        SourceLocation at) {}
