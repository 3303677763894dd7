package org.planpress.export.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.planpress.export.Json;
import org.planpress.export.search.IndexJson.Found;
import org.planpress.model.Glossary.Term;
import org.planpress.model.Plan;
import org.planpress.model.Text;
import org.planpress.output.Artifact;
import org.planpress.site.Site;
import org.planpress.site.find.PageIndex;
import org.planpress.site.find.ReadPage;
import org.planpress.site.find.SearchMessage.Group;
import org.planpress.site.frame.SitePage;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.texts.GlossaryPage;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteFiles;

/** What the search of a site reads, made of what its pages say. */
public final class SearchIndex implements PageIndex {

    private final Plan plan;
    private final Site site;
    private final Queue<Found> pages = new ConcurrentLinkedQueue<>();

    /** An index of no pages yet. */
    public SearchIndex(Plan plan, Site site) {
        this.plan = plan;
        this.site = site;
    }

    @Override
    public void add(ReadPage read) {
        site.map()
                .at(read.page().address())
                .map(Entry::kind)
                .flatMap(SearchIndex::group)
                .map(group -> group == Group.GLOSSARY ? terms(read.made()) : Stream.of(found(read, group)))
                .ifPresent(found -> found.forEach(pages::add));
    }

    @Override
    public Artifact written() {
        return new Artifact(
                SiteFiles.SEARCH_INDEX.substring(1),
                Json.mediaType(),
                new IndexJson(List.copyOf(pages), same()).written(site.voice()));
    }

    /** What a page is to somebody who looks for it; lists of everything and other forms of a page are not looked for. */
    private static Optional<Group> group(Kind kind) {
        return switch (kind) {
            case PRIORITY, PRIORITIES -> Optional.of(Group.PRIORITIES);
            case COMMITMENT, COMMITMENTS, RETIRED, EARLIER -> Optional.of(Group.COMMITMENTS);
            case KPI, KPIS -> Optional.of(Group.KPIS);
            case MEASURE, MEASURES, METHOD -> Optional.of(Group.MEASURES);
            case REPORT, REPORTS, REPORT_PRIORITY, TOPIC -> Optional.of(Group.REPORTS);
            case MEETING, MEETINGS, DECISIONS, GOVERNANCE -> Optional.of(Group.MEETINGS);
            case MONEY -> Optional.of(Group.MONEY);
            case PLACE, PLACES -> Optional.of(Group.PLACES);
            case REGISTER -> Optional.of(Group.REGISTERS);
            case GLOSSARY -> Optional.of(Group.GLOSSARY);
            case HOME,
                    SECTION,
                    ABOUT,
                    EDITIONS,
                    DATA,
                    TEXT,
                    SURVEY,
                    TIMETABLE,
                    CONTACT,
                    COVERAGE,
                    PARTNERS,
                    EASY_READ,
                    REQUIREMENTS,
                    CHANGES -> Optional.of(Group.PAGES);
            default -> Optional.empty();
        };
    }

    private static Found found(ReadPage read, Group group) {
        SitePage.Made made = read.made();
        boolean old = made.frame().elsewhen().isPresent();
        String judged = made.content() instanceof CommitmentPage commitment && commitment.judged()
                ? commitment.status().text()
                : "";
        FirstSentences text = new FirstSentences(made.frame().description());
        List<String> words = new ArrayList<>();
        read.blocks().forEach(block -> {
            words.addAll(SearchWords.of(block));
            text.add(block);
        });
        return new Found(
                made.frame().name(),
                read.page().address(),
                group,
                made.frame().description(),
                old ? made.frame().editionTitle() : judged,
                old,
                words,
                text.all());
    }

    /** Each word of the glossary is looked for by itself. */
    private static Stream<Found> terms(SitePage.Made made) {
        return made.content() instanceof GlossaryPage glossary
                ? glossary.letters().stream()
                        .flatMap(letter -> letter.entries().stream())
                        .map(entry -> new Found(
                                entry.term(),
                                Addresses.GLOSSARY + "#" + entry.id(),
                                Group.GLOSSARY,
                                String.join(" ", entry.text()),
                                "",
                                false,
                                SearchWords.of(String.join(" ", entry.text())),
                                ""))
                : Stream.empty();
    }

    /** Words that the glossary says mean the same. */
    private List<List<String>> same() {
        return plan.glossary().terms().stream()
                .map(SearchIndex::same)
                .filter(words -> words.size() > 1)
                .toList();
    }

    private static List<String> same(Term term) {
        return Stream.of(Stream.of(term.term()), term.expansion().stream(), term.aliases().stream())
                .flatMap(words -> words)
                .map(Text::value)
                .map(words -> String.join(" ", SearchWords.of(words)))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }
}
