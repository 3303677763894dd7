package org.planpress.site.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.ChangeKind;
import org.planpress.model.Ledger;
import org.planpress.model.Ledger.Entry;
import org.planpress.model.Text;
import org.planpress.model.When;
import org.planpress.site.changes.LedgerMessage.Label;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.words.Voice;

/** The dates that were moved, in words. */
public final class Moves {

    private final Ledger ledger;
    private final Voice voice;
    private final Map<String, List<Entry>> byThing;

    /**
     * Those of a ledger.
     *
     * @param ledger what was recorded up to the day of publication
     */
    Moves(Ledger ledger, Voice voice) {
        this.ledger = ledger;
        this.voice = voice;
        this.byThing = ledger.entries().stream()
                .filter(entry -> entry.dates().isMove())
                .sorted(Comparator.comparing(Entry::day))
                .collect(Collectors.groupingBy(Entry::about));
    }

    /** Of a plan on the day of its publication. */
    public static Moves of(Setting setting) {
        return new Moves(
                setting.plan().continuity().ledger().until(setting.analysis().asOf()), setting.voice());
    }

    /** From when on anything is known, in words; empty if nothing is. */
    Optional<String> since() {
        return ledger.since().map(LedgerMessage.Since::new).map(voice::say);
    }

    /** The moves of dates of a thing, a fact for each kind of date; none if no date was moved. */
    public List<Fact> of(String path) {
        return Stream.of(ChangeKind.START_MOVED, ChangeKind.DUE_MOVED, ChangeKind.TARGET_DATE_MOVED)
                .flatMap(kind -> of(path, kind).stream())
                .toList();
    }

    private Optional<Fact> of(String path, ChangeKind kind) {
        List<Entry> moves = byThing.getOrDefault(path, List.of()).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        if (moves.size() > 1) {
            said.add(inAll(
                    moves.size(),
                    Ledger.months(
                            moves.get(0).dates().from().orElseThrow(),
                            moves.get(moves.size() - 1).dates().to().orElseThrow())));
        }
        moves.forEach(move -> {
            said.add(voice.say(new LedgerMessage.Move(move(move), move.day())));
            said.add(why(move).orElseGet(() -> voice.say(Label.NO_REASON)));
        });
        since().ifPresent(said::add);
        return Optional.of(new Fact(voice.say(new LedgerMessage.Kind(kind)), String.join(" ", said)));
    }

    private String inAll(int times, long months) {
        int number = (int) Math.abs(months);
        return voice.say(
                months == 0
                        ? new LedgerMessage.MovedWithin(times)
                        : months > 0
                                ? new LedgerMessage.MovedLater(times, number)
                                : new LedgerMessage.MovedEarlier(times, number));
    }

    /** One move of a date, as words without a full stop. */
    String move(Entry entry) {
        When from = entry.dates().from().orElseThrow();
        When to = entry.dates().to().orElseThrow();
        String before = Periods.when(voice, from);
        String after = Periods.when(voice, to);
        long months = Ledger.months(from, to);
        int number = (int) Math.abs(months);
        return voice.say(
                months == 0
                        ? new LedgerMessage.FromTo(before, after)
                        : months > 0
                                ? new LedgerMessage.FromToLater(before, after, number)
                                : new LedgerMessage.FromToEarlier(before, after, number));
    }

    /** The reason of a line, as a sentence. */
    static Optional<String> why(Entry entry) {
        return entry.why().map(Text::value).map(Words::sentence);
    }
}
