package org.planpress.site.texts;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Terms;

/**
 * What can be downloaded.
 *
 * @param catalogue the data, as the groups of one table
 * @param groups documents
 */
public record DataPage(String heading, String lead, List<Group> catalogue, List<Group> groups, Optional<Terms> licence)
        implements PageContent {

    /** What can be had of a kind. */
    public record Group(String id, String title, String note, List<Download> files) {}

    /**
     * Something that can be had.
     *
     * @param title what it is called
     * @param text what it holds; empty where the note of its group says so
     * @param rows how many rows its table has, as a figure; empty for what is no table
     * @param files itself, in one or several formats
     */
    public record Download(String title, String text, String rows, List<File> files) {}

    /**
     * A file.
     *
     * @param format its name, such as CSV
     */
    public record File(String address, String format) {}
}
