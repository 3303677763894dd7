package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.analysis.Evidence;
import org.planpress.facts.KpiFacts;
import org.planpress.facts.Promises;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.evidence.EvidenceRows;
import org.planpress.site.evidence.LinkedEvidence;
import org.planpress.site.evidence.Opinions;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.Directions;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.promises.KpiMessage.Label;
import org.planpress.site.promises.KpiMessage.Silence;
import org.planpress.site.standing.StatusWords;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Message;
import org.planpress.words.Slot;

/** The pages of KPIs. */
public final class KpiPages {

    private final Setting setting;
    private final Frames frames;
    private final Rows rows;
    private final EvidenceRows evidence;
    private final StatusWords statuses;
    private final AgeNotes ages;
    private final KpiTerms terms;
    private final Courses courses;
    private final Opinions opinions;

    public KpiPages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
        this.rows = new Rows(setting);
        this.evidence = new EvidenceRows(setting);
        this.statuses = new StatusWords(setting.voice(), setting.site());
        this.ages = new AgeNotes(setting);
        this.terms = new KpiTerms(setting);
        this.courses = new Courses(setting);
        this.opinions = new Opinions(setting);
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
        Evidence links = facts.evidence();
        LinkedEvidence linked = evidence.of(links, links.measures().size() + links.besideMeasures());
        List<Commitment> naming = facts.commitments();
        List<Said> said = opinions.ofKpi(kpi.id().id());
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
                statement(facts, linked),
                ages.of(facts.age()),
                known(facts, linked),
                said,
                elsewhere(facts),
                linked,
                rows.measured(links, linked.measures()),
                Stream.concat(standing(facts), judged(facts).stream()).toList(),
                Stream.of(
                                standing(facts),
                                opinions.facts(said).stream(),
                                judged(facts).stream(),
                                evidence.facts(linked).stream())
                        .flatMap(given -> given)
                        .toList(),
                silent(facts),
                setting.say(new KpiMessage.ByCommitments(naming.size())),
                rows.commitments(naming),
                pager);
    }

    /** What the office says of it; where it says nothing, what the figures do. */
    private String statement(KpiFacts facts, LinkedEvidence linked) {
        return facts.age()
                .map(age -> statuses.answer(age, ages.ago(age.judged())))
                .or(() -> facts.status().map(statuses::answer))
                .orElseGet(() -> statement(linked));
    }

    private String statement(LinkedEvidence linked) {
        if (!linked.measures().isEmpty()) {
            return Directions.inWords(
                    setting.voice(),
                    linked.measures().stream().map(MeasureRow::direction).toList());
        }
        return setting.say(
                linked.results().isEmpty()
                        ? nothingLinked()
                        : new KpiMessage.OnlyResults(linked.results().size()));
    }

    /** Only a plan without any measure lets us say that there are no figures; else it is we who linked none. */
    private KpiMessage nothingLinked() {
        return setting.plan().measures().isEmpty()
                ? KpiMessage.Unmeasured.NO_FIGURES
                : KpiMessage.Unmeasured.NO_MEASURE_LINKED;
    }

    private List<String> known(KpiFacts facts, LinkedEvidence linked) {
        List<String> known = new ArrayList<>();
        known.add(setting.say(new KpiMessage.ShouldMove(facts.said().direction())));
        int measures = facts.evidence().measures().size();
        if (measures > 0) {
            known.add(setting.say(new KpiMessage.MeasuresAreLinked(measures)));
        }
        linked.age().ifPresent(known::add);
        linked.reading().ifPresent(known::add);
        return known;
    }

    /** Where a reader may look for figures; an office that judges the KPI has said what it knows. */
    private Optional<KpiPage.Elsewhere> elsewhere(KpiFacts facts) {
        boolean lost = facts.evidence().isEmpty()
                && facts.status().isEmpty()
                && !setting.plan().measures().isEmpty();
        if (!lost) {
            return Optional.empty();
        }
        Slot measures = new Slot(setting.say(FrameMessage.Menu.MEASURES), Addresses.MEASURES);
        Split split = Split.of(setting.voice().phrase(new KpiMessage.Elsewhere(measures)));
        return Optional.of(new KpiPage.Elsewhere(
                split.before(), new Link(split.link().text(), measures.address()), split.after()));
    }

    /** How it is going, why and since when that is known; nothing where no status was published. */
    private Stream<Fact> standing(KpiFacts facts) {
        return facts.status().stream()
                .flatMap(status -> Stream.of(
                                Optional.of(fact(
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

    /** What the plan sets for a KPI. */
    private List<Fact> judged(KpiFacts facts) {
        Kpi kpi = facts.said();
        List<Fact> judged = new ArrayList<>();
        judged.addAll(terms.of(kpi, facts.targets(), facts.pastDue()));
        judged.addAll(told(kpi));
        kpi.source().ifPresent(source -> judged.add(fact(Label.SOURCE, source.value())));
        kpi.owner().ifPresent(owner -> judged.add(fact(Label.OWNER, owner.value())));
        judged.addAll(courses.of(kpi));
        return judged;
    }

    /** One line for all that the plan does not say of it. */
    private Optional<String> silent(KpiFacts facts) {
        Kpi kpi = facts.said();
        List<Text> workedWith = facts.priority().sheet().workedWith();
        List<String> sentences = new ArrayList<>();
        if (kpi.owner().isEmpty() && !workedWith.isEmpty()) {
            sentences.add(setting.say(new PromiseMessage.NoSingleLead(Words.values(workedWith))));
        }
        List<Message> silent = new ArrayList<>();
        if (!kpi.setsTarget() && kpi.targetDate().isEmpty() && facts.targets().isEmpty()) {
            silent.add(Silence.SETS_NO_TARGET);
        }
        if (kpi.baseline().isEmpty()) {
            silent.add(Silence.GIVES_NO_STARTING_POINT);
        }
        if (kpi.source().isEmpty() && facts.evidence().isEmpty()) {
            silent.add(Silence.NAMES_NO_SOURCE);
        }
        if (kpi.owner().isEmpty() && workedWith.isEmpty()) {
            silent.add(Silence.NAMES_NOBODY);
        }
        if (!silent.isEmpty()) {
            sentences.add(setting.say(new PromiseMessage.Silent(silent)));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
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
