package org.planpress.site.texts;

import org.planpress.site.frame.PageContent;
import java.util.List;

/** Words and acronyms, by first letter. */
public record GlossaryPage(String heading, String lead, List<Letter> letters) implements PageContent {

    /** The entries under one letter. */
    public record Letter(String letter, String id, List<Entry> entries) {}

    /** An entry: what it is, and sentences about it. */
    public record Entry(String id, String term, List<String> text) {}
}
