package org.planpress.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;
import org.planpress.site.Bindings;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.frame.SitePage;
import org.planpress.site.measures.MeasurePage;
import org.planpress.site.texts.AboutPage;
import org.planpress.testing.PlanFolder;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** From the words of a page to the line that they stand on, and pages that do not change when only a line moves. */
class PageWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    @TempDir
    Path content;

    @BeforeEach
    void copiesAPlan() throws IOException {
        Path from = Path.of("src/test/resources/plans/figures/content");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
    }

    private void change(String path, String from, String to) throws IOException {
        Path file = content.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private Plan plan() {
        return Bindings.fill(Voice.builtIn(Language.ENGLISH), PlanAnalysis.of(PlanFolder.at(content), TODAY));
    }

    private static SitePage page(Plan plan, String address) {
        Site site = SiteBuilder.build(plan, PlanAnalysis.of(plan, TODAY), Set.of());
        return site.pages().stream()
                .filter(page -> page.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> place(PageWords words, String text, String word) {
        return words.from(text).map(from -> from.at(text.indexOf(word))).map(SourceLocation::toString);
    }

    @Test
    void knowsTheTitleOfAMeasureAndTheNoteOfARow() throws IOException {
        change("measures/waits.csv", "period,value,status", "note,period,value,status");
        change("measures/waits.csv", "2025-10,,", ",2025-10,,");
        change("measures/waits.csv", "2025-11,", "\"A \"\"new\"\" way, first used\nin November\",2025-11,");
        change("measures/waits.csv", "2025-12,", "Counted again,2025-12,");
        Plan plan = plan();
        MeasurePage page = (MeasurePage) page(plan, "/measures/waits/").content();
        PageWords words = PageWords.of((Record) page, ContentWords.of(plan));

        assertThat(place(words, page.heading(), "Wait")).contains("content/measures/waits.yml:2:8");
        List<String> shown = page.trace().orElseThrow().figure().table().groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.shown())
                .toList();
        String quoted =
                shown.stream().filter(cell -> cell.contains("way")).findFirst().orElseThrow();
        assertThat(place(words, quoted, "way")).contains("content/measures/waits.csv:3:12");
        assertThat(place(words, quoted, "in November")).contains("content/measures/waits.csv:4:1");
        String plain = shown.stream()
                .filter(cell -> cell.contains("again"))
                .findFirst()
                .orElseThrow();
        assertThat(place(words, plain, "again")).contains("content/measures/waits.csv:5:9");
    }

    @Test
    void aPageIsTheSameWhenItsLinesMove() throws IOException {
        AboutPage before = (AboutPage) page(plan(), "/about/").content();
        Path about = content.resolve("pages/about.md");
        Files.writeString(about, Files.readString(about).replace("---\n\n", "---\n\n\n\n"));
        AboutPage after = (AboutPage) page(plan(), "/about/").content();

        assertThat(after).isEqualTo(before).hasSameHashCodeAs(before).hasToString(before.toString());
        assertThat(line(after)).isEqualTo(line(before) + 2);
    }

    private static int line(AboutPage page) {
        return page.body().orElseThrow().blocks().get(0).at().line();
    }

    @Test
    void saysNothingOfWordsOfOurs() {
        Plan plan = plan();
        SitePage page = page(plan, "/measures/waits/");
        PageWords words = PageWords.of((Record) page.content(), ContentWords.of(plan));

        assertThat(words.from(((MeasurePage) page.content()).working().method().text()))
                .isEmpty();
        assertThat(words.from("words that no page holds")).isEmpty();
    }
}
