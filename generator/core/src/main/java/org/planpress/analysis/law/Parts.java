package org.planpress.analysis.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planpress.model.FinancialYear;
import org.planpress.model.LawPart;
import org.planpress.model.LawSheet.Answer;
import org.planpress.model.RulePack.Duty;
import org.planpress.model.RulePack.Limit;
import org.planpress.model.Text;

/** Puts together what the content shows of the parts of a duty and what the office says of them. */
final class Parts {

    private final Duty duty;
    private final List<Answer> answers;
    private final LocalDate asOf;

    Parts(Duty duty, List<Answer> answers, LocalDate asOf) {
        this.duty = duty;
        this.answers = answers;
        this.asOf = asOf;
    }

    /** One of several things of which each has to be there. */
    record Thing(String id, String name, boolean there) {}

    /** A part that has to stand somewhere. */
    PartStanding place(LawPart part, Stream<? extends LawPlace> found) {
        PartStanding standing = standing(part, found, Optional.empty());
        return standing.lacking(missing(standing.places().isEmpty())).lacking(old(standing));
    }

    /** A part of which the day has to be known. */
    PartStanding day(LawPart part, Optional<LocalDate> found) {
        PartStanding standing = standing(part, Stream.empty(), found);
        boolean undated = standing.date().isEmpty();
        boolean told = !standing.places().isEmpty() || !standing.notes().isEmpty();
        return standing.lacking(missing(undated && !told))
                .lacking(undated ? Optional.of(new Lack.NoDate()) : Optional.empty())
                .lacking(old(standing));
    }

    /** A part that has to stand somewhere, and of which the day has to be known. */
    PartStanding placeAndDay(LawPart part, Stream<? extends LawPlace> found, Optional<LocalDate> date) {
        PartStanding standing = standing(part, found, date);
        boolean nowhere = standing.places().isEmpty();
        boolean undated = standing.date().isEmpty();
        return standing.lacking(missing(nowhere && undated))
                .lacking(nowhere ? Optional.of(new Lack.NoPlace()) : Optional.empty())
                .lacking(undated ? Optional.of(new Lack.NoDate()) : Optional.empty())
                .lacking(old(standing));
    }

    /** A part made of several things, each of which has to be there; an answer may stand for one of them or for all. */
    PartStanding each(LawPart part, Stream<? extends LawPlace> found, List<Thing> things) {
        PartStanding standing = standing(part, found, Optional.empty());
        boolean answered = of(part).anyMatch(answer -> answer.of().isEmpty() && says(answer));
        List<String> without = things.stream()
                .filter(thing -> !thing.there() && !answered && !isAnswered(part, thing))
                .map(Thing::name)
                .toList();
        return standing.lacking(missing(without.size() == things.size() && !answered))
                .lacking(without.isEmpty() ? Optional.empty() : Optional.of(new Lack.Without(without)))
                .lacking(old(standing));
    }

    /** What is known of a part, whatever it may lack. */
    PartStanding standing(LawPart part, Stream<? extends LawPlace> found, Optional<LocalDate> date) {
        List<LawPlace> places = Stream.concat(
                        found.map(LawPlace.class::cast),
                        of(part).flatMap(answer ->
                                answer.where().map(where -> new LawPlace.Given(where, answer.of())).stream()))
                .distinct()
                .toList();
        return new PartStanding(
                part,
                places,
                of(part).flatMap(answer -> answer.date().stream())
                        .max(LocalDate::compareTo)
                        .or(() -> date),
                of(part).flatMap(answer -> answer.to().stream()).toList(),
                of(part).filter(answer -> answer.note().isPresent())
                        .map(answer ->
                                new PartStanding.Note(answer.of(), answer.note().orElseThrow()))
                        .toList(),
                Optional.empty());
    }

    /** What is wrong with a day that lies after the last one for it in its financial year. */
    Optional<Lack> late(PartStanding standing) {
        return standing.date()
                .flatMap(date ->
                        limit(standing.part(), date).filter(date::isAfter).map(limit -> new Lack.Late(date, limit)));
    }

    /** The last day for a part, in the financial year of a day. */
    Optional<LocalDate> limit(LawPart part, LocalDate inYear) {
        return duty.limit(part)
                .filter(limit -> limit.month().isPresent() && limit.day().isPresent())
                .map(limit -> lastDay(limit, financialYear(inYear)));
    }

    static FinancialYear financialYear(LocalDate day) {
        return new FinancialYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
    }

    private static LocalDate lastDay(Limit limit, FinancialYear year) {
        int month = Math.min(Math.max(limit.month().orElseThrow(), 1), 12);
        LocalDate first = LocalDate.of(month < 4 ? year.start() + 1 : year.start(), month, 1);
        return first.withDayOfMonth(Math.min(Math.max(limit.day().orElseThrow(), 1), first.lengthOfMonth()));
    }

    private Optional<Lack> old(PartStanding standing) {
        return standing.date()
                .flatMap(date -> duty.limit(standing.part())
                        .flatMap(Limit::months)
                        .filter(months -> date.plusMonths(months).isBefore(asOf))
                        .map(months -> new Lack.Old(date, months)));
    }

    private static Optional<Lack> missing(boolean missing) {
        return missing ? Optional.of(new Lack.Missing()) : Optional.empty();
    }

    private boolean isAnswered(LawPart part, Thing thing) {
        Predicate<Text> named = of -> of.value().equals(thing.id());
        return of(part).anyMatch(answer -> answer.of().filter(named).isPresent() && says(answer));
    }

    private static boolean says(Answer answer) {
        return answer.where().isPresent() || answer.note().isPresent();
    }

    /** The answers to a part; one that names none is to the first part of its duty. */
    private Stream<Answer> of(LawPart part) {
        return answers.stream()
                .filter(answer -> answer.part()
                        .map(part::equals)
                        .orElse(part == LawParts.of(duty.looks()).get(0)));
    }
}
