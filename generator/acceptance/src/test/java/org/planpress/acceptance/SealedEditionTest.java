package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.CompileResult;
import org.planpress.compile.FailOn;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Sealing;
import org.planpress.compile.Surroundings;
import org.planpress.finding.Finding;
import org.planpress.output.Format;
import org.planpress.output.Shelf;

/** An old edition of the example is sealed; then its templates, colours and words change, and a year goes by. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedEditionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String EDITION = "2017-20";
    private static final String SEALED = "editions/2017-20/1.2";
    private static final String SITE = "https://plan.example.org/";
    private static final Pattern WHOLE_ADDRESS = Pattern.compile("href=\"" + Pattern.quote(SITE) + "([^\"?#]*)");

    private Path folder;
    private Path content;
    private Path templates;
    private Path before;
    private Path sealed;
    private Path changed;

    @BeforeAll
    void sealsAndChangesAllElse(@TempDir Path place) throws IOException {
        folder = place;
        content = folder.resolve("content");
        templates = folder.resolve("templates");
        Trees.copy(ExamplePlan.PROJECT.resolve("content"), content);
        Trees.copy(ExamplePlan.PROJECT.resolve("templates"), templates);
        before = built("before", DAY);
        Sealing sealing = Sealing.of(request("nowhere", DAY, false), EDITION, false);
        assertThat(sealing.isDone()).as(told(sealing.checked())).isTrue();
        sealed = built("sealed", DAY);

        append(templates.resolve("assets/style.css"), "body { letter-spacing: 0.1em }\n");
        Path layout = templates.resolve("layouts/page.ftlh");
        Files.writeString(
                layout, Files.readString(layout).replace("<header class=\"top\">", "<header class=\"top tall\">"));
        append(content.resolve("theme.yml"), "colours:\n  - {name: link, light: \"#7a0019\"}\n");
        append(content.resolve("words/en.ftl"), "frame-go-to-site = Leave\nframe-money = Pounds\n");
        changed = built("changed", DAY.plusYears(1));
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    private CompileRequest request(String output, LocalDate day, boolean publish) {
        return new CompileRequest(
                content,
                Optional.of(templates),
                folder.resolve(output),
                new Surroundings(folder, Path.of("/nobody"), day),
                day,
                FailOn.ERROR,
                EnumSet.of(Format.HTML, Format.DATA, Format.TXT),
                publish,
                Shelf.NONE,
                Progress.SILENT);
    }

    private Path built(String output, LocalDate day) throws IOException {
        CompileResult result = new PlanCompiler().compile(request(output, day, true));
        assertThat(result.outcome()).as(told(result)).isEqualTo(CompileResult.Outcome.PUBLISHED);
        return folder.resolve(output);
    }

    private static String told(CompileResult result) {
        return result.findings().stream().map(Finding::headline).collect(Collectors.joining("\n"));
    }

    @Test
    void staysByteForByteWhatItWas() throws IOException {
        Map<String, String> was = Trees.contents(sealed.resolve(SEALED));

        assertThat(was).hasSizeGreaterThan(300);
        assertThat(Trees.contents(changed.resolve(SEALED))).isEqualTo(was);
        assertThat(Files.readString(changed.resolve("index.html")))
                .contains("<header class=\"top tall\">", ">Pounds</a>");
    }

    @Test
    void isFoundAtEachOldAddress() throws IOException {
        Set<String> were = Trees.contents(before).keySet();

        assertThat(Trees.contents(sealed).keySet())
                .containsAll(
                        were.stream().filter(path -> !path.startsWith("look/")).toList());
        assertThat(Files.readString(sealed.resolve("editions/2017-20/money/index.html")))
                .contains("<meta http-equiv=\"refresh\" content=\"0; url=../1.2/money/\">");
    }

    @Test
    void leadsNowhereThatIsNotThere() throws IOException {
        assertThat(Links.dead(new PublishedSite(sealed))).isEmpty();
        Set<String> silent = new TreeSet<>();
        int whole = 0;
        for (Path page : new PublishedSite(sealed).files(".html")) {
            Matcher links = WHOLE_ADDRESS.matcher(Files.readString(page));
            while (page.startsWith(sealed.resolve(SEALED)) && links.find()) {
                whole++;
                Path file = sealed.resolve(links.group(1));
                if (!Files.exists(Files.isDirectory(file) ? file.resolve("index.html") : file)) {
                    silent.add(links.group(1) + " on " + page);
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(whole).isGreaterThan(300);
    }

    @Test
    void saysOnEachPageWhatItIs() throws IOException {
        for (Path page : new PublishedSite(sealed.resolve(SEALED)).files(".html")) {
            assertThat(Files.readString(page))
                    .as("%s", page)
                    .contains(
                            "This is version 1.2 of the Police and Crime Plan 2017 to 2020 as it stood on 1 December 2026.")
                    .contains("<a href=\"" + SITE + "\">Go to the site as it is now</a>");
        }
        assertThat(Files.readString(sealed.resolve(SEALED).resolve("plan.txt")))
                .contains(
                        "as it stood on 1 December 2026. It is no longer in force and is kept as a record. The site at "
                                + SITE + " shows how things stand now.");
        assertThat(Files.readString(sealed.resolve("editions/index.html")))
                .contains(
                        "<dt>Kept as it was</dt><dd><a href=\"2017-20/1.2/\">Version 1.2, on 1 December 2026</a></dd>");
    }
}
