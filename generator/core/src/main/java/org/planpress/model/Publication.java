package org.planpress.model;

import java.time.LocalDate;
import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** Something that was published elsewhere and shows how a promise goes. */
@Means("a publication")
public record Publication(
        @Means(value = "Its title.", example = "Inspection of the custody suites")
        Text title,

        @Means(
                value = "What it shows, in a sentence.",
                example = "Each suite has a nurse by day and by night.",
                marks = true)
        Text says,

        @Means(value = "The day it was published.", example = "2026-05-20")
        Optional<LocalDate> published,

        @Means(value = "Who published it, with the page.", example = "Inspectorate, page 12")
        Text source,

        @Means(value = "Its address, if it has one.", example = "https://www.example.org/inspection", fact = true)
        Optional<Text> link,

        SourceLocation at) {}
