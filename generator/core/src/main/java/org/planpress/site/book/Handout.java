package org.planpress.site.book;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Plan;
import org.planpress.site.frame.Standing;
import org.planpress.site.promises.PriorityEntry;
import org.planpress.site.texts.ContactPage;

/**
 * An edition on a few pages that are handed round or pinned up: what the book says first, and nothing else.
 *
 * @param language language tag
 * @param organisation whose plan it is
 * @param title the title of the edition
 * @param headline the largest words on it
 * @param slogan what the office says to people
 * @param phase version and standing
 * @param date the day it was published or last changed, or empty
 * @param draft whether it is a draft
 * @param notice what a reader has to know before anything else
 * @param site the address of the web site
 * @param imprint who printed it, and on what
 * @param keyFigures a few figures that tell most; none, or two at least
 * @param briefs the priorities at a glance, in order
 * @param priorities the same with their marks
 * @param standing how the commitments stand
 * @param contact how to reach those who publish it, if more is told than a mailbox
 * @param mailbox where to write
 */
public record Handout(
        String language,
        String organisation,
        String title,
        String headline,
        Optional<String> slogan,
        String phase,
        String date,
        boolean draft,
        Optional<String> notice,
        String site,
        Optional<String> imprint,
        List<KeyFigure> keyFigures,
        List<PriorityBrief> briefs,
        List<PriorityEntry> priorities,
        Optional<Standing> standing,
        Optional<ContactPage> contact,
        String mailbox) {

    /** What the book of an edition says first. */
    public static Handout of(Book book, Plan plan) {
        return new Handout(
                book.language(),
                book.organisation(),
                book.title(),
                book.headline(),
                book.home().slogan(),
                book.phase(),
                book.date(),
                book.draft(),
                book.notice(),
                book.site(),
                book.imprint(),
                book.keyFigures(),
                book.briefs(),
                book.home().priorities(),
                book.home().standing(),
                book.contact(),
                plan.site().contact().email().value());
    }
}
