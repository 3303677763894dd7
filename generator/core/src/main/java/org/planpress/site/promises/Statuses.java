package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.StatusCounts;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Standing;
import org.planpress.site.frame.Tag;
import org.planpress.site.frame.Tally;

/** How commitments stand, in words and marks. Where no status was published, that is what it says. */
final class Statuses {

    /** The mark of a commitment without a status. */
    static final String UNPUBLISHED = "unpublished";

    private final Setting setting;
    private final StatusWords words;

    Statuses(Setting setting) {
        this.setting = setting;
        this.words = new StatusWords(setting.voice());
    }

    Tag tag(DeliveryStatus status) {
        return words.tag(status);
    }

    Tag tag(Commitment commitment) {
        return commitment.status().map(words::tag).orElseGet(this::unpublished);
    }

    private Tag unpublished() {
        return new Tag(UNPUBLISHED, setting.say(StatusMessage.Missing.UNPUBLISHED));
    }

    /** Whether a commitment is on track. */
    String answer(Commitment commitment) {
        return commitment
                .status()
                .map(words::answer)
                .orElseGet(() -> setting.say(new StatusMessage.NoAnswer(isHistory(), setting.isRestated())));
    }

    /** How some commitments stand, with their marks. */
    Standing standing(List<Commitment> commitments, String tallyId, boolean withMarks) {
        StatusCounts counts = StatusCounts.of(commitments);
        return new Standing(
                note(),
                statement(counts),
                Stream.concat(details(counts).stream(), linked(commitments).stream())
                        .toList(),
                key(counts),
                withMarks ? Optional.of(tally(commitments, tallyId)) : Optional.empty());
    }

    /** One mark for each commitment, by status. */
    Tally tally(List<Commitment> commitments, String id) {
        StatusCounts counts = StatusCounts.of(commitments);
        List<String> shapes = key(counts).stream()
                .flatMap(kind ->
                        commitments.stream().map(this::tag).map(Tag::shape).filter(shape -> shape.equals(kind.shape())))
                .toList();
        return Tally.of(id, setting.say(new StatusMessage.Marks(commitments.size(), inWords(counts))), shapes);
    }

    /** {@code 1 done, 7 on track and 3 without a published status}. */
    String inWords(StatusCounts counts) {
        List<String> parts = new ArrayList<>();
        counts.byStatus()
                .forEach((status, number) ->
                        parts.add(setting.say(new StatusMessage.Counted(number, words.among(status)))));
        if (counts.withoutStatus() > 0) {
            parts.add(setting.say(
                    counts.published() == 0
                            ? StatusMessage.Missing.NONE_PUBLISHED
                            : new StatusMessage.CountedWithout(counts.withoutStatus())));
        }
        return setting.voice().list(parts);
    }

    private String note() {
        String note = setting.say(StatusMessage.Note.HOW_TO_READ);
        return setting.facts()
                .lastJudged()
                .map(day -> note + " " + setting.say(new StatusMessage.LastJudged(day)))
                .orElse(note);
    }

    private String statement(StatusCounts counts) {
        int total = counts.total();
        if (counts.published() == 0) {
            return setting.say(
                    isHistory()
                            ? new StatusMessage.NoneAtAll(total, setting.isRestated())
                            : new StatusMessage.NoneYet(total));
        }
        DeliveryStatus lead = lead(counts);
        String first = setting.say(leading(lead, counts));
        List<String> worries =
                some(Stream.of(DeliveryStatus.AT_RISK, DeliveryStatus.LATE).filter(status -> status != lead), counts);
        return worries.isEmpty() ? first : first + " " + setting.say(new StatusMessage.Others(worries));
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

    private StatusMessage leading(DeliveryStatus status, StatusCounts counts) {
        int total = counts.total();
        int number = counts.count(status);
        String stand = words.stand(status, number);
        if (total == 1) {
            return new StatusMessage.TheOnlyOne(stand);
        }
        if (number == total) {
            return status == DeliveryStatus.NOT_STARTED
                    ? new StatusMessage.NoneHasStarted(total)
                    : new StatusMessage.AllOfThem(total, stand);
        }
        return new StatusMessage.SomeOfThem(number, total, stand);
    }

    /** How many have each of some statuses, of those that occur. */
    private List<String> some(Stream<DeliveryStatus> statuses, StatusCounts counts) {
        return statuses.filter(status -> counts.count(status) > 0)
                .map(status -> new StatusMessage.Some(counts.count(status), words.stand(status, counts.count(status))))
                .map(setting::say)
                .toList();
    }

    private List<String> details(StatusCounts counts) {
        if (counts.published() == 0) {
            return List.of(setting.say(new StatusMessage.DottedOutlines(isHistory())));
        }
        List<String> rest = some(
                Stream.of(
                                DeliveryStatus.DONE,
                                DeliveryStatus.PAUSED,
                                DeliveryStatus.NOT_STARTED,
                                DeliveryStatus.DROPPED)
                        .filter(status -> status != lead(counts)),
                counts);
        List<String> sentences = new ArrayList<>();
        if (!rest.isEmpty()) {
            sentences.add(setting.say(new StatusMessage.Others(rest)));
        }
        if (counts.withoutStatus() > 0) {
            sentences.add(setting.say(new StatusMessage.ForSomeNone(counts.withoutStatus(), counts.total())));
        }
        return sentences;
    }

    private boolean isHistory() {
        return setting.sheet().status().isHistory();
    }

    private Optional<String> linked(List<Commitment> commitments) {
        if (setting.edition().kpis().isEmpty()) {
            return Optional.empty();
        }
        int linked = (int) commitments.stream()
                .filter(commitment -> !commitment.kpis().isEmpty())
                .count();
        return Optional.of(setting.say(new StatusMessage.Linked(linked, commitments.size())));
    }

    private List<Tag> key(StatusCounts counts) {
        List<Tag> key = new ArrayList<>();
        counts.byStatus().forEach((status, number) -> key.add(entry(tag(status), number)));
        if (counts.withoutStatus() > 0) {
            key.add(entry(unpublished(), counts.withoutStatus()));
        }
        return key;
    }

    private Tag entry(Tag tag, int number) {
        return new Tag(tag.shape(), setting.say(new StatusMessage.KeyEntry(tag.text(), number)));
    }
}
