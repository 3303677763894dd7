package org.planpress.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same pages of text for generators of sites that check nothing. */
final class OtherGenerators {

    private OtherGenerators() {}

    /** A site for Hugo with its pages in {@code content/}. */
    static Path hugo(Path site, int pages) throws IOException {
        MorePages.write(site.resolve("content"), pages);
        Files.writeString(site.resolve("config.toml"), "baseURL = \"https://example.org/\"\ntitle = \"Pages\"\n");
        Path layouts = Files.createDirectories(site.resolve("layouts/_default"));
        String shell =
                "<!DOCTYPE html><html lang=\"en\"><title>{{ .Title }}</title><body><h1>{{ .Title }}</h1>%s</body></html>\n";
        Files.writeString(layouts.resolve("single.html"), shell.formatted("{{ .Content }}"));
        Files.writeString(
                layouts.resolve("list.html"),
                shell.formatted("{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}"));
        return site;
    }

    /** A site for Eleventy with its pages at the top. */
    static Path eleventy(Path site, int pages) throws IOException {
        MorePages.write(site, pages);
        Files.writeString(
                Files.createDirectories(site.resolve("_includes")).resolve("page.html"),
                "<!DOCTYPE html><html lang=\"en\"><title>{{ title }}</title><body><h1>{{ title }}</h1>{{ content }}</body></html>\n");
        Files.writeString(site.resolve("eleventy.11tydata.json"), "{\"layout\": \"page.html\"}\n");
        return site;
    }
}
