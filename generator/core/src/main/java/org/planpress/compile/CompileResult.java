package org.planpress.compile;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.bind.Embargoed;
import org.planpress.export.Manifest;
import org.planpress.export.report.ReportFormat;
import org.planpress.export.report.SourceLines;
import org.planpress.finding.Finding;
import org.planpress.finding.Severity;

/**
 * How a compilation ended.
 *
 * @param outcome what became of it
 * @param findings what was found, by place
 * @param lines the lines that the findings are about
 * @param manifest what was published, if anything was
 * @param doors where a reader of what was published starts: the first page, and the printed plans
 * @param embargoed what is not public on the day, in the order of the days from which it is
 * @param unkept why documents could not be kept for the next time, if they could not
 */
public record CompileResult(
        Outcome outcome,
        List<Finding> findings,
        SourceLines lines,
        Optional<Manifest> manifest,
        List<URI> doors,
        List<Embargoed> embargoed,
        Optional<String> unkept) {

    /** What can become of a compilation whose machine did not fail. */
    public enum Outcome {
        PUBLISHED,
        CHECKED,
        /** The findings forbid it; what was published before stands untouched. */
        REFUSED
    }

    /** The same of a plan of which something is not public yet. */
    CompileResult holdingBack(List<Embargoed> items) {
        return new CompileResult(outcome, findings, lines, manifest, doors, items, unkept);
    }

    /** The findings in one form. */
    public String report(ReportFormat format) {
        return format.report(findings, lines, embargoed);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** What happened, in a few lines for people. */
    public String summary() {
        String found = counted(count(Severity.ERROR), "error") + ", " + counted(count(Severity.WARNING), "warning");
        String ended =
                switch (outcome) {
                    case REFUSED -> "Nothing was published: " + found + ".\n";
                    case CHECKED -> "Checked: " + found + ".\n";
                    case PUBLISHED ->
                        published() + found + ".\n"
                                + doors.stream().map(door -> door + "\n").collect(Collectors.joining());
                };
        return ended
                + Appearances.of(embargoed)
                + unkept.map(why -> "Note: " + why + ".\n").orElse("");
    }

    private String published() {
        long pages = manifest.map(Manifest::pages).orElse(0L);
        long files = manifest.map(list -> list.files().size()).orElse(0);
        return "Published " + counted(pages, "page") + ", " + counted(files - pages, "other file") + "; ";
    }

    private static String counted(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
