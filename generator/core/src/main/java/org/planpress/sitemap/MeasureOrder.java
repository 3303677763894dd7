package org.planpress.sitemap;

/** The orders of a report's measures that are not the published one. */
public enum MeasureOrder {
    NAME("name"),
    ATTENTION("attention");

    private final String part;

    MeasureOrder(String part) {
        this.part = part;
    }

    /** The last part of the address. */
    public String part() {
        return part;
    }
}
