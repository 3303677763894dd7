package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planpress.analysis.StatusCounts;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.Ref;
import org.planpress.model.Status;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Standing;
import org.planpress.site.frame.Tag;
import org.planpress.site.frame.Tally;

/** How commitments stand, in words and marks. Where no status was published, that is what it says. */
final class Statuses {

    /** The mark of a commitment without a status. */
    static final String UNPUBLISHED = "unpublished";

    /** What the statement names after its lead; the rest stands in the details. */
    private static final Set<DeliveryStatus> WORRIES = Set.of(DeliveryStatus.AT_RISK, DeliveryStatus.LATE);

    private final Setting setting;
    private final StatusWords words;

    Statuses(Setting setting) {
        this.setting = setting;
        this.words = new StatusWords(setting.voice(), setting.site());
    }

    /** The mark and name of a status that may be missing. */
    Optional<Tag> tag(Optional<Ref> written) {
        return words.tag(written);
    }

    Tag tag(Commitment commitment) {
        return tag(commitment.status()).orElseGet(this::unpublished);
    }

    private Tag unpublished() {
        return new Tag(UNPUBLISHED, setting.say(StatusMessage.Missing.UNPUBLISHED));
    }

    /** Whether a commitment is on track. */
    String answer(Commitment commitment) {
        return Status.of(setting.site(), commitment.status())
                .map(words::answer)
                .orElseGet(() -> setting.say(new StatusMessage.NoAnswer(isHistory(), setting.isRestated())));
    }

    /** How some commitments stand, with their marks. */
    Standing standing(List<Commitment> commitments, String tallyId, boolean withMarks) {
        StatusCounts counts = StatusCounts.of(setting.site(), commitments);
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
        StatusCounts counts = StatusCounts.of(setting.site(), commitments);
        List<String> shapes = new ArrayList<>();
        counts.byStatus()
                .forEach((status, number) ->
                        shapes.addAll(Collections.nCopies(number, status.is().word())));
        shapes.addAll(Collections.nCopies(counts.withoutStatus(), UNPUBLISHED));
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
        Status lead = lead(counts);
        String first = setting.say(leading(lead, counts));
        List<String> worries = some(status -> !status.equals(lead) && WORRIES.contains(status.is()), counts);
        return worries.isEmpty() ? first : first + " " + setting.say(new StatusMessage.Others(worries));
    }

    /**
     * The status that the statement starts with. It is one that occurs: "none is on track" would claim something about
     * commitments that nobody has judged.
     */
    private static Status lead(StatusCounts counts) {
        return counts.byStatus().keySet().stream()
                .filter(status -> status.is() == DeliveryStatus.ON_TRACK)
                .findFirst()
                .orElseGet(() -> counts.byStatus().keySet().iterator().next());
    }

    private StatusMessage leading(Status status, StatusCounts counts) {
        int total = counts.total();
        int number = counts.byStatus().getOrDefault(status, 0);
        String stand = words.stand(status, number);
        if (total == 1) {
            return new StatusMessage.TheOnlyOne(stand);
        }
        if (number == total) {
            return status.is() == DeliveryStatus.NOT_STARTED && status.own().isEmpty()
                    ? new StatusMessage.NoneHasStarted(total)
                    : new StatusMessage.AllOfThem(total, stand);
        }
        return new StatusMessage.SomeOfThem(number, total, stand);
    }

    /** How many have each of some statuses, of those that occur. */
    private List<String> some(Predicate<Status> wanted, StatusCounts counts) {
        return counts.byStatus().entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> new StatusMessage.Some(entry.getValue(), words.stand(entry.getKey(), entry.getValue())))
                .map(setting::say)
                .toList();
    }

    private List<String> details(StatusCounts counts) {
        if (counts.published() == 0) {
            return List.of(setting.say(new StatusMessage.DottedOutlines(isHistory())));
        }
        Status lead = lead(counts);
        List<String> rest = some(status -> !status.equals(lead) && !WORRIES.contains(status.is()), counts);
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
        return Optional.of(
                setting.say(new StatusMessage.Linked(linked, commitments.size(), linked == commitments.size())));
    }

    private List<Tag> key(StatusCounts counts) {
        List<Tag> key = new ArrayList<>();
        counts.byStatus().forEach((status, number) -> key.add(entry(words.tag(status), number)));
        if (counts.withoutStatus() > 0) {
            key.add(entry(unpublished(), counts.withoutStatus()));
        }
        return key;
    }

    private Tag entry(Tag tag, int number) {
        return new Tag(tag.shape(), setting.say(new StatusMessage.KeyEntry(tag.text(), number)));
    }
}
