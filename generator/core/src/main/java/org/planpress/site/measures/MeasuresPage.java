package org.planpress.site.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;

/**
 * All measures, in groups.
 *
 * @param age how old the newest of their figures are; empty without any
 * @param more how they are worked out, and what they are for
 */
public record MeasuresPage(
        String heading, String lead, Optional<AgeNote> age, List<Group> groups, List<Link> more, boolean illustrative)
        implements ChapterPage {
    @Override
    public ChapterKind chapter() {
        return ChapterKind.MEASURES;
    }

    @Override
    public List<PagePart> mainParts() {
        return groups.stream()
                .map(group -> new PagePart(group.id(), group.title()))
                .toList();
    }

    @Override
    public Stream<String> things() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.measure().address());
    }

    /**
     * Some measures.
     *
     * @param look the look of their priority, or empty
     * @param caption what the table is called
     * @param scope what the table holds
     */
    public record Group(String id, String title, String look, String caption, String scope, List<MeasureRow> rows) {}
}
