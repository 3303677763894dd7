package org.planpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that the content folder says.
 *
 * @param site who publishes and how
 * @param theme the office's own look, if it has one
 * @param glossary words and acronyms
 * @param editions the editions, newest first
 * @param measures what is counted, by id
 * @param reports how the editions are going, newest first
 * @param meetings meetings held and planned, oldest first
 * @param pages pages that belong to no edition, by address
 * @param assets paths of the files under {@code assets/}, relative to it
 * @param unused those of them that nothing names, and that are therefore not published
 * @param continuity where that is found which moved
 * @param law what the law asks of it
 */
public record Plan(
        SiteSheet site,
        Optional<ThemeSheet> theme,
        Glossary glossary,
        List<Edition> editions,
        List<Measure> measures,
        List<Report> reports,
        List<MeetingSheet> meetings,
        List<Page> pages,
        SortedSet<String> assets,
        SortedSet<String> unused,
        Continuity continuity,
        Law law) {

    /** A plan in which nothing has moved, and of which no law is told. */
    public Plan(
            SiteSheet site,
            Optional<ThemeSheet> theme,
            Glossary glossary,
            List<Edition> editions,
            List<Measure> measures,
            List<Report> reports,
            List<MeetingSheet> meetings,
            List<Page> pages,
            SortedSet<String> assets,
            SortedSet<String> unused) {
        this(
                site,
                theme,
                glossary,
                editions,
                measures,
                reports,
                meetings,
                pages,
                assets,
                unused,
                Continuity.NONE,
                Law.NONE);
    }

    /** The files under {@code assets/} that are published, by their paths in it. */
    public SortedSet<String> publishedAssets() {
        SortedSet<String> published = new TreeSet<>(assets);
        published.removeAll(unused);
        return published;
    }

    /** With other measures. */
    public Plan with(List<Measure> others) {
        return new Plan(
                site, theme, glossary, editions, others, reports, meetings, pages, assets, unused, continuity, law);
    }

    /** With another sheet of the site and other editions. */
    public Plan with(SiteSheet other, List<Edition> others) {
        return new Plan(
                other, theme, glossary, others, measures, reports, meetings, pages, assets, unused, continuity, law);
    }

    /** With other files beside its texts that nothing names. */
    public Plan withUnused(SortedSet<String> others) {
        return new Plan(
                site, theme, glossary, editions, measures, reports, meetings, pages, assets, others, continuity, law);
    }

    /** With other knowledge of what moved. */
    public Plan with(Continuity other) {
        return new Plan(
                site, theme, glossary, editions, measures, reports, meetings, pages, assets, unused, other, law);
    }

    /** The editions whose pages are made: all that do not stand elsewhere. */
    public List<Edition> made() {
        return editions.stream()
                .filter(edition -> !continuity.elsewhere().containsKey(edition.id()))
                .toList();
    }

    /** All that is shown beside words. */
    public Stream<Shown> shown() {
        return editions.stream()
                .flatMap(edition -> Stream.of(
                                Stream.of(edition.sheet().shown()),
                                edition.sections().stream()
                                        .map(section -> section.sheet().shown()),
                                edition.priorities().stream()
                                        .map(priority -> priority.sheet().shown()))
                        .flatMap(found -> found))
                .flatMap(Optional::stream);
    }

    /** The pictures that stand beside words or easy-read texts. */
    public Stream<Shown.Image> pictures() {
        return Stream.concat(shown().flatMap(Shown::images), easyPictures());
    }

    /** The pictures that stand beside easy-read texts. */
    public Stream<Shown.Image> easyPictures() {
        return editions.stream().flatMap(Edition::easyTexts).flatMap(text -> text.picture().stream());
    }

    public Optional<Edition> edition(Id id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /** The editions that one follows, the newest first; editions that follow each other in a circle end it. */
    public List<Edition> before(Edition edition) {
        List<Edition> before = new ArrayList<>();
        Optional<Edition> next = predecessor(edition);
        while (next.filter(found -> !found.equals(edition) && !before.contains(found))
                .isPresent()) {
            before.add(next.get());
            next = predecessor(next.get());
        }
        return List.copyOf(before);
    }

    private Optional<Edition> predecessor(Edition edition) {
        return edition.sheet().predecessor().flatMap(ref -> edition(ref.id()));
    }

    /** The edition that the site shows first; a check makes sure that it exists. */
    public Edition current() {
        return edition(site.currentEdition().id()).orElseThrow();
    }

    public Optional<Measure> measure(Id id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    public Optional<Report> report(Id id) {
        return reports.stream().filter(report -> report.id().equals(id)).findFirst();
    }

    /** The reports on one edition, newest first. */
    public List<Report> reportsOn(Edition edition) {
        return reports.stream()
                .filter(report -> report.sheet().edition().id().equals(edition.id()))
                .toList();
    }
}
