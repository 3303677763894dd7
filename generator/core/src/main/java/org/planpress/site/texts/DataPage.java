package org.planpress.site.texts;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Terms;

/** What can be downloaded. */
public record DataPage(String heading, String lead, List<Group> groups, Optional<Terms> licence)
        implements PageContent {

    /** Files of a kind. */
    public record Group(String id, String title, String note, List<Download> files) {}

    /**
     * A file.
     *
     * @param link what it is called
     * @param text what it holds; empty where the note of its group says so
     * @param also the same thing in another format
     */
    public record Download(Link link, String text, String format, Optional<Also> also) {

        public Download(Link link, String text, String format) {
            this(link, text, format, Optional.empty());
        }
    }

    /** A further file of the same thing. */
    public record Also(Link link, String format) {}
}
