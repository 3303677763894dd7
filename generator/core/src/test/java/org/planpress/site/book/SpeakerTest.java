package org.planpress.site.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.site.SiteBuilder;
import org.planpress.testing.PlanFolder;

class SpeakerTest {

    private static final String FACE = "  portrait: {image: assets/face.png, description: The Mayor.}\n";

    @TempDir
    Path folder;

    private Optional<Speaker> speaker(String shown) throws IOException {
        Path content = Files.createTempDirectory(folder, "plan");
        PlanFolder.copy("smallest", content);
        Files.createDirectories(content.resolve("assets"));
        Files.write(content.resolve("assets/face.png"), new byte[] {1});
        Files.writeString(
                content.resolve("editions/2025-29/foreword.md"),
                "---\ntitle: Foreword\norder: 10\n" + (shown.isEmpty() ? "" : "shown:\n" + shown) + "---\nWords.\n");
        Plan plan = PlanFolder.at(content);
        var site = SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)), Set.of());
        return BookBuilder.build(plan, plan.current(), site).chapters().stream()
                .filter(chapter -> chapter.template().equals("section"))
                .findFirst()
                .orElseThrow()
                .speaker();
    }

    @Test
    void aPortraitStandsWithFiguresAndQuotations() throws IOException {
        Speaker speaker = speaker(FACE + "  keyFigures: [{label: Homes, value: \"412\", source: Report}]\n"
                        + "  quotes: [{text: We said so., who: The Mayor}]\n")
                .orElseThrow();
        assertThat(speaker.portrait().hasInline(inline -> inline instanceof Prose.Picture))
                .isTrue();
        assertThat(speaker.figures()).containsExactly(new KeyFigure("412", "Homes", Optional.of("Report")));
        assertThat(speaker.quotes()).containsExactly(new Speaker.Said("We said so.", "The Mayor"));
        assertThat(speaker.picture()).isEmpty();
    }

    @Test
    void nobodySpeaksWithoutAPortrait() throws IOException {
        assertThat(speaker("")).isEmpty();
        assertThat(speaker("  quotes: [{text: We said so., who: The Mayor}]\n")).isEmpty();
    }
}
