package org.planpress.acceptance.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The content of a plan as this test reads it. */
record Plan(
        Path content,
        Yml site,
        List<Edition> editions,
        List<Measure> measures,
        List<Report> reports,
        List<Yml> meetings) {

    /** A commitment, with what it stands under; a priority of "" is none. */
    record Commitment(Yml said, String theme, String priority) {

        String id() {
            return said.get("id");
        }

        Optional<String> status() {
            return said.text("status");
        }

        /** Whether its status was judged too long ago to say how it stands; what is over stays as it is. */
        boolean isTooOld(Plan plan, LocalDate day) {
            return status().filter(is -> !is.matches("done|dropped")).isPresent()
                    && said.day("asOf")
                            .filter(judged -> judged.plusDays(plan.unknown()).isBefore(day))
                            .isPresent();
        }
    }

    /** Days after which what was judged no longer tells how things stand. */
    int unknown() {
        return site.map("ages").text("unknown").map(Integer::parseInt).orElse(183);
    }

    record Priority(String id, Yml said, List<Yml> themes, List<Commitment> commitments) {

        List<Yml> kpis() {
            return said.list("kpis");
        }
    }

    record Edition(String id, Path folder, Yml said, List<Priority> priorities, List<Commitment> commitments) {

        Yml part(String name) {
            return Yml.read(folder.resolve(name + ".yml"));
        }

        List<Yml> registers() {
            return files(folder.resolve("registers"), ".yml").map(Yml::read).toList();
        }

        boolean has(String name) {
            return Files.isRegularFile(folder.resolve(name + ".yml"));
        }

        LocalDate start() {
            return said.map("period").day("start").orElseThrow();
        }

        LocalDate end() {
            return said.map("period").day("end").orElseThrow();
        }

        List<Yml> kpis() {
            return priorities.stream()
                    .flatMap(priority -> priority.kpis().stream())
                    .toList();
        }

        /** Whether it no longer says what is going to happen. */
        boolean isHistory() {
            return said.get("status").equals("superseded");
        }
    }

    record Report(String id, Path folder, Yml said) {

        LocalDate asOf() {
            return said.day("asOf").orElseThrow();
        }

        List<Yml> works() {
            return Yml.read(folder.resolve("deliverables.yml")).list("deliverables");
        }

        List<Yml> risks() {
            return Yml.read(folder.resolve("risks.yml")).list("risks");
        }

        Yml highlights(String priority) {
            Path file = folder.resolve(priority + ".md");
            return Files.isRegularFile(file) ? Yml.front(file) : Yml.EMPTY;
        }

        List<Yml> topics() {
            return files(folder.resolve("topics"), ".md").map(Yml::front).toList();
        }

        List<Yml> rows() {
            return said.list("tables").stream()
                    .flatMap(table -> table.list("rows").stream())
                    .toList();
        }
    }

    static Plan read(Path content) {
        List<Edition> editions =
                folders(content.resolve("editions")).map(Plan::edition).toList();
        return new Plan(
                content,
                Yml.read(content.resolve("site.yml")),
                editions,
                files(content.resolve("measures"), ".yml")
                        .map(file -> Measure.read(file, Yml.read(content.resolve("site.yml"))))
                        .toList(),
                folders(content.resolve("reports"))
                        .map(folder -> new Report(name(folder), folder, Yml.read(folder.resolve("report.yml"))))
                        .sorted(Comparator.comparing(Report::asOf))
                        .toList(),
                files(content.resolve("meetings"), ".yml").map(Yml::read).toList());
    }

    private static Edition edition(Path folder) {
        List<Priority> priorities = folders(folder.resolve("priorities"))
                .map(Plan::priority)
                .sorted(Comparator.comparing(priority -> Integer.parseInt(priority.said.get("number"))))
                .toList();
        List<Commitment> all = new ArrayList<>();
        priorities.forEach(priority -> all.addAll(priority.commitments));
        all.addAll(commitments(Yml.read(folder.resolve("commitments.yml")), ""));
        return new Edition(name(folder), folder, Yml.read(folder.resolve("edition.yml")), priorities, all);
    }

    private static Priority priority(Path folder) {
        Yml themes = Yml.read(folder.resolve("commitments.yml"));
        return new Priority(
                name(folder),
                Yml.read(folder.resolve("priority.yml")),
                themes.list("themes"),
                commitments(themes, name(folder)));
    }

    private static List<Commitment> commitments(Yml sheet, String priority) {
        return sheet.list("themes").stream()
                .flatMap(theme ->
                        theme.list("commitments").stream().map(said -> new Commitment(said, theme.get("id"), priority)))
                .toList();
    }

    Edition current() {
        return edition(site.get("currentEdition")).orElseThrow();
    }

    Optional<Edition> edition(String id) {
        return editions.stream().filter(edition -> edition.id.equals(id)).findFirst();
    }

    Optional<Measure> measure(String id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    Optional<Report> report(String id) {
        return reports.stream().filter(report -> report.id.equals(id)).findFirst();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Stream<Path> folders(Path folder) {
        return list(folder).filter(Files::isDirectory);
    }

    private static Stream<Path> files(Path folder, String ending) {
        return list(folder).filter(file -> name(file).endsWith(ending));
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
