package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the published example promises, read from its files. */
class ExampleSiteTest {

    private static final int MOST_GZIP_BYTES_OF_A_PAGE = 60 * 1024;
    private static final int MOST_BYTES_OF_A_CHART = 8 * 1024;

    private static JsonNode currentEdition() throws IOException {
        JsonNode plan = new ObjectMapper()
                .readTree(ExamplePlan.site().resolve("data/plan.json").toFile());
        return plan.get("editions").get(0);
    }

    private static List<Integer> sizes(JsonNode priorities, String field) {
        List<Integer> sizes = new ArrayList<>();
        priorities.forEach(priority -> sizes.add(priority.get(field).size()));
        return sizes;
    }

    @Test
    void holdsTheWholePlan() throws IOException {
        JsonNode edition = currentEdition();
        JsonNode priorities = edition.get("priorities");
        List<Integer> commitments = new ArrayList<>();
        for (JsonNode priority : priorities) {
            int count = 0;
            for (JsonNode theme : priority.get("themes")) {
                count += theme.get("commitments").size();
            }
            commitments.add(count);
        }

        assertThat(edition.get("id").asText()).isEqualTo("2025-29");
        assertThat(sizes(priorities, "outcomes")).containsExactly(6, 4, 5, 3);
        assertThat(sizes(priorities, "themes")).containsExactly(3, 4, 5, 5);
        assertThat(commitments).containsExactly(13, 16, 22, 12);
        assertThat(sizes(priorities, "kpis")).containsExactly(6, 5, 6, 5);
    }

    @Test
    void hasAPageAtEachAddressInTheData() throws IOException {
        List<String> addresses = new ArrayList<>();
        JsonNode plan = new ObjectMapper()
                .readTree(ExamplePlan.site().resolve("data/plan.json").toFile());
        plan.findValues("url").forEach(address -> addresses.add(address.asText()));

        assertThat(addresses).hasSizeGreaterThan(85);
        assertThat(addresses)
                .allSatisfy(address -> assertThat(ExamplePlan.site().resolve(address.substring(1) + "index.html"))
                        .exists());
    }

    @Test
    void showsNoStatusAndNoTargetThatThePapersDoNotGive() throws IOException {
        JsonNode edition = currentEdition();
        for (JsonNode commitment : edition.findValues("commitments")) {
            commitment.forEach(each -> assertThat(each.get("status").isNull()).isTrue());
        }
        for (JsonNode kpis : edition.findValues("kpis")) {
            kpis.forEach(each -> {
                if (each.isObject()) {
                    assertThat(each.get("target").isNull()).isTrue();
                }
            });
        }
    }

    @Test
    void keepsEachPageLight() throws IOException {
        long style = 0;
        for (Path file : ExamplePlan.files(".css")) {
            style += gzipped(Files.readAllBytes(file));
        }
        for (Path page : ExamplePlan.files(".html")) {
            assertThat(style + gzipped(Files.readAllBytes(page)))
                    .as("bytes of %s with its style sheet", page)
                    .isLessThan(MOST_GZIP_BYTES_OF_A_PAGE);
        }
    }

    private static long gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.size();
    }

    @Test
    void keepsEachChartLight() throws IOException {
        Pattern chart = Pattern.compile("<svg class=\"chart[^\"]*\".*?</svg>", Pattern.DOTALL);
        int charts = 0;
        for (Path page : ExamplePlan.files(".html")) {
            Matcher matcher = chart.matcher(Files.readString(page));
            while (matcher.find()) {
                charts++;
                assertThat(matcher.group().length()).as("a chart on %s", page).isLessThan(MOST_BYTES_OF_A_CHART);
                assertThat(matcher.group()).doesNotContain("style=", "rgb(", "font-family", "clipPath");
            }
        }
        assertThat(charts).isGreaterThanOrEqualTo(8);
    }

    @Test
    void hasOneScriptNoInlineStyleAndAPolicyThatSaysSo() throws IOException {
        for (Path page : ExamplePlan.files(".html")) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .containsOnlyOnce("<script")
                    .containsPattern("<script src=\"[^\"]*look/age\\.[0-9a-f]{8}\\.js\" defer></script>")
                    .doesNotContain("<style", " style=", " onclick=", " onload=")
                    .contains("http-equiv=\"Content-Security-Policy\"")
                    .contains("default-src 'none'");
        }
    }

    @Test
    void hasNoDeadLinkOrAnchor() throws IOException {
        Pattern link = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
        for (Path page : ExamplePlan.files(".html")) {
            Matcher matcher = link.matcher(Files.readString(page));
            while (matcher.find()) {
                String target = matcher.group(1).replace("&amp;", "&");
                if (!target.matches("(https?|mailto|tel):.*") && !page.endsWith("404.html")) {
                    assertLeadsSomewhere(page, target);
                }
            }
        }
    }

    private static void assertLeadsSomewhere(Path page, String target) throws IOException {
        String path = target.replaceFirst("#.*", "");
        String anchor = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
        Path file = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        assertThat(file).as("%s on %s", target, page).exists();
        if (!anchor.isEmpty()) {
            assertThat(Files.readString(file)).as("%s on %s", target, page).contains("id=\"" + anchor + "\"");
        }
    }

    @Test
    void marksTheExampleAsAnExampleOnEachPage() throws IOException {
        for (Path page : ExamplePlan.files(".html")) {
            assertThat(Files.readString(page)).as(page.toString()).contains("orked example");
        }
    }

    @Test
    void givesEachPageATitleOfItsOwn() throws IOException {
        Pattern title = Pattern.compile("<title>([^<]*)</title>");
        List<String> titles = new ArrayList<>();
        for (Path page : ExamplePlan.files(".html")) {
            Matcher matcher = title.matcher(Files.readString(page));
            assertThat(matcher.find()).isTrue();
            titles.add(matcher.group(1));
        }
        assertThat(titles).doesNotHaveDuplicates();
    }
}
