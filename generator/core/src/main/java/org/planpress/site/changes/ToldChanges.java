package org.planpress.site.changes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.changes.Things;
import org.planpress.model.ChangeKind;
import org.planpress.model.EditionSheet.Retired;
import org.planpress.model.Id;
import org.planpress.model.Ledger;
import org.planpress.model.Ledger.Cell;
import org.planpress.model.Ledger.Entry;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.Series;
import org.planpress.model.Text;
import org.planpress.model.When;
import org.planpress.site.changes.LedgerMessage.Label;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Tag;
import org.planpress.site.standing.StatusWords;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.IdAddresses;
import org.planpress.words.Voice;

/** Puts the ledger of a plan into words, as far as it is known on the day of publication. */
public final class ToldChanges {

    private static final Pattern DATE = Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))(?:-(\\d{2}))?");

    private final Plan plan;
    private final Voice voice;
    private final Ledger ledger;
    private final Things things;
    private final Map<String, String> titles = new HashMap<>();
    private final IdAddresses ids;
    private final Moves moves;

    public ToldChanges(Plan plan, LocalDate asOf, Voice voice) {
        this.plan = plan;
        this.voice = voice;
        this.ledger = plan.continuity().ledger().until(asOf);
        this.things = ledger.entries().isEmpty() ? new Things(Map.of(), Map.of()) : Things.of(plan);
        this.ids = IdAddresses.of(plan);
        this.moves = new Moves(ledger, voice);
        ledger.entries().stream()
                .filter(entry -> entry.kind().brings() || entry.kind().takesAway())
                .forEach(entry -> (entry.kind().brings() ? entry.to() : entry.from())
                        .map(Cell::says)
                        .ifPresent(title -> titles.put(entry.about(), title)));
    }

    /** Whether anything was recorded. */
    public boolean areKept() {
        return !ledger.entries().isEmpty();
    }

    /** From when on anything is known, in words; empty if nothing is. */
    public Optional<String> since() {
        return moves.since();
    }

    /** The day of the newest line that tells of a change; the first day of the ledger if none does. */
    public Optional<LocalDate> newest() {
        return ledger.entries().stream()
                .filter(entry -> entry.kind() != ChangeKind.KNOWN)
                .map(Entry::day)
                .max(Comparator.naturalOrder())
                .or(ledger::since);
    }

    /** All changes, the newest day first. */
    public List<ToldChange> all() {
        Map<String, Integer> used = new HashMap<>();
        List<ToldChange> told = new ArrayList<>();
        ledger.entries().stream()
                .filter(entry -> entry.kind() != ChangeKind.KNOWN)
                .forEach(entry -> told.add(told(entry, used)));
        told.sort(Comparator.comparing(ToldChange::day).reversed());
        return List.copyOf(told);
    }

    /** How many things stood in the plan when they were first recorded, by day. */
    int known(LocalDate day) {
        return (int) ledger.entries().stream()
                .filter(entry -> entry.kind() == ChangeKind.KNOWN && entry.day().equals(day))
                .count();
    }

    /** The days on which anything was recorded, the newest first. */
    List<LocalDate> days() {
        return ledger.entries().stream()
                .map(Entry::day)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private ToldChange told(Entry entry, Map<String, Integer> used) {
        String path = entry.about();
        String stem =
                entry.day() + "-" + path.replace('/', '-') + "-" + entry.kind().word();
        int number = used.merge(stem, 1, Integer::sum);
        String name = name(path);
        return new ToldChange(
                number == 1 ? stem : stem + "-" + number,
                entry.day(),
                path,
                name,
                address(path).map(address -> new Link(name, address)),
                voice.say(new LedgerMessage.Kind(entry.kind())),
                facts(entry));
    }

    private List<Fact> facts(Entry entry) {
        List<Fact> facts = new ArrayList<>();
        boolean titled = entry.kind().brings() || entry.kind().takesAway();
        if (entry.dates().isMove()) {
            facts.add(new Fact(voice.say(Label.MOVED), moves.move(entry)));
        } else if (!titled) {
            entry.from().ifPresent(cell -> facts.add(new Fact(voice.say(Label.BEFORE), shown(entry, cell))));
            entry.to().ifPresent(cell -> facts.add(new Fact(voice.say(Label.NOW), shown(entry, cell))));
        } else if (entry.kind() == ChangeKind.RETIRED) {
            entry.to()
                    .map(cell -> sibling(entry.about(), cell.says()))
                    .ifPresent(path -> facts.add(new Fact(voice.say(Label.NOW), name(path), address(path))));
        }
        Moves.why(entry)
                .or(() -> entry.kind().asksWhy() ? Optional.of(voice.say(Label.NO_REASON)) : Optional.empty())
                .ifPresent(why -> facts.add(new Fact(voice.say(Label.WHY), why)));
        return List.copyOf(facts);
    }

    private String shown(Entry entry, Cell cell) {
        String says = cell.says();
        return switch (entry.kind()) {
            case STATUS_CHANGED -> status(says);
            case MOVED -> name(sibling(entry.about(), says));
            case FIGURE_REVISED, FIGURE_WITHDRAWN -> figure(entry, says);
            case START_MOVED, DUE_MOVED, TARGET_DATE_MOVED, DATE_MOVED ->
                Stream.of(entry.dates().from(), entry.dates().to())
                        .flatMap(Optional::stream)
                        .filter(when -> when.says().equals(says))
                        .findFirst()
                        .map(when -> Periods.when(voice, when))
                        .orElse(says);
            case MILESTONE_ADDED, MILESTONE_DROPPED, MILESTONE_MOVED, MILESTONE_DONE -> step(entry.kind(), says);
            default -> says;
        };
    }

    private String status(String word) {
        return Id.isValid(word)
                ? new StatusWords(voice, plan.site())
                        .tag(Optional.of(new Ref(new Id(word), plan.site().at())))
                        .map(Tag::text)
                        .orElse(word)
                : word;
    }

    /** A step with its date as pages write it, if it has one in figures. */
    private String step(ChangeKind kind, String says) {
        String date = kind.said(says);
        return when(date)
                .map(known -> voice.say(new LedgerMessage.Part(kind.part(says), Periods.when(voice, known))))
                .orElse(says);
    }

    private static Optional<When> when(String date) {
        Matcher figures = DATE.matcher(date);
        if (!figures.matches()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.parse(figures.group(1));
        return Optional.ofNullable(figures.group(2))
                .map(Integer::parseInt)
                .map(day -> Optional.of(day)
                        .filter(month::isValidDay)
                        .map(month::atDay)
                        .map(When::day))
                .orElseGet(() -> Optional.of(When.month(month)));
    }

    /** A figure with its period as people write it, if the measure still has that period. */
    private String figure(Entry entry, String says) {
        String part = entry.kind().part(says);
        String[] parts = part.split(", ", 2);
        String said = entry.kind().said(says);
        String period = plan.measures().stream()
                .filter(measure -> entry.about().equals("measures/" + measure.id()))
                .flatMap(measure -> measure.series().map(Series::rows).orElse(List.of()).stream())
                .map(Series.Row::period)
                .filter(each -> each.written().equals(parts[0]))
                .findFirst()
                .map(each -> Periods.of(voice, each))
                .orElse(parts[0]);
        String place = parts.length == 1 ? period : period + ", " + area(parts[1]);
        return said.isEmpty() ? place : voice.say(new LedgerMessage.Part(place, said));
    }

    private String area(String id) {
        return plan.site().areas().stream()
                .filter(area -> area.id().toString().equals(id))
                .findFirst()
                .map(area -> area.title().value())
                .orElse(id);
    }

    /** Something else of the same edition, by its id. */
    private static String sibling(String path, String id) {
        int slash = path.indexOf('/');
        return slash < 0 ? id : path.substring(0, slash + 1) + id;
    }

    private String name(String path) {
        return things.find(path)
                .map(thing -> thing.title())
                .or(() -> Optional.ofNullable(things.retired().get(path))
                        .map(Retired::title)
                        .map(Text::value))
                .or(() -> Optional.ofNullable(titles.get(path)))
                .orElse(path.substring(path.lastIndexOf('/') + 1));
    }

    private Optional<String> address(String path) {
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (slash < 0) {
            return plan.edition(new Id(first)).map(edition -> new Addresses(plan).edition(edition));
        }
        boolean there = things.find(path).isPresent() || things.retired().containsKey(path);
        Id edition = plan.edition(new Id(first))
                .map(found -> found.id())
                .orElse(plan.current().id());
        return there ? ids.find(edition, last) : Optional.empty();
    }
}
