package org.planpress.site.promises;

import java.util.stream.IntStream;
import org.planpress.site.frame.Dated;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Strips;
import org.planpress.site.frame.Words;
import org.planpress.sitemap.Companion;
import org.planpress.sitemap.SiteFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet.Retired;
import org.planpress.model.Id;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.ThemesSheet.Theme;
import org.planpress.model.ThemesSheet.Update;
import org.planpress.site.chart.Numbers;
import org.planpress.site.promises.CommitmentPage.Answer;
import org.planpress.site.promises.CommitmentPage.Citation;
import org.planpress.site.promises.CommitmentPage.Kicker;
import org.planpress.site.promises.CommitmentPage.Threat;

/** The pages of commitments, also of those that were dropped. Each gap in the plan is a plain sentence. */
public final class CommitmentPages {

    private final Setting setting;
    private final Frames frames;
    private final Rows rows;
    private final Mentions mentions;

    /** A commitment with what it stands under. */
    private record Spot(Optional<Priority> priority, Theme theme, Commitment commitment) {}

    public CommitmentPages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
        this.rows = new Rows(setting);
        this.mentions = new Mentions(setting);
    }

    public Stream<SitePage> all() {
        List<Spot> spots = spots();
        return Stream.concat(
                IntStream.range(0, spots.size())
                        .mapToObj(at -> setting.page(
                                setting.addressOf(spots.get(at).commitment()),
                                "commitment",
                                CommitmentPage.class,
                                () -> page(spots.get(at), pager(spots, at)))),
                setting.sheet().retired().stream()
                        .map(retired -> setting.page(
                                address(retired), "retired", RetiredPage.class, () -> retired(retired))));
    }

    private List<Spot> spots() {
        Edition edition = setting.edition();
        Stream<Spot> ofPriorities = edition.priorities().stream()
                .flatMap(priority -> priority.themes().stream().flatMap(theme -> spots(Optional.of(priority), theme)));
        Stream<Spot> across = edition.crossCutting().stream().flatMap(theme -> spots(Optional.empty(), theme));
        return Stream.concat(ofPriorities, across).toList();
    }

    private static Stream<Spot> spots(Optional<Priority> priority, Theme theme) {
        return theme.commitments().stream().map(commitment -> new Spot(priority, theme, commitment));
    }

    private Made page(Spot spot, Pager pager) {
        Commitment commitment = spot.commitment();
        String address = setting.addressOf(commitment);
        List<Link> crumbs = new ArrayList<>(setting.crumbs());
        spot.priority().map(setting::crumb).ifPresent(crumbs::add);
        var place = new Frames.Place(
                address,
                commitment.title() + " (" + commitment.id() + ")",
                commitment.text().value(),
                Frames.Area.PLAN,
                crumbs);
        var strip = setting.around().strips().of(spot.priority(), commitment);
        return Made.of(frames.frame(place, strip), content(spot, pager));
    }

    private CommitmentPage content(Spot spot, Pager pager) {
        Commitment commitment = spot.commitment();
        List<Kpi> kpis = kpis(commitment);
        return new CommitmentPage(
                spot.priority().map(priority -> PriorityMark.of(priority.sheet().number())),
                commitment.id().toString(),
                commitment.title().value(),
                kicker(spot),
                commitment.text().value(),
                Statuses.tag(commitment),
                facts(spot),
                answer(commitment, kpis),
                who(commitment),
                Words.values(commitment.partners()),
                rows.kpis(kpis),
                kpis.isEmpty()
                        ? "No indicator is linked that would show the effect of this " + setting.one() + "."
                        : "",
                threats(commitment),
                updates(commitment),
                mentions.of(commitment.id().id()),
                spot.theme().title().value(),
                related(spot),
                citation(commitment),
                sheet(commitment),
                pager);
    }

    private Kicker kicker(Spot spot) {
        int among = spot.priority()
                .map(setting.facts()::counts)
                .orElse(setting.facts().counts())
                .total();
        Link parent = spot.priority()
                .map(priority -> new Link(
                        priority.sheet().title().value(), setting.addresses().priority(setting.edition(), priority)))
                .orElse(new Link(setting.editionTitle(), setting.home()));
        String which = among == 1 ? "the only one" : "one of " + Numbers.count(among);
        return new Kicker(
                Words.capital(setting.one()) + " " + spot.commitment().id() + ", " + which + " under", parent);
    }

    private List<Fact> facts(Spot spot) {
        Commitment commitment = spot.commitment();
        List<Fact> facts = new ArrayList<>();
        commitment.asOf().ifPresent(day -> facts.add(new Fact("Judged on", Numbers.date(day))));
        facts.add(new Fact("Theme", spot.theme().title().value()));
        facts.add(new Fact("Start", commitment.start().map(Words::when).orElse("The plan sets no date.")));
        facts.add(new Fact("Due", Due.of(commitment).orElse("The plan sets no date.")));
        return facts;
    }

    private Answer answer(Commitment commitment, List<Kpi> kpis) {
        List<String> evidence = new ArrayList<>();
        commitment.statusNote().map(Text::value).map(Words::sentence).ifPresent(evidence::add);
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

    private List<Kpi> kpis(Commitment commitment) {
        List<Id> ids = commitment.kpis().stream().map(Ref::id).toList();
        return setting.edition().kpis().stream()
                .filter(kpi -> ids.contains(kpi.id().id()))
                .toList();
    }

    private List<Threat> threats(Commitment commitment) {
        String page = setting.addresses().requirements(setting.edition());
        return setting.facts().threatsAnsweredBy(commitment.id().id()).stream()
                .map(threat -> new Threat(
                        new Link(threat.title().value(), page + "#" + threat.id()),
                        threat.response().map(Text::value)))
                .toList();
    }

    private static List<Dated> updates(Commitment commitment) {
        return commitment.updates().stream()
                .sorted(Comparator.comparing(Update::date).reversed())
                .map(update -> new Dated(
                        update.date().toString(),
                        Numbers.date(update.date()),
                        update.text().value(),
                        Optional.empty(),
                        update.status().map(Statuses::tag)))
                .toList();
    }

    private List<Link> related(Spot spot) {
        return spot.theme().commitments().stream()
                .filter(other -> !other.equals(spot.commitment()))
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
        boolean printed =
                commitment.sheet().orElse(false) && setting.companions().contains(Companion.BOOK);
        return printed
                ? Optional.of(new Link(
                        "This " + setting.one() + " on a sheet of paper",
                        setting.addressOf(commitment) + SiteFiles.SHEET_FILE))
                : Optional.empty();
    }

    private Pager pager(List<Spot> spots, int at) {
        return new Pager(
                "Other " + setting.many(),
                at > 0 ? Optional.of(step("Previous", spots.get(at - 1))) : Optional.empty(),
                at + 1 < spots.size() ? Optional.of(step("Next", spots.get(at + 1))) : Optional.empty());
    }

    private Pager.Step step(String way, Spot spot) {
        Commitment commitment = spot.commitment();
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
