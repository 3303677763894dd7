package org.planpress.site.frame;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.planpress.analysis.Ages;
import org.planpress.analysis.FiguresAge;
import org.planpress.analysis.MeasureFacts;
import org.planpress.analysis.StatusAge;
import org.planpress.model.Id;
import org.planpress.model.Period;
import org.planpress.model.Report;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.model.When;
import org.planpress.site.chart.Periods;
import org.planpress.site.frame.AgeMessage.Grown;
import org.planpress.words.Noun;

/** What pages say of how old their statuses, figures and reports are. */
public final class AgeNotes {

    /** Fewer months than these are told in days. */
    private static final int FEW_MONTHS = 2;

    /** More months than these are told in years. */
    private static final int MANY_MONTHS = 24;

    private static final int MONTHS_OF_A_YEAR = 12;

    private final Setting setting;
    private final Ages ages;

    public AgeNotes(Setting setting) {
        this.setting = setting;
        this.ages = setting.analysis().ages();
    }

    /** {@code 27 days ago}, {@code 14 months ago}, {@code three years ago}, in whole ones. */
    public AgeMessage.Ago ago(LocalDate day) {
        LocalDate asOf = ages.asOf();
        // From the day after, so that month ends of different length count alike.
        long months = ChronoUnit.MONTHS.between(day.plusDays(1), asOf.plusDays(1));
        if (months < FEW_MONTHS) {
            return new AgeMessage.Ago(Math.max(0, ChronoUnit.DAYS.between(day, asOf)), Noun.DAY);
        }
        return months < MANY_MONTHS
                ? new AgeMessage.Ago(months, Noun.MONTH)
                : new AgeMessage.Ago(months / MONTHS_OF_A_YEAR, Noun.YEAR);
    }

    /** Of a page that says how one thing stands. One that is too old says so in place of its status. */
    public Optional<AgeNote> of(Optional<StatusAge> status) {
        return status.flatMap(age -> age.until()
                .map(until -> AgeNote.of(
                        setting,
                        age.stage() == StatusAge.Stage.AGEING
                                ? Optional.of(setting.say(new AgeMessage.StatusAgeing(age.judged(), ago(age.judged()))))
                                : Optional.empty(),
                        age.isTooOld(),
                        until,
                        Grown.STATUS)));
    }

    /** Of how some commitments stand, for the browser alone: the words about them tell what is too old already. */
    public Optional<AgeNote> ofStatuses(List<Commitment> commitments) {
        return ofAges(commitments.stream().flatMap(commitment -> ages.of(commitment).stream()));
    }

    /** The same of whatever has a status. */
    public Optional<AgeNote> ofAges(Stream<StatusAge> all) {
        return all.filter(age -> !age.isTooOld())
                .flatMap(age -> age.until().stream())
                .min(Comparator.naturalOrder())
                .map(until -> AgeNote.of(setting, Optional.empty(), false, until, Grown.STATUS));
    }

    /** Of a page about a measure. */
    public Optional<AgeNote> of(MeasureFacts facts) {
        return ofFigures(ages.of(facts).stream().toList());
    }

    /** Of a page that lists several: of the figures that stand there and no others. */
    public Optional<AgeNote> ofMeasures(Stream<Id> measures) {
        return ofFigures(measures, MeasureFacts::listed);
    }

    /** The same of a page that lists their figures for one area. */
    public Optional<AgeNote> ofMeasures(Stream<Id> measures, Id area) {
        return ofFigures(measures, facts -> facts.in(setting.analysis().area(Optional.of(area))));
    }

    private Optional<AgeNote> ofFigures(Stream<Id> measures, UnaryOperator<MeasureFacts> shown) {
        return ofFigures(measures.flatMap(id -> setting.analysis().measure(id).stream())
                .map(shown)
                .flatMap(facts -> ages.of(facts).stream())
                .toList());
    }

    private Optional<AgeNote> ofFigures(List<FiguresAge> figures) {
        return figures.stream()
                .max(Comparator.comparing(figure -> figure.newest().last()))
                .map(newest -> AgeNote.of(
                        setting,
                        Optional.of(inWords(newest, figures)),
                        figures.stream().anyMatch(FiguresAge::old),
                        figures.stream()
                                .map(FiguresAge::until)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        Grown.FIGURES));
    }

    private String inWords(FiguresAge newest, List<FiguresAge> all) {
        List<String> sentences = new ArrayList<>();
        LocalDate end = newest.newest().last();
        String period = Periods.of(setting.voice(), newest.newest());
        sentences.add(setting.say(
                end.isAfter(ages.asOf())
                        ? new AgeMessage.NewestIsUnfinished(period)
                        : new AgeMessage.NewestFigure(period, ago(end))));
        List<Optional<When>> dues = all.stream().map(FiguresAge::due).distinct().toList();
        if (dues.size() == 1) {
            dues.get(0).map(this::next).ifPresent(sentences::add);
        }
        int old = (int) all.stream().filter(FiguresAge::old).count();
        if (old > 0 && old < all.size()) {
            sentences.add(setting.say(new AgeMessage.SomeAreOld(old, all.size())));
        }
        return String.join(" ", sentences);
    }

    /** A date, and that it has passed if it has. */
    public String date(When when) {
        String words = Periods.when(setting.voice(), when);
        return ages.isPast(when) ? setting.say(new AgeMessage.DatePassed(words)) : words;
    }

    private String next(When due) {
        String words = Periods.due(setting.voice(), due);
        return setting.say(ages.isPast(due) ? new AgeMessage.NextWasDue(words) : new AgeMessage.NextIsDue(words));
    }

    /** Of a page of a report. */
    public AgeNote of(Report report) {
        LocalDate day = report.sheet().asOf();
        return AgeNote.of(
                setting,
                Optional.of(setting.say(new AgeMessage.ReportTells(day, ago(day)))),
                ages.isTooOld(day),
                ages.until(day),
                Grown.REPORT);
    }

    /** Of the first page of the edition that is shown first: that its time is over, with no other after it. */
    public Optional<AgeNote> ofEdition() {
        Period period = setting.sheet().period();
        LocalDate end = period.last();
        return Optional.of(AgeNote.of(
                        setting,
                        setting.hasEnded()
                                ? Optional.of(setting.say(new AgeMessage.EditionIsOver(
                                        Periods.atItsEnd(setting.voice(), period), ago(end))))
                                : Optional.empty(),
                        setting.hasEnded(),
                        end,
                        Grown.EDITION))
                .filter(note -> setting.isCurrent());
    }
}
