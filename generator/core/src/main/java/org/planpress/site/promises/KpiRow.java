package org.planpress.site.promises;

/**
 * A KPI in a list.
 *
 * @param way {@code up}, {@code down} or {@code either}: where it should move
 * @param direction the same in words
 * @param measured what is known of its figures, as a sentence
 */
public record KpiRow(
        String id, String title, String text, String address, String way, String direction, String measured) {}
