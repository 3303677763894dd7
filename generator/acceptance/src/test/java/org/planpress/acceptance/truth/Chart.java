package org.planpress.acceptance.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which values are unusual by the rules of the method page: three-sigma limits from the mean jump, seven values in a row
 * that rise or fall or lie on one side, two of three in the outer third.
 */
record Chart(View view, List<Stretch> stretches) {

    private static final double NEAR = 1e-9;

    /** A stretch of rows with limits of its own; NaN without any. */
    record Stretch(int from, int to, double mean, double jump, int values) {

        boolean hasLimits() {
            return !Double.isNaN(mean);
        }

        double upper() {
            return mean + 2.66 * jump;
        }

        double lower() {
            return mean - 2.66 * jump;
        }
    }

    /** Why a value is unusual, and on which side. */
    enum Why {
        USUAL,
        OUTSIDE,
        TREND,
        NEAR_END,
        SHIFT
    }

    record Verdict(Why why, boolean high) {}

    static Chart of(View view) {
        List<Integer> starts = new ArrayList<>();
        List<String> rebases = view.measure().said().map("statistics").list("rebase").stream()
                .map(each -> each.get("from"))
                .toList();
        for (int at = 0; at < view.rows().size(); at++) {
            Measure.Row row = view.rows().get(at);
            if (at == 0
                    || row.status().equals("break")
                    || rebases.stream().anyMatch(from -> Period.of(from).equals(row.period()))) {
                starts.add(at);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int each = 0; each < starts.size(); each++) {
            int to = each + 1 < starts.size()
                    ? starts.get(each + 1) - 1
                    : view.rows().size() - 1;
            stretches.add(stretch(view, starts.get(each), to));
        }
        return new Chart(view, stretches);
    }

    private static Stretch stretch(View view, int from, int to) {
        int first = view.measure()
                .said()
                .map("statistics")
                .text("fixedBaseline")
                .map(Integer::parseInt)
                .orElse(Integer.MAX_VALUE);
        List<Double> values = new ArrayList<>();
        List<Double> jumps = new ArrayList<>();
        int all = 0;
        for (int at = from; at <= to; at++) {
            Optional<BigDecimal> value = view.value(at);
            all += value.isPresent() ? 1 : 0;
            if (value.isPresent() && values.size() < first) {
                values.add(value.get().doubleValue());
                if (at > from && view.value(at - 1).isPresent()) {
                    jumps.add(Math.abs(
                            value.get().subtract(view.value(at - 1).get()).doubleValue()));
                }
            }
        }
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        double jump = jumps.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        boolean screened =
                !view.measure().said().map("statistics").get("screening").equals("false");
        double kept = screened
                ? jumps.stream()
                        .mapToDouble(Double::doubleValue)
                        .filter(each -> each < 3.267 * jump - NEAR)
                        .average()
                        .orElse(0)
                : jump;
        if (all >= 6 && jump <= NEAR) {
            return new Stretch(from, to, mean, 0, all);
        }
        return all < 6 || kept <= NEAR
                ? new Stretch(from, to, Double.NaN, Double.NaN, all)
                : new Stretch(from, to, mean, kept, all);
    }

    static boolean isWanted(View view) {
        return !view.measure().said().map("statistics").get("rules").equals("none");
    }

    Optional<Stretch> stretch(int at) {
        return stretches.stream()
                .filter(each -> each.from <= at && at <= each.to)
                .filter(Stretch::hasLimits)
                .findFirst();
    }

    private double at(int at) {
        return view.value(at).map(BigDecimal::doubleValue).orElse(Double.NaN);
    }

    private static int side(double value, double line) {
        return Double.isNaN(value) || Math.abs(value - line) <= NEAR ? 0 : value > line ? 1 : -1;
    }

    Verdict verdict(int at) {
        Optional<Stretch> found = stretch(at);
        if (found.isEmpty() || view.value(at).isEmpty()) {
            return new Verdict(Why.USUAL, false);
        }
        Stretch stretch = found.get();
        if (outside(stretch, at) != 0) {
            return new Verdict(Why.OUTSIDE, outside(stretch, at) > 0);
        }
        int trend = trend(stretch, at);
        if (trend != 0) {
            return new Verdict(Why.TREND, trend > 0);
        }
        int near = nearEnd(stretch, at);
        if (near != 0) {
            return new Verdict(Why.NEAR_END, near > 0);
        }
        int side = side(at(at), stretch.mean);
        return side != 0 && onOneSide(at) >= 7 ? new Verdict(Why.SHIFT, side > 0) : new Verdict(Why.USUAL, false);
    }

    private int outside(Stretch stretch, int at) {
        return side(at(at), stretch.upper()) > 0 ? 1 : side(at(at), stretch.lower()) < 0 ? -1 : 0;
    }

    private int near(Stretch stretch, int at) {
        if (at < stretch.from || at > stretch.to || outside(stretch, at) != 0) {
            return 0;
        }
        double third = 2.66 * stretch.jump * 2 / 3;
        return side(at(at), stretch.mean + third) > 0 ? 1 : side(at(at), stretch.mean - third) < 0 ? -1 : 0;
    }

    private int nearEnd(Stretch stretch, int at) {
        int own = near(stretch, at);
        for (int start = at - 2; own != 0 && start <= at; start++) {
            int from = start;
            boolean inside = start >= stretch.from && start + 2 <= stretch.to;
            if (inside
                    && IntStream.rangeClosed(from, from + 2).allMatch(each -> side(at(each), stretch.mean) == own)
                    && IntStream.rangeClosed(from, from + 2)
                                    .filter(each -> near(stretch, each) == own)
                                    .count()
                            >= 2) {
                return own;
            }
        }
        return 0;
    }

    /** The way that six steps in a row go, of which one ends or starts at a row; the later where two meet. */
    private int trend(Stretch stretch, int at) {
        for (int way : new int[] {1, -1}) {
            if (up(stretch, at + 1, way) && run(stretch, at, way) >= 6) {
                return way;
            }
        }
        for (int way : new int[] {1, -1}) {
            if (run(stretch, at, way) >= 6) {
                return way;
            }
        }
        return 0;
    }

    private boolean up(Stretch stretch, int at, int way) {
        return at > stretch.from && at <= stretch.to && side(at(at), at(at - 1)) == way && !Double.isNaN(at(at - 1));
    }

    /** How many steps in a row go one way, counted on both sides of a row. */
    private int run(Stretch stretch, int at, int way) {
        int last = at;
        while (up(stretch, last + 1, way)) {
            last++;
        }
        int first = at;
        while (up(stretch, first, way)) {
            first--;
        }
        return last - first;
    }

    int steps(int at, boolean high) {
        return stretch(at).map(stretch -> run(stretch, at, high ? 1 : -1)).orElse(0);
    }

    /** How many values in a row lie on the side of the mean that this one lies on. */
    int onOneSide(int at) {
        Stretch stretch = stretch(at).orElseThrow();
        int side = side(at(at), stretch.mean);
        int last = at;
        while (last < stretch.to && side(at(last + 1), stretch.mean) == side && !Double.isNaN(at(last + 1))) {
            last++;
        }
        int first = at;
        while (first > stretch.from && side(at(first - 1), stretch.mean) == side && !Double.isNaN(at(first - 1))) {
            first--;
        }
        return last - first + 1;
    }
}
