package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.CompileResult;
import org.planpress.compile.FailOn;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.output.Format;
import org.planpress.output.Shelf;

/** The example's office hands its plan to two others: each address that it ever had answers, and says who answers now. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuccessionTest {

    private static final LocalDate DAY = LocalDate.of(2028, 5, 8);
    private static final Pattern COMMITMENT = Pattern.compile("commitments/([a-z0-9.-]+)/index\\.html");
    private static final Pattern REFRESH = Pattern.compile("http-equiv=\"refresh\" content=\"0; url=([^\"]+)\"");

    private static final String BODIES = """
            bodies:
              - id: commissioner
                name: the Police and Crime Commissioner
                editions: [2017-20, 2022-25, 2025-29]
                ends: 2028-05-08
                successors:
                  - body: mayor
                    functions: [the plan for policing]
                  - body: board
                    functions: [services for victims]
              - id: mayor
                name: the Mayor of Wessex
                address: https://mayor.example.org/
              - id: board
                name: the Policing Board
                address: https://board.example.org/
            handed:
            """;

    /** Pages of the old plan, and of the website before it, that are no more. */
    private static final String REDIRECTS = """
            from,to,reason
            /help/,/about/,The page was merged.
            /our-plan.aspx,/commitments/
            /media/123/plan.pdf?x=1,/editions/2017-20/
            /media/123/plan.pdf?x=2,/editions/2022-25/
            /victims/,https://board.example.org/victims/
            """;

    private Path content;
    private List<String> before;
    private List<String> commitments;
    private Path site;

    @BeforeAll
    void handsOver(@TempDir Path folder) throws IOException {
        content = folder.resolve("content");
        Trees.copy(ExamplePlan.PROJECT.resolve("content"), content);
        before = addresses(built(folder.resolve("before"), DAY));
        commitments = before.stream()
                .map(COMMITMENT::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .toList();
        StringBuilder handed = new StringBuilder(BODIES);
        for (String id : commitments) {
            boolean forBoth = id.startsWith("p4.");
            handed.append("  - id: ").append(id).append("\n    to:\n");
            handed.append("      - {body: mayor, number: m-%s, address: 'https://mayor.example.org/m-%s/'}\n"
                    .formatted(id, id));
            handed.append(forBoth ? "      - {body: board, number: b-%s}\n".formatted(id) : "");
        }
        handed.append("  - id: p1\n    edition: 2025-29\n    to: [{body: mayor}, {body: board}]\n");
        Files.writeString(content.resolve("succession.yml"), handed);
        Files.writeString(content.resolve("redirects.csv"), REDIRECTS);
        site = built(folder.resolve("after"), DAY);
    }

    private Path built(Path output, LocalDate day) throws IOException {
        CompileResult result = new PlanCompiler()
                .compile(new CompileRequest(
                        content,
                        Optional.of(ExamplePlan.PROJECT.resolve("templates")),
                        output,
                        new Surroundings(content, Path.of("/nobody"), day),
                        day,
                        FailOn.ERROR,
                        EnumSet.of(Format.HTML, Format.DATA, Format.TXT),
                        true,
                        Shelf.NONE,
                        Progress.SILENT));
        assertThat(result.outcome()).as("%s", result.findings()).isEqualTo(CompileResult.Outcome.PUBLISHED);
        return output;
    }

    private static List<String> addresses(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachOldAddressAnswers() throws IOException, InterruptedException {
        List<String> asked = new ArrayList<>(before);
        asked.addAll(List.of("help/", "our-plan.aspx/", "media/123/plan.pdf/", "victims/"));
        HttpClient client = HttpClient.newHttpClient();
        List<String> silent = new ArrayList<>();
        try (LocalServer server = LocalServer.of(site)) {
            for (String path : asked) {
                URI address = URI.create(server.address() + "/" + path);
                HttpResponse<String> answer =
                        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
                Matcher onward = REFRESH.matcher(answer.body());
                boolean leadsOn = !onward.find() || answers(client, address.resolve(onward.group(1)));
                if (answer.statusCode() != 200 || !leadsOn) {
                    silent.add(path);
                }
            }
        }

        assertThat(before).hasSizeGreaterThan(200);
        assertThat(silent).isEmpty();
    }

    /** Whether a page of the site is there; those of others are not asked. */
    private static boolean answers(HttpClient client, URI address) throws IOException, InterruptedException {
        return !address.getHost().equals("127.0.0.1")
                || client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                                .statusCode()
                        == 200;
    }

    @Test
    void eachCommitmentSaysWhereItWent() throws IOException {
        assertThat(commitments).hasSize(63);
        for (String id : commitments) {
            String page = Files.readString(site.resolve("commitments/" + id + "/index.html"));

            assertThat(page)
                    .contains("(" + id + ") passed to the Mayor of Wessex on 8 May 2028.")
                    .contains("href=\"https://mayor.example.org/m-" + id + "/\"");
            assertThat(page.contains("(" + id + ") passed to the Policing Board on 8 May 2028."))
                    .isEqualTo(id.startsWith("p4."));
        }
    }

    @Test
    void eachPageSaysWhoAnswersNow() throws IOException {
        String ended = "The Police and Crime Commissioner ended on 8 May 2028 and no longer answers for this plan.";
        String passed = "Services for victims passed to the Policing Board on 8 May 2028.";
        for (String path : addresses(site)) {
            assertThat(Files.readString(site.resolve(path))).as(path).contains(ended, passed);
        }
        assertThat(Files.readString(site.resolve("plan.txt"))).contains(ended, passed);
        assertThat(Files.readString(site.resolve("data/plan.json"))).contains("\"ended\": true", "\"passed\": true");
    }

    @Test
    void theDayBeforeItIsStillToCome(@TempDir Path folder) throws IOException {
        Path early = built(folder.resolve("early"), DAY.minusDays(1));

        assertThat(Files.readString(early.resolve("index.html")))
                .contains("The Police and Crime Commissioner ends on 8 May 2028.")
                .contains("The plan for policing will pass to the Mayor of Wessex on 8 May 2028.")
                .doesNotContain("no longer answers");
        assertThat(Files.readString(early.resolve("data/plan.json"))).contains("\"ended\": false");
    }
}
