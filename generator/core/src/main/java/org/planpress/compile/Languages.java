package org.planpress.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.planpress.analysis.FactsMemory;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.site.frame.Tongues;
import org.planpress.site.frame.Tongues.Extent;
import org.planpress.site.frame.Tongues.Tongue;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteMap;
import org.planpress.source.SourceTree;
import org.planpress.words.Language;

/**
 * A plan in the languages of its site.
 *
 * @param spoken what is known of each, the first first; empty if there is one
 * @param others the plans in all but the first
 */
record Languages(List<Spoken> spoken, List<Other> others) {

    static final Languages ONE = new Languages(List.of(), List.of());

    /**
     * A language.
     *
     * @param folder where its pages stand in the site of the first, with a slash at the end; empty for the first itself
     * @param root the whole address of its pages, without a slash at the end
     * @param pages the addresses of its pages
     * @param extent how far it is translated; empty for the first
     */
    record Spoken(String tag, String folder, String root, Set<String> pages, Optional<Extent> extent) {
        private static Spoken of(String folder, PlanAnalysis analysis, Optional<Extent> extent) {
            var site = analysis.plan().site();
            return new Spoken(
                    site.spoken(),
                    folder,
                    site.address().value().replaceFirst("/+$", ""),
                    new HashSet<>(SiteMap.of(analysis).addresses(Languages::isPage)),
                    extent);
        }
    }

    /**
     * A plan in one of them.
     *
     * @param number which it is, where the first is 0
     */
    record Other(int number, String folder, SourceTree tree, PlanAnalysis analysis) {}

    /** What follows from plans. */
    static Languages of(
            PlanAnalysis first, List<PlanReading.Translated> translated, LocalDate asOf, FactsMemory facts) {
        if (translated.isEmpty()) {
            return ONE;
        }
        List<Spoken> spoken = new ArrayList<>(List.of(Spoken.of("", first, Optional.empty())));
        List<Other> others = new ArrayList<>();
        for (PlanReading.Translated other : translated) {
            PlanAnalysis analysis = PlanAnalysis.of(other.plan(), asOf, facts);
            others.add(new Other(spoken.size(), other.folder(), other.tree(), analysis));
            spoken.add(Spoken.of(other.folder(), analysis, Optional.of(other.extent())));
        }
        return new Languages(List.copyOf(spoken), List.copyOf(others));
    }

    private static boolean isPage(Entry entry) {
        return entry.kind().isPage() && entry.kind() != Kind.NOT_FOUND && entry.kind() != Kind.REDIRECT;
    }

    /** All of them as the pages of one see them. */
    Tongues seenFrom(int number) {
        return spoken.isEmpty()
                ? Tongues.ONE
                : new Tongues(IntStream.range(0, spoken.size())
                        .mapToObj(at -> tongue(spoken.get(at), at == number, number == 0))
                        .toList());
    }

    private static Tongue tongue(Spoken language, boolean own, boolean fromFirst) {
        String way = own ? "/" : (fromFirst ? "/" : "/../") + language.folder;
        String name = Language.of(language.tag).map(Language::name).orElse(language.tag);
        return new Tongue(language.tag, name, way, language.root, language.pages, own, language.extent);
    }
}
