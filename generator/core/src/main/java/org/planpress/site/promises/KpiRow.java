package org.planpress.site.promises;

/**
 * A KPI in a list.
 *
 * @param direction which way it should move, as a sentence
 * @param way the same as the name of a sign: {@code rise}, {@code fall} or {@code none}
 * @param measured what is known of its figures, as a sentence
 */
public record KpiRow(String id, String title, String text, String address, String direction, String way, String measured) {}
