package org.planpress.preview;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The browser of whoever runs this. */
public final class Browser {

    private Browser() {}

    /**
     * Opens a page; returns before it is shown.
     *
     * @param system what Java calls the system
     * @throws IOException if there is no program that opens pages; the message says where the page is
     */
    public static void open(URI page, String system) throws IOException {
        try {
            new ProcessBuilder(command(page, system))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            throw new IOException("No browser could be opened; open " + page + " by hand.", none);
        }
    }

    static List<String> command(URI page, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", page.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", page.toString());
    }
}
