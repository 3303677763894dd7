package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.Areas;
import org.planpress.facts.CommitmentFacts;
import org.planpress.model.Area;
import org.planpress.model.Milestone;
import org.planpress.model.Named;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.When;
import org.planpress.site.changes.Moves;
import org.planpress.site.chart.Periods;
import org.planpress.site.earlier.EditionsOfPromise;
import org.planpress.site.earlier.EditionsOfPromises;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PlaceLinks;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.site.promises.PromiseMessage.Label;

/** What is said of promises while they are kept. */
public final class Courses {

    private final Setting setting;
    private final Moves moves;
    private final EditionsOfPromises editions;

    public Courses(Setting setting) {
        this.setting = setting;
        this.moves = Moves.of(setting);
        this.editions = new EditionsOfPromises(setting);
    }

    Course of(CommitmentFacts facts) {
        Commitment commitment = facts.said();
        Optional<Fact> roles = listed(Label.ROLES, Words.values(commitment.roles()));
        Optional<Fact> where = listed(Label.AREAS, areas(commitment.areas()));
        List<Link> places = new PlaceLinks(setting).of(commitment.areas());
        List<Fact> rest = new ArrayList<>();
        listed(Label.SUBJECTS, Words.values(commitment.subjects())).ifPresent(rest::add);
        rest.addAll(open(commitment.lacks(), commitment.nextCheck()));
        rest.addAll(moves(commitment.id()));
        List<Step> milestones = commitment.milestones().stream().map(this::step).toList();
        EditionsOfPromise others = editions.of(facts);
        List<Fact> given = new ArrayList<>(inOrder(roles, where, rest));
        milestones.forEach(step -> given.add(fact(Label.MILESTONE, Words.sentence(step.title()) + " " + step.text())));
        given.addAll(others.given());
        List<Fact> about = inOrder(roles, places.isEmpty() ? where : Optional.empty(), rest);
        return new Course(about, places, milestones, others, given);
    }

    private static List<Fact> inOrder(Optional<Fact> roles, Optional<Fact> where, List<Fact> rest) {
        return Stream.of(roles.stream(), where.stream(), rest.stream())
                .flatMap(facts -> facts)
                .toList();
    }

    List<Fact> of(Kpi kpi) {
        List<Fact> facts = new ArrayList<>(open(kpi.lacks(), kpi.nextCheck()));
        facts.addAll(moves(kpi.id()));
        return facts;
    }

    /** How often its dates were moved, and why, as far as that was recorded. */
    private List<Fact> moves(Named id) {
        return moves.of(setting.edition().id() + "/" + id);
    }

    private List<Fact> open(Optional<Text> lacks, Optional<When> nextCheck) {
        List<Fact> open = new ArrayList<>();
        lacks.map(Text::value).map(Words::sentence).ifPresent(said -> open.add(fact(Label.LACKS, said)));
        nextCheck.map(new AgeNotes(setting)::date).ifPresent(said -> open.add(fact(Label.NEXT_CHECK, said)));
        return open;
    }

    private List<String> areas(List<Ref> refs) {
        return areasOf(refs).map(Area::title).map(Text::value).toList();
    }

    private List<String> places(List<Ref> refs) {
        return areasOf(refs).map(PlaceLinks::name).toList();
    }

    private Stream<Area> areasOf(List<Ref> refs) {
        return Areas.of(setting.plan()).named(refs);
    }

    private Optional<Fact> listed(Label label, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(fact(label, String.join("; ", names)));
    }

    private Fact fact(Label label, String text) {
        return new Fact(setting.say(label), text);
    }

    private Step step(Milestone milestone) {
        Fact said = milestone(milestone);
        String undone = setting.analysis().ages().isPastDue(milestone) ? "past" : "open";
        return new Step(said.term(), said.text(), milestone.done().isPresent() ? "done" : undone);
    }

    /** A step on the way, and how it stands. */
    public Fact milestone(Milestone milestone) {
        List<String> said = new ArrayList<>();
        milestone.done().map(PromiseMessage.Done::new).map(setting::say).ifPresent(said::add);
        if (milestone.done().isEmpty()) {
            said.add(milestone
                    .due()
                    .map(due -> setting.say(
                            setting.analysis().ages().isPastDue(milestone)
                                    ? new PromiseMessage.DuePassed(Periods.when(setting.voice(), due))
                                    : new PromiseMessage.Due(Periods.when(setting.voice(), due))))
                    .orElseGet(() -> setting.say(PromiseMessage.Open.NO_DATE)));
        } else {
            milestone
                    .due()
                    .map(due -> setting.say(new PromiseMessage.WasDue(Periods.when(setting.voice(), due))))
                    .ifPresent(said::add);
        }
        if (!milestone.movedFrom().isEmpty()) {
            said.add(setting.say(new PromiseMessage.Moved(milestone.movedFrom().stream()
                    .map(when -> Periods.when(setting.voice(), when))
                    .collect(Collectors.toList()))));
        }
        if (!milestone.areas().isEmpty()) {
            said.add(setting.say(new PromiseMessage.Where(places(milestone.areas()))));
        }
        milestone.note().map(Text::value).map(Words::sentence).ifPresent(said::add);
        return new Fact(milestone.title().value(), String.join(" ", said));
    }
}
