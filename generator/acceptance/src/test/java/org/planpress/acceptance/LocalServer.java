package org.planpress.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Serves a published folder as an ordinary web server does. */
final class LocalServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "json", "application/json",
            "csv", "text/csv; charset=utf-8",
            "xml", "application/xml");

    private final Path root;
    private final HttpServer server;
    private final ExecutorService answering = Executors.newCachedThreadPool();
    private final Duration delayOfFonts;

    private LocalServer(Path root, HttpServer server, Duration delayOfFonts) {
        this.root = root;
        this.server = server;
        this.delayOfFonts = delayOfFonts;
    }

    static LocalServer of(Path root) throws IOException {
        return withLateFonts(root, Duration.ZERO);
    }

    /** A server of which the fonts arrive late, as they do where the network is slow. */
    static LocalServer withLateFonts(Path root, Duration delay) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        LocalServer local = new LocalServer(root, server, delay);
        server.createContext("/", local::answer);
        server.setExecutor(local.answering);
        server.start();
        return local;
    }

    /** The address of the site, with no slash at its end. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = root.resolve((path + (path.endsWith("/") ? "index.html" : "")).substring(1))
                .normalize();
        boolean found = file.startsWith(root) && Files.isRegularFile(file);
        Path shown = found ? file : root.resolve("404.html");
        String name = shown.getFileName().toString();
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        if (name.endsWith(".woff2")) {
            // As a host may: its name holds a part of its checksum.
            exchange.getResponseHeaders().set("Cache-Control", "max-age=31536000, immutable");
            LockSupport.parkNanos(delayOfFonts.toNanos());
        }
        byte[] body = Files.readAllBytes(shown);
        exchange.sendResponseHeaders(found ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        answering.shutdown();
    }
}
