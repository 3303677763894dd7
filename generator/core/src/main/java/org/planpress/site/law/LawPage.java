package org.planpress.site.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.law.DutyStanding.State;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;
import org.planpress.site.frame.Words;

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
        implements ChapterPage {

    @Override
    public ChapterKind chapter() {
        return ChapterKind.LAW;
    }

    @Override
    public List<PagePart> mainParts() {
        return packs.stream().map(pack -> new PagePart(pack.id(), pack.title())).toList();
    }

    /** What it says of all packs, beside what it is. */
    public List<String> remarks() {
        return Stream.of(Stream.of(noJudgement), unchecked.stream(), checked.stream())
                .flatMap(said -> said)
                .toList();
    }

    /**
     * A rule pack.
     *
     * @param id names it on the page
     * @param about for whom it is
     * @param counted how many duties it has and how many were found
     * @param checked who looked at its sources and when, for most of its duties; empty if that is said of all packs
     */
    public record Pack(
            String id, String title, String about, String counted, Optional<String> checked, List<Row> rows) {

        /** For whom it is, and how many of its duties were found. */
        public List<String> remarks() {
            return Stream.concat(Stream.of(about, counted), checked.stream()).toList();
        }
    }

    /**
     * A duty.
     *
     * @param id names it on the page
     * @param sources where it was read, with the section
     * @param remarks that it was not read in its source, who else looked at it, and what a reader should know
     * @param standing where it stands
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
            State standing,
            String state,
            List<Found> found,
            List<String> lacking) {

        /** Its square: {@code present}, {@code not-found} or {@code not-for-this-body}. */
        public String mark() {
            return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Its sources and the section by their names, where nothing can be followed. */
        public String sourcesInWords() {
            return Stream.concat(sources.stream().map(Link::text), section.stream())
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * A part that was found.
     *
     * @param part its name; empty where a duty has one part and a link says enough
     * @param links where it stands
     * @param more its day, to whom it was sent, and what the office says of it
     */
    public record Found(Optional<String> part, List<Link> links, List<String> more) {

        /** The same where nothing can be followed. */
        public String inWords() {
            String where = links.stream().map(Link::text).collect(Collectors.joining(", "));
            return Stream.of(part.stream(), Stream.of(more.isEmpty() ? where : Words.sentence(where)), more.stream())
                    .flatMap(words -> words)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }
}
