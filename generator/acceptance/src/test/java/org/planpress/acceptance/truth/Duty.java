package org.planpress.acceptance.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence that a page must have, since without it what the page says is less than is known.
 *
 * @param kind the kind of sentence
 * @param page the page
 * @param words what one of its pieces of text must hold
 */
record Duty(String kind, String page, Pattern words) {

    static List<Duty> of(Plan plan) {
        List<Duty> duties = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            String page = "measures/" + measure.id() + "/index.html";
            for (View view : measure.views(plan)) {
                if (view.newestOfSeries().isPresent()) {
                    if (!view.periods(row -> row.value().isEmpty()).isEmpty()) {
                        duties.add(
                                of("periods without a value", page, "There is no value for |kept back|confidential"));
                    }
                    if (view.rows().stream().anyMatch(Measure.Row::isForecast)) {
                        duties.add(of("how firm values are", page, "\\bforecast\\b"));
                    }
                    if (view.rows().stream().anyMatch(row -> row.status().equals("provisional"))) {
                        duties.add(of("how firm values are", page, "\\bprovisional\\b"));
                    }
                }
            }
        }
        for (Plan.Report report : plan.reports()) {
            for (Yml work : report.works()) {
                boolean late = work.has("progress")
                        && !work.get("progress").equals("100%")
                        && !work.yes("paused")
                        && work.text("due")
                                .filter(due -> Period.last(due).isBefore(report.asOf()))
                                .isPresent();
                if (late) {
                    duties.add(of(
                            "work that is late",
                            "reports/" + report.id() + "/index.html",
                            "Late on .*“" + Pattern.quote(work.get("title").replaceAll("\\.$", "")) + "”"));
                }
            }
        }
        return duties;
    }

    private static Duty of(String kind, String page, String words) {
        return new Duty(kind, page, Pattern.compile(words));
    }

    boolean isDoneBy(Block block) {
        return block.page().equals(page) && words.matcher(block.text()).find();
    }
}
