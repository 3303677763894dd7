package org.planpress.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** A step on the way to what was promised. */
@Means("a milestone")
public record Milestone(
        @Means(value = "What will have been done, in a few words.", example = "The hub opens in Swindon")
        Text title,

        @Means(value = "When it is due, if that was said.", example = "2026-09")
        Optional<When> due,

        @Means(value = "The day it was done; leave it out while it is not.", example = "2026-08-14")
        Optional<LocalDate> done,

        @Means(value = "When it was due before, the first date first, if it was moved.", example = "[2026-03, 2026-06]")
        List<When> movedFrom,

        @Means(
                value = "Ids of the areas that it is for, if they are not those of its commitment.",
                example = "[swindon]")
        List<Ref> areas,

        @Means(
                value = "What a reader should know of it, in a sentence.",
                example = "The lease was signed later than planned.",
                marks = true)
        Optional<Text> note,

        SourceLocation at) {}
