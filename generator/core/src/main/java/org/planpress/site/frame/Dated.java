package org.planpress.site.frame;

import java.util.Optional;

/**
 * Something that happened on a day.
 *
 * @param date the day for machines
 * @param day the day in words
 * @param text what happened
 * @param link the thing that it happened to
 * @param status the status from that day, if it changed
 */
public record Dated(String date, String day, String text, Optional<Link> link, Optional<Tag> status) {}
