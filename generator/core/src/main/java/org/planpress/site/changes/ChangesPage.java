package org.planpress.site.changes;

import java.util.List;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.PagePart;
import org.planpress.site.head.FeedLinks;

/**
 * What changed in the plan, as its ledger tells it, the newest day first.
 *
 * @param since from when on anything is known, and what is not
 * @param feeds where somebody can follow it
 */
public record ChangesPage(String heading, String lead, String since, List<FeedLinks.Feed> feeds, List<Day> days)
        implements ChapterPage {

    /**
     * A day on which changes were recorded.
     *
     * @param known how much stood in the plan when it was recorded for the first time on this day, as a sentence; none if nothing did
     */
    public record Day(String id, String title, List<ToldChange> changes, List<String> known) {}

    @Override
    public ChapterKind chapter() {
        return ChapterKind.CHANGES;
    }

    @Override
    public List<PagePart> mainParts() {
        return days.stream().map(day -> new PagePart(day.id(), day.title())).toList();
    }
}
