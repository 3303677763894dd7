package org.planpress.site.texts;

import java.util.List;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;

/** Words and acronyms, by first letter. */
public record GlossaryPage(String heading, String lead, List<Letter> letters) implements ChapterPage {
    @Override
    public ChapterKind chapter() {
        return ChapterKind.GLOSSARY;
    }

    /** The entries under one letter. */
    public record Letter(String letter, String id, List<Entry> entries) {}

    /** An entry: what it is, and sentences about it. */
    public record Entry(String id, String term, List<String> text) {}
}
