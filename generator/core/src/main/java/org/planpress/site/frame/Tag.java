package org.planpress.site.frame;

/**
 * A delivery status as a label.
 *
 * @param shape the mark in front of it: {@code done}, {@code on-track}, {@code at-risk}, {@code late}, {@code paused},
 *     {@code not-started}, {@code dropped}, or {@code unpublished} where no status was published
 * @param text the status in words
 */
public record Tag(String shape, String text) {}
