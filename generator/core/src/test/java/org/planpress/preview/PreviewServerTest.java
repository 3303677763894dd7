package org.planpress.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.compile.Options;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.testing.PlanFolder;

/** What a browser on this machine gets while somebody writes. */
@SuppressWarnings("NullAway.Init") // set up before each test
class PreviewServerTest {

    private static final long PATIENCE_SECONDS = 60;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @TempDir
    Path folder;

    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        PlanFolder.copy("figures", folder.resolve("content"));
        server = PreviewServer.start(
                new Options(Map.of())
                        .request(new Surroundings(folder, folder.resolve("home"), DAY), false, Progress.SILENT),
                0,
                Editor.named("code", folder),
                troubles::add);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        assertThat(troubles).isEmpty();
    }

    private Path content(String path) {
        return folder.resolve("content").resolve(path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    /** The events of an open page, each as its name and its data. */
    private BlockingQueue<String> events(String page) {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(
                    URI.create(server.address() + "__pp/events?page=" + page)
                            .toURL()
                            .openStream(),
                    StandardCharsets.UTF_8))) {
                List<String> parts = new ArrayList<>();
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.isEmpty() && !parts.isEmpty()) {
                        heard.add(String.join("\n", parts));
                        parts.clear();
                    } else if (!line.startsWith(":")) {
                        parts.add(line.replaceFirst("^(?:event|id|data): ", "") + (parts.isEmpty() ? " " : ""));
                    }
                }
            } catch (IOException stopped) {
                heard.add("closed " + stopped.getMessage());
            }
        });
        reader.setDaemon(true);
        reader.start();
        return heard;
    }

    private static String next(BlockingQueue<String> events, String with) throws InterruptedException {
        while (true) {
            String event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(event).as("an event with " + with).isNotNull();
            if (event.contains(with)) {
                return event;
            }
        }
    }

    @Test
    void showsPagesDataAndStylesAsTheyWouldBePublished() throws Exception {
        HttpResponse<String> page = get("about/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("About the figures").contains("/__pp/preview.js");
        assertThat(page.body()).doesNotContain("http-equiv=\"Content-Security-Policy\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("connect-src 'self'");
        assertThat(get("data/plan.json").body()).contains("formatVersion");
        assertThat(get("robots.txt").statusCode()).isEqualTo(200);
        assertThat(get("no-such-page/").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsAnOpenPageOfASaveAndNoOther() throws Exception {
        BlockingQueue<String> about = events("/about/");
        BlockingQueue<String> glossary = events("/glossary/");
        next(about, "page ");
        next(glossary, "page ");
        next(about, "\"checked\": true");
        next(glossary, "\"checked\": true");

        Files.writeString(
                content("pages/about.md"),
                Files.readString(content("pages/about.md")).replace("were lost", "went lost"));

        assertThat(next(about, "page ")).contains("<!DOCTYPE html>", "went lost", "data-have=");
        assertThat(get("about/").body()).contains("went lost");
        next(glossary, "\"checked\": true");
        assertThat(glossary).noneMatch(event -> event.startsWith("page "));
    }

    @Test
    void noticesASaveByRenamingAndANewFolder() throws Exception {
        BlockingQueue<String> all = events("/all-pages/");
        next(all, "\"checked\": true");
        Path beside = content("pages/.about.tmp");
        Files.writeString(beside, "---\ntitle: Renamed\n---\nWords.\n");
        Files.move(beside, content("pages/about.md"), StandardCopyOption.REPLACE_EXISTING);

        next(all, "page ");
        assertThat(get("about/").body()).contains("Renamed");

        Files.createDirectories(content("pages/deep"));
        Files.writeString(content("pages/deep/new.md"), "---\ntitle: Deep down\n---\nWords.\n");

        next(all, "page ");
        assertThat(get("deep/new/").body()).contains("Deep down");
    }

    @Test
    void showsTheLastOfManySaves() throws Exception {
        BlockingQueue<String> about = events("/about/");
        next(about, "page ");
        String text = Files.readString(content("pages/about.md"));
        for (int save = 1; save <= 50; save++) {
            Files.writeString(content("pages/about.md"), text.replace("were lost", "were lost " + save + " times"));
            Thread.sleep(20);
        }

        waitUntil(() -> get("about/").body().contains("were lost 50 times"));
    }

    /** As when somebody changes branches: a folder goes, another comes, and all that is in it is written again. */
    @Test
    void keepsUpWithAThousandFilesAtOnce() throws Exception {
        Path beside = Files.createDirectories(folder.resolve("beside"));
        for (int page = 0; page < 1000; page++) {
            Files.writeString(beside.resolve(page + ".md"), "---\ntitle: Number " + page + "\n---\nWords.\n");
        }
        Files.move(beside, content("pages/many"));
        waitUntil(() -> get("many/999/").body().contains("Number 999"));

        for (int page = 0; page < 1000; page++) {
            Path file = content("pages/many/" + page + ".md");
            Files.delete(file);
            Files.writeString(file, "---\ntitle: Other " + page + "\n---\nWords.\n");
        }
        waitUntil(() -> get("many/999/").body().contains("Other 999"));

        Files.move(content("pages/many"), folder.resolve("beside"));
        waitUntil(() -> get("many/999/").statusCode() == 404);
    }

    /** A disk without room leaves an empty file where a text was. */
    @Test
    void showsTheLastGoodPageWhileAFileIsEmpty() throws Exception {
        BlockingQueue<String> about = events("/about/");
        next(about, "\"checked\": true");
        String site = Files.readString(content("site.yml"));
        Files.writeString(content("site.yml"), "");

        next(about, "\"behind\": true");
        assertThat(get("about/").body()).contains("About the figures");

        Files.writeString(content("site.yml"), site);
        next(about, "\"behind\": false");
    }

    @Test
    void showsThePrintedPlanAnewWhenAWordOfItChanges() throws Exception {
        assertThat(get("__pp/print").body()).contains("/__pp/print.js").contains("<iframe");
        assertThat(get("__pp/print.js").body()).contains("EventSource");
        BlockingQueue<String> printed = events("/plan.pdf");
        String first = next(printed, "page ");
        assertThat(get("plan.pdf").headers().firstValue("Content-Type")).hasValue("application/pdf");
        next(printed, "\"checked\": true");

        Files.writeString(content("pages/about.md"), "---\ntitle: About\n---\nIn no document.\n");
        next(printed, "\"checked\": true");
        assertThat(printed).noneMatch(event -> event.startsWith("page "));

        String foreword = Files.readString(content("editions/2025-29/foreword.md"));
        Files.writeString(
                content("editions/2025-29/foreword.md"), foreword.replace("to be safe", "to be " + "safe".repeat(40)));
        assertThat(next(printed, "page ")).isNotEqualTo(first);
        assertThat(get("__pp/faults?page=/plan.pdf").body()).contains("print-long-word");
        assertThat(get("__pp/faults?page=/plan.pdf").body())
                .as("the next who asks")
                .contains("print-long-word");
    }

    @Test
    void asksTheSystemForABrowser() {
        URI page = URI.create("http://localhost:8765/");

        assertThat(Browser.command(page, "Linux")).containsExactly("xdg-open", page.toString());
        assertThat(Browser.command(page, "Mac OS X")).containsExactly("open", page.toString());
        assertThat(Browser.command(page, "Windows 11"))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", page.toString());
    }

    @FunctionalInterface
    private interface Question {
        boolean isSo() throws IOException, InterruptedException;
    }

    private static void waitUntil(Question question) throws IOException, InterruptedException {
        for (int times = 0; times < PATIENCE_SECONDS * 10; times++) {
            if (question.isSo()) {
                return;
            }
            Thread.sleep(100);
        }
        assertThat(question.isSo()).isTrue();
    }

    @Test
    void keepsTheLastGoodPagesWhileTheContentIsBroken() throws Exception {
        BlockingQueue<String> about = events("/about/");
        next(about, "\"checked\": true");
        String site = Files.readString(content("site.yml"));
        Files.writeString(content("site.yml"), site + "broken: [\n");

        next(about, "\"behind\": true");
        assertThat(get("about/").body()).contains("About the figures");
        assertThat(get("__pp/findings").body()).contains("content/site.yml").contains("vscode://file/");

        Files.writeString(content("site.yml"), site);
        next(about, "\"behind\": false");
        next(about, "\"errors\": 0");
    }

    @Test
    void looksAtThePlanOnAnotherDay() throws Exception {
        BlockingQueue<String> home = events("/");
        next(home, "\"checked\": true");
        HttpResponse<String> set = client.send(
                HttpRequest.newBuilder(server.address().resolve("__pp/day?day=2029-05-01"))
                        .header("Origin", "http://localhost:" + server.address().getPort())
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertThat(set.statusCode()).isEqualTo(204);
        next(home, "\"day\": \"2029-05-01\"");
    }

    @Test
    void findsThePlaceOfWords() throws Exception {
        assertThat(get("__pp/where?page=/about/&words=were%20lost").body())
                .contains("\"path\": \"content/pages/about.md\"")
                .contains("\"line\": 5");
    }

    @ParameterizedTest
    @CsvSource({
        "GET / HTTP/1.1, Host: evil.example, 421",
        "GET / HTTP/1.1, Host: evil.example:80, 421",
        "GET / HTTP/1.1, Host: localhost, 421",
        "PUT / HTTP/1.1, Host: localhost:PORT, 405",
        "POST /__pp/day?day=2029-01-01 HTTP/1.1, Host: localhost:PORT, 403",
        "GET /../../../etc/passwd HTTP/1.1, Host: localhost:PORT, 404",
        "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1, Host: localhost:PORT, 404",
        "GET /__pp/../content/site.yml HTTP/1.1, Host: localhost:PORT, 404",
    })
    void refusesWhatIsNotItsOwn(String line, String host, int status) throws IOException {
        assertThat(answer(
                        line,
                        host.replace("PORT", Integer.toString(server.address().getPort()))))
                .contains(" " + status + " ");
    }

    @Test
    void refusesAForeignOrigin() throws IOException {
        String host = "Host: localhost:" + server.address().getPort();
        assertThat(answer("POST /__pp/day?day=2029-01-01 HTTP/1.1", host + "\r\nOrigin: http://evil.example"))
                .contains(" 403 ");
        assertThat(answer("GET / HTTP/1.1", host + "\r\nOrigin: http://evil.example"))
                .contains(" 403 ");
    }

    /** The status line of the answer to a request that no client of good manners would send. */
    private String answer(String line, String headers) throws IOException {
        try (Socket socket = new Socket("localhost", server.address().getPort())) {
            String request = line + "\r\n" + headers + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }
}
