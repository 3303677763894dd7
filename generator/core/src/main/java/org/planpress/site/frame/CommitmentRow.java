package org.planpress.site.frame;

import java.util.Optional;

/**
 * A commitment in a list.
 *
 * @param id its permanent id
 * @param title its title
 * @param text the promise itself
 * @param address its page
 * @param note what to know about its status, start or end
 * @param status its status, if one was published
 */
public record CommitmentRow(
        String id, String title, String text, String address, Optional<String> note, Optional<Tag> status) {}
