package org.planpress.site.beyond;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;

/**
 * A register: things of one kind that the plan keeps a list of.
 *
 * @param counted how many entries it has, and of how many the change is told, in sentences
 */
public record RegisterPage(
        String heading, String summary, List<String> counted, Optional<String> note, List<Entry> entries, String source)
        implements ChapterPage {

    @Override
    public ChapterKind chapter() {
        return ChapterKind.REGISTER;
    }

    @Override
    public List<PagePart> mainParts() {
        return entries.stream()
                .map(entry -> new PagePart(entry.id(), entry.title()))
                .toList();
    }

    /**
     * An entry.
     *
     * @param facts how it stands, when, where and with whom
     * @param text what it is, what was said and what changed, a paragraph each
     * @param points what belongs to it, one by one
     * @param links the commitments that it bears on and the measures that show it
     * @param address a page about it on the web
     * @param source where this one was published, if elsewhere
     */
    public record Entry(
            String id,
            String title,
            List<Fact> facts,
            List<String> text,
            List<String> points,
            List<Link> links,
            Optional<String> address,
            Optional<String> source) {}
}
