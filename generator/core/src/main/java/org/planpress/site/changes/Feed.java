package org.planpress.site.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.site.head.HeadMessage;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/**
 * A feed of changes.
 *
 * @param address where it stands
 * @param title its title
 * @param page the page whose changes it tells
 * @param updated the day of the newest change in the plan
 * @param changes its changes, the newest first
 */
public record Feed(String address, String title, String page, LocalDate updated, List<ToldChange> changes) {

    /** All feeds of a plan: one of everything and one of each priority; none if nobody records changes. */
    public static List<Feed> all(Plan plan, LocalDate asOf, Voice voice) {
        ToldChanges told = new ToldChanges(plan, asOf, voice);
        Optional<LocalDate> newest = told.newest();
        if (newest.isEmpty()) {
            return List.of();
        }
        Addresses addresses = new Addresses(plan);
        List<ToldChange> changes = told.all();
        List<Feed> feeds = new ArrayList<>();
        String title =
                voice.say(new LedgerMessage.FeedOfSite(plan.site().title().value()));
        feeds.add(new Feed(SiteFiles.FEED, title, Addresses.CHANGES, newest.get(), changes));
        plan.made()
                .forEach(edition -> edition.priorities().forEach(priority -> {
                    List<ToldChange> own = changes.stream()
                            .filter(of(edition, priority)::contains)
                            .toList();
                    feeds.add(new Feed(
                            addresses.feed(edition, priority),
                            voice.say(new HeadMessage.ChangesOf(
                                    priority.sheet().title().value())),
                            addresses.priority(edition, priority),
                            own.stream().map(ToldChange::day).findFirst().orElse(newest.get()),
                            own));
                }));
        return List.copyOf(feeds);
    }

    /**
     * What belongs to a priority: what stands under it, and what is gone and was called as one of its things.
     *
     * @param paths its things
     * @param start how the name of each thing begins that was called after it
     */
    private record Own(Set<String> paths, String start) {
        boolean contains(ToldChange change) {
            return paths.contains(change.path()) || change.path().startsWith(start);
        }
    }

    private static Own of(Edition edition, Priority priority) {
        Stream<Object> ids = Stream.of(
                        Stream.<Object>of(priority.id()),
                        priority.sheet().outcomes().stream().map(outcome -> outcome.id()),
                        priority.sheet().aims().stream().map(aim -> aim.id()),
                        priority.sheet().kpis().stream().map(kpi -> kpi.id()),
                        priority.themes().stream().map(theme -> theme.id()),
                        priority.commitments().stream().map(commitment -> commitment.id()))
                .flatMap(all -> all);
        return new Own(
                ids.map(id -> edition.id() + "/" + id).collect(Collectors.toSet()),
                edition.id() + "/" + priority.id() + ".");
    }
}
