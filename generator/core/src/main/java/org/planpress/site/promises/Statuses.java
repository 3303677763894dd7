package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.StatusCounts;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.Edition;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Standing;
import org.planpress.site.frame.Tag;
import org.planpress.site.frame.Tally;
import org.planpress.site.frame.Words;

/** Delivery statuses in words and marks. Where none was published, that is what it says. */
final class Statuses {

    static final Tag UNPUBLISHED = new Tag("unpublished", "No status published");

    /** How a status is drawn, named and said of one commitment and of several. */
    private record Form(Tag tag, String one, String several) {}

    private static final Map<DeliveryStatus, Form> FORMS = new EnumMap<>(Map.of(
            DeliveryStatus.DONE, new Form(new Tag("done", "Done"), "is done", "are done"),
            DeliveryStatus.ON_TRACK, new Form(new Tag("on-track", "On track"), "is on track", "are on track"),
            DeliveryStatus.AT_RISK, new Form(new Tag("at-risk", "At risk"), "is at risk", "are at risk"),
            DeliveryStatus.LATE, new Form(new Tag("late", "Late"), "is late", "are late"),
            DeliveryStatus.PAUSED, new Form(new Tag("paused", "Paused"), "is paused", "are paused"),
            DeliveryStatus.NOT_STARTED,
                    new Form(new Tag("not-started", "Not started"), "has not started", "have not started"),
            DeliveryStatus.DROPPED, new Form(new Tag("dropped", "Dropped"), "was dropped", "were dropped")));

    private final Setting setting;

    Statuses(Setting setting) {
        this.setting = setting;
    }

    static Tag tag(DeliveryStatus status) {
        return form(status).tag();
    }

    static Tag tag(Commitment commitment) {
        return commitment.status().map(Statuses::tag).orElse(UNPUBLISHED);
    }

    private static Form form(DeliveryStatus status) {
        return Optional.ofNullable(FORMS.get(status)).orElseThrow();
    }

    /** How some commitments stand, with their marks. */
    Standing standing(List<Commitment> commitments, String tallyId, boolean withMarks) {
        StatusCounts counts = StatusCounts.of(commitments);
        return new Standing(
                note(),
                statement(counts),
                Stream.concat(details(counts).stream(), kpiDetails(commitments).stream())
                        .toList(),
                key(counts),
                withMarks ? Optional.of(tally(commitments, tallyId)) : Optional.empty());
    }

    /** One mark for each commitment, by status. */
    Tally tally(List<Commitment> commitments, String id) {
        StatusCounts counts = StatusCounts.of(commitments);
        List<String> shapes = key(counts).stream()
                .flatMap(kind -> commitments.stream()
                        .map(Statuses::tag)
                        .map(Tag::shape)
                        .filter(shape -> shape.equals(kind.shape())))
                .toList();
        int total = commitments.size();
        String marks = total == 1
                ? "One mark for one " + setting.one()
                : Words.capital(Words.number(total)) + " marks, one for each " + setting.one();
        return Tally.of(id, marks + ": " + inWords(counts), shapes);
    }

    /** {@code 1 done, 7 on track and 3 without a published status}. */
    String inWords(StatusCounts counts) {
        List<String> parts = new ArrayList<>();
        counts.byStatus()
                .forEach((status, number) -> parts.add(
                        Numbers.count(number) + " " + Words.small(tag(status).text())));
        if (counts.withoutStatus() > 0) {
            parts.add(
                    counts.published() == 0
                            ? "none has a published status yet"
                            : Numbers.count(counts.withoutStatus()) + " without a published status");
        }
        return Numbers.list(parts);
    }

    private String note() {
        String judged = setting.facts()
                .lastJudged()
                .map(day -> " Last judged on " + Numbers.date(day) + ".")
                .orElse("");
        return "One mark for each " + setting.one() + ". The shape says how it is going." + judged;
    }

    private String statement(StatusCounts counts) {
        int total = counts.total();
        if (counts.published() == 0 && isHistory()) {
            return "The papers give no status for "
                    + (total == 1 ? "its " + setting.one() : "any of its " + setting.counted(total)) + ".";
        }
        if (counts.published() == 0) {
            return total == 1
                    ? "The only " + setting.one() + " has no published status yet."
                    : "None of the " + Numbers.count(total) + " " + setting.many() + " has a published status yet.";
        }
        DeliveryStatus lead = lead(counts);
        List<String> worries = Stream.of(DeliveryStatus.AT_RISK, DeliveryStatus.LATE)
                .filter(status -> status != lead && counts.count(status) > 0)
                .map(status -> said(status, counts))
                .toList();
        String second = worries.isEmpty() ? "" : " " + Words.capital(Numbers.list(worries)) + ".";
        return leading(lead, counts) + second;
    }

    /**
     * The status that the statement starts with. It is one that occurs: "none is on track" would claim something about
     * commitments that nobody has judged.
     */
    private static DeliveryStatus lead(StatusCounts counts) {
        return counts.count(DeliveryStatus.ON_TRACK) > 0
                ? DeliveryStatus.ON_TRACK
                : counts.byStatus().keySet().iterator().next();
    }

    private String leading(DeliveryStatus status, StatusCounts counts) {
        int total = counts.total();
        int number = counts.count(status);
        if (total == 1) {
            return "The only " + setting.one() + " " + form(status).one() + ".";
        }
        if (number == total && status == DeliveryStatus.NOT_STARTED) {
            return "None of the " + Numbers.count(total) + " " + setting.many() + " has started.";
        }
        if (number == total) {
            return (total == 2 ? "Both " : "All " + Numbers.count(total) + " ") + setting.many() + " "
                    + form(status).several() + ".";
        }
        return Words.starting(number) + " of the " + Numbers.count(total) + " " + setting.many() + " "
                + (number == 1 ? form(status).one() : form(status).several()) + ".";
    }

    private static String said(DeliveryStatus status, StatusCounts counts) {
        int number = counts.count(status);
        Form form = form(status);
        return Words.number(number) + " " + (number == 1 ? form.one() : form.several());
    }

    private List<String> details(StatusCounts counts) {
        if (counts.published() == 0) {
            return List.of("That is why each mark is only a dotted outline. "
                    + (isHistory()
                            ? "It does not mean that nothing was done."
                            : "It does not mean that nothing is happening."));
        }
        List<String> rest = Stream.of(
                        DeliveryStatus.DONE, DeliveryStatus.PAUSED, DeliveryStatus.NOT_STARTED, DeliveryStatus.DROPPED)
                .filter(status -> status != lead(counts) && counts.count(status) > 0)
                .map(status -> said(status, counts))
                .toList();
        List<String> sentences = new ArrayList<>();
        if (!rest.isEmpty()) {
            sentences.add(Words.capital(Numbers.list(rest)) + ".");
        }
        if (counts.withoutStatus() > 0) {
            sentences.add("For " + Words.number(counts.withoutStatus()) + " of the " + counts.total()
                    + " no status has been published.");
        }
        return sentences;
    }

    private boolean isHistory() {
        return setting.sheet().status().isHistory();
    }

    private List<String> kpiDetails(List<Commitment> commitments) {
        Edition edition = setting.edition();
        if (edition.kpis().isEmpty()) {
            return List.of();
        }
        long named = commitments.stream()
                .filter(commitment -> !commitment.kpis().isEmpty())
                .count();
        if (named == 0) {
            return List.of("No indicator is linked to any of them.");
        }
        return List.of("For " + Words.number((int) named) + " of the " + commitments.size() + " "
                + "an indicator is linked that would show the effect.");
    }

    private static List<Tag> key(StatusCounts counts) {
        List<Tag> key = new ArrayList<>();
        counts.byStatus()
                .forEach((status, number) -> key.add(new Tag(tag(status).shape(), labelled(tag(status), number))));
        if (counts.withoutStatus() > 0) {
            key.add(new Tag(UNPUBLISHED.shape(), labelled(UNPUBLISHED, counts.withoutStatus())));
        }
        return key;
    }

    private static String labelled(Tag tag, int number) {
        return tag.text() + ", " + Numbers.count(number);
    }
}
