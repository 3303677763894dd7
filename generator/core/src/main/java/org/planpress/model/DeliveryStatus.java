package org.planpress.model;

/** How the work on a commitment goes. A commitment without one has no published status, and the site says so. */
public enum DeliveryStatus {
    DONE,
    ON_TRACK,
    AT_RISK,
    LATE,
    PAUSED,
    NOT_STARTED,
    DROPPED
}
