package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.testing.HollowPng;

/** What print cannot show as it is written is told at the place where it is written, and is on the page all the same. */
class BadPrintTest {

    private static final String FOREWORD = "editions/2025-29/foreword.md";
    private static final String PRIORITY = "editions/2025-29/priorities/p1/priority.yml";
    private static final String LONG =
            "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";

    @TempDir
    Path folder;

    private EditedPlan plan;

    @BeforeEach
    void copiesAPlan() throws IOException {
        plan = EditedPlan.in(folder);
    }

    private void foreword(String text) throws IOException {
        plan.write(
                FOREWORD, ("---\ntitle: Foreword\norder: 10\n---\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> findings() throws IOException {
        return findings("html,pdf");
    }

    private List<String> findings(String formats) throws IOException {
        return plan.findings(formats, true);
    }

    private static String row(int columns, String cell) {
        return IntStream.range(0, columns)
                .mapToObj(column -> cell + column)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    @Test
    void findsNothingInOrdinaryWords() throws IOException {
        foreword("| A | B |\n|---|---|\n| café | Ŵŷ |\n\nSee https://example.org/" + "part/".repeat(60) + " for more.");

        assertThat(findings()).isEmpty();
    }

    @Test
    void findsAWordThatIsWiderThanItsColumn() throws IOException {
        foreword("| A | B | C |\n|---|---|---|\n| one | " + LONG + " | three |");

        assertThat(findings())
                .containsExactly("content/" + FOREWORD + ":8:9: warning[print-long-word]: '" + LONG.substring(0, 60)
                        + "…' is too wide for its place, so print breaks it between letters");
        assertThat(plan.printed().replace(" ", "")).contains(LONG);
    }

    @Test
    void findsALongWordInATitleOfYaml() throws IOException {
        Path file = plan.content(PRIORITY);
        Files.writeString(file, Files.readString(file).replace("Reduce violence", LONG));

        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("content/" + PRIORITY + ":2:8: warning[print-long-word]: 'Donau");
    }

    @Test
    void findsLettersThatNoFontHas() throws IOException {
        foreword("Well done \uD83D\uDE00, and again \uD83D\uDE00.");

        assertThat(findings())
                .containsExactly(
                        "content/" + FOREWORD + ":6:11: warning[print-missing-letter]: '\uD83D\uDE00' is in none of the"
                                + " fonts of print; print shows [grinning face] instead",
                        "content/" + FOREWORD + ":6:25: warning[print-missing-letter]: '\uD83D\uDE00' is in none of the"
                                + " fonts of print; print shows [grinning face] instead");
        assertThat(plan.printed()).contains("Well done [grinning face], and again [grinning face].");
    }

    @Test
    void findsATableThatIsWiderThanThePage() throws IOException {
        foreword("Words.\n\n" + row(30, "Head") + "|---".repeat(30) + "|\n" + row(30, "value"));

        assertThat(findings())
                .containsExactly("content/" + FOREWORD + ":8:1: warning[print-wide-table]: this table of 30 columns is"
                        + " wider than the page; print shows it row by row");
        assertThat(plan.printed()).contains("Head29 value29");
    }

    @Test
    void findsAPictureThatCannotBePrinted() throws IOException {
        foreword("Before.\n\n![The town hall](assets/hall.png)\n\nAfter.");
        plan.write("assets/hall.png", new byte[0]);

        assertThat(findings())
                .containsExactly("content/" + FOREWORD + ":8:1: warning[picture-unreadable]: the picture"
                        + " 'assets/hall.png' is empty");
        assertThat(plan.printed()).contains("Before. Picture: The town hall After.");
    }

    @Test
    void findsAPictureOfTooManyPixels() throws IOException {
        foreword("![The town hall](assets/hall.png)");
        plan.write("assets/hall.png", HollowPng.of(20_000, 20_000));

        assertThat(findings())
                .contains("content/" + FOREWORD + ":6:1: warning[picture-too-large]: the picture 'assets/hall.png' has"
                        + " 20,000 by 20,000 pixels");
    }

    @Test
    void findsThatAPictureIsTooCoarseForThePressOnly() throws IOException {
        foreword("![The town hall](assets/hall.png)");
        plan.write("assets/hall.png", HollowPng.of(600, 400));

        String found = "content/" + FOREWORD + ":6:1: warning[picture-too-coarse]: the picture 'assets/hall.png'";
        assertThat(findings("html,press")).anyMatch(finding -> finding.startsWith(found));
        assertThat(findings("html,pdf")).noneMatch(finding -> finding.contains("picture-too-coarse"));
    }

    @Test
    void findsTheSameWhetherAPlanIsCheckedOrBuilt() throws IOException {
        foreword("Well done \uD83D\uDE00.\n\n![The town hall](assets/hall.png)\n\n" + row(30, "Head")
                + "|---".repeat(30) + "|\n" + row(30, "value") + "\n\n| A | B | C |\n|---|---|---|\n| one | " + LONG
                + " | three |");
        plan.write("assets/hall.png", new byte[0]);

        List<String> checked = plan.findings("html,pdf", false);

        assertThat(plan.output("")).doesNotExist();
        assertThat(checked).hasSize(4).isEqualTo(plan.findings("html,pdf", true));
        assertThat(plan.findings("data", false)).as("without a layout").hasSize(1);
    }

    @Test
    void fitsATitleOfManyWordsIntoItsPlace() throws IOException {
        String title = "Reduce violence in towns and villages "
                + "of every kind and size, by day and at night, in parks and pubs, on buses and trains, at school, at work "
                + "and at home, among young and old, wherever people meet, play, shop, learn, rest or pass by";
        Path file = plan.content(PRIORITY);
        Files.writeString(file, Files.readString(file).replace("Reduce violence", title));

        assertThat(findings()).noneMatch(found -> found.contains("print-"));
        assertThat(plan.printed()).contains(title);
    }
}
