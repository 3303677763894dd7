package org.planpress.source;

/**
 * Other characters in the place of some.
 *
 * @param start the first that goes
 * @param end after the last that goes; the same as the start where something is put in
 * @param text what comes, with LF at the end of lines
 */
public record Splice(int start, int end, String text) {}
