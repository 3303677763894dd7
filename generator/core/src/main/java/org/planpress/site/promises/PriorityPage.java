package org.planpress.site.promises;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Standing;
import org.planpress.site.frame.ThemeBlock;

/**
 * A priority.
 *
 * @param contents the parts of the page
 * @param rationale why it is a priority, in paragraphs
 * @param report what the newest report on its edition says of it
 * @param promisedNote what to know before the commitments
 */
public record PriorityPage(
        PriorityMark mark,
        String heading,
        String shortHeading,
        List<String> rationale,
        List<Link> contents,
        Optional<Standing> standing,
        Optional<Said> report,
        List<String> outcomes,
        String outcomesNote,
        List<Aim> aims,
        String aimsNote,
        List<ThemeBlock> themes,
        String promisedNote,
        List<KpiRow> kpis,
        String kpisNote,
        List<String> evidence,
        Pager pager)
        implements ChapterPage {
    @Override
    public ChapterKind chapter() {
        return ChapterKind.PRIORITY;
    }

    @Override
    public Optional<PriorityMark> numeral() {
        return Optional.of(mark);
    }

    @Override
    public List<PagePart> mainParts() {
        return Stream.of(
                        part(!outcomes.isEmpty(), "outcomes", "What should be different"),
                        part(!aims.isEmpty(), "aims", "Aims and actions"),
                        part(!themes.isEmpty(), "promised", "What was promised"),
                        part(!kpis.isEmpty(), "kpis", "How we will know"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PagePart> part(boolean there, String name, String title) {
        return there ? Optional.of(new PagePart(name, title)) : Optional.empty();
    }

    @Override
    public Stream<String> things() {
        return Stream.concat(
                themes.stream().flatMap(ThemeBlock::addresses), kpis.stream().map(KpiRow::address));
    }

    /** An aim of an older plan. */
    public record Aim(String id, String text, List<String> actions) {}
}
