package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.testing.PlanFolder;
import org.planpress.testing.SampleLook;

/** Headings of authors may be called as parts of the page are; a link to one of them leads there and nowhere else. */
class IdsOnPagesTest {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final String HEADINGS = Stream.of(
                    "Edition",
                    "Control",
                    "Changes",
                    "Achieved",
                    "Works",
                    "Focus",
                    "Risks",
                    "Further",
                    "Topics",
                    "So what",
                    "Figures",
                    "Quotes",
                    "Source",
                    "Page main",
                    "Page source")
            .map("\n\n### %s\n\nSome words of it.\n"::formatted)
            .reduce("", String::concat);

    @Test
    void areGivenOnce(@TempDir Path folder) throws IOException {
        PlanFolder.copy("reports", folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path text :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                Files.writeString(text, HEADINGS, StandardOpenOption.APPEND);
            }
        }
        Plan plan = PlanFolder.at(folder);
        Site site = SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)));
        HtmlRenderer renderer =
                new HtmlRenderer(SampleLook.templates(), site, LookFile.read(SampleLook.templates()), Map.of());

        assertThat(site.pages())
                .hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(
                                twice(new String(renderer.render(page).bytes(), StandardCharsets.UTF_8)))
                        .as(page.address())
                        .isEmpty());
    }

    private static List<String> twice(String html) {
        Set<String> met = new HashSet<>();
        return ID.matcher(html)
                .results()
                .map(id -> id.group(1))
                .filter(id -> !met.add(id))
                .toList();
    }
}
