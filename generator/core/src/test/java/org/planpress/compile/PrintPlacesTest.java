package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What print says of words, it says of each place where an author wrote them: here of a sign that no font has, wherever
 * and in whatever form it stands in the content.
 */
class PrintPlacesTest {

    private static final String SIGN = "\uD83D\uDE00";
    private static final String EDITION = "editions/2025-29/";
    private static final String COMMITMENTS = EDITION + "priorities/p1/commitments.yml";
    private static final String PRIORITY = EDITION + "priorities/p1/priority.yml";
    private static final String FOREWORD = EDITION + "foreword.md";

    @TempDir
    Path folder;

    private EditedPlan plan;

    @BeforeEach
    void copiesAPlan() throws IOException {
        plan = EditedPlan.in(folder);
    }

    private void write(String path, String text) throws IOException {
        plan.write(path, text.replace("☺", SIGN).getBytes(StandardCharsets.UTF_8));
    }

    private void commitments(String... fields) throws IOException {
        StringBuilder text =
                new StringBuilder("themes:\n  - id: p1.night\n    title: Safe at night\n    commitments:\n");
        for (int number = 1; number <= fields.length; number++) {
            text.append("      - id: p1.night.").append(number).append('\n');
            fields[number - 1]
                    .lines()
                    .forEach(line ->
                            text.append(line.isEmpty() ? "" : "        " + line).append('\n'));
        }
        write(COMMITMENTS, text.toString());
    }

    private List<String> found(String formats) throws IOException {
        return plan.findings(formats, false).stream()
                .filter(finding -> finding.contains("[print-"))
                .map(finding -> finding.substring(0, finding.indexOf(": warning")))
                .toList();
    }

    /** Every place in the files of the content where the sign stands, or what stands for it. */
    private List<String> written(String sign) throws IOException {
        List<String> places = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("content")).sorted()) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                List<String> lines = Files.readString(file).lines().toList();
                for (int line = 0; line < lines.size(); line++) {
                    for (int at = lines.get(line).indexOf(sign);
                            at >= 0;
                            at = lines.get(line).indexOf(sign, at + 1)) {
                        places.add(folder.relativize(file) + ":" + (line + 1) + ":" + (at + 1));
                    }
                }
            }
        }
        return places;
    }

    private void findsEachPlace(String formats, int count) throws IOException {
        assertThat(written(SIGN)).hasSize(count);
        assertThat(found(formats)).containsExactlyInAnyOrderElementsOf(written(SIGN));
    }

    @Test
    void tellsEqualWordsOfTwoCommitmentsApart() throws IOException {
        String same =
                "title: Widen the charter ☺\ntext: We will bring ☺ venues into the charter.\nlead: The ☺ lead\nsheet: true";
        commitments(same, same);

        findsEachPlace("html,pdf", 6);
    }

    @Test
    void tellsTwoWordsThatAreTooLongApart() throws IOException {
        String word = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftshaus";
        String same = "title: Widen the " + word + "\ntext: We will bring more venues into the charter.";
        commitments(same, same);

        assertThat(found("html,pdf")).containsExactlyInAnyOrderElementsOf(written(word));
        assertThat(written(word)).hasSize(2);
    }

    @Test
    void knowsWordsThatYamlFoldsOrKeepsLineByLine() throws IOException {
        commitments(
                "title: >-\n  Widen the\n  charter ☺ and\n\n  more ☺\ntext: |\n  We will.\n\n  Bring ☺ in.",
                "title: 'It''s ☺ here'\ntext: \"A \\\"☺\\\" in\n  two \\\n  lines \\u00e9 ☺.\"",
                "title: Plain words\ntext: We will go on\n  over ☺ lines.");

        findsEachPlace("html,pdf", 7);
    }

    @Test
    void countsLinesThatEndAsOnWindows() throws IOException {
        write(FOREWORD, "---\r\ntitle: Foreword ☺\r\norder: 10\r\n---\r\n\r\nOne ☺\r\ntwo ☺.\r\n");
        write(
                PRIORITY,
                Files.readString(plan.content(PRIORITY))
                        .replace("hurt.", "hurt ☺.")
                        .replace("\n", "\r\n"));

        findsEachPlace("html,pdf", 4);
    }

    @Test
    void knowsTheCellsOfATableAndWordsOfTwoForms() throws IOException {
        write(FOREWORD, """
                ---
                title: Foreword
                order: 10
                ---

                | A ☺ | B |
                |---|---|
                | one ☺ | one ☺ |
                | *two* ☺ | `☺` |

                A \\* star ☺ and a note.[^1]

                [^1]: The note ☺.

                ```
                code ☺
                ```
                """);

        findsEachPlace("html,pdf", 8);
    }

    @Test
    void knowsWhatWasMadeASentence() throws IOException {
        String same = "title: Widen the charter\ntext: We will bring venues in.\nstatus: at-risk\n"
                + "statusNote: works ☺ take longer\nasOf: 2025-06-30\nsheet: true";
        commitments(same, same);
        write(
                EDITION + "edition.yml",
                Files.readString(plan.content(EDITION + "edition.yml")).replace("2025-03-14", "2025-07-01"));

        findsEachPlace("html,pdf", 2);
    }

    @Test
    void keepsThePlacesOfWordsBesideAFigure() throws IOException {
        write("measures/calls.yml", """
                id: calls
                title: Calls to 999 ☺
                question: How many people ring 999?
                unit: count
                goodDirection: neutral
                frequency: month
                source: {publisher: County Police, publication: Performance report}
                reported:
                  - {period: 2025-12, month: 1240, source: Panel paper}
                """);
        commitments("title: Widen the charter\ntext: Of {{calls.month}} calls ☺ and {{calls.month}} more ☺.");

        findsEachPlace("html,pdf", 3);
    }

    @Test
    void knowsTheLabelsOfADrawing() throws IOException {
        write(EDITION + "timetable.yml", """
                title: Making the plan
                headline: The timetable ran for six months
                asOf: 2024-06-11
                source: Paper
                phases:
                  - title: Planning
                    tasks:
                      - title: Set up ☺ the team
                        start: 2024-05-20
                        end: 2024-05-23
                      - title: Set up ☺ the team
                        start: 2024-05-24
                        end: 2024-05-29
                """);

        findsEachPlace("html,pdf", 2);
        findsEachPlace("html,pack", 2);
    }

    @Test
    void pointsAtTheFileOfADocumentForWordsOfNoAuthor() throws IOException {
        Path templates = folder.resolve("templates");
        Path builtIn = Path.of("../../templates");
        try (Stream<Path> files = Files.walk(builtIn)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = templates.resolve(builtIn.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
        Path plan = templates.resolve("print/plan.ftlx");
        String heading = "id=\"about-control\" ruled=true>";
        Files.writeString(plan, Files.readString(plan).replace(heading, heading + SIGN + " "));

        assertThat(found("html,pdf")).containsExactly("content/" + EDITION + "edition.yml:1:1");
    }
}
