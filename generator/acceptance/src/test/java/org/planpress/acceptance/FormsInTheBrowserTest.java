package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.preview.Editor;
import org.planpress.preview.PreviewServer;

/** What somebody sees who fills in forms and does not write files, in a real browser; the forms need no script. */
@SuppressWarnings("NullAway.Init") // set up before each test
class FormsInTheBrowserTest {

    private static final String COMMITMENTS = "editions/2024-28/priorities/p1/commitments.yml";
    private static final String FORM = "__pp/edit/form?file=" + COMMITMENTS + "&at=themes/0/commitments/0";
    private static final String DUE = "v.themes/0/commitments/0/due";

    @TempDir
    Path folder;

    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private PreviewServer server;
    private Chromium browser;

    @BeforeEach
    void open() throws IOException {
        Trees.copy(FullLife.PLAN.resolve("content"), folder.resolve("content"));
        server = PreviewServer.start(
                new Options(Map.of(Option.AS_OF, "2026-11-20"))
                        .request(
                                new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 11, 20)),
                                false,
                                Progress.SILENT),
                0,
                Editor.named("", folder),
                troubles::add);
        browser = Chromium.start();
        browser.setWidth(1280);
    }

    @AfterEach
    void close() throws IOException {
        browser.close();
        server.close();
        assertThat(troubles).isEmpty();
    }

    private String commitments() throws IOException {
        return Files.readString(folder.resolve("content").resolve(COMMITMENTS));
    }

    /** Fills in a field and sends the form as its button does, and waits for the page that comes of it. */
    private String send(String name, String value, String button) throws InterruptedException {
        browser.ask("const field = document.getElementsByName('" + name + "')[0]; field.value = '" + value
                + "'; window.before = true; document.querySelector('.buttons button[value=" + button
                + "]').click(); return '';");
        for (int tries = 0; tries < 400; tries++) {
            if (Boolean.TRUE.equals(
                    browser.ask("return !window.before && document.readyState === 'complete' && !!document.body"))) {
                break;
            }
            Thread.sleep(50);
        }
        return String.valueOf(browser.ask("return document.querySelector('main').innerText"));
    }

    @Test
    void changesOneLineAndTellsAMistakeFirst() throws Exception {
        String before = commitments();
        browser.open(server.address() + FORM);

        assertThat(send(DUE, "soonish", "save")).contains("'soonish' is not a date", "Save as it is");
        assertThat(commitments()).isEqualTo(before);
        assertThat(send(DUE, "2026-06", "save")).contains("Saved.");
        assertThat(commitments()).isEqualTo(before.replaceFirst("due: 2026-03\\n", "due: 2026-06\n"));
    }

    @Test
    void showsWhatSomebodyElseWroteMeanwhile() throws Exception {
        browser.open(server.address() + FORM);
        Path file = folder.resolve("content").resolve(COMMITMENTS);
        Files.writeString(file, commitments().replaceFirst("due: 2026-03\\n", "due: 2026-05\n"));

        assertThat(send(DUE, "2026-06", "save")).contains("Not saved", "The file says “2026-05” by now");
        assertThat(commitments()).contains("due: 2026-05\n");
        assertThat(send(DUE, "2026-06", "save")).contains("Saved.");
        assertThat(commitments()).contains("due: 2026-06\n").doesNotContain("due: 2026-05\n");
    }

    @Test
    void commitsWhatChangedInPlainWords() throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.getRepository().getConfig().setString("user", null, "name", "A Writer");
            git.getRepository().getConfig().setString("user", null, "email", "writer@example.org");
            git.getRepository().getConfig().save();
            git.add().addFilepattern("content").call();
            git.commit().setMessage("First").setSign(false).call();

            browser.open(server.address() + FORM);
            send(DUE, "2026-06", "save");
            browser.open(server.address() + "__pp/edit/changes");
            assertThat(String.valueOf(browser.ask("return document.querySelector('main').innerText")))
                    .contains("p1.near.1", "June 2026", COMMITMENTS);
            browser.ask("document.getElementById('message').value = 'Later, by the panel of May';"
                    + " document.querySelector('.buttons button').click(); return '';");
            for (int tries = 0; tries < 200 && git.status().call().hasUncommittedChanges(); tries++) {
                Thread.sleep(50);
            }

            assertThat(git.log().setMaxCount(1).call().iterator().next().getFullMessage())
                    .startsWith("Later, by the panel of May");
        }
    }

    /** What was copied out of a spreadsheet is shown before it is written, and a value that was published needs a reason. */
    @Test
    void bringsInWhatWasPasted() throws Exception {
        Path file = folder.resolve("content/measures/calls-999.csv");
        String before = Files.readString(file);
        browser.open(server.address() + "__pp/edit/values?measure=calls-999");

        String told = send("pasted", "Calls to 999\\nMonth\\tCalls\\nSep-26\\t9,700\\nNov-26\\t9,801\\n", "look");
        assertThat(told).contains("2026-09", "9556", "9700", "2026-11", "9801", "left out: row 1", "revised");
        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(send("reason", "Calls from one mast were missing.", "write")).contains("Saved.");
        assertThat(Files.readString(file))
                .contains("2026-09,9700,revised,9556,", "Calls from one mast were missing.", "\n2026-11,9801,")
                .doesNotContain("2026-09,9556");
    }

    /** The same in the table: a value that stood there before is not changed in silence. */
    @Test
    void changesACellOfATable() throws Exception {
        Path file = folder.resolve("content/measures/calls-999.csv");
        List<String> before = Files.readAllLines(file);
        browser.open(server.address() + "__pp/edit/values?measure=calls-999");

        assertThat(send("c.49.2", "9,700", "save")).contains("Not saved", "from 9556 to 9,700");
        assertThat(send("c.49.2", "97x", "anyway")).contains("Saved.", "'97x'");
        assertThat(send("c.49.2", "9700", "save")).contains("Not saved");
        assertThat(send("c.49.2", "9700", "anyway")).contains("Saved.");
        List<String> after = Files.readAllLines(file);
        assertThat(after.get(48)).isEqualTo("2026-09,9700,");
        after.set(48, before.get(48));
        assertThat(after).isEqualTo(before);
        assertThat(send("n.1.1", "2026-11", "save")).contains("Saved.");
        assertThat(Files.readAllLines(file)).hasSize(before.size() + 1).endsWith("2026-11,,");
    }

    /** A picture comes with the form that names it, under a name that is good for an address; what is none is refused. */
    @Test
    void keepsAPicture() throws Exception {
        byte[] picture = Files.readAllBytes(folder.resolve("content/assets/market.png"));
        String foreword = "editions/2024-28/tarrendale.md";
        String form =
                get("__pp/edit/form?file=" + foreword + "&at=shown/picture").body();

        HttpResponse<String> refused = upload(form, "notes.png", "no picture".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("is no picture of a known kind");
        HttpResponse<String> saved = upload(form, "Été à la plage (1).PNG", picture);
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(folder.resolve("content/assets/ete-a-la-plage-1.png")).hasBinaryContent(picture);
        assertThat(Files.readString(folder.resolve("content").resolve(foreword)))
                .contains("    image: assets/ete-a-la-plage-1.png\n", "    description: A beach in summer.\n");
        HttpResponse<String> shown = get("__pp/edit/form?file=" + foreword + "&at=shown/picture");
        assertThat(shown.body()).contains("/__pp/edit/picture?file=assets%2Fete-a-la-plage-1.png", " pixels");
        assertThat(get("__pp/edit/picture?file=assets/ete-a-la-plage-1.png")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("image/png");
        assertThat(get("__pp/edit/picture?file=site.yml").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> upload(String form, String name, byte[] file) throws Exception {
        String edge = "edge-of-a-part";
        var body = new ByteArrayOutputStream();
        for (String field : List.of("token", "file", "at", "mark")) {
            body.writeBytes(part(edge, "name=\"" + field + "\"", hidden(form, field)));
        }
        body.writeBytes(part(edge, "name=\"v.shown/picture/description\"", "A beach in summer."));
        body.writeBytes(part(edge, "name=\"do\"", "save"));
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"u.shown/picture/image\"; filename=\""
                        + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + "__pp/edit/form"))
                                .header("Origin", own())
                                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] part(String edge, String disposition, String value) {
        return ("--" + edge + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String hidden(String form, String name) {
        Matcher found = Pattern.compile("<input type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\">")
                .matcher(form);
        return found.find() ? found.group(1) : "";
    }

    @Test
    void haveNoBarrier() throws IOException {
        String site = server.address().toString();
        Barriers barriers = new Barriers(browser, site.substring(0, site.length() - 1));
        for (String page : List.of(
                "/__pp/edit/",
                "/" + FORM,
                "/__pp/edit/form?file=" + COMMITMENTS + "&at=themes/0/commitments/%2B",
                "/__pp/edit/form?file=editions/2024-28/foreword.md",
                "/__pp/edit/form?file=site.yml",
                "/__pp/edit/form?file=measures/wait-101.yml",
                "/__pp/edit/text?file=site.yml",
                "/__pp/edit/new?kind=commitments",
                "/__pp/edit/values?measure=calls-999",
                "/__pp/edit/values?measure=asb-incidents&page=2",
                "/__pp/edit/form?file=editions/2024-28/foreword.md&at=shown/picture",
                "/__pp/edit/changes")) {
            barriers.lookAt(page);
        }

        assertThat(barriers.found()).isEmpty();
    }

    /** Another page in the same browser cannot write, and what it could read it is not let see. */
    @Test
    void refusesPagesOfOtherSites() throws Exception {
        String before = commitments();
        String body = "file=" + COMMITMENTS + "&at=themes/0/commitments/0&" + DUE + "=2026-06&do=anyway";

        assertThat(post("http://evil.example", body)).isEqualTo(403);
        assertThat(post(own(), body)).isEqualTo(403);
        assertThat(post(own(), body + "&token=guessed")).isEqualTo(403);
        assertThat(commitments()).isEqualTo(before);
        HttpResponse<String> form = get("__pp/edit/form?file=" + COMMITMENTS);
        assertThat(form.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(form.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(form.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(get("__pp/edit/text?file=../secret.yml").statusCode()).isEqualTo(404);
        assertThat(get("__pp/edit/text?file=/etc/passwd").statusCode()).isEqualTo(404);
    }

    private String own() {
        String address = server.address().toString();
        return address.substring(0, address.length() - 1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private int post(String origin, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + "__pp/edit/form"))
                                .header("Origin", origin)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
