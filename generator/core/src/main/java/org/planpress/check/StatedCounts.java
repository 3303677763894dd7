package org.planpress.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.PromiseCounts.Thing;
import org.planpress.check.Vocabulary.Sought;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.SiteSheet;
import org.planpress.model.Status;
import org.planpress.model.ThemesSheet.Commitment;

/**
 * What sentences say of how many priorities, commitments and the like there are: "it has four priorities", "eight of the
 * eleven actions", "two commitments are late". A number of some that a sentence picks out, "two commitments about roads",
 * is no such claim.
 */
final class StatedCounts {

    private static final String NUMBER =
            "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen|twenty)";

    private static final String KIND = "(?:(?:main|clear|strategic|public|published|overall|broad|police and crime) )?";

    private static final Map<Thing, String> NOUNS = nouns();

    /** One of these stands in every sentence that says how many there are: the first word of each noun. */
    private static final Sought FIRST_WORDS = Sought.of(
            "commitment",
            "commitments",
            "pledge",
            "pledges",
            "promise",
            "promises",
            "action",
            "actions",
            "priority",
            "priorities",
            "kpi",
            "kpis",
            "key",
            "indicator",
            "indicators",
            "outcome",
            "outcomes",
            "theme",
            "themes");

    private static final String NOUN = "(" + String.join("|", NOUNS.values()) + ")\\b";

    /** Picks out some of the things that were named. */
    private static final String NOT_SOME =
            "(?! (?:that|which|who|whose|about|on|for|to|with|where|in common|below|above)\\b)";

    /** "Eight of the eleven actions". */
    private static final Pattern PART = Pattern.compile("(?i)\\b" + NUMBER
            + " (?:out )?of (?:the |its |our |all |these )?" + NUMBER + " " + KIND + NOUN + NOT_SOME);

    /** "The plan has four priorities". */
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)(?:\\b(?:plan|edition|strategy|draft|it|we|commissioner|office|council|mayor|authority)(?: \\p{L}+){0,2}? "
                    + "(?:has|have|sets?(?: out)?|makes?|contains?|holds?|lists?|names?|gives?|puts?)|there are(?: now)?"
                    + "|\\ball(?: the| of the| our| its)?|\\bour|\\bplan[’']s|\\bits) " + NUMBER + " " + KIND + NOUN
                    + NOT_SOME);

    private static final String HOW = "(?:are|is|were|was|have been|has been|stand as|stands as)(?: now| still| all)?";

    /** What says so of each status. */
    private static final Map<DeliveryStatus, Pattern> STATUSES = statuses();

    private static final Pattern OTHER_PLAN =
            Pattern.compile("(?i)\\b(?:19|20)\\d\\d\\b|\\b(?:earlier|previous|last|old|new|next|other) plan\\b");

    private final Map<Id, Held> byEdition = new LinkedHashMap<>();

    StatedCounts(Plan plan) {
        plan.editions().forEach(edition -> byEdition.put(edition.id(), Held.of(plan.site(), edition)));
    }

    /**
     * A number that differs from all that we hold.
     *
     * @param start where it stands in the sentence
     * @param end where it ends
     * @param held what we hold, in words
     * @param name the name by which a text can ask for the count
     */
    record Difference(int start, int end, String held, String name) {}

    /** What the plan holds of one thing, with what each number counts. */
    private record Counted(Map<Integer, List<String>> totals, Map<DeliveryStatus, Set<Integer>> byStatus) {

        static Counted empty() {
            return new Counted(new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        void add(int number, String what) {
            if (number > 0) {
                totals.computeIfAbsent(number, none -> new ArrayList<>()).add(what);
            }
        }

        void judged(SiteSheet site, List<Optional<Ref>> statuses) {
            Map<DeliveryStatus, Integer> counts = new LinkedHashMap<>();
            statuses.forEach(
                    status -> Status.of(site, status).ifPresent(known -> counts.merge(known.is(), 1, Integer::sum)));
            Stream.of(DeliveryStatus.values())
                    .forEach(status -> byStatus.computeIfAbsent(status, none -> new LinkedHashSet<>())
                            .add(counts.getOrDefault(status, 0)));
        }

        Counted and(Counted other) {
            Counted both = Counted.empty();
            Stream.of(this, other).forEach(one -> {
                one.totals.forEach((number, names) -> names.forEach(name -> both.add(number, name)));
                one.byStatus.forEach((status, numbers) -> both.byStatus
                        .computeIfAbsent(status, none -> new LinkedHashSet<>())
                        .addAll(numbers));
            });
            return both;
        }

        String words() {
            return totals.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<Integer, List<String>> entry) -> -entry.getKey()))
                    .limit(5)
                    .map(entry -> entry.getKey() + " " + entry.getValue().get(0))
                    .collect(Collectors.joining(", "));
        }
    }

    private record Held(Map<Thing, Counted> things) {

        static Held of(SiteSheet site, Edition edition) {
            String inAll = "in " + edition.id();
            Counted commitments = Counted.empty();
            Counted kpis = Counted.empty();
            Counted priorities = Counted.empty();
            Counted outcomesHere = Counted.empty();
            Counted themesHere = Counted.empty();
            priorities.add(edition.priorities().size(), inAll);
            commitments.add(edition.commitments().size(), inAll);
            commitments.judged(
                    site, edition.commitments().stream().map(Commitment::status).toList());
            kpis.add(edition.kpis().size(), inAll);
            kpis.judged(site, edition.kpis().stream().map(Kpi::status).toList());
            int outcomes = 0;
            int themes = edition.crossCutting().size();
            for (var priority : edition.priorities()) {
                String in = "in " + priority.id();
                outcomes += priority.sheet().outcomes().size();
                themes += priority.themes().size();
                outcomesHere.add(priority.sheet().outcomes().size(), in);
                themesHere.add(priority.themes().size(), in);
                commitments.add(priority.commitments().size(), in);
                commitments.judged(
                        site,
                        priority.commitments().stream().map(Commitment::status).toList());
                kpis.add(priority.sheet().kpis().size(), in);
                kpis.judged(
                        site, priority.sheet().kpis().stream().map(Kpi::status).toList());
                priority.themes()
                        .forEach(theme -> commitments.add(theme.commitments().size(), "in " + theme.id()));
            }
            edition.crossCutting()
                    .forEach(theme -> commitments.add(theme.commitments().size(), "in " + theme.id()));
            outcomesHere.add(outcomes, inAll);
            themesHere.add(themes, inAll);
            Map<Thing, Counted> things = new LinkedHashMap<>();
            Stream.of(Thing.values()).forEach(thing -> things.put(thing, Counted.empty()));
            things.putAll(Map.of(
                    Thing.PRIORITIES, priorities,
                    Thing.OUTCOMES, outcomesHere,
                    Thing.THEMES, themesHere,
                    Thing.COMMITMENTS, commitments,
                    Thing.KPIS, kpis));
            return new Held(things);
        }
    }

    /** What a sentence states that is not so. */
    List<Difference> in(String sentence, Passage passage) {
        List<Difference> found = new ArrayList<>();
        if (!passage.vocabulary().mayHold(FIRST_WORDS)) {
            return found;
        }
        for (MatchResult part : PART.matcher(sentence).results().toList()) {
            thing(part.group(3))
                    .ifPresent(thing -> total(part, 2, thing, sentence, passage).ifPresent(found::add));
        }
        for (MatchResult whole : WHOLE.matcher(sentence).results().toList()) {
            thing(whole.group(2))
                    .ifPresent(
                            thing -> total(whole, 1, thing, sentence, passage).ifPresent(found::add));
        }
        if (passage.owner().report().isEmpty()) {
            STATUSES.forEach((status, claim) -> found.addAll(ofStatus(sentence, status, claim, passage)));
        }
        return found;
    }

    private Optional<Difference> total(MatchResult match, int group, Thing thing, String sentence, Passage passage) {
        Counted held = held(thing, sentence, passage);
        int number = WrittenNumber.whole(match.group(group)).orElse(0);
        return held.totals().isEmpty() || held.totals().containsKey(number)
                ? Optional.empty()
                : Optional.of(new Difference(match.start(group), match.end(group), held.words(), thing.word()));
    }

    private List<Difference> ofStatus(String sentence, DeliveryStatus status, Pattern claims, Passage passage) {
        List<Difference> found = new ArrayList<>();
        Matcher claim = claims.matcher(sentence);
        while (claim.find()) {
            Optional<Thing> thing = thing(claim.group(3));
            int number = WrittenNumber.whole(claim.group(1)).orElse(0);
            Set<Integer> held = thing.map(
                            known -> held(known, sentence, passage).byStatus().get(status))
                    .orElse(Set.of());
            if (held != null && !held.isEmpty() && !held.contains(number)) {
                int most = held.stream().max(Comparator.naturalOrder()).orElse(0);
                found.add(new Difference(
                        claim.start(1),
                        claim.end(1),
                        most + " " + status.word(),
                        thing.map(Thing::word).orElse("") + "." + status.word()));
            }
        }
        return found;
    }

    /** What the edition of the passage holds; all editions where a sentence may speak of any. */
    private Counted held(Thing thing, String sentence, Passage passage) {
        boolean any = passage.edition().isEmpty()
                || passage.owner().report().isPresent()
                || OTHER_PLAN.matcher(sentence).find();
        Counted counted = (any
                        ? byEdition.values().stream()
                        : Stream.of(byEdition.get(passage.edition().get().id())))
                .map(held -> held.things().get(thing))
                .reduce(Counted.empty(), Counted::and);
        if (thing == Thing.COMMITMENTS) {
            passage.owner().report().ifPresent(report -> deliverables(report, counted));
        }
        return counted;
    }

    /** Reports call their pieces of work actions, too. */
    private static void deliverables(Report report, Counted counted) {
        counted.add(report.deliverables().size(), "in the report");
        report.deliverables().stream()
                .map(work -> work.priority().id())
                .distinct()
                .forEach(priority ->
                        counted.add(report.deliverablesOf(priority).size(), "in the report for " + priority));
    }

    private static Optional<Thing> thing(String noun) {
        return NOUNS.entrySet().stream()
                .filter(entry -> noun.matches("(?i)" + entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<DeliveryStatus, Pattern> statuses() {
        Map<DeliveryStatus, String> words = new LinkedHashMap<>();
        words.put(DeliveryStatus.ON_TRACK, "on track");
        words.put(DeliveryStatus.AT_RISK, "at risk");
        words.put(DeliveryStatus.LATE, "late");
        words.put(DeliveryStatus.PAUSED, "paused");
        words.put(DeliveryStatus.DONE, "(?:done|finished|complete|completed)");
        words.put(DeliveryStatus.NOT_STARTED, "not (?:yet )?(?:started|begun)");
        words.put(DeliveryStatus.DROPPED, "dropped");
        Map<DeliveryStatus, Pattern> claims = new LinkedHashMap<>();
        words.forEach((status, said) -> claims.put(
                status,
                Pattern.compile("(?i)\\b" + NUMBER + " (?:(?:out )?of (?:the |its |our |all )?(?:" + NUMBER + " )?)?"
                        + KIND + NOUN + " " + HOW + " " + said + "\\b")));
        return claims;
    }

    private static Map<Thing, String> nouns() {
        Map<Thing, String> nouns = new LinkedHashMap<>();
        nouns.put(Thing.COMMITMENTS, "(?:commitments?|pledges?|promises?|actions?)");
        nouns.put(Thing.PRIORITIES, "(?:priority|priorities)");
        nouns.put(Thing.KPIS, "(?:KPIs?|key performance indicators?|key indicators?|indicators?)");
        nouns.put(Thing.OUTCOMES, "outcomes?");
        nouns.put(Thing.THEMES, "themes?");
        return nouns;
    }
}
