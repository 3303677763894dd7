package org.planpress.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.forms.Addresses;
import org.planpress.output.Artifact;

/**
 * What the server answers: the files of the plan, and under {@code /__pp/} what the open pages need to follow it.
 *
 * @param troubles hears of faults of ours
 */
record Answers(LivePlan plan, Guard guard, Editor editor, Desk desk, Consumer<String> troubles) implements HttpHandler {

    private static final String OWN = "/__pp/";
    static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;
    private static final int FAULT = 500;
    static final int MOST_MEGABYTES = 25;
    private static final int MOST_SENT = MOST_MEGABYTES * 1_000_000;
    private static final String OF_FORMS =
            "default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            Optional<Integer> refused = guard.refusal(exchange);
            if (refused.isPresent()) {
                send(exchange, refused.get(), "text/plain", "This server answers its own pages only.\n");
            } else {
                answer(exchange);
            }
        } catch (RuntimeException fault) {
            troubles.accept("A fault of Planpress at " + exchange.getRequestURI() + ": " + fault);
            throw fault;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!path.startsWith(OWN)) {
            show(exchange, path);
            return;
        }
        if (path.startsWith(Addresses.ALL)) {
            edit(exchange, path.substring(Addresses.ALL.length()));
            return;
        }
        Map<String, String> asked = query(exchange);
        switch (path.substring(OWN.length())) {
            case "preview.js" -> script(exchange, "preview.js");
            case "idiomorph.js" -> script(exchange, "idiomorph.js");
            case "events" ->
                new OpenPage(plan, asked.getOrDefault("page", "/"), asked.getOrDefault("have", "")).follow(exchange);
            case "print" -> printed(exchange);
            case "print.js" -> script(exchange, "print.js");
            case "faults" ->
                send(
                        exchange,
                        OK,
                        JSON,
                        Told.findings(plan.faults(file(asked.getOrDefault("page", "/"))), true, editor));
            case "findings" -> {
                LivePlan.State state = plan.state();
                send(exchange, OK, JSON, Told.findings(state.findings(), state.checked(), editor));
            }
            case "embargo" ->
                send(exchange, OK, JSON, Told.embargo(plan.state().newest().embargoed(), editor));
            case "where" ->
                send(
                        exchange,
                        OK,
                        JSON,
                        Told.places(
                                plan.state().shown().stream()
                                        .flatMap(shown -> shown
                                                .written(
                                                        file(asked.getOrDefault("page", "/")),
                                                        asked.getOrDefault("words", ""))
                                                .stream())
                                        .toList(),
                                editor));
            case "day" -> lookOn(exchange, asked.getOrDefault("day", ""), asked.getOrDefault("all", ""));
            default -> send(exchange, NOT_FOUND, "text/plain", "There is nothing here.\n");
        }
    }

    /** A form, or what came of one. No page of another site may show one inside of it. */
    private void edit(HttpExchange exchange, String page) throws IOException {
        boolean post = exchange.getRequestMethod().equals("POST");
        Optional<Reply> reply = post ? posted(exchange, page) : desk.get(page, query(exchange));
        Reply told = reply.orElseGet(() -> Reply.text(NOT_FOUND, "There is nothing here to fill in.\n"));
        exchange.getResponseHeaders().set("Content-Security-Policy", OF_FORMS);
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        told.to().ifPresent(to -> exchange.getResponseHeaders().set("Location", to));
        send(exchange, told.status(), told.type(), told.bytes());
    }

    private Optional<Reply> posted(HttpExchange exchange, String page) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_SENT + 1);
        if (body.length > MOST_SENT) {
            exchange.getRequestBody().skip(MOST_SENT);
            return Optional.of(Reply.text(
                    TOO_LARGE,
                    "This is more than a form takes, which is %d megabytes. Nothing was saved.%n"
                            .formatted(MOST_MEGABYTES)));
        }
        Optional<Filled> filled = Filled.of(
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                        .orElse(""),
                body);
        return filled.isPresent()
                ? desk.post(page, filled.get())
                : Optional.of(Reply.text(BAD_REQUEST, "This is no form that was sent whole.\n"));
    }

    /** The printed plan in a page that shows it anew when it changes. */
    private static void printed(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; frame-src 'self'; style-src 'unsafe-inline'; script-src 'self';"
                                + " connect-src 'self'");
        send(exchange, OK, HTML, new String(own("print.html"), StandardCharsets.UTF_8));
    }

    private void lookOn(HttpExchange exchange, String day, String all) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            send(exchange, BAD_REQUEST, "text/plain", "The day is set by a POST.\n");
            return;
        }
        try {
            plan.lookOn(LocalDate.parse(day), all.isEmpty() ? plan.state().all() : all.equals("yes"));
            exchange.sendResponseHeaders(NO_CONTENT, -1);
        } catch (DateTimeParseException notADate) {
            send(exchange, BAD_REQUEST, "text/plain", "A day is written as 2026-03-31.\n");
        }
    }

    /** The path of the file that stands at an address: {@code money/index.html} for {@code /money/}. */
    static String file(String address) {
        String path = address.startsWith("/") ? address.substring(1) : address;
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private void show(HttpExchange exchange, String address) throws IOException {
        Findings findings = new Findings();
        Optional<Artifact> file = plan.file(file(address), findings);
        if (file.isPresent()) {
            send(exchange, OK, file.get());
            return;
        }
        List<Finding> why = plan.state().shown().isEmpty() ? plan.state().findings() : findings.sorted();
        if (!why.isEmpty()) {
            fail(exchange, address, Told.page(why));
            return;
        }
        Optional<Artifact> missing = plan.file("404.html", findings);
        if (missing.isPresent()) {
            send(exchange, NOT_FOUND, missing.get());
        } else {
            send(exchange, NOT_FOUND, "text/plain", "There is no such file.\n");
        }
    }

    /** Says in the place of a file why it cannot be made; only a page can follow the plan from there. */
    private static void fail(HttpExchange exchange, String address, String page) throws IOException {
        if (file(address).endsWith(".html")) {
            send(exchange, FAULT, new Artifact("fault.html", HTML, page.getBytes(StandardCharsets.UTF_8)));
        } else {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
            send(exchange, FAULT, HTML, page);
        }
    }

    private static void script(HttpExchange exchange, String name) throws IOException {
        send(exchange, OK, "text/javascript; charset=utf-8", own(name));
    }

    private static byte[] own(String name) throws IOException {
        try (InputStream in = Answers.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("Planpress is not whole: " + name);
            }
            return in.readAllBytes();
        }
    }

    private static void send(HttpExchange exchange, int status, Artifact file) throws IOException {
        if (file.mediaType().equals(HTML)) {
            ServedPage page = ServedPage.of(file);
            exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
            send(exchange, status, HTML, page.html().getBytes(StandardCharsets.UTF_8));
        } else {
            if (file.mediaType().startsWith("image/svg")) {
                // A drawing that somebody opens by itself is a page of this server, and must not act as one.
                exchange.getResponseHeaders()
                        .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
            }
            send(exchange, status, file.mediaType(), file.bytes());
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** The parts of a query, decoded. */
    private static Map<String, String> query(HttpExchange exchange) {
        return Filled.values(
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
    }
}
