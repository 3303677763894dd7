package org.planpress.site.texts;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Prose;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;
import org.planpress.site.frame.Pager;

/**
 * A chapter of an edition.
 *
 * @param shortHeading its title for narrow places
 * @param shown what is shown before its text
 */
public record SectionPage(
        String heading,
        String shortHeading,
        Optional<String> summary,
        Optional<Prose> shown,
        List<Link> contents,
        Prose body,
        Pager pager)
        implements ChapterPage {
    @Override
    public ChapterKind chapter() {
        return ChapterKind.SECTION;
    }

    @Override
    public List<PagePart> mainParts() {
        return body.blocks().stream()
                .filter(block -> block instanceof Prose.Heading heading && heading.level() <= 2)
                .map(Prose.Heading.class::cast)
                .map(heading -> new PagePart(heading.anchor(), Prose.words(heading.content())))
                .toList();
    }
}
