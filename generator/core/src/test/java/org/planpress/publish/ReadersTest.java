package org.planpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.export.ManifestJson;
import org.planpress.output.Artifact;
import org.planpress.output.Sha256;

/**
 * A site is published again and again, each time with the other of two looks, while people read it through a web server:
 * they ask for a page, then for all that it names, and they are curious about what else may lie there.
 */
class ReadersTest {

    /** {@code mvn -Pdeep verify} publishes as often as it takes to trust the order; every build looks for a gross slip. */
    private static final int PUBLICATIONS = Boolean.getBoolean("deep") ? 30 : 5;

    private static final int PAGES = 60;
    private static final int READERS = 2;
    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private Path output;
    private HttpServer server;
    private ExecutorService serving;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger read = new AtomicInteger();

    @BeforeEach
    void serves() throws IOException {
        output = folder.toRealPath().resolve("served/site");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        serving = Executors.newFixedThreadPool(READERS);
        server.setExecutor(serving);
        server.start();
    }

    @AfterEach
    void closes() {
        server.stop(0);
        serving.shutdown();
    }

    @Test
    void findAllThatAPageNamesWhileTheSiteIsPublished() throws Exception {
        publish(0);
        Set<String> ours = known();
        boolean[] done = {false};
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<?>> reading = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                Random choice = new Random(reader);
                reading.add(readers.submit(() -> {
                    while (!isDone(done)) {
                        readAPage(choice);
                        lookAround(ours);
                    }
                    return null;
                }));
            }
            for (int n = 1; n <= PUBLICATIONS; n++) {
                publish(n);
            }
            end(done);
            for (Future<?> each : reading) {
                each.get();
            }
        } finally {
            end(done);
            readers.shutdown();
        }
        assertThat(complaints).isEmpty();
        assertThat(read).hasValueGreaterThan(READERS);
    }

    private static boolean isDone(boolean[] done) {
        synchronized (done) {
            return done[0];
        }
    }

    private static void end(boolean[] done) {
        synchronized (done) {
            done[0] = true;
        }
    }

    private void readAPage(Random choice) throws IOException, InterruptedException {
        String page = "/pages/" + choice.nextInt(PAGES) + "/";
        HttpResponse<String> answer = get(page);
        if (answer.statusCode() != 200) {
            complaints.add(page + " answered " + answer.statusCode());
            return;
        }
        read.incrementAndGet();
        for (MatchResult named : NAMED.matcher(answer.body()).results().toList()) {
            int status = get(named.group(1)).statusCode();
            if (status != 200) {
                complaints.add(page + " names " + named.group(1) + ", which answered " + status);
            }
        }
    }

    /** Asks for what we would hide, by name and by looking at the folder itself. */
    private void lookAround(Set<String> ours) throws IOException, InterruptedException {
        Set<String> strange = new TreeSet<>(Set.of(
                ".planpress-staging/journal",
                ".planpress-staging/lock",
                ".planpress-staging/.gitignore",
                ".planpress-staging/new/index.html",
                ".site.planpress/journal",
                "../.site.planpress/journal",
                "%2e%2e/.site.planpress/journal",
                "journal",
                "lock"));
        Files.walkFileTree(output, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = output.relativize(file).toString().replace('\\', '/');
                if (!ours.contains(path)) {
                    strange.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException goneMeanwhile) {
                return FileVisitResult.CONTINUE;
            }
        });
        for (String path : strange) {
            if (get("/" + path).statusCode() == 200) {
                complaints.add(path + " is served");
            }
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + address);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    /** As any web server does it: what lies in the folder, and nothing above it. */
    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            Path file = output.resolve(path.endsWith("/") ? path + "index.html" : path)
                    .normalize();
            byte[] body = new byte[0];
            int status = 404;
            if (file.startsWith(output) && Files.isRegularFile(file)) {
                try {
                    body = Files.readAllBytes(file);
                    status = 200;
                } catch (NoSuchFileException goneMeanwhile) {
                    status = 404;
                }
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void publish(int n) throws IOException {
        new Publisher().publish(site(n % 2 == 0 ? "even" : "odd")::forEach, () -> true, output);
    }

    /** What both looks hold, so that whatever else is seen is no part of a site. */
    private static Set<String> known() {
        Set<String> paths = new TreeSet<>(Set.of(ManifestJson.PATH));
        Stream.of("even", "odd").flatMap(ReadersTest::site).map(Artifact::path).forEach(paths::add);
        return paths;
    }

    /** Pages that come with a look, some of them with a file of their own, and a folder that only this look has. */
    private static Stream<Artifact> site(String look) {
        String style = hashed("look/style", look, "css");
        String font = hashed("look/font", look, "woff2");
        String extra = "only-" + look + "/index.html";
        return Stream.concat(
                Stream.of(
                        text(style, "text/css", look),
                        text(font, "font/woff2", look),
                        text("data/plan.json", "application/json", look),
                        text("picture.svg", "image/svg+xml", look),
                        text(extra, "text/html", look),
                        text("only-" + look + "/report.pdf", "application/pdf", look)),
                IntStream.range(0, PAGES)
                        .boxed()
                        .flatMap(page -> Stream.of(
                                text(
                                        "pages/" + page + "/index.html",
                                        "text/html",
                                        "<link href=\"/" + style + "\"><link href=\"/" + font
                                                + "\"><img src=\"/picture.svg\"><a href=\"/pages/" + page
                                                + "/data.csv\">" + look),
                                text("pages/" + page + "/data.csv", "text/csv", look))));
    }

    private static String hashed(String stem, String content, String extension) {
        String sum = Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
        return stem + "." + sum.substring(0, 8) + "." + extension;
    }

    private static Artifact text(String path, String mediaType, String content) {
        return Artifact.text(path, mediaType, content);
    }
}
