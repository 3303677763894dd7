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
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** How a series stands to its target, in words. */
final class TargetWords {

    private final Voice voice;
    private final MeasureSheet sheet;
    private final AreaFacts facts;
    private final SeriesShape shape;
    private final ValueFormat format;

    TargetWords(Voice voice, MeasureSheet sheet, AreaFacts facts, SeriesShape shape) {
        this.voice = voice;
        this.sheet = sheet;
        this.facts = facts;
        this.shape = shape;
        this.format = ValueFormat.of(voice, sheet);
    }

    /** Above or below the target, and by how much. */
    Optional<String> ofNewest() {
        return sheet.target().map(target -> voice.say(level(target)) + " " + voice.say(against(target)));
    }

    private Message level(Target target) {
        Message level = new TargetMessage.Level(target.kind(), format.figure(target.value()));
        return target.by()
                .<Message>map(when -> new TargetMessage.IsBy(level, Periods.when(voice, when)))
                .orElseGet(() -> new TargetMessage.Is(level));
    }

    private Message against(Target target) {
        Figure difference = difference(target);
        int side = difference.value().signum();
        if (side == 0) {
            return TargetMessage.Exactly.MET_EXACTLY;
        }
        String by = format.size(difference);
        boolean met = (side < 0) == (target.kind() == TargetKind.CEILING);
        return met ? new TargetMessage.Met(by) : new TargetMessage.Missed(by);
    }

    /** The newest value less the target: points between percentages, otherwise in the unit of the measure. */
    Figure difference(Target target) {
        Figure.Kind kind =
                sheet.unit() == Unit.PERCENT ? Figure.Kind.POINTS : sheet.unit().value();
        BigDecimal newest = shape.points().get(shape.newest()).value().orElseThrow();
        return new Figure(newest.subtract(target.value().value()), kind);
    }

    /** Whether the target can be relied on, if there is one. */
    Optional<String> assurance() {
        Assurance assurance = facts.chart().map(ControlChart::assurance).orElse(Assurance.NONE);
        return switch (assurance) {
            case HIT_OR_MISS -> Optional.of(voice.say(new TargetMessage.HitOrMiss(Periods.noun(sheet.frequency()))));
            case CONSISTENTLY_PASSES -> Optional.of(voice.say(TargetMessage.Assured.WILL_BE_MET));
            case CONSISTENTLY_FAILS -> Optional.of(voice.say(TargetMessage.Assured.WILL_BE_MISSED));
            case NONE -> Optional.empty();
        };
    }
}
