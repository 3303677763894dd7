package org.planpress.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

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
        SortedSet<String> assets) {

    public Optional<Edition> edition(Id id) {
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
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
