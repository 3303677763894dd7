package org.planpress.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.bind.PlanBinder;
import org.planpress.compile.Wording;
import org.planpress.finding.Findings;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.prose.MarkdownReader;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;
import org.planpress.words.Voice;

/** Plans that tests are about, as folders of content. */
public final class PlanFolder {

    private PlanFolder() {}

    /** The plan in {@code src/test/resources/plans/<name>}; a fixture with a finding in it is a mistake. */
    public static Plan read(String name) {
        return at(Path.of("src/test/resources/plans", name, "content"));
    }

    /** What says the words of that plan. */
    public static Voice voice(String name) {
        Findings findings = new Findings();
        Path content = Path.of("src/test/resources/plans", name, "content");
        SourceTree tree = SourceReader.read(content, "content", findings);
        Plan plan = PlanBinder.bind(tree, findings).orElseThrow();
        Voice voice = new Wording(plan, tree, SampleLook.templates(), findings).voice();
        if (findings.hasErrors()) {
            throw new AssertionError(findings.sorted());
        }
        return voice;
    }

    /** The plan in a folder of content. */
    public static Plan at(Path content) {
        Findings findings = new Findings();
        Plan plan = PlanBinder.bind(SourceReader.read(content, "content", findings), findings)
                .orElseThrow(() -> new AssertionError(findings.sorted()));
        if (findings.hasErrors()) {
            throw new AssertionError(findings.sorted());
        }
        return plan;
    }

    /** Copies the content of {@code src/test/resources/plans/<name>} to a folder. */
    public static void copy(String name, Path to) throws IOException {
        Path from = Path.of("src/test/resources/plans", name, "content");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** A plan with one page in the place of its own: {@code pages/about.md} with a text. */
    public static Plan withPage(Plan plan, String markdown) {
        return withPage(plan, MarkdownReader.read(markdown, "content/pages/about.md", 1, new Findings()));
    }

    /** The same with a text that has been read. */
    public static Plan withPage(Plan plan, Prose body) {
        return new Plan(
                plan.site(),
                plan.theme(),
                plan.glossary(),
                plan.editions(),
                plan.measures(),
                plan.reports(),
                plan.meetings(),
                List.of(new Page("about", plan.pages().get(0).sheet(), body)),
                plan.assets(),
                plan.unused());
    }
}
