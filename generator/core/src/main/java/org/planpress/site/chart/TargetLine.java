package org.planpress.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.analysis.AreaFacts.Point;
import org.planpress.model.Figure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeasureSheet.Target;
import org.planpress.model.MeasureSheet.TargetPer;
import org.planpress.site.chart.ControlLine.Level;
import org.planpress.site.chart.ControlLine.Step;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/**
 * The target as it is drawn across values, in steps where years differ. Only one that is for each value is: a line at what a
 * year has to make would lie far above its months.
 *
 * @param points the values
 */
record TargetLine(Voice voice, MeasureSheet sheet, List<Point> points) {

    /** What is drawn; empty without a target for any of the values. */
    Optional<Level> drawn() {
        List<Step> steps = steps();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Level(steps, voice.say(name(steps))));
    }

    /** The same for those who do not see it. */
    Optional<Message> inWords() {
        return steps().stream()
                .findFirst()
                .flatMap(step -> target().map(target -> target.years().isEmpty()
                        ? new MeasureFigureMessage.TargetLine(figure(step))
                        : new MeasureFigureMessage.TargetSteps(new TargetLevels(voice, sheet, target).all())));
    }

    private Optional<Target> target() {
        return sheet.target().filter(target -> sheet.targetPer().equals(Optional.of(TargetPer.PERIOD)));
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < points.size(); index++) {
            Optional<Figure> wanted = wanted(index);
            if (wanted.isPresent()) {
                double value = wanted.get().value().doubleValue();
                int last = steps.size() - 1;
                boolean goesOn = last >= 0
                        && steps.get(last).to() == index - 1
                        && Double.compare(steps.get(last).value(), value) == 0;
                int from = goesOn ? steps.remove(last).from() : index;
                steps.add(new Step(from, index, value));
            }
        }
        return steps;
    }

    private Optional<Figure> wanted(int index) {
        return target().flatMap(target -> target.wanted(points.get(index).period()))
                .filter(wanted -> wanted.kind() == sheet.unit().value());
    }

    private Message name(List<Step> steps) {
        Step last = steps.get(steps.size() - 1);
        return last.to() == points.size() - 1
                ? new ChartMessage.TargetAt(figure(last))
                : new ChartMessage.TargetUntil(
                        Periods.of(voice, points.get(last.to()).period()), figure(last));
    }

    private String figure(Step step) {
        return ValueFormat.of(voice, sheet)
                .figure(new Figure(
                        BigDecimal.valueOf(step.value()), sheet.unit().value()));
    }
}
