package org.planpress.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of {@code redirects.csv}: where an address leads at which no page stands any more.
 *
 * @param from the old address, of this site or of the one before it, as an author wrote it
 * @param to an address of this site, or the whole address of a page elsewhere
 * @param reason why it moved, in a sentence
 * @param day the day on which it moved
 */
public record Redirect(Text from, Text to, Optional<Text> reason, Optional<LocalDate> day) {}
