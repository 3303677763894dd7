package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.facts.KpiFacts;
import org.planpress.facts.Promises;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.Directions;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;
import org.planpress.site.promises.KpiMessage.Gap;
import org.planpress.site.promises.KpiMessage.Label;
import org.planpress.site.standing.StatusWords;
import org.planpress.words.Slot;

/** The pages of KPIs. */
public final class KpiPages {

    private final Setting setting;
    private final Frames frames;
    private final Rows rows;
    private final MeasureRows measures;
    private final StatusWords statuses;
    private final AgeNotes ages;

    public KpiPages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
        this.rows = new Rows(setting);
        this.measures = new MeasureRows(setting);
        this.statuses = new StatusWords(setting.voice(), setting.site());
        this.ages = new AgeNotes(setting);
    }

    public Stream<SitePage> all() {
        List<KpiFacts> kpis = Promises.of(setting.analysis(), setting.edition()).kpis();
        return IntStream.range(0, kpis.size())
                .mapToObj(at -> setting.page(
                        address(kpis.get(at).said()), "kpi", KpiPage.class, () -> page(kpis.get(at), pager(kpis, at))));
    }

    private Made page(KpiFacts facts, Pager pager) {
        Kpi kpi = facts.said();
        String address = address(kpi);
        List<Link> crumbs = new ArrayList<>(setting.crumbs());
        crumbs.add(setting.crumb(facts.priority()));
        String title = setting.say(
                new KpiMessage.Named(kpi.id().toString(), kpi.title().value()));
        var place = new Frames.Place(address, title, kpi.text().value(), Frames.Area.PLAN, crumbs);
        return new Made(frames.frame(place, setting.around().strips().of(facts.priority())), content(facts, pager));
    }

    private String address(Kpi kpi) {
        return setting.addresses().kpi(setting.edition(), kpi.id().id());
    }

    private KpiPage content(KpiFacts facts, Pager pager) {
        Kpi kpi = facts.said();
        Priority priority = facts.priority();
        List<MeasureRow> figures =
                facts.measures().stream().flatMap(measures::of).toList();
        List<Commitment> naming = facts.commitments();
        return new KpiPage(
                PriorityMark.of(priority.sheet().number()),
                kpi.id().toString(),
                address(kpi),
                kpi.title().value(),
                Kicker.of(setting.voice()
                        .phrase(new KpiMessage.Kicker(
                                kpi.id().toString(),
                                new Slot(
                                        priority.sheet().title().value(),
                                        setting.addresses().priority(setting.edition(), priority))))),
                kpi.text().value(),
                setting.say(new KpiMessage.Should(kpi.direction())),
                statement(facts, figures),
                ages.of(facts.age()),
                ages.ofMeasures(facts.measures().stream()),
                evidence(facts),
                figures,
                rows.measured(figures),
                Stream.concat(standing(facts), judged(facts).stream()).toList(),
                Stream.concat(standing(facts), given(facts).stream()).toList(),
                setting.say(new KpiMessage.ByCommitments(naming.size())),
                rows.commitments(naming),
                pager);
    }

    /** What the office says of it; where it says nothing, what the figures do. */
    private String statement(KpiFacts facts, List<MeasureRow> figures) {
        return facts.age()
                .map(age -> statuses.answer(age, ages.ago(age.judged())))
                .or(() -> facts.status().map(statuses::answer))
                .orElseGet(() -> statement(figures));
    }

    private String statement(List<MeasureRow> figures) {
        return figures.isEmpty()
                ? setting.say(KpiMessage.Unmeasured.WE_DO_NOT_KNOW)
                : Directions.inWords(
                        setting.voice(),
                        figures.stream().map(MeasureRow::direction).toList());
    }

    private List<String> evidence(KpiFacts facts) {
        Kpi kpi = facts.said();
        String way = setting.say(new KpiMessage.ShouldMove(kpi.direction()));
        if (kpi.measures().isEmpty()) {
            // An office that judges it can say, and gives its evidence.
            return facts.status().isPresent()
                    ? List.of(way)
                    : List.of(way, setting.say(KpiMessage.Unmeasured.NOBODY_CAN_SAY));
        }
        String linked =
                setting.say(new KpiMessage.MeasuresAreLinked(kpi.measures().size()));
        return Stream.concat(Stream.of(way, linked), measures.olderThanThePlan(facts.measures().stream()).stream())
                .toList();
    }

    /** How it is going, why and since when that is known; nothing where no status was published. */
    private Stream<Fact> standing(KpiFacts facts) {
        return facts.status().stream()
                .flatMap(status -> Stream.of(
                                Optional.of(
                                        fact(
                                                Label.STATUS,
                                                facts.age()
                                                        .map(statuses::tag)
                                                        .orElseGet(() -> statuses.tag(status))
                                                        .text())),
                                facts.said().statusNote().map(note -> fact(Label.WHY, Words.sentence(note.value()))),
                                facts.said()
                                        .asOf()
                                        .map(day -> fact(
                                                Label.JUDGED, setting.voice().date(day))))
                        .flatMap(Optional::stream));
    }

    /** What the plan sets for a KPI, and as what that is missed where it does not. */
    private List<Fact> judged(KpiFacts facts) {
        Kpi kpi = facts.said();
        List<Fact> judged = new ArrayList<>();
        judged.add(fact(Label.TARGET, target(facts).orElseGet(() -> setting.say(Gap.NO_TARGET))));
        judged.add(fact(Label.STARTING_POINT, said(kpi.baseline(), Gap.NO_BASELINE)));
        judged.addAll(told(kpi));
        judged.add(fact(Label.SOURCE, said(kpi.source(), Gap.NO_SOURCE)));
        judged.add(fact(Label.OWNER, said(kpi.owner(), Gap.NO_OWNER)));
        return judged;
    }

    private List<Fact> given(KpiFacts facts) {
        Kpi kpi = facts.said();
        List<Fact> given = new ArrayList<>();
        target(facts).ifPresent(target -> given.add(fact(Label.TARGET, target)));
        kpi.baseline().ifPresent(start -> given.add(fact(Label.STARTING_POINT, start.value())));
        given.addAll(told(kpi));
        kpi.source().ifPresent(source -> given.add(fact(Label.SOURCE, source.value())));
        kpi.owner().ifPresent(owner -> given.add(fact(Label.OWNER, owner.value())));
        return given;
    }

    private Fact fact(Label label, String text) {
        return new Fact(setting.say(label), text);
    }

    /** How often it is told; nothing where the plan does not say, since then nothing was promised. */
    private List<Fact> told(Kpi kpi) {
        return kpi.frequency().stream()
                .map(rhythm -> fact(Label.TOLD, setting.say(new KpiMessage.HowOften(rhythm))))
                .toList();
    }

    /** A day without a target is when something unnamed is due, and still worth telling. */
    private Optional<String> target(KpiFacts facts) {
        Optional<String> by = facts.said().targetDate().map(day -> Periods.when(setting.voice(), day));
        Optional<String> target = facts.said().target().map(Text::value);
        return target.flatMap(what -> by.map(day -> setting.say(new KpiMessage.TargetBy(what, day))))
                .or(() -> target)
                .or(() -> by.map(day -> setting.say(new KpiMessage.By(day))))
                .map(said -> facts.pastDue() ? setting.say(new KpiMessage.TargetPassed(said)) : said);
    }

    private String said(Optional<Text> text, Gap gap) {
        return text.map(Text::value).orElseGet(() -> setting.say(gap));
    }

    private Pager pager(List<KpiFacts> all, int at) {
        return new Pager(
                setting.say(KpiMessage.Title.OTHERS),
                at > 0 ? Optional.of(step(FrameMessage.Previous::new, all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(step(FrameMessage.Next::new, all.get(at + 1))) : Optional.empty());
    }

    private Pager.Step step(Function<String, FrameMessage> way, KpiFacts facts) {
        Kpi kpi = facts.said();
        return new Pager.Step(
                setting.say(way.apply(kpi.id().toString())), kpi.title().value(), address(kpi));
    }
}
