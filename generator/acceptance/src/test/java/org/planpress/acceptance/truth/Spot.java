package org.planpress.acceptance.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a sentence stands: in which piece of text, of which plan, published for which day.
 *
 * @param reading what was read of the plan
 */
record Spot(Reading reading, Block block) {

    private static final Pattern EDITION = Pattern.compile("^!?editions/([^/]+)/.*");
    private static final Pattern REPORT = Pattern.compile("^!?reports/([^/]+)/.*");
    private static final Pattern MEASURE = Pattern.compile("^measures/([^/]+)/.*");
    private static final Pattern FIGURE = Pattern.compile("^(.+), each [a-z ]+, .*");

    /** A plan with all that is worked out of it once, and a site that was made of it. */
    record Reading(
            Plan plan,
            LocalDate day,
            Map<String, Set<Long>> sizes,
            Map<String, List<View>> views,
            Map<View, Chart> charts) {

        static Reading of(Plan plan, LocalDate day, Path site) throws IOException {
            Map<String, Set<Long>> sizes = new HashMap<>();
            try (Stream<Path> files = Files.walk(site)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = String.valueOf(file.getFileName());
                    sizes.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), none -> new HashSet<>())
                            .add(Files.size(file));
                }
            }
            return new Reading(plan, day, sizes, new HashMap<>(), new HashMap<>());
        }

        Chart chart(View view) {
            return charts.computeIfAbsent(view, Chart::of);
        }
    }

    Plan plan() {
        return reading.plan;
    }

    LocalDate day() {
        return reading.day;
    }

    /** The edition that a page belongs to: the current one unless its address says otherwise. */
    Plan.Edition edition() {
        Matcher address = EDITION.matcher(block.page());
        return address.matches()
                ? plan().edition(address.group(1)).orElseGet(plan()::current)
                : report().flatMap(report -> plan().edition(report.said().get("edition")))
                        .orElseGet(plan()::current);
    }

    Optional<Plan.Report> report() {
        Matcher address = REPORT.matcher(block.page());
        return address.matches() ? plan().report(address.group(1)) : Optional.empty();
    }

    Optional<String> id(String folder) {
        Matcher address = Pattern.compile("^(?:editions/[^/]+/)?" + folder + "/([^/]+)/.*")
                .matcher(block.page());
        return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
    }

    Optional<Plan.Commitment> commitment() {
        return id("commitments")
                .flatMap(id -> edition().commitments().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    Optional<Plan.Priority> priority() {
        return id("priorities")
                .flatMap(id -> edition().priorities().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    Optional<Yml> kpi() {
        return id("kpis")
                .flatMap(id -> edition().kpis().stream()
                        .filter(each -> each.get("id").equals(id))
                        .findFirst());
    }

    Optional<Measure> measure() {
        Matcher address = MEASURE.matcher(block.page());
        return address.matches() ? plan().measure(address.group(1)) : Optional.empty();
    }

    /** What a sentence about figures may be about, as far as its place tells. */
    List<View> views() {
        Matcher figure = FIGURE.matcher(block.caption());
        String what = figure.matches() ? figure.group(1) : block.name();
        String key = measure().map(Measure::id).orElse("") + "|"
                + report().map(Plan.Report::id).orElse("") + "|" + what;
        return reading.views.computeIfAbsent(key, none -> find(what));
    }

    private List<View> find(String what) {
        List<View> all = measure()
                .map(found -> found.views(plan()))
                .orElseGet(() -> plan().measures().stream()
                        .flatMap(each -> each.views(plan()).stream())
                        .toList());
        List<View> named = all.stream()
                .filter(view -> what.equals(view.name())
                        || what.equals(
                                view.measure().title() + ", " + view.measure().areaName(view.area())))
                .toList();
        List<View> meant = named.isEmpty() ? all : named;
        return report().map(report -> asKnown(meant, report)).orElse(meant);
    }

    /** A report shows what could be known on its day. */
    private List<View> asKnown(List<View> views, Plan.Report report) {
        List<View> known = new ArrayList<>(views);
        for (View view : views) {
            Stream.concat(
                            Stream.of(report.asOf()),
                            view.reported().stream()
                                    .map(each -> Period.of(each.get("period")).lastDay())
                                    .filter(day -> !day.isAfter(report.asOf())))
                    .distinct()
                    .forEach(day -> known.add(View.of(view.measure(), view.area(), day, plan())));
        }
        return known;
    }

    /** What is wrong if it is true of nothing that it may be about. */
    Optional<String> any(Predicate<View> truth, Function<View, String> fact) {
        List<View> views = views();
        if (views.stream().anyMatch(truth)) {
            return Optional.empty();
        }
        return Optional.of(
                views.size() > 4
                        ? "true of no measure"
                        : views.stream().map(fact).distinct().toList().toString());
    }
}
