package org.planpress.site.law;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/**
 * What the law asks a plan to contain, and where it stands.
 *
 * @param lead what the page is
 * @param noJudgement what it does not say
 * @param unchecked that some of it has yet to be checked; empty if none has
 * @param checked who looked at the sources and when, where that is so for most duties of each pack
 * @param packs the rule packs in force
 */
public record LawPage(
        String heading,
        String lead,
        String noJudgement,
        Optional<String> unchecked,
        Optional<String> checked,
        List<Pack> packs)
        implements PageContent {

    /**
     * A rule pack.
     *
     * @param id names it on the page
     * @param about for whom it is
     * @param counted how many duties it has and how many were found
     * @param checked who looked at its sources and when, for most of its duties; empty if that is said of all packs
     */
    public record Pack(
            String id, String title, String about, String counted, Optional<String> checked, List<Row> rows) {}

    /**
     * A duty.
     *
     * @param id names it on the page
     * @param sources where it was read, with the section
     * @param remarks that it was not read in its source, who else looked at it, and what a reader should know
     * @param mark its square: {@code present}, {@code not-found} or {@code not-for-this-body}
     * @param state the same in words
     * @param found what was found, part by part
     * @param lacking what was not, or is wrong, in sentences
     */
    public record Row(
            String id,
            String title,
            List<Link> sources,
            Optional<String> section,
            List<String> remarks,
            String mark,
            String state,
            List<Found> found,
            List<String> lacking) {}

    /**
     * A part that was found.
     *
     * @param part its name; empty where a duty has one part and a link says enough
     * @param links where it stands
     * @param more its day, to whom it was sent, and what the office says of it
     */
    public record Found(Optional<String> part, List<Link> links, List<String> more) {}
}
