package org.planpress.look;

/**
 * The picture on the cover.
 *
 * @param path the file, from {@code assets/} on
 * @param description what it shows
 * @param width in pixels
 * @param height in pixels
 */
public record Cover(String path, String description, int width, int height) {}
