package org.planpress.site.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planpress.analysis.Ages;
import org.planpress.analysis.StatusAge;
import org.planpress.analysis.StatusCounts;
import org.planpress.model.DeliveryStatus;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.Ref;
import org.planpress.model.Status;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Standing;
import org.planpress.site.frame.Tag;
import org.planpress.site.frame.Tally;
import org.planpress.site.frame.Words;

/** How commitments stand, in words and marks. Where no status was published, that is what it says. */
public final class Statuses {

    /** The mark of a commitment without a status. */
    public static final String UNPUBLISHED = "unpublished";

    /** What the statement names after its lead; the rest stands in the details. */
    private static final Set<DeliveryStatus> WORRIES = Set.of(DeliveryStatus.AT_RISK, DeliveryStatus.LATE);

    private final Setting setting;
    private final StatusWords words;
    private final Ages ages;
    private final AgeNotes notes;

    public Statuses(Setting setting) {
        this.setting = setting;
        this.ages = setting.analysis().ages();
        this.notes = new AgeNotes(setting);
        this.words = new StatusWords(setting.voice(), setting.site());
    }

    /** The mark and name of a status that may be missing. */
    public Optional<Tag> tag(Optional<Ref> written) {
        return words.tag(written);
    }

    public Tag tag(Commitment commitment) {
        return published(commitment).orElseGet(this::unpublished);
    }

    /** The mark and name of the status of a commitment, if one was published. */
    public Optional<Tag> published(Commitment commitment) {
        return ages.of(commitment).map(words::tag).or(() -> tag(commitment.status()));
    }

    private Tag unpublished() {
        return new Tag(UNPUBLISHED, setting.say(new StatusMessage.Unpublished(setting.isRestated())));
    }

    /** The mark and name of the status of a KPI, if one was published. */
    public Optional<Tag> published(Kpi kpi) {
        return ages.of(kpi).map(words::tag).or(() -> tag(kpi.status()));
    }

    /** Whether a commitment is on track. */
    public String answer(Commitment commitment) {
        return ages.of(commitment)
                .map(age -> words.answer(age, notes.ago(age.judged())))
                .or(() -> Status.of(setting.site(), commitment.status()).map(words::answer))
                .orElseGet(() -> setting.say(new StatusMessage.NoAnswer(isHistory(), setting.isRestated())));
    }

    /** Why a commitment stands as it does, in the words of its office; of a status that is too old, what they were then. */
    public Optional<String> note(Commitment commitment) {
        return note(commitment.statusNote(), ages.of(commitment));
    }

    /** The same of a KPI. */
    public Optional<String> note(Kpi kpi) {
        return note(kpi.statusNote(), ages.of(kpi));
    }

    private Optional<String> note(Optional<Text> written, Optional<StatusAge> age) {
        boolean then = age.filter(StatusAge::isTooOld).isPresent();
        return written.map(Text::value)
                .map(Words::sentence)
                .map(note -> then ? setting.say(new StatusMessage.SaidThen(note)) : note);
    }

    /** How some commitments stand, with their marks. */
    public Standing standing(List<Commitment> commitments, String tallyId, boolean withMarks) {
        StatusCounts counts = StatusCounts.of(ages, commitments);
        return new Standing(
                note(counts),
                statement(counts),
                notes.ofStatuses(commitments),
                Stream.concat(details(counts).stream(), linked(commitments).stream())
                        .toList(),
                counts(counts),
                key(counts),
                withMarks ? Optional.of(tally(commitments, tallyId)) : Optional.empty());
    }

    /** One mark for each commitment, by status. */
    public Tally tally(List<Commitment> commitments, String id) {
        StatusCounts counts = StatusCounts.of(ages, commitments);
        List<String> shapes = new ArrayList<>();
        counts.byStatus()
                .forEach((status, number) ->
                        shapes.addAll(Collections.nCopies(number, status.is().word())));
        shapes.addAll(Collections.nCopies(counts.unknownNow(), StatusWords.NOT_NOW));
        shapes.addAll(Collections.nCopies(counts.withoutStatus(), UNPUBLISHED));
        return Tally.of(id, setting.say(new StatusMessage.Marks(commitments.size(), inWords(counts))), shapes);
    }

    /** {@code 1 done, 7 on track, 2 not known now and 3 without a published status}. */
    public String inWords(StatusCounts counts) {
        List<String> parts = new ArrayList<>(counted(counts.byStatus()));
        if (counts.unknownNow() > 0) {
            parts.add(setting.say(new StatusMessage.CountedNotNow(counts.unknownNow())));
        }
        if (counts.withoutStatus() > 0) {
            parts.add(setting.say(
                    counts.published() == 0
                            ? new StatusMessage.NonePublished(setting.isRestated())
                            : new StatusMessage.CountedWithout(counts.withoutStatus(), setting.isRestated())));
        }
        return setting.voice().list(parts);
    }

    private List<String> counted(Map<Status, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach(
                (status, number) -> parts.add(setting.say(new StatusMessage.Counted(number, words.among(status)))));
        return parts;
    }

    private String note(StatusCounts counts) {
        String note = setting.say(StatusMessage.Note.HOW_TO_READ);
        return counts.judged()
                .map(days -> note + " "
                        + setting.say(
                                days.first().equals(days.last())
                                        ? new StatusMessage.LastJudged(days.last())
                                        : new StatusMessage.JudgedBetween(days.first(), days.last())))
                .orElse(note);
    }

    private String statement(StatusCounts counts) {
        int total = counts.total();
        if (counts.published() == 0) {
            return setting.say(
                    isHistory()
                            ? new StatusMessage.NoneAtAll(total, setting.isRestated())
                            : new StatusMessage.NoneYet(total, setting.isRestated()));
        }
        if (counts.current() == 0 && counts.withoutStatus() > 0) {
            return someTooOld(counts);
        }
        if (counts.current() == 0) {
            LocalDate judged = counts.tooOldJudged().orElseThrow().last();
            return setting.say(new StatusMessage.AllTooOld(judged, notes.ago(judged)));
        }
        Status lead = lead(counts);
        List<String> sentences = new ArrayList<>();
        sentences.add(setting.say(leading(lead, counts)));
        List<String> worries = some(status -> !status.equals(lead) && WORRIES.contains(status.is()), counts);
        if (!worries.isEmpty()) {
            sentences.add(setting.say(new StatusMessage.Others(worries)));
        }
        if (counts.unknownNow() > 0) {
            sentences.add(someTooOld(counts));
        }
        return String.join(" ", sentences);
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
        List<String> sentences = new ArrayList<>();
        if (counts.current() > 0) {
            Status lead = lead(counts);
            List<String> rest = some(status -> !status.equals(lead) && !WORRIES.contains(status.is()), counts);
            if (!rest.isEmpty()) {
                sentences.add(setting.say(new StatusMessage.Others(rest)));
            }
        }
        if (counts.unknownNow() > 0 && counts.current() == 0 && counts.withoutStatus() == 0) {
            sentences.add(setting.say(new StatusMessage.Then(then(counts))));
        }
        if (counts.withoutStatus() > 0) {
            sentences.add(setting.say(
                    new StatusMessage.ForSomeNone(counts.withoutStatus(), counts.total(), setting.isRestated())));
        }
        return sentences;
    }

    private String someTooOld(StatusCounts counts) {
        return setting.say(new StatusMessage.SomeTooOld(
                counts.unknownNow(),
                counts.total(),
                counts.tooOldJudged().orElseThrow().last(),
                then(counts)));
    }

    private String then(StatusCounts counts) {
        return setting.voice().list(counted(counts.tooOld()));
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

    /** The statuses that occur, each with its number. */
    public List<Tag> key(StatusCounts counts) {
        return counts(counts).stream()
                .map(count -> new Tag(
                        count.status().shape(),
                        setting.say(new StatusMessage.KeyEntry(count.status().text(), count.number()))))
                .toList();
    }

    private List<Standing.Count> counts(StatusCounts counts) {
        List<Standing.Count> found = new ArrayList<>();
        counts.byStatus().forEach((status, number) -> found.add(new Standing.Count(words.tag(status), number)));
        if (counts.unknownNow() > 0) {
            Tag old = new Tag(StatusWords.NOT_NOW, setting.say(StatusMessage.Old.NOT_KNOWN_NOW));
            found.add(new Standing.Count(old, counts.unknownNow()));
        }
        if (counts.withoutStatus() > 0) {
            found.add(new Standing.Count(unpublished(), counts.withoutStatus()));
        }
        return found;
    }
}
