package org.planpress.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Area;
import org.planpress.model.Contact;
import org.planpress.model.Direction;
import org.planpress.model.Edition;
import org.planpress.model.Figure;
import org.planpress.model.Frequency;
import org.planpress.model.Glossary;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Combine;
import org.planpress.model.MeasureSheet.Rebase;
import org.planpress.model.MeasureSheet.Reported;
import org.planpress.model.MeasureSheet.RuleSet;
import org.planpress.model.MeasureSheet.Statistics;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.MeasureSheet.TargetKind;
import org.planpress.model.MeasureSheet.TargetPer;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Named;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.ReportingPeriod;
import org.planpress.model.ReportingPeriod.Month;
import org.planpress.model.Series;
import org.planpress.model.Series.Row;
import org.planpress.model.Signal;
import org.planpress.model.SiteSheet;
import org.planpress.model.Text;
import org.planpress.model.Trend;
import org.planpress.model.Unit;
import org.planpress.model.ValueStatus;
import org.planpress.model.When;

/** A measure put together step by step; what a test does not say is as a sheet that leaves it out. */
final class SampleMeasure {

    /** A day that all is told of. */
    static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    static final SourceLocation AT = SourceLocation.startOf("sample.yml");

    private final String id;
    private final Unit unit;
    private final List<Row> rows = new ArrayList<>();
    private final List<Rebase> rebases = new ArrayList<>();
    private final List<Reported> reported = new ArrayList<>();
    private List<String> areas = List.of();
    private Frequency frequency = Frequency.MONTH;
    private Direction good = Direction.INCREASE;
    private Optional<Combine> combine = Optional.empty();
    private Optional<Ref> weightedBy = Optional.empty();
    private Optional<RuleSet> rules = Optional.empty();
    private Optional<Integer> baseline = Optional.empty();
    private Optional<Integer> suppressBelow = Optional.empty();
    private Optional<Boolean> suppressZero = Optional.empty();
    private Optional<Target> target = Optional.empty();

    SampleMeasure(String id, Unit unit) {
        this.id = id;
        this.unit = unit;
    }

    static Text text(String words) {
        return new Text(words, AT);
    }

    static Ref ref(String id) {
        return new Ref(new Id(id), AT);
    }

    static Named named(String id) {
        return new Named(new Id(id), AT);
    }

    static Month month(String month) {
        return new Month(YearMonth.parse(month));
    }

    static Figure figure(String value, Figure.Kind kind) {
        return new Figure(new BigDecimal(value), kind);
    }

    /** A plan with these measures, and a whole called force with the parts county and swindon. */
    static Plan plan(Measure... measures) {
        return plan(List.of(), List.of(), List.of(), measures);
    }

    static Plan plan(List<Edition> editions, List<Report> reports, List<MeetingSheet> meetings, Measure... measures) {
        List<Area> areas = List.of(
                new Area(named("force"), text("All of it"), Optional.empty(), AT),
                new Area(named("county"), text("The county"), Optional.of(ref("force")), AT),
                new Area(named("swindon"), text("Swindon"), Optional.of(ref("force")), AT));
        SiteSheet site = new SiteSheet(
                text("Sample"),
                text("A body"),
                text("the body"),
                Optional.empty(),
                Optional.empty(),
                text("Somewhere"),
                text("A sample."),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                text("https://plan.example.org/"),
                new Contact(
                        text("plan@example.org"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        AT),
                ref("2025-29"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                areas,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                AT);
        return new Plan(
                site,
                Optional.empty(),
                new Glossary(List.of(), AT),
                editions,
                List.of(measures),
                reports,
                meetings,
                List.of(),
                new TreeSet<>(),
                new TreeSet<>());
    }

    SampleMeasure frequency(Frequency each) {
        this.frequency = each;
        return this;
    }

    SampleMeasure good(Direction direction) {
        this.good = direction;
        return this;
    }

    SampleMeasure combine(Combine how) {
        this.combine = Optional.of(how);
        return this;
    }

    SampleMeasure weightedBy(String other) {
        this.weightedBy = Optional.of(ref(other));
        return this;
    }

    SampleMeasure rules(RuleSet set) {
        this.rules = Optional.of(set);
        return this;
    }

    SampleMeasure fixedBaseline(int points) {
        this.baseline = Optional.of(points);
        return this;
    }

    SampleMeasure rebase(String month) {
        rebases.add(new Rebase(month(month), text("Counted in a new way."), AT));
        return this;
    }

    SampleMeasure target(String value, Figure.Kind kind) {
        this.target = Optional.of(new Target(
                Optional.of(figure(value, kind)),
                TargetKind.FLOOR,
                Optional.of(TargetPer.PERIOD),
                List.of(),
                Optional.empty(),
                text("A plan"),
                AT));
        return this;
    }

    SampleMeasure suppressBelow(int number) {
        this.suppressBelow = Optional.of(number);
        return this;
    }

    SampleMeasure suppressZero() {
        this.suppressZero = Optional.of(true);
        return this;
    }

    SampleMeasure areas(String... named) {
        this.areas = List.of(named);
        return this;
    }

    /** Values of the whole, one for each period from the first on; a dash for a missing row. */
    SampleMeasure values(ReportingPeriod first, String values) {
        return values(Optional.empty(), first, values);
    }

    SampleMeasure values(String area, ReportingPeriod first, String values) {
        return values(Optional.of(new Id(area)), first, values);
    }

    private SampleMeasure values(Optional<Id> area, ReportingPeriod first, String values) {
        ReportingPeriod period = first;
        for (String word : values.strip().split(" +", -1)) {
            if (!word.equals("-")) {
                row(area, period, Optional.of(new BigDecimal(word)), ValueStatus.FINAL);
            }
            period = period.next();
        }
        return this;
    }

    SampleMeasure value(ReportingPeriod period, String value, ValueStatus status) {
        rows.removeIf(row -> row.area().isEmpty() && row.period().equals(period));
        return row(Optional.empty(), period, Optional.of(new BigDecimal(value)), status);
    }

    SampleMeasure noValue(ReportingPeriod period, ValueStatus status) {
        return row(Optional.empty(), period, Optional.empty(), status);
    }

    private SampleMeasure row(
            Optional<Id> area, ReportingPeriod period, Optional<BigDecimal> value, ValueStatus status) {
        rows.add(new Row(period, area, value, status, Optional.empty(), Optional.empty(), AT));
        return this;
    }

    SampleMeasure reported(Reported figures) {
        reported.add(figures);
        return this;
    }

    Measure done() {
        boolean says = rules.isPresent() || baseline.isPresent() || !rebases.isEmpty();
        Optional<Statistics> statistics =
                says ? Optional.of(new Statistics(rules, Optional.empty(), baseline, rebases, AT)) : Optional.empty();
        MeasureSheet sheet = new MeasureSheet(
                named(id),
                text(id),
                text("How many?"),
                Optional.empty(),
                unit,
                Optional.empty(),
                Optional.empty(),
                good,
                frequency,
                combine,
                weightedBy,
                new MeasureSheet.Source(text("A body"), text("A paper"), Optional.empty(), Optional.empty(), AT),
                Optional.empty(),
                statistics,
                suppressBelow,
                suppressZero,
                target,
                List.of(),
                areas.stream().map(SampleMeasure::ref).toList(),
                reported,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.<When>empty(),
                Optional.empty(),
                AT);
        return new Measure(sheet, rows.isEmpty() ? Optional.empty() : Optional.of(new Series(rows, AT)));
    }

    AreaFacts facts() {
        return MeasureFacts.of(done(), plan(), DAY).area(Optional.empty()).orElseThrow();
    }

    /** Published figures, put together step by step. */
    static final class Published {

        private final ReportingPeriod period;
        private Optional<Ref> area = Optional.empty();
        private Optional<Figure> month = Optional.empty();
        private Optional<Figure> threeMonth = Optional.empty();
        private Optional<Figure> twelveMonth = Optional.empty();
        private Optional<Figure> yearOnYear = Optional.empty();
        private Optional<Trend> trend = Optional.empty();
        private List<Signal> signals = List.of();
        private Optional<Integer> attention = Optional.empty();

        Published(String month) {
            this.period = SampleMeasure.month(month);
        }

        Published area(String id) {
            this.area = Optional.of(ref(id));
            return this;
        }

        Published month(String value, Figure.Kind kind) {
            this.month = Optional.of(figure(value, kind));
            return this;
        }

        Published threeMonth(String value, Figure.Kind kind) {
            this.threeMonth = Optional.of(figure(value, kind));
            return this;
        }

        Published twelveMonth(String value, Figure.Kind kind) {
            this.twelveMonth = Optional.of(figure(value, kind));
            return this;
        }

        Published yearOnYear(String value, Figure.Kind kind) {
            this.yearOnYear = Optional.of(figure(value, kind));
            return this;
        }

        Published trend(Trend direction) {
            this.trend = Optional.of(direction);
            return this;
        }

        Published signals(Signal... named) {
            this.signals = List.of(named);
            return this;
        }

        Published attention(int score) {
            this.attention = Optional.of(score);
            return this;
        }

        Reported done() {
            return new Reported(
                    period,
                    area,
                    month,
                    threeMonth,
                    twelveMonth,
                    yearOnYear,
                    trend,
                    signals,
                    attention,
                    text("A paper"),
                    Optional.empty(),
                    AT);
        }
    }
}
