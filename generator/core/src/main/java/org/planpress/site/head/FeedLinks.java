package org.planpress.site.head;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/**
 * The feeds of changes that programs find on pages.
 *
 * @param whole that of everything, if changes are recorded
 * @param byPage those of single pages, by the addresses of these
 */
public record FeedLinks(Optional<Feed> whole, Map<String, Feed> byPage) {

    /** A feed with what it is called. */
    public record Feed(String text, String address) {}

    public static FeedLinks of(Voice voice, PlanAnalysis analysis, Edition edition) {
        if (!areThere(analysis)) {
            return new FeedLinks(Optional.empty(), Map.of());
        }
        Addresses addresses = new Addresses(analysis.plan());
        Map<String, Feed> byPage = new LinkedHashMap<>();
        edition.priorities()
                .forEach(priority -> byPage.put(
                        addresses.priority(edition, priority),
                        new Feed(
                                voice.say(new HeadMessage.ChangesOf(
                                        priority.sheet().inShort().value())),
                                addresses.feed(edition, priority))));
        return new FeedLinks(Optional.of(new Feed(voice.say(HeadMessage.Feeds.ALL_CHANGES), SiteFiles.FEED)), byPage);
    }

    /** Whether changes were recorded up to the day of publication. */
    public static boolean areThere(PlanAnalysis analysis) {
        return !analysis.plan()
                .continuity()
                .ledger()
                .until(analysis.asOf())
                .entries()
                .isEmpty();
    }

    /** The feeds of a page, its own first. */
    public List<Feed> on(String address) {
        return Stream.concat(Optional.ofNullable(byPage.get(address)).stream(), whole.stream())
                .toList();
    }

    /** The ways of a reader to all of them. */
    public List<Feed> all() {
        return Stream.concat(whole.stream(), byPage.values().stream()).toList();
    }
}
