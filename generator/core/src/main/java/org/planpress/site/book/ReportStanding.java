package org.planpress.site.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.model.RisksSheet;
import org.planpress.site.book.ReportBook.Told;
import org.planpress.site.book.ReportBookMessage.Note;
import org.planpress.site.columns.ReportTable;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Tag;
import org.planpress.site.reports.ReportPage;
import org.planpress.site.reports.ReportPriorityPage;
import org.planpress.words.Voice;

/** What the first page of a report answers: how each priority stands, and which measures come first. */
record ReportStanding(Plan plan, Report report, Voice voice, ReportPage page) {

    /** So many measures stand on the first page. */
    private static final int FIRST = 5;

    Told told(ReportPriorityPage priority) {
        List<Tag> works = priority.deliverables().stream()
                .map(work -> work.status().orElseGet(() -> new Tag("goes-on", voice.say(Note.GOES_ON))))
                .toList();
        List<RisksSheet.Status> risks = risks(priority.mark());
        return new Told(
                priority.mark(),
                priority.heading(),
                priority.headline(),
                counts(priority.mark()),
                priority.achieved().size()
                        + works.size()
                        + priority.focus().size()
                        + priority.risks().size(),
                works,
                stands(works),
                number(risks, RisksSheet.Status.RISK),
                number(risks, RisksSheet.Status.ISSUE));
    }

    /** The measures that ask most for attention, if the report says how much they do; else those that it names first. */
    List<ReportTable.Row> first() {
        List<ReportTable.Row> rows =
                page.tables().stream().flatMap(table -> table.rows().stream()).toList();
        Stream<ReportTable.Row> sorted = scored()
                ? rows.stream()
                        .sorted(Comparator.comparing((ReportTable.Row row) ->
                                        row.measure().attention().orElse(-1))
                                .reversed())
                : rows.stream();
        return sorted.limit(FIRST).toList();
    }

    /** Whether the report says how much measures ask for attention. */
    boolean scored() {
        return page.tables().stream()
                .flatMap(table -> table.rows().stream())
                .anyMatch(row -> row.measure().attention().isPresent());
    }

    private String counts(PriorityMark mark) {
        return page.priorities().stream()
                .filter(entry -> entry.mark().equals(mark))
                .map(ReportPage.Entry::counts)
                .findFirst()
                .orElse("");
    }

    /** {@code Late: 1. Done: 2.} */
    private String stands(List<Tag> works) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        works.forEach(work -> numbers.merge(work.text(), 1, Integer::sum));
        List<String> said = new ArrayList<>();
        numbers.forEach((status, number) -> said.add(voice.say(new ReportBookMessage.Stand(status, number))));
        return said.stream().collect(Collectors.joining(" "));
    }

    private List<RisksSheet.Status> risks(PriorityMark mark) {
        return plan.edition(report.sheet().edition().id()).stream()
                .flatMap(edition -> edition.priorities().stream())
                .filter(priority -> PriorityMark.of(priority.sheet().number()).equals(mark))
                .map(Priority::id)
                .flatMap(id -> report.risksOf(id).stream())
                .map(RisksSheet.Risk::status)
                .toList();
    }

    private static int number(List<RisksSheet.Status> risks, RisksSheet.Status status) {
        return Math.toIntExact(risks.stream().filter(status::equals).count());
    }
}
