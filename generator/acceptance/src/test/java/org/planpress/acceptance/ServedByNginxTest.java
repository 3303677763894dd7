package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.export.Manifest;
import org.planpress.export.Manifest.Entry;
import org.planpress.output.Sha256;

/** A real nginx with the settings that a site brings, and with releases. The command {@code generator/test} installs it. */
@TestInstance(Lifecycle.PER_CLASS)
class ServedByNginxTest {

    private static final int PUBLICATIONS = Boolean.getBoolean("deep") ? 100 : 4;
    private static final int READERS = 2;
    private static final String IMMUTABLE = "public, max-age=31536000, immutable";

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Set<String>> known = new HashMap<>();
    private Process server;
    private String address;
    private Path folder;
    private Manifest shown;

    @BeforeAll
    void serves(@TempDir Path temporary) throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "nginx is tried on Linux alone");
        folder = temporary.toRealPath();
        EndlessReleases.write(folder);
        for (String plan : EndlessReleases.PLANS) {
            for (Entry entry : EndlessReleases.plain(folder, plan).files()) {
                known.computeIfAbsent(entry.path(), path -> new HashSet<>()).add(entry.sha256());
            }
        }
        EndlessReleases.release(folder, 1);
        shown = EndlessReleases.release(folder, 0);
        // A server that is started by root reads as somebody else.
        allowEverybody();
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        address = "http://127.0.0.1:" + port;
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, """
                daemon off;
                pid FOLDER/nginx.pid;
                error_log FOLDER/nginx.log;
                events {}
                http {
                    types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; font/woff2 woff2; }
                    access_log off;
                    client_body_temp_path FOLDER/body;
                    proxy_temp_path FOLDER/proxy;
                    fastcgi_temp_path FOLDER/fastcgi;
                    uwsgi_temp_path FOLDER/uwsgi;
                    scgi_temp_path FOLDER/scgi;
                    include FOLDER/site/current/_redirects*.nginx;
                    server {
                        listen 127.0.0.1:PORT;
                        root FOLDER/site/current;
                        include FOLDER/site/current/_server.nginx;
                    }
                }
                """.replace("FOLDER", folder.toString()).replace("PORT", String.valueOf(port)));
        server = new ProcessBuilder(
                        nginx(),
                        "-c",
                        settings.toString(),
                        "-e",
                        folder.resolve("nginx.log").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
        waitForServer();
    }

    private void allowEverybody() throws IOException {
        for (Path place = folder; place.getParent() != null && Files.isWritable(place); place = place.getParent()) {
            if (!place.toFile().setExecutable(true, false)) {
                break;
            }
        }
    }

    private static String nginx() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(place -> Path.of(place, "nginx"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "This test needs nginx. Run generator/test in place of 'mvn verify': it installs what is missing."))
                .toString();
    }

    private void waitForServer() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            try {
                get("/");
                return;
            } catch (ConnectException notYet) {
                assertThat(server.isAlive())
                        .as(Files.readString(folder.resolve("nginx.out")))
                        .isTrue();
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("nginx does not answer");
    }

    @AfterAll
    void ends() throws InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void saysWhatBrowsersMayDo() throws Exception {
        for (String path : List.of("/", "/data/plan.json", "/nowhere/", named("css"))) {
            HttpResponse<byte[]> answer = get(path);
            assertThat(header(answer, "x-content-type-options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "content-security-policy")).as(path).isEqualTo("frame-ancestors 'none'");
            assertThat(header(answer, "referrer-policy")).as(path).isEqualTo("strict-origin-when-cross-origin");
            assertThat(header(answer, "permissions-policy")).as(path).contains("camera=()");
        }
        assertThat(header(get(named("svg")), "content-security-policy")).startsWith("default-src 'none'");
        assertThat(header(get("/data/plan.json"), "access-control-allow-origin"))
                .isEqualTo("*");
        assertThat(header(get("/"), "access-control-allow-origin")).isEmpty();
    }

    @Test
    void letsBrowsersKeepForeverWhatNeverChangesAndAskForTheRest() throws Exception {
        for (String ending : List.of("css", "js", "woff2", "svg")) {
            assertThat(header(get(named(ending)), "cache-control")).as(ending).isEqualTo(IMMUTABLE);
        }
        for (String path : List.of("/", "/data/plan.json", "/look/MIT-stemmer.txt", "/nowhere/")) {
            assertThat(header(get(path), "cache-control")).as(path).isEqualTo("no-cache");
        }
        HttpResponse<byte[]> page = get("/");
        HttpResponse<byte[]> again = get("/", "If-None-Match", header(page, "etag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "cache-control")).isEqualTo("no-cache");
    }

    @Test
    void sendsWhatIsCompressedAlready() throws Exception {
        for (String path : List.of("/", named("css"), "/data/plan.json")) {
            HttpResponse<byte[]> plain = get(path);
            HttpResponse<byte[]> compressed = get(path, "Accept-Encoding", "gzip");
            assertThat(header(plain, "content-encoding")).as(path).isEmpty();
            assertThat(header(compressed, "content-encoding")).as(path).isEqualTo("gzip");
            assertThat(header(compressed, "vary")).as(path).isEqualTo("Accept-Encoding");
            assertThat(header(compressed, "content-type")).as(path).isEqualTo(header(plain, "content-type"));
            assertThat(compressed.body()).as(path).hasSizeLessThan(plain.body().length);
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
                assertThat(in.readAllBytes()).as(path).isEqualTo(plain.body());
            }
        }
    }

    @Test
    void leadsOnAndShowsThePageForAddressesThatDoNotExist() throws Exception {
        HttpResponse<byte[]> moved = get("/old.aspx");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "location")).isEqualTo(address + "/commitments/");

        HttpResponse<byte[]> nothing = get("/nowhere/at/all");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(known.get("404.html")).contains(Sha256.hex(nothing.body()));
        assertThat(get("/.planpress/lock").statusCode()).isEqualTo(404);
        assertThat(get("/../site/.planpress/lock").statusCode()).isBetween(400, 404);
    }

    /** Policies of pages and of the server together: nothing that a page needs is refused, on one page of each folder. */
    @Test
    void hindersNoPage() {
        Set<String> folders = new HashSet<>();
        List<String> complaints = new ArrayList<>();
        try (Chromium browser = Chromium.start()) {
            shown.paths().stream()
                    .filter(path -> path.endsWith("index.html"))
                    .filter(path -> folders.add(path.replaceFirst("/.*", "")))
                    .forEach(path -> {
                        browser.openForTheFirstTime(address + "/" + path.replaceFirst("index\\.html$", ""));
                        browser.complaints().forEach(told -> complaints.add(path + ": " + told));
                    });
        }
        assertThat(folders).hasSizeGreaterThan(8);
        assertThat(complaints).isEmpty();
    }

    @Test
    void sendsOneVersionWhileReleasesArePublished() throws Exception {
        Queue<String> complaints = new ConcurrentLinkedQueue<>();
        AtomicInteger looks = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        List<Future<?>> reading = new ArrayList<>();
        // A compressed file is asked for under the name of the other, and is the other where it is not there.
        List<String> paths =
                shown.paths().stream().filter(path -> !path.endsWith(".gz")).toList();
        for (int reader = 0; reader < READERS; reader++) {
            Random choice = new Random(reader);
            reading.add(readers.submit(() -> {
                while (!done.get()) {
                    String path = paths.get(choice.nextInt(paths.size()));
                    HttpResponse<byte[]> answer = get("/" + path);
                    looks.incrementAndGet();
                    if (answer.statusCode() != 200
                            || !known.getOrDefault(path, Set.of()).contains(Sha256.hex(answer.body()))) {
                        complaints.add(path + " answered " + answer.statusCode() + " with " + answer.body().length
                                + " bytes that are of no version");
                    }
                }
                return null;
            }));
        }
        try {
            for (int n = 1; n <= PUBLICATIONS; n++) {
                EndlessReleases.release(folder, n);
            }
        } finally {
            done.set(true);
        }
        for (Future<?> each : reading) {
            each.get();
        }
        readers.shutdown();
        System.out.println(PUBLICATIONS + " publications, " + looks + " answers of nginx, " + complaints.size()
                + " of them wrong.");
        assertThat(complaints).isEmpty();
        assertThat(looks).hasValueGreaterThan(PUBLICATIONS);
    }

    /** A file of the look with a checksum in its name. */
    private String named(String ending) {
        return "/"
                + shown.files().stream()
                        .filter(entry -> entry.path().startsWith("look/")
                                && entry.path().endsWith("." + ending)
                                && entry.isNamedByItsContent())
                        .findFirst()
                        .orElseThrow()
                        .path();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
