package org.planpress.site.promises;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planpress.model.MeasureSheet;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.model.PrioritySheet.YearTarget;
import org.planpress.model.Text;
import org.planpress.model.Unit;
import org.planpress.site.chart.Periods;
import org.planpress.site.chart.TargetLevels;
import org.planpress.site.chart.ValueFormat;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Setting;
import org.planpress.site.promises.KpiMessage.Label;

/** What a plan sets for a KPI: where it starts, what is to be reached, and when. */
final class KpiTerms {

    private static final Pattern TIME = Pattern.compile("(\\d{1,3}):([0-5]\\d):([0-5]\\d)");

    private final Setting setting;

    KpiTerms(Setting setting) {
        this.setting = setting;
    }

    /**
     * Each that the plan sets.
     *
     * @param targets the measures of the KPI that have a target
     * @param pastDue whether the day of its target has passed, and nobody says that it was reached
     */
    List<Fact> of(Kpi kpi, List<MeasureSheet> targets, boolean pastDue) {
        List<Fact> terms = new ArrayList<>();
        target(kpi, targets, pastDue).ifPresent(target -> terms.add(fact(Label.TARGET, target)));
        if (!kpi.yearlyTargets().isEmpty()) {
            terms.add(fact(
                    Label.YEARLY_TARGETS,
                    kpi.yearlyTargets().stream().map(this::inYear).collect(Collectors.joining("; "))));
        }
        kpi.baseline().ifPresent(start -> terms.add(fact(Label.STARTING_POINT, start.value())));
        return terms;
    }

    private String inYear(YearTarget target) {
        return setting.say(
                new KpiMessage.TargetInYear(Periods.of(setting.voice(), target.year()), inWords(target.target())));
    }

    /** A target that is a time alone is said as figures are. */
    private String inWords(Text target) {
        Matcher time = TIME.matcher(target.value());
        return time.matches()
                ? new ValueFormat(setting.voice(), Unit.DURATION, 0)
                        .value(BigDecimal.valueOf(Duration.ofHours(Long.parseLong(time.group(1)))
                                .plusMinutes(Long.parseLong(time.group(2)))
                                .plusSeconds(Long.parseLong(time.group(3)))
                                .toSeconds()))
                : target.value();
    }

    private Fact fact(Label label, String text) {
        return new Fact(setting.say(label), text);
    }

    /** What the plan says of a KPI or else, so that there is one target and not two, the targets of its measures. */
    private Optional<String> target(Kpi kpi, List<MeasureSheet> targets, boolean pastDue) {
        return kpi.target().isPresent() || targets.isEmpty()
                ? own(kpi, pastDue)
                : Optional.of(targets.stream()
                        .map(sheet -> setting.say(new KpiMessage.TargetOf(
                                sheet.title().value(),
                                TargetLevels.inFull(setting.voice(), sheet).orElseThrow())))
                        .collect(Collectors.joining(" ")));
    }

    /** A day without a target is when something unnamed is due, and still worth telling. */
    private Optional<String> own(Kpi kpi, boolean pastDue) {
        Optional<String> by = kpi.targetDate().map(date -> Periods.by(setting.voice(), date));
        Optional<String> target = kpi.target().map(this::inWords);
        return target.flatMap(what -> by.map(when -> setting.say(new KpiMessage.TargetBy(what, when))))
                .or(() -> target)
                .or(() -> by.map(when -> setting.say(new KpiMessage.By(when))))
                .map(said -> pastDue ? setting.say(new KpiMessage.TargetPassed(said)) : said);
    }
}
