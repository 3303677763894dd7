package org.planpress.site.promises;

import java.util.Optional;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Tally;

/**
 * A priority in a list.
 *
 * @param counted how many things it promises
 * @param text how they stand
 */
public record PriorityEntry(
        PriorityMark mark, String title, String address, String counted, String text, Optional<Tally> tally) {}
