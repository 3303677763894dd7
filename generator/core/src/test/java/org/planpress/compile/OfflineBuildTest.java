package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.export.report.ReportFormat;
import org.planpress.testing.PlanFolder;

/** A build reaches for nothing but the files it is given, whatever addresses stand in them. */
class OfflineBuildTest {

    /** Every socket asks it for a way, and gets none. */
    private static final class NoWay extends ProxySelector {

        private final List<URI> asked = new ArrayList<>();

        @Override
        public List<Proxy> select(URI uri) {
            asked.add(uri);
            throw new IllegalArgumentException("there is no network here");
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    }

    @TempDir
    Path folder;

    @Test
    void opensNoNetwork() throws IOException {
        PlanFolder.copy("smallest", folder.resolve("content"));
        Files.createDirectories(folder.resolve("content/pages"));
        Files.writeString(folder.resolve("content/pages/links.md"), """
                ---
                title: Links
                summary: Addresses elsewhere.
                ---
                See [the figures of the council](https://figures.example.org/a.csv) and <https://www.example.org/>.
                """);
        ProxySelector before = ProxySelector.getDefault();
        NoWay none = new NoWay();
        ProxySelector.setDefault(none);
        try {
            CompileResult result = new PlanCompiler()
                    .compile(new Options(Map.of(Option.FORMATS, "html,data,pdf"))
                            .request(
                                    new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 3, 31)),
                                    true,
                                    Progress.SILENT));
            assertThat(result.outcome())
                    .as(result.report(ReportFormat.TEXT))
                    .isEqualTo(CompileResult.Outcome.PUBLISHED);
            assertThat(none.asked).isEmpty();
            assertThatThrownBy(() -> new Socket("192.0.2.1", 80)).isInstanceOf(Exception.class);
            assertThat(none.asked).as("the test sees what opens a socket").hasSize(1);
        } finally {
            ProxySelector.setDefault(before);
        }
    }
}
