package org.planpress.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.model.Area;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.ReportingPeriod;

/**
 * The figures that texts name in place of writing them: {@code {{999-abandonment.12m}}}, {@code
 * {{crime.county@2023-09.month}}}, {@code {{funding.total}}}, {@code {{budget@2025-26.spending}}}.
 *
 * <p>Which figure that is, {@link AuthoritativeFigures} decides.
 */
public final class BoundFigures {

    /** A mark in a text, closed or not. */
    public static final Pattern MARK = Pattern.compile("\\{\\{[^{}]*(?:}})?");

    private final PlanAnalysis analysis;
    private final Optional<BoundFigures> later;

    private BoundFigures(PlanAnalysis analysis, Optional<BoundFigures> later) {
        this.analysis = analysis;
        this.later = later;
    }

    /** The figures that texts outside of reports can name. */
    public BoundFigures(PlanAnalysis analysis) {
        this(analysis, Optional.empty());
    }

    /** The figures that a report can name: those that it could know, and those of a later period if it names that. */
    public static BoundFigures of(Report report, PlanAnalysis analysis) {
        return new BoundFigures(analysis.knownTo(report), Optional.of(new BoundFigures(analysis)));
    }

    /** A name, or what is left of one, and where in its mark it starts. */
    private record Part(String text, int offset) {

        Part from(int index) {
            return new Part(text.substring(index), offset + index);
        }

        Part to(int index) {
            return new Part(text.substring(0, index), offset);
        }

        Binding unknown(String kind, Collection<String> known) {
            return new Binding.Unknown(offset, text, kind, new TreeSet<>(known));
        }
    }

    /**
     * The figure that a mark names.
     *
     * @param mark the mark with its braces
     * @param edition the edition of the text, whose money is meant; without one the current edition's
     */
    public Binding find(String mark, Optional<Edition> edition) {
        Binding known = inAnalysis(mark, edition);
        boolean dated = mark.contains("@");
        return dated && !(known instanceof Binding.OfMeasure)
                ? later.map(all -> all.find(mark, edition)).orElse(known)
                : known;
    }

    private Binding inAnalysis(String mark, Optional<Edition> edition) {
        if (!mark.endsWith("}}")) {
            return new Part("{{", 0).unknown("figure while its braces are not closed", List.of());
        }
        String inner = mark.replaceAll("^\\{\\{|}}$", "");
        Part name = new Part(
                inner.strip(), 2 + inner.length() - inner.stripLeading().length());
        Optional<Id> measure = analysis.plan().measures().stream()
                .map(Measure::id)
                .filter(id -> names(name.text(), id.value()))
                .max(Comparator.comparingInt(id -> id.value().length()));
        if (measure.isPresent()) {
            return inMeasure(
                    name.from(measure.get().value().length()),
                    analysis.measure(measure.get()).orElseThrow());
        }
        if (PromiseCounts.isMeant(name.text())) {
            return count(name, edition);
        }
        if (name.text().contains("@") && PromiseCounts.isMeant(beforeField(name).text())) {
            return new Binding.NoValue("what is counted is counted today, and for no other time");
        }
        Optional<MoneyNames.Kind> money = MoneyNames.Kind.of(name.text());
        return money.isPresent()
                ? money(name, money.get(), edition)
                : beforeField(name).unknown("measure, count or money", known(edition));
    }

    private Binding money(Part name, MoneyNames.Kind kind, Optional<Edition> edition) {
        Optional<Edition> owner = orCurrent(edition).filter(kind::isIn);
        if (owner.isEmpty()) {
            return new Binding.NoValue("the edition has no " + kind.called());
        }
        MoneyNames names = MoneyNames.of(kind, owner.get());
        return names.find(name.text()).orElseGet(() -> name.unknown("figure of the " + kind.called(), names.known()));
    }

    private List<String> known(Optional<Edition> edition) {
        Stream<String> money = Stream.of(MoneyNames.Kind.values())
                .filter(kind -> orCurrent(edition).filter(kind::isIn).isPresent())
                .map(MoneyNames.Kind::word);
        return Stream.of(ids().stream(), PromiseCounts.words().stream(), money)
                .flatMap(words -> words)
                .toList();
    }

    private Optional<Edition> orCurrent(Optional<Edition> edition) {
        Plan plan = analysis.plan();
        return edition.or(() -> plan.edition(plan.site().currentEdition().id()));
    }

    private Binding count(Part name, Optional<Edition> edition) {
        return orCurrent(edition)
                .map(counted -> count(name, PromiseCounts.of(analysis.plan().site(), counted)))
                .orElseGet(() -> new Binding.NoValue("there is no current edition"));
    }

    private Binding count(Part name, PromiseCounts counts) {
        Optional<PromiseCounts.Count> found = counts.find(name.text());
        if (found.isEmpty()) {
            return name.unknown("count", counts.counts().keySet());
        }
        return found.get().ofStatus() && later.isPresent()
                ? new Binding.NoValue("a report tells how things stood then, and statuses are known for today only")
                : new Binding.Count(found.get().number());
    }

    private static boolean names(String name, String id) {
        return name.startsWith(id)
                && (name.length() == id.length() || name.charAt(id.length()) == '.' || name.charAt(id.length()) == '@');
    }

    private List<String> ids() {
        return analysis.plan().measures().stream()
                .map(measure -> measure.id().value())
                .toList();
    }

    /** What stands for the measure in a name whose measure is not known. */
    private static Part beforeField(Part name) {
        int end = name.text().indexOf('@');
        int dot = name.text().lastIndexOf('.');
        boolean field =
                dot > 0 && Binding.Field.of(name.text().substring(dot + 1)).isPresent();
        return end > 0 ? name.to(end) : field ? name.to(dot) : name;
    }

    /** Reads {@code [.area][@period].field}. */
    private Binding inMeasure(Part rest, MeasureFacts facts) {
        int dot = rest.text().lastIndexOf('.');
        Part word = rest.from(dot + 1);
        Optional<Binding.Field> field = dot < 0 ? Optional.empty() : Binding.Field.of(word.text());
        if (field.isEmpty()) {
            return word.unknown("figure of a measure", Binding.Field.words());
        }
        int at = rest.to(dot).text().indexOf('@');
        Part place = rest.to(at < 0 ? dot : at);
        Optional<AreaFacts> area = place.text().isEmpty()
                ? Optional.of(facts.area(Optional.empty()).orElse(facts.areas().get(0)))
                        .filter(whole -> whole.area().isEmpty())
                : area(place.from(1), facts);
        if (area.isEmpty()) {
            return place.text().isEmpty()
                    ? new Binding.NoValue("measure '%s' has figures for its areas only: %s"
                            .formatted(facts.measure().id(), String.join(", ", areas(facts))))
                    : place.from(1).unknown("area of the measure", areas(facts));
        }
        Part period = at < 0 ? rest.to(0) : rest.to(dot).from(at + 1);
        return inArea(period, field.get(), facts.measure().sheet(), area.get().figures());
    }

    private Optional<AreaFacts> area(Part name, MeasureFacts facts) {
        return Id.isValid(name.text()) && areas(facts).contains(name.text())
                ? facts.area(analysis.area(Optional.of(new Id(name.text()))))
                : Optional.empty();
    }

    private List<String> areas(MeasureFacts facts) {
        Stream<String> whole = analysis.plan().site().areas().stream()
                .filter(area -> area.partOf().isEmpty())
                .map(Area::id)
                .map(Object::toString)
                .filter(id -> facts.area(Optional.empty()).isPresent());
        return Stream.concat(
                        whole,
                        facts.areas().stream()
                                .flatMap(area -> area.area().stream())
                                .map(Id::value))
                .toList();
    }

    private Binding inArea(Part period, Binding.Field field, MeasureSheet sheet, AuthoritativeFigures found) {
        if (field == Binding.Field.TARGET) {
            Optional<ReportingPeriod> newest = found.newest().map(PeriodFigures::period);
            return sheet.target()
                    .flatMap(target -> newest.flatMap(target::wanted).or(target::value))
                    .<Binding>map(target -> new Binding.OfMeasure(sheet, field, target, false))
                    .orElseGet(() -> new Binding.NoValue("measure '%s' has no target".formatted(sheet.id())));
        }
        Optional<ReportingPeriod> when = period.text().isEmpty()
                ? found.newest().map(PeriodFigures::period)
                : found.periods()
                        .filter(known -> known.toString().equals(period.text())
                                || known.written().equals(period.text()))
                        .findFirst();
        if (when.isEmpty()) {
            return period.text().isEmpty()
                    ? new Binding.NoValue("measure '%s' has no figures yet".formatted(sheet.id()))
                    : period.unknown(
                            "period of the measure",
                            found.periods().map(ReportingPeriod::written).toList());
        }
        return found.at(when.get())
                .flatMap(figures -> figures.figure(field))
                .<Binding>map(figure -> new Binding.OfMeasure(sheet, field, figure.figure(), figure.isMadeUp()))
                .orElseGet(() -> new Binding.NoValue("measure '%s' has no '%s' for %s%s"
                        .formatted(
                                sheet.id(),
                                field.word(),
                                when.get().written(),
                                found.isWithheld(when.get()) ? "; the value is withheld, being small" : "")));
    }
}
