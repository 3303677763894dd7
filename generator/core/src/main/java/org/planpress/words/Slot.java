package org.planpress.words;

/**
 * Where a sentence holds a link: the language decides at which place.
 *
 * @param text what is linked
 * @param address where it leads
 */
public record Slot(String text, String address) {}
