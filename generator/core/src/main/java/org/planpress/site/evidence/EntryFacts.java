package org.planpress.site.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.model.Register;
import org.planpress.model.Register.Entry;
import org.planpress.model.Text;
import org.planpress.site.chart.Periods;
import org.planpress.site.evidence.RegisterMessage.Label;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Words;
import org.planpress.words.Voice;

/** What an entry of a register says of itself in few words, each with its label; the kind of register decides on some. */
public final class EntryFacts {

    private final Voice voice;
    private final Register.Kind kind;
    private final List<Fact> facts = new ArrayList<>();

    public EntryFacts(Voice voice, Register.Kind kind) {
        this.voice = voice;
        this.kind = kind;
    }

    /** The facts of an entry. */
    public List<Fact> of(Entry entry) {
        facts.clear();
        entry.figure().ifPresent(figure -> add(Label.FIGURE, figure.value()));
        entry.standing().ifPresent(standing -> add(Label.standing(kind), standing.value()));
        entry.who().ifPresent(who -> add(Label.who(kind), who.value()));
        entry.when().ifPresent(when -> add(Label.WHEN, Periods.when(voice, when)));
        entry.place().ifPresent(place -> add(Label.PLACE, place.value()));
        entry.audience().ifPresent(audience -> add(Label.AUDIENCE, audience.value()));
        if (!entry.partners().isEmpty()) {
            add(Label.PARTNERS, entry.partners().stream().map(Text::value).collect(Collectors.joining("; ")));
        }
        return List.copyOf(facts);
    }

    /** The same in a line; empty if it says nothing of the kind. */
    public Optional<String> inALine(Entry entry) {
        String line = of(entry).stream()
                .map(fact -> voice.say(new RegisterMessage.Told(fact.term(), fact.text())))
                .collect(Collectors.joining("; "));
        return Optional.of(line).filter(words -> !words.isEmpty()).map(Words::sentence);
    }

    private void add(Label term, String text) {
        facts.add(new Fact(voice.say(term), text));
    }
}
