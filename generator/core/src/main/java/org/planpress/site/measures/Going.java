package org.planpress.site.measures;

import java.util.Locale;

/** Where a measure is going, as far as its figures tell. */
public enum Going {
    BETTER,
    WORSE,
    CHANGED,
    STEADY,
    UNKNOWN;

    /** As templates and style sheets call it. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }
}
