package org.planpress.site.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planpress.model.Id;
import org.planpress.model.Ref;
import org.planpress.model.Register;
import org.planpress.model.Register.Entry;
import org.planpress.model.When;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;

/**
 * How others judge what a plan promises, from its registers of opinions. It stands beside the status that the office gives
 * and is never made one with it.
 */
public final class Opinions {

    private final Setting setting;

    public Opinions(Setting setting) {
        this.setting = setting;
    }

    /** What others say of a commitment. */
    public List<Said> ofCommitment(Id commitment) {
        return of(Entry::commitments, commitment);
    }

    /** What others say of a KPI. */
    public List<Said> ofKpi(Id kpi) {
        return of(Entry::kpis, kpi);
    }

    /** What others say of a priority. */
    public List<Said> ofPriority(Id priority) {
        return of(Entry::priorities, priority);
    }

    /** The same for a place that has no room for a list. */
    public List<Fact> facts(List<Said> opinions) {
        String judged = setting.say(RegisterMessage.Label.JUDGED_BY_OTHERS);
        return Said.lines(opinions).stream().map(line -> new Fact(judged, line)).toList();
    }

    private List<Said> of(Function<Entry, List<Ref>> about, Id id) {
        return setting.edition().registers().stream()
                .filter(register -> register.kind() == Register.Kind.OPINIONS)
                .flatMap(register -> register.entries().stream()
                        .filter(entry -> about.apply(entry).stream()
                                .anyMatch(ref -> ref.id().equals(id)))
                        .map(entry -> said(register, entry)))
                .toList();
    }

    private Said said(Register register, Entry entry) {
        List<String> words = new ArrayList<>();
        new EntryFacts(setting.voice(), register.kind()).inALine(entry).ifPresent(words::add);
        entry.text().map(text -> Words.sentence(text.value())).ifPresent(words::add);
        words.add(setting.say(new RegisterMessage.OpinionFrom(
                Words.sentence(entry.source().orElse(register.source()).value()))));
        age(entry).ifPresent(words::add);
        return new Said(
                Optional.of(
                        new Link(entry.title().value(), setting.addresses().entry(setting.edition(), register, entry))),
                words.stream().collect(Collectors.joining(" ")));
    }

    /** Words grow old as statuses do; of those without a day nobody can tell. */
    private Optional<String> age(Entry entry) {
        if (entry.when().isEmpty()) {
            return Optional.of(setting.say(RegisterMessage.Label.OPINION_UNDATED));
        }
        return entry.when()
                .map(When::last)
                .filter(day -> setting.analysis().ages().isTooOld(day))
                .map(day -> setting.say(new RegisterMessage.OpinionOld(new AgeNotes(setting).ago(day))));
    }
}
