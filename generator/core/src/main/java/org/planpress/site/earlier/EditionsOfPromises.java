package org.planpress.site.earlier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.CarriedOver;
import org.planpress.facts.CommitmentFacts;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.earlier.EarlierMessage.Label;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;

/** Follows each promise of an edition backwards and forwards. */
public final class EditionsOfPromises {

    private final Setting setting;
    private final EarlierWords words;
    private final Optional<CarriedOver> next;

    public EditionsOfPromises(Setting setting) {
        this.setting = setting;
        this.words = new EarlierWords(setting);
        this.next = CarriedOver.following(setting.plan(), setting.edition())
                .flatMap(after ->
                        CarriedOver.into(setting.plan(), setting.analysis().references(), after));
    }

    public EditionsOfPromise of(CommitmentFacts facts) {
        List<Link> before = facts.before().stream().map(words::linkInItsEdition).toList();
        List<Link> after = facts.after().stream().map(words::linkInItsEdition).toList();
        Optional<Fact> became = became(facts.said());
        List<Fact> given = new ArrayList<>();
        before.forEach(link -> given.add(fact(Label.REPLACES, link.text())));
        after.forEach(link -> given.add(fact(Label.REPLACED_BY, link.text())));
        became.ifPresent(found -> given.add(fact(Label.BECAME, Words.sentence(found.term()) + " " + found.text())));
        Optional<Link> here = before.isEmpty() ? Optional.empty() : words.all(setting.edition());
        Optional<Link> there = after.isEmpty() && became.isEmpty() ? Optional.empty() : words.next(setting.edition());
        List<Link> others = Stream.concat(here.stream(), there.stream()).toList();
        return new EditionsOfPromise(before, after, became, others, given);
    }

    private Fact fact(Label label, String text) {
        return new Fact(setting.say(label), text);
    }

    private Optional<Fact> became(Commitment promise) {
        return next.flatMap(carried -> carried.of(promise.id().id())
                .flatMap(fate -> words.why(fate, carried.after()).map(why -> new Fact(words.became(fate), why))));
    }
}
