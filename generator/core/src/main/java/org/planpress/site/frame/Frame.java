package org.planpress.site.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.cite.Cite;
import org.planpress.site.head.FeedLinks;
import org.planpress.site.head.Share;
import org.planpress.site.succession.Handover;

/**
 * What stands around the main part of a page.
 *
 * @param language language tag of the page
 * @param languages the page in each language of the site; empty if there is one
 * @param siteTitle the name of the site
 * @param editionTitle the edition that the reader is in
 * @param editionShort its title for narrow places, if it has one
 * @param home the first page of that edition
 * @param title the title of the document, unique on the site
 * @param description the page in a sentence, for search engines
 * @param canonical its full address
 * @param share what stands for it where somebody shares it
 * @param feeds feeds of changes that belong to the page, the nearest first
 * @param indexed whether search engines may list it
 * @param phase a word and a sentence for an edition that is not final
 * @param notices what is said on each page of the site, then what is said on this one
 * @param name the page by itself
 * @param elsewhen said on each page of an edition that is not the current one
 * @param handover who answers, if that changes, and where what is on the page went
 * @param nav the main pages
 * @param more pages beside them, for narrow menus and the end of a page
 * @param crumbs the pages above this one, from the top
 * @param strip the band under the header
 * @param cite how the page is cited, if it holds more than ways to others
 * @param foot what stands at the end
 * @param root where links start, for a page that is shown at any address
 * @param forward where browsers go on to by themselves, from a page at an old address
 */
public record Frame(
        String language,
        List<Tongues.Twin> languages,
        String siteTitle,
        String editionTitle,
        Optional<String> editionShort,
        String home,
        String name,
        String title,
        String description,
        String canonical,
        Share share,
        List<FeedLinks.Feed> feeds,
        boolean indexed,
        Optional<Fact> phase,
        List<String> notices,
        Optional<Elsewhen> elsewhen,
        List<Handover.Line> handover,
        List<NavItem> nav,
        List<NavItem> more,
        List<Link> crumbs,
        Strip strip,
        Optional<Cite> cite,
        Foot foot,
        Optional<String> root,
        Optional<String> forward) {

    /** The same frame, with a further notice after those it has. */
    public Frame withNotice(String further) {
        return with(
                canonical,
                indexed,
                Stream.concat(notices.stream(), Stream.of(further)).toList());
    }

    /** The same frame of a page that stands for another one, which search engines list in its place. */
    Frame standingFor(String whole) {
        return with(whole, false, notices);
    }

    private Frame with(String itsCanonical, boolean listed, List<String> itsNotices) {
        return new Frame(
                language,
                languages,
                siteTitle,
                editionTitle,
                editionShort,
                home,
                name,
                title,
                description,
                itsCanonical,
                share,
                feeds,
                listed,
                phase,
                itsNotices,
                elsewhen,
                handover,
                nav,
                more,
                crumbs,
                strip,
                cite,
                foot,
                root,
                forward);
    }

    /** Which edition one reads, and the way to the one in force. */
    public record Elsewhen(String text, Link current) {}

    /**
     * A main page.
     *
     * @param current {@code page} if this is it, {@code true} if this page belongs to it
     */
    public record NavItem(String text, String address, Optional<String> current) {}

    /**
     * The end of a page.
     *
     * @param contact the address for corrections
     * @param mail the same as a link that carries the address and version of the page
     * @param form the form of the office for problems with a page, with the address and version of this one
     * @param reach letters and telephone, as far as they are told
     * @param version version and dates in sentences
     * @param plan pages about the plan
     * @param help pages about the site
     * @param licence the terms of reuse
     */
    public record Foot(
            String contact,
            String mail,
            Optional<String> form,
            List<Reach> reach,
            String version,
            List<Link> plan,
            List<Link> help,
            Optional<Terms> licence) {}
}
