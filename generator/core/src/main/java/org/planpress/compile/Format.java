package org.planpress.compile;

import org.planpress.sitemap.Companion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form in which a plan is published. */
public enum Format {
    /** The site. */
    HTML(null),
    /** The open data. */
    DATA(null),
    /** Editions, reports and chosen commitments as tagged A4 documents, among them {@code plan.pdf}. */
    PDF(Companion.BOOK),
    /** {@code plan-large-print.pdf}. */
    LARGE_PRINT(Companion.LARGE_PRINT),
    /** {@code plan-ua2.pdf}. */
    UA2(Companion.UA2),
    /** {@code plan-press.pdf}. */
    PRESS(Companion.PRESS),
    /** {@code slides.pptx} of each report. */
    SLIDES(Companion.SLIDES),
    /** {@code design-pack.zip}. */
    PACK(Companion.PACK);

    private final @Nullable Companion companion;

    Format(@Nullable Companion companion) {
        this.companion = companion;
    }

    /** The files beside the pages that this form consists of, if it is about such. */
    public Optional<Companion> companion() {
        return Optional.ofNullable(companion);
    }
}
