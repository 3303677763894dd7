package org.planpress.site.book;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.promises.HomePage;
import org.planpress.site.texts.AboutPage;
import org.planpress.site.texts.ContactPage;

/**
 * An edition as a book to be printed: the same page records as the web site, in reading order.
 *
 * @param language language tag
 * @param organisation whose plan it is
 * @param title the title of the edition
 * @param headline the largest words on the cover
 * @param running the title for the head of pages that have no words of their own
 * @param phase version and standing, for the cover
 * @param foot what stands at the foot of each page
 * @param date the day it was published or last changed, or empty
 * @param draft whether the pages carry the word "Draft"
 * @param notice what a reader has to know before anything else, such as that another edition is in force
 * @param site the address of the web site
 * @param imprint who printed it, and on what
 * @param isbn its number among books
 * @param find words that people look for, each with where the plan answers
 * @param keyFigures a few figures that tell most; none, or two at least
 * @param briefs the priorities at a glance, in order
 * @param home the first page of the edition, for the cover
 * @param about who answers for it and what changed, for the back of the cover
 * @param chapters the chapters, in reading order
 * @param contact how to reach those who publish it, if more is told than a mailbox
 * @param forms where else the same can be had, and who to ask
 */
public record Book(
        String language,
        String organisation,
        String title,
        String headline,
        String running,
        String phase,
        String foot,
        String date,
        boolean draft,
        Optional<String> notice,
        String site,
        Optional<String> imprint,
        Optional<String> isbn,
        List<Link> find,
        List<KeyFigure> keyFigures,
        List<PriorityBrief> briefs,
        HomePage home,
        AboutPage about,
        List<BookChapter> chapters,
        Optional<ContactPage> contact,
        List<Fact> forms) {}
