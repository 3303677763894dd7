package org.planpress.model;

import java.util.Locale;

/** How the work on a commitment goes. A commitment without one has no published status, and the site says so. */
public enum DeliveryStatus {
    DONE,
    ON_TRACK,
    AT_RISK,
    LATE,
    PAUSED,
    NOT_STARTED,
    DROPPED;

    /** How files write it, and the name of its mark: {@code on-track}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
