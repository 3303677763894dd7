package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planpress.bind.PlanBinder;
import org.planpress.compile.Option;
import org.planpress.finding.Findings;
import org.planpress.look.HouseStyle;
import org.planpress.look.Legibility;
import org.planpress.look.Look;
import org.planpress.look.PressLegibility;
import org.planpress.model.Plan;
import org.planpress.source.SourceReader;
import org.planpress.testing.SampleLook;

/** What the README shows is what Planpress does. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");

    @TempDir
    Path content;

    @Test
    void theExampleOfACommitmentBinds() throws IOException {
        Matcher yaml = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        assertThat(yaml.find()).isTrue();
        Path smallest = Path.of("src/test/resources/plans/smallest/content");
        for (String file : new String[] {"site.yml", "editions/2025-29/edition.yml"}) {
            Files.createDirectories(content.resolve(file).getParent());
            Files.copy(smallest.resolve(file), content.resolve(file));
        }
        Files.writeString(content.resolve("editions/2025-29/commitments.yml"), yaml.group(1));
        Findings findings = new Findings();

        Optional<Plan> plan = PlanBinder.bind(SourceReader.read(content, "content", findings), findings);

        assertThat(findings.sorted()).isEmpty();
        assertThat(plan.orElseThrow().current().commitments()).hasSize(1);
    }

    @Test
    void theExampleOfAThemeCanBeRead() throws IOException {
        Matcher yaml =
                Pattern.compile("```yaml\n(colours:.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        assertThat(yaml.find()).isTrue();
        Files.copy(Path.of("src/test/resources/plans/smallest/content/site.yml"), content.resolve("site.yml"));
        Files.writeString(content.resolve("theme.yml"), yaml.group(1));
        Findings findings = new Findings();

        Plan plan = PlanBinder.bind(SourceReader.read(content, "content", findings), findings)
                .orElseThrow();
        Look look =
                HouseStyle.over(SampleLook.builtIn(), plan.theme().orElseThrow(), path -> Optional.empty(), findings);

        assertThat(findings.sorted()).isEmpty();
        assertThat(look.ink("p1").dark().hex()).isEqualTo("#81c784");
        assertThat(Legibility.of(look)).isEmpty();
        assertThat(PressLegibility.of(look)).isEmpty();
    }

    @Test
    void itsTwoCommandsAreThoseOfTheProject() throws IOException {
        assertThat(README).content().contains("```\nmvn\n```", "```\ngenerator/test\n```");
        assertThat(Path.of("../test")).isExecutable();
        assertThat(README.resolveSibling(".ci/run")).content().contains("generator/test");
    }

    @ParameterizedTest
    @EnumSource
    void explainsTheOption(Option option) throws IOException {
        assertThat(Files.readAllLines(README))
                .anyMatch(line -> line.startsWith("| ") && line.contains("`--" + option.word()));
    }

    @Test
    void namesOnlyFilesThatExist() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^):]+)\\)").matcher(Files.readString(README));
        int links = 0;
        while (link.find()) {
            links++;
            assertThat(README.resolveSibling(link.group(1))).exists();
        }
        assertThat(links).isPositive();
    }
}
