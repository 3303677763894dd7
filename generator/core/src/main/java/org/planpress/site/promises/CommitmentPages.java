package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.analysis.Evidence;
import org.planpress.facts.CommitmentFacts;
import org.planpress.facts.Promises;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.output.Format;
import org.planpress.site.easy.EasyLinks;
import org.planpress.site.evidence.EvidenceRows;
import org.planpress.site.evidence.LinkedEvidence;
import org.planpress.site.evidence.Mentions;
import org.planpress.site.evidence.Opinions;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Dated;
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
import org.planpress.site.money.MoneyWords;
import org.planpress.site.promises.CommitmentMessage.Gap;
import org.planpress.site.promises.CommitmentMessage.Title;
import org.planpress.site.promises.CommitmentPage.Answer;
import org.planpress.site.promises.CommitmentPage.Threat;
import org.planpress.site.standing.Statuses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Slot;

/** The pages of commitments, also of those that were dropped. Each gap in the plan is a plain sentence. */
public final class CommitmentPages {

    private final Setting setting;
    private final Frames frames;
    private final Rows rows;
    private final Mentions mentions;
    private final Opinions opinions;
    private final Statuses statuses;
    private final EvidenceRows evidence;
    private final AboutCommitment about;
    private final Courses courses;
    private final List<CommitmentFacts> commitments;

    public CommitmentPages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
        this.rows = new Rows(setting);
        this.mentions = new Mentions(setting);
        this.opinions = new Opinions(setting);
        this.statuses = new Statuses(setting);
        this.evidence = new EvidenceRows(setting);
        this.about = new AboutCommitment(setting);
        this.courses = new Courses(setting);
        this.commitments = Promises.of(setting.analysis(), setting.edition()).commitments();
    }

    public Stream<SitePage> all() {
        return Stream.concat(
                IntStream.range(0, commitments.size())
                        .mapToObj(at -> setting.page(
                                setting.addressOf(commitments.get(at).said()),
                                "commitment",
                                CommitmentPage.class,
                                () -> page(commitments.get(at), pager(at)))),
                new RetiredPages(setting).all());
    }

    private Made page(CommitmentFacts facts, Pager pager) {
        Commitment commitment = facts.said();
        String address = setting.addressOf(commitment);
        List<Link> crumbs = new ArrayList<>(setting.crumbs());
        facts.priority().map(setting::crumb).ifPresent(crumbs::add);
        var place = new Frames.Place(
                address,
                named(commitment.title(), commitment.id()),
                commitment.text().value(),
                Frames.Area.PLAN,
                crumbs);
        var strip = setting.around().strips().of(facts.priority(), commitment);
        return new Made(frames.frame(place, strip), content(facts, pager));
    }

    private CommitmentPage content(CommitmentFacts facts, Pager pager) {
        Commitment commitment = facts.said();
        Course course = courses.of(facts);
        return new CommitmentPage(
                facts.priority()
                        .map(priority -> PriorityMark.of(priority.sheet().number())),
                commitment.id().toString(),
                setting.addressOf(commitment),
                commitment.title().value(),
                kicker(facts),
                commitment.text().value(),
                statuses.tag(commitment),
                new AgeNotes(setting).of(facts.age()),
                note(commitment),
                about.facts(facts),
                about.dates(facts),
                given(facts, course),
                answer(facts),
                opinions.ofCommitment(commitment.id().id()),
                about.who(commitment),
                about.together(facts),
                about.silent(facts),
                Words.values(commitment.partners()),
                course,
                rows.kpis(facts.kpis()),
                facts.kpis().isEmpty() && facts.evidence().isEmpty() ? setting.say(Gap.NO_INDICATOR) : "",
                linked(facts),
                money(facts),
                threats(facts),
                updates(facts),
                papersEnd(facts),
                mentions.of(commitment.id().id()),
                facts.theme().title().value(),
                related(facts),
                sheet(commitment),
                EasyLinks.of(setting, commitment.easyRead(), commitment.id()),
                pager);
    }

    private Kicker kicker(CommitmentFacts facts) {
        int among = facts.priority()
                .map(setting.facts()::counts)
                .orElse(setting.facts().counts())
                .total();
        Slot parent = facts.priority()
                .map(priority -> new Slot(
                        priority.sheet().title().value(), setting.addresses().priority(setting.edition(), priority)))
                .orElse(new Slot(setting.editionTitle(), setting.home()));
        var message = new CommitmentMessage.Kicker(facts.said().id().toString(), among, parent);
        return Kicker.of(setting.voice().phrase(message));
    }

    private List<Fact> given(CommitmentFacts facts, Course course) {
        LinkedEvidence linked = linked(facts);
        return Stream.of(
                        about.given(facts),
                        opinions.facts(opinions.ofCommitment(facts.said().id().id())),
                        course.given(),
                        moneyFact(facts),
                        evidence.measures(linked).stream().toList(),
                        evidence.facts(linked))
                .flatMap(List::stream)
                .toList();
    }

    private List<Said> money(CommitmentFacts facts) {
        return new MoneyWords(setting).serving(Set.of(facts.said().id().id()));
    }

    private List<Fact> moneyFact(CommitmentFacts facts) {
        return new MoneyWords(setting).fact(facts.said().id().id()).stream().toList();
    }

    private String named(Text title, Object id) {
        return setting.say(new FrameMessage.TitleWithId(title.value(), id.toString()));
    }

    private Optional<String> note(Commitment commitment) {
        return statuses.note(commitment);
    }

    private Answer answer(CommitmentFacts facts) {
        Commitment commitment = facts.said();
        List<Kpi> kpis = facts.kpis();
        List<String> known = new ArrayList<>();
        note(commitment).ifPresent(known::add);
        if (commitment.status().isEmpty()) {
            known.add(setting.say(new CommitmentMessage.StatusMissing(isHistory(), setting.isRestated())));
        }
        boolean measured = kpis.stream()
                .anyMatch(kpi ->
                        !Evidence.of(setting.plan(), setting.edition(), kpi).isEmpty());
        if (!kpis.isEmpty() && !measured && facts.evidence().isEmpty()) {
            known.add(setting.say(new CommitmentMessage.FiguresMissing(kpis.size())));
        }
        String judged = commitment
                .asOf()
                .map(CommitmentMessage.JudgedOn::new)
                .map(setting::say)
                .orElse("");
        return new Answer(judged, statuses.answer(commitment), known);
    }

    private boolean isHistory() {
        return setting.sheet().status().isHistory();
    }

    private LinkedEvidence linked(CommitmentFacts facts) {
        Evidence own = facts.evidence();
        return evidence.of(own, facts.kpis().size() + own.measures().size() + own.besideMeasures());
    }

    /** Where papers are told again, silence may only mean that they end. */
    private Optional<String> papersEnd(CommitmentFacts facts) {
        return facts.said().updates().isEmpty() && setting.isRestated()
                ? setting.analysis()
                        .of(setting.edition())
                        .papersEnd()
                        .map(CommitmentMessage.PapersEnd::new)
                        .map(setting::say)
                : Optional.empty();
    }

    private List<Threat> threats(CommitmentFacts facts) {
        String page = setting.addresses().requirements(setting.edition());
        return facts.threats().stream()
                .map(threat -> new Threat(
                        new Link(threat.title().value(), page + "#" + threat.id()),
                        threat.response().map(Text::value)))
                .toList();
    }

    private List<Dated> updates(CommitmentFacts facts) {
        return facts.news().stream()
                .map(update -> new Dated(
                        update.date().toString(),
                        setting.voice().date(update.date()),
                        update.text().value(),
                        Optional.empty(),
                        statuses.tag(update.status())))
                .toList();
    }

    private List<Link> related(CommitmentFacts facts) {
        return facts.theme().commitments().stream()
                .filter(other -> !other.equals(facts.said()))
                .map(other -> new Link(other.title().value(), setting.addressOf(other)))
                .toList();
    }

    private Optional<Link> sheet(Commitment commitment) {
        boolean printed = commitment.sheet().orElse(false) && setting.formats().contains(Format.PDF);
        return printed
                ? Optional.of(
                        new Link(setting.say(Title.ON_PAPER), setting.addressOf(commitment) + SiteFiles.SHEET_FILE))
                : Optional.empty();
    }

    private Pager pager(int at) {
        return new Pager(
                setting.say(Title.OTHERS),
                at > 0 ? Optional.of(step(FrameMessage.Previous::new, commitments.get(at - 1))) : Optional.empty(),
                at + 1 < commitments.size()
                        ? Optional.of(step(FrameMessage.Next::new, commitments.get(at + 1)))
                        : Optional.empty());
    }

    private Pager.Step step(Function<String, FrameMessage> way, CommitmentFacts facts) {
        Commitment commitment = facts.said();
        return new Pager.Step(
                setting.say(way.apply(commitment.id().toString())),
                commitment.title().value(),
                setting.addressOf(commitment));
    }
}
