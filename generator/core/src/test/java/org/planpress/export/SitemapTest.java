package org.planpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.output.Artifact;

class SitemapTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://plan.example.org/", "https://plan.example.org"})
    void listsFullAddressesInOrder(String site) {
        List<Artifact> files = Sitemap.of(
                site,
                List.of(
                        new Sitemap.Entry("/money/", Optional.empty()),
                        new Sitemap.Entry("/", Optional.of(LocalDate.of(2025, 3, 14)))));

        assertThat(text(files.get(0))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <url><loc>https://plan.example.org/</loc><lastmod>2025-03-14</lastmod></url>
                  <url><loc>https://plan.example.org/money/</loc></url>
                </urlset>
                """);
        assertThat(text(files.get(1))).endsWith("\nSitemap: https://plan.example.org/sitemap.xml\n");
    }

    private static String text(Artifact file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
