package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the published example promises, read from its files. */
class ExampleSiteTest {

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
        for (String address : addresses) {
            String[] parts = address.split("#", 2);
            Path page = ExamplePlan.site().resolve(parts[0].substring(1) + "index.html");
            assertThat(page).as(address).exists();
            if (parts.length > 1) {
                assertThat(page).content().as(address).contains(" id=\"" + parts[1] + "\"");
            }
        }
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
        assertThat(Weights.heavyPages(new PublishedSite(ExamplePlan.site()))).isEmpty();
    }

    @Test
    void keepsEachChartLight() throws IOException {
        PublishedSite site = new PublishedSite(ExamplePlan.site());

        assertThat(Weights.heavyCharts(site)).isEmpty();
        assertThat(Weights.charts(site)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(Weights.charts(site))
                .allSatisfy(chart -> assertThat(chart).doesNotContain("style=", "rgb(", "font-family", "clipPath"));
    }

    @Test
    void hasNoScriptAndNoStyleOfItsOwnAndAPolicyThatSaysSo() throws IOException {
        for (Path page : ExamplePlan.files(".html")) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContainPattern("<script(?! src=\"[^\"]*look/[a-z]+\\.[0-9a-f]{8}\\.js\" defer></script>)")
                    .containsPattern("<script src=\"[^\"]*look/age\\.[0-9a-f]{8}\\.js\" defer></script>")
                    .doesNotContain("<style", " style=", " onclick=", " onload=")
                    .contains("http-equiv=\"Content-Security-Policy\"")
                    .contains("default-src 'none'");
        }
    }

    @Test
    void hasNoDeadLinkOrAnchor() throws IOException {
        assertThat(Links.dead(new PublishedSite(ExamplePlan.site()))).isEmpty();
    }

    @Test
    void marksTheExampleAsAnExampleOnEachPage() throws IOException {
        for (Path page : ExamplePlan.files(".html")) {
            assertThat(Files.readString(page)).as(page.toString()).contains("orked example");
        }
    }

    @Test
    void givesEachPageAShortTitleOfItsOwn() throws IOException {
        List<String> titles = new ArrayList<>();
        for (Path page : ExamplePlan.files(".html")) {
            String title =
                    only("<title>([^<]*)</title>", Files.readString(page)).replaceAll("&#?[a-z0-9]+;", "_");
            assertThat(title).hasSizeLessThan(70);
            titles.add(title);
        }
        assertThat(titles).doesNotHaveDuplicates();
    }

    /** What stands for a page where somebody shares it; a page that stands at any address cannot tell its own. */
    @Test
    void tellsThoseWhoShareAPageWhatItIs() throws IOException {
        String home = only("<link rel=\"canonical\" href=\"([^\"]*)\">", page("index.html"));
        for (Path file : ExamplePlan.files(".html")) {
            String page = Files.readString(file);
            if (!page.contains("rel=\"canonical\"")) {
                continue;
            }
            String picture = property("image", page);

            assertThat(property("title", page)).isNotBlank().hasSizeLessThan(120);
            assertThat(property("description", page)).isNotBlank();
            assertThat(property("image:alt", page)).isNotBlank();
            assertThat(property("url", page)).isEqualTo(only("<link rel=\"canonical\" href=\"([^\"]*)\">", page));
            assertThat(picture).startsWith(home);
            assertThat(ExamplePlan.site().resolve(picture.substring(home.length())))
                    .isRegularFile();
        }
    }

    private static String property(String name, String page) {
        return only("<meta property=\"og:" + name + "\" content=\"([^\"]*)\">", page);
    }

    private static String page(String path) throws IOException {
        return Files.readString(ExamplePlan.site().resolve(path));
    }

    private static String only(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
