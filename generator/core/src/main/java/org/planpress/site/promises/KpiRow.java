package org.planpress.site.promises;

/**
 * A KPI in a list.
 *
 * @param direction which way it should move, as a sentence
 * @param measured what is known of its figures, as a sentence
 */
public record KpiRow(String id, String title, String text, String address, String direction, String measured) {}
