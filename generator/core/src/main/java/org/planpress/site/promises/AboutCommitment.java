package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.FollowedMoney;
import org.planpress.facts.CommitmentFacts;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.site.money.MoneyWords;
import org.planpress.site.promises.CommitmentMessage.Label;
import org.planpress.site.promises.CommitmentMessage.Silence;
import org.planpress.words.Message;

/** What a plan says of a commitment beside the promise: who, when, and by which indicators. */
final class AboutCommitment {

    private final Setting setting;
    private final MoneyWords money;

    /** Silence about money means something only where other money is said to serve something. */
    private final boolean tellsWhatMoneyServes;

    AboutCommitment(Setting setting) {
        this.setting = setting;
        this.money = new MoneyWords(setting);
        this.tellsWhatMoneyServes = FollowedMoney.of(setting.edition()).servesAnything();
    }

    /** When it was judged, its theme and dates. */
    List<Fact> facts(CommitmentFacts facts) {
        return Stream.concat(judged(facts.said()).stream(), dates(facts).stream())
                .toList();
    }

    private Optional<Fact> judged(Commitment commitment) {
        return commitment.asOf().map(setting.voice()::date).map(day -> fact(Label.JUDGED, day));
    }

    /** The same without the day of the judgement. */
    List<Fact> dates(CommitmentFacts facts) {
        List<Fact> dates = new ArrayList<>();
        dates.add(fact(Label.THEME, facts.theme().title().value()));
        start(facts).ifPresent(start -> dates.add(fact(Label.START, start)));
        due(facts).ifPresent(due -> dates.add(fact(Label.DUE, due)));
        return dates;
    }

    private Optional<String> start(CommitmentFacts facts) {
        return facts.said().start().map(start -> Periods.when(setting.voice(), start));
    }

    private Optional<String> due(CommitmentFacts facts) {
        return Due.of(setting.voice(), facts.said(), facts.overdue(), facts.pastDue());
    }

    private Fact fact(CommitmentMessage term, String text) {
        return new Fact(setting.say(term), text);
    }

    /** All that the plan says of it beside the promise. */
    List<Fact> given(CommitmentFacts facts) {
        Commitment commitment = facts.said();
        List<Fact> given = new ArrayList<>();
        commitment.lead().ifPresent(lead -> given.add(fact(Label.LEAD, lead.value())));
        if (!commitment.partners().isEmpty()) {
            given.add(fact(Label.PARTNERS, String.join("; ", Words.values(commitment.partners()))));
        }
        start(facts).ifPresent(start -> given.add(fact(Label.START, start)));
        due(facts).ifPresent(due -> given.add(fact(Label.DUE, due)));
        judged(commitment).ifPresent(given::add);
        if (!facts.kpis().isEmpty()) {
            given.add(fact(
                    new CommitmentMessage.Indicators(facts.kpis().size()),
                    facts.kpis().stream()
                            .map(kpi -> setting.say(new FrameMessage.TitleWithId(
                                    kpi.title().value(), kpi.id().toString())))
                            .collect(Collectors.joining("; "))));
        }
        return given;
    }

    /** Who answers for it. */
    List<Fact> who(Commitment commitment) {
        return commitment.lead().map(lead -> fact(Label.LEAD, lead.value())).stream()
                .toList();
    }

    /** With whom the office works on its priority, where that stands in place of a lead or of partners. */
    Optional<String> together(CommitmentFacts facts) {
        Commitment commitment = facts.said();
        if (facts.workedWith().isEmpty()) {
            return Optional.empty();
        }
        List<String> names = Words.values(facts.workedWith());
        if (commitment.lead().isEmpty()) {
            return Optional.of(setting.say(new PromiseMessage.NoSingleLead(names)));
        }
        return commitment.partners().isEmpty()
                ? Optional.of(setting.say(new PromiseMessage.WorkedWith(names)))
                : Optional.empty();
    }

    /** One line for all that the plan does not say of it: a page of gaps tells nobody anything. */
    Optional<String> silent(CommitmentFacts facts) {
        Commitment commitment = facts.said();
        List<Message> silent = new ArrayList<>();
        if (facts.workedWith().isEmpty() && commitment.lead().isEmpty()) {
            silent.add(Silence.NAMES_NO_LEAD);
            if (commitment.partners().isEmpty()) {
                silent.add(Silence.NAMES_NO_PARTNERS);
            }
        }
        if (commitment.start().isEmpty() && commitment.due().isEmpty()) {
            silent.add(Silence.SETS_NO_DATE);
        }
        if (tellsWhatMoneyServes && money.serving(Set.of(commitment.id().id())).isEmpty()) {
            silent.add(Silence.NAMES_NO_MONEY);
        }
        return silent.isEmpty() ? Optional.empty() : Optional.of(setting.say(new PromiseMessage.Silent(silent)));
    }
}
