package org.planpress.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

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

    private LocalServer(Path root, HttpServer server) {
        this.root = root;
        this.server = server;
    }

    static LocalServer of(Path root) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        LocalServer local = new LocalServer(root, server);
        server.createContext("/", local::answer);
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
        byte[] body = Files.readAllBytes(shown);
        exchange.sendResponseHeaders(found ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
