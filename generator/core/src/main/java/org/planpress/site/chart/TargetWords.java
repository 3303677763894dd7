package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.statistics.Assurance;
import org.planpress.analysis.statistics.ControlChart;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.MeasureSheet.TargetKind;
import org.planpress.model.Unit;
import org.planpress.words.Voice;

/** How a series stands to its target, in words. */
final class TargetWords {

    private final Voice voice;
    private final MeasureSheet sheet;
    private final AreaFacts facts;
    private final BigDecimal newest;
    private final ValueFormat format;

    TargetWords(Voice voice, MeasureSheet sheet, AreaFacts facts, SeriesShape shape) {
        this.voice = voice;
        this.sheet = sheet;
        this.facts = facts;
        this.newest = shape.points().get(shape.newest()).value().orElseThrow();
        this.format = ValueFormat.of(voice, sheet);
    }

    /** Above or below the target, and by how much. */
    Optional<String> ofNewest() {
        return sheet.target().map(target -> {
            String level =
                    (target.kind() == TargetKind.CEILING ? "at most " : "at least ") + format.figure(target.value());
            String by = target.by().map(when -> " by " + Periods.when(when)).orElse("");
            return "The target is " + level + by + ". The newest figure " + against(target) + ".";
        });
    }

    private String against(Target target) {
        Figure difference = difference(target);
        int side = difference.value().signum();
        boolean met = side == 0 || (side < 0) == (target.kind() == TargetKind.CEILING);
        String verdict = met ? "meets it" : "misses it";
        return side == 0 ? verdict + " exactly" : verdict + " by " + format.size(difference);
    }

    /** The newest value less the target: points between percentages, otherwise in the unit of the measure. */
    Figure difference(Target target) {
        Figure.Kind kind =
                sheet.unit() == Unit.PERCENT ? Figure.Kind.POINTS : sheet.unit().value();
        return new Figure(newest.subtract(target.value().value()), kind);
    }

    /** Whether the target can be relied on, if there is one. */
    Optional<String> assurance() {
        Assurance assurance = facts.chart().map(ControlChart::assurance).orElse(Assurance.NONE);
        return switch (assurance) {
            case HIT_OR_MISS ->
                Optional.of("The target lies inside the usual range. If nothing changes, some "
                        + Periods.unit(sheet.frequency()) + "s will meet it and others will miss it.");
            case CONSISTENTLY_PASSES ->
                Optional.of("The whole usual range is on the right side of the target. If nothing changes, it will"
                        + " be met.");
            case CONSISTENTLY_FAILS ->
                Optional.of("The whole usual range is on the wrong side of the target. If nothing changes, it will"
                        + " be missed.");
            case NONE -> Optional.empty();
        };
    }
}
