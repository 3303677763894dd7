package org.planpress.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;

/** A page that is open in a browser, told of each change of the plan as server-sent events. */
final class OpenPage {

    /** How often something is sent although nothing happens, so that a page that was closed is noticed. */
    private static final long BEAT_SECONDS = 15;

    private static final long DOCUMENT_WAITS_MILLIS = 500;

    private static final int OK = 200;

    private final LivePlan plan;
    private final String path;
    private String have;

    /**
     * An open page.
     *
     * @param address where it is
     * @param have the mark of what the browser shows
     */
    OpenPage(LivePlan plan, String address, String have) {
        this.plan = plan;
        this.path = Answers.file(address);
        this.have = have;
    }

    /** Sends events until the page is closed. */
    void follow(HttpExchange exchange) throws IOException {
        BlockingQueue<LivePlan.State> news = new LinkedBlockingQueue<>();
        Consumer<LivePlan.State> hearer = news::add;
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(OK, 0);
        plan.hear(hearer);
        try (OutputStream out = exchange.getResponseBody()) {
            tell(out, plan.state());
            while (true) {
                LivePlan.State state = news.poll(BEAT_SECONDS, TimeUnit.SECONDS);
                if (state == null) {
                    write(out, ": still here\n\n");
                } else if (isNewest(news)) {
                    tell(out, plan.state());
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            plan.forget(hearer);
        }
    }

    /** Whether nothing newer has come; a document takes so long that it waits until nobody saves. */
    private boolean isNewest(BlockingQueue<LivePlan.State> news) throws InterruptedException {
        if (!path.endsWith(".html")) {
            Thread.sleep(DOCUMENT_WAITS_MILLIS);
        }
        return news.isEmpty();
    }

    /** The page first, if it changed, and then how the plan stands. */
    private void tell(OutputStream out, LivePlan.State state) throws IOException {
        Findings findings = new Findings();
        Optional<Artifact> page = plan.file(path, findings);
        String now = page.map(ServedPage::mark).orElse("none");
        if (!now.equals(have)) {
            have = now;
            write(out, "event: page\nid: " + now + "\n" + data(page) + "\n");
        }
        write(out, "event: state\ndata: " + Told.state(state, findings.sorted(), path) + "\n\n");
    }

    /** A page itself, so that the browser need not ask for it; of anything else only that it is another. */
    private static String data(Optional<Artifact> file) {
        return file.filter(page -> page.mediaType().equals(Answers.HTML))
                .map(page -> ServedPage.of(page).html().lines())
                .orElse(Stream.of(""))
                .map(line -> "data: " + line + "\n")
                .collect(Collectors.joining());
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
