package org.planpress.site.frame;

import java.util.List;

/**
 * The band under the header: one mark for each commitment, in groups, so that each plan has its own.
 *
 * @param tall whether it has the height that only the home page gives it
 * @param paths the marks, for a drawing 1,000 wide and 14 high
 */
public record Strip(boolean tall, List<Path> paths) {

    /**
     * Marks that look the same.
     *
     * @param look {@code p1} to {@code p4}, {@code px} for commitments outside priorities, {@code off} or {@code on}
     * @param d the path
     */
    public record Path(String look, String d) {}
}
