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

    /** A file: what it is called, what it holds and its format. */
    public record Download(Link link, String text, String format) {}
}
