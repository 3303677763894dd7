package org.planpress.model;

import java.util.Optional;
import org.planpress.finding.SourceLocation;

/** A part of the land for which figures are published; one without {@code partOf} is the whole. */
@Means("an area")
public record Area(
        @Means(value = "Its permanent id.", example = "swindon")
        Named id,

        @Means(value = "Its name.", example = "Swindon") Text title,

        @Means(value = "The id of the area that it lies in; leave it out for the whole.", example = "force")
        Optional<Ref> partOf,

        SourceLocation at) {}
