package org.planpress.model;

/** Red, amber or green, as many offices rate their work. It is said beside a status and never without words. */
public enum Rating {
    RED,
    AMBER,
    GREEN
}
