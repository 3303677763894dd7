package org.planpress.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.ContentHistory;
import org.planpress.compile.ContentSave;
import org.planpress.compile.Session;
import org.planpress.forms.FormTemplates;

/**
 * Shows a plan in a browser on this machine while it is written: each save stands in the open page without a reload. Only
 * programs of this machine reach it. Nothing of it stands in what a build publishes.
 */
public final class PreviewServer implements AutoCloseable {

    private static final int TOKEN_BYTES = 24;

    private final HttpServer server;
    private final ExecutorService threads;
    private final LivePlan plan;
    private final FolderWatch watch;

    private PreviewServer(HttpServer server, ExecutorService threads, LivePlan plan, FolderWatch watch) {
        this.server = server;
        this.threads = threads;
        this.plan = plan;
        this.watch = watch;
    }

    /**
     * Starts to show a plan.
     *
     * @param request what is shown; nothing is written
     * @param port where on this machine; 0 for any that is free
     * @param editor how a place of a file is opened
     * @param troubles hears, line by line, of what went wrong with the machine
     * @throws IOException if the port is taken, or the folders cannot be read
     */
    public static PreviewServer start(CompileRequest request, int port, Editor editor, Consumer<String> troubles)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        try {
            LivePlan plan = new LivePlan(new Session(request), request.asOf(), troubles);
            ExecutorService threads = Executors.newCachedThreadPool(run -> {
                Thread thread = new Thread(run, "planpress-preview");
                thread.setDaemon(true);
                return thread;
            });
            List<Path> folders = Stream.concat(Stream.of(request.contentDir()), request.templatesDir().stream())
                    .toList();
            FolderWatch watch = FolderWatch.of(folders, touched -> update(plan, touched, troubles));
            Path content = request.contentDir().toAbsolutePath().normalize();
            Room room = new Room(plan, content, new ContentSave(content), FormTemplates.read(), token());
            Desk desk = new Desk(
                    room,
                    request.surroundings(),
                    new ContentHistory(content, request.surroundings().home()));
            server.createContext(
                    "/", new Answers(plan, new Guard(server.getAddress().getPort()), editor, desk, troubles));
            server.setExecutor(threads);
            server.start();
            return new PreviewServer(server, threads, plan, watch);
        } catch (IOException | RuntimeException failed) {
            server.stop(0);
            throw failed;
        }
    }

    /** What nobody can guess who does not read the forms. */
    private static String token() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void update(LivePlan plan, Set<Path> touched, Consumer<String> troubles) {
        try {
            plan.update(touched);
        } catch (IOException | RuntimeException failed) {
            // The next save is another chance; what was shown stays.
            troubles.accept("The plan could not be read: " + failed);
        }
    }

    /** Where it is shown. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() throws IOException {
        watch.close();
        plan.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
