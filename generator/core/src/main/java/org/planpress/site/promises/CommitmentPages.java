package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.facts.CommitmentFacts;
import org.planpress.facts.Promises;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.EditionSheet.Retired;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.output.Format;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Dated;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.promises.CommitmentPage.Answer;
import org.planpress.site.promises.CommitmentPage.Citation;
import org.planpress.site.promises.CommitmentPage.Kicker;
import org.planpress.site.promises.CommitmentPage.Threat;
import org.planpress.sitemap.SiteFiles;

/** The pages of commitments, also of those that were dropped. Each gap in the plan is a plain sentence. */
public final class CommitmentPages {

    private final Setting setting;
    private final Frames frames;
    private final Rows rows;
    private final Mentions mentions;
    private final List<CommitmentFacts> commitments;

    public CommitmentPages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
        this.rows = new Rows(setting);
        this.mentions = new Mentions(setting);
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
                setting.sheet().retired().stream()
                        .map(retired ->
                                setting.page(address(retired), "retired", RetiredPage.class, () -> retired(retired))));
    }

    private Made page(CommitmentFacts facts, Pager pager) {
        Commitment commitment = facts.said();
        String address = setting.addressOf(commitment);
        List<Link> crumbs = new ArrayList<>(setting.crumbs());
        facts.priority().map(setting::crumb).ifPresent(crumbs::add);
        var place = new Frames.Place(
                address,
                commitment.title() + " (" + commitment.id() + ")",
                commitment.text().value(),
                Frames.Area.PLAN,
                crumbs);
        var strip = setting.around().strips().of(facts.priority(), commitment);
        return Made.of(frames.frame(place, strip), content(facts, pager));
    }

    private CommitmentPage content(CommitmentFacts facts, Pager pager) {
        Commitment commitment = facts.said();
        return new CommitmentPage(
                facts.priority()
                        .map(priority -> PriorityMark.of(priority.sheet().number())),
                commitment.id().toString(),
                setting.addressOf(commitment),
                commitment.title().value(),
                kicker(facts),
                commitment.text().value(),
                Statuses.tag(commitment),
                note(commitment),
                dates(facts),
                given(facts),
                answer(facts),
                who(commitment),
                Words.values(commitment.partners()),
                rows.kpis(facts.kpis()),
                facts.kpis().isEmpty()
                        ? "No indicator is linked that would show the effect of this " + setting.one() + "."
                        : "",
                threats(facts),
                updates(facts),
                mentions.of(commitment.id().id()),
                facts.theme().title().value(),
                related(facts),
                citation(commitment),
                sheet(commitment),
                pager);
    }

    private Kicker kicker(CommitmentFacts facts) {
        int among = facts.priority()
                .map(setting.facts()::counts)
                .orElse(setting.facts().counts())
                .total();
        Link parent = facts.priority()
                .map(priority -> new Link(
                        priority.sheet().title().value(), setting.addresses().priority(setting.edition(), priority)))
                .orElse(new Link(setting.editionTitle(), setting.home()));
        String which = among == 1 ? "the only one" : "one of " + Numbers.count(among);
        return new Kicker(Words.capital(setting.one()) + " " + facts.said().id() + ", " + which + " under", parent);
    }

    private static List<Fact> dates(CommitmentFacts facts) {
        Commitment commitment = facts.said();
        List<Fact> dates = new ArrayList<>();
        commitment.asOf().ifPresent(day -> dates.add(new Fact("Judged on", Numbers.date(day))));
        dates.add(new Fact("Theme", facts.theme().title().value()));
        dates.add(new Fact("Start", commitment.start().map(Words::when).orElse("The plan sets no date.")));
        dates.add(new Fact("Due", Due.of(commitment, facts.overdue()).orElse("The plan sets no date.")));
        return dates;
    }

    private static List<Fact> given(CommitmentFacts facts) {
        Commitment commitment = facts.said();
        List<Fact> given = new ArrayList<>();
        commitment.lead().ifPresent(lead -> given.add(new Fact("Lead", lead.value())));
        if (!commitment.partners().isEmpty()) {
            given.add(new Fact("Partners", String.join("; ", Words.values(commitment.partners()))));
        }
        commitment.start().ifPresent(start -> given.add(new Fact("Start", Words.when(start))));
        Due.of(commitment, facts.overdue()).ifPresent(due -> given.add(new Fact("Due", due)));
        commitment.asOf().ifPresent(day -> given.add(new Fact("Judged on", Numbers.date(day))));
        if (!facts.kpis().isEmpty()) {
            given.add(new Fact(
                    facts.kpis().size() == 1 ? "Indicator" : "Indicators",
                    facts.kpis().stream()
                            .map(kpi -> kpi.title() + " (" + kpi.id() + ")")
                            .collect(Collectors.joining("; "))));
        }
        return given;
    }

    private static Optional<String> note(Commitment commitment) {
        return commitment.statusNote().map(Text::value).map(Words::sentence);
    }

    private Answer answer(CommitmentFacts facts) {
        Commitment commitment = facts.said();
        List<Kpi> kpis = facts.kpis();
        List<String> evidence = new ArrayList<>();
        note(commitment).ifPresent(evidence::add);
        if (commitment.status().isEmpty()) {
            evidence.add("That is a gap in what has been published. It does not mean that nothing "
                    + (isHistory() ? "was done." : "is happening."));
        }
        long measured = kpis.stream().filter(kpi -> !kpi.measures().isEmpty()).count();
        if (!kpis.isEmpty() && measured == 0) {
            evidence.add(
                    kpis.size() == 1
                            ? "An indicator is linked that would show the effect, but no figures for it have been published here."
                            : Words.starting(kpis.size())
                                    + " indicators are linked that would show the effect, but no figures for them have been published here.");
        }
        String judged = commitment
                .asOf()
                .map(day -> "Judged on " + Numbers.date(day) + ".")
                .orElse("");
        return new Answer(judged, statement(commitment.status()), evidence);
    }

    private String statement(Optional<DeliveryStatus> status) {
        return status.map(known -> switch (known) {
                    case DONE -> "Yes. It is done.";
                    case ON_TRACK -> "Yes, so far it is on track.";
                    case AT_RISK -> "Not for certain. It is at risk.";
                    case LATE -> "No. It is late.";
                    case PAUSED -> "Not at present. It is paused.";
                    case NOT_STARTED -> "Not yet. It has not started.";
                    case DROPPED -> "No. It was dropped.";
                })
                .orElse(
                        isHistory()
                                ? "We do not know. The papers give no status."
                                : "We do not know yet. No status has been published.");
    }

    private boolean isHistory() {
        return setting.sheet().status().isHistory();
    }

    private static List<Fact> who(Commitment commitment) {
        return List.of(new Fact("Lead", commitment.lead().map(Text::value).orElse("The plan names no lead.")));
    }

    private List<Threat> threats(CommitmentFacts facts) {
        String page = setting.addresses().requirements(setting.edition());
        return facts.threats().stream()
                .map(threat -> new Threat(
                        new Link(threat.title().value(), page + "#" + threat.id()),
                        threat.response().map(Text::value)))
                .toList();
    }

    private static List<Dated> updates(CommitmentFacts facts) {
        return facts.news().stream()
                .map(update -> new Dated(
                        update.date().toString(),
                        Numbers.date(update.date()),
                        update.text().value(),
                        Optional.empty(),
                        update.status().map(Statuses::tag)))
                .toList();
    }

    private List<Link> related(CommitmentFacts facts) {
        return facts.theme().commitments().stream()
                .filter(other -> !other.equals(facts.said()))
                .map(other -> new Link(other.title().value(), setting.addressOf(other)))
                .toList();
    }

    private Citation citation(Commitment commitment) {
        return new Citation(
                "Cite this " + setting.one(),
                setting.site().organisation() + ", ",
                setting.editionTitle(),
                ", " + setting.version() + ", " + setting.one() + " " + commitment.id() + ".",
                setting.addressOf(commitment),
                "The number will never be given to another " + setting.one()
                        + ". If this one is dropped, the page will stay and say why.");
    }

    private Optional<Link> sheet(Commitment commitment) {
        boolean printed = commitment.sheet().orElse(false) && setting.formats().contains(Format.PDF);
        return printed
                ? Optional.of(new Link(
                        "This " + setting.one() + " on a sheet of paper",
                        setting.addressOf(commitment) + SiteFiles.SHEET_FILE))
                : Optional.empty();
    }

    private Pager pager(int at) {
        return new Pager(
                "Other " + setting.many(),
                at > 0 ? Optional.of(step("Previous", commitments.get(at - 1))) : Optional.empty(),
                at + 1 < commitments.size() ? Optional.of(step("Next", commitments.get(at + 1))) : Optional.empty());
    }

    private Pager.Step step(String way, CommitmentFacts facts) {
        Commitment commitment = facts.said();
        return new Pager.Step(way + ": " + commitment.id(), commitment.title().value(), setting.addressOf(commitment));
    }

    private String address(Retired retired) {
        return setting.addresses().commitment(setting.edition(), retired.id().id());
    }

    private Made retired(Retired retired) {
        var place = new Frames.Place(
                address(retired),
                retired.title() + " (" + retired.id() + ")",
                "This " + setting.one() + " was dropped on " + Numbers.date(retired.date()) + ".",
                Frames.Area.PLAN,
                setting.crumbs());
        var content = new RetiredPage(
                retired.title().value(),
                retired.id().toString(),
                "This " + setting.one() + " was dropped on " + Numbers.date(retired.date()) + ".",
                Words.sentence(retired.reason().value()),
                retired.replacedBy().flatMap(this::replacement),
                "The number will never be given to another " + setting.one() + ".");
        return Made.of(frames.frame(place), content);
    }

    private Optional<Link> replacement(Ref ref) {
        return setting.commitment(ref.id())
                .map(commitment ->
                        new Link(commitment.title() + " (" + commitment.id() + ")", setting.addressOf(commitment)));
    }
}
