package org.planpress.model;

/**
 * Which files under {@code assets/} are published.
 *
 * @param all all of them; otherwise those that something names
 */
public record PublishedAssets(boolean all) {}
