package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other systems read, as they read it: held to its schema, every address followed, the archive unpacked. */
class OpenDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> sites() {
        return List.of(ExamplePlan.site(), FullLife.published().site().folder());
    }

    @ParameterizedTest
    @MethodSource("sites")
    void thePlanIsWhatItsSchemaSays(Path site) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(site.resolve("data/plan.schema.json")));
        JsonNode plan = JSON.readTree(site.resolve("data/plan.json").toFile());

        assertThat(schema.validate(plan)).isEmpty();
        assertThat(schema.validate(JSON.readTree(
                        plan.toString().replaceFirst("\"formatVersion\":\\d+", "\"formatVersion\":\"two\""))))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theCatalogueNamesFilesAndPagesThatAreThere(Path site) throws IOException {
        JsonNode catalogue = JSON.readTree(site.resolve("data/catalogue.jsonld").toFile());
        List<String> addresses = new ArrayList<>();
        for (String member : List.of("dcat:downloadURL", "dcat:landingPage", "dcat:accessURL")) {
            catalogue
                    .findValues(member)
                    .forEach(value -> addresses.add(value.path("@id").asText()));
        }

        assertThat(catalogue.path("dcat:dataset")).hasSizeGreaterThan(10);
        assertThat(addresses).hasSizeGreaterThan(60);
        assertThat(missing(site, addresses)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void searchEnginesAreLedToPagesAndFilesThatAreThere(Path site) throws IOException {
        JsonNode graph =
                JSON.readTree(site.resolve("data/schema-org.jsonld").toFile()).path("@graph");
        List<String> addresses = new ArrayList<>(graph.findValuesAsText("url"));
        addresses.addAll(graph.findValuesAsText("contentUrl"));

        assertThat(graph.findValuesAsText("@type"))
                .contains("GovernmentOrganization", "WebSite", "CreativeWork", "Report", "Dataset", "Event");
        assertThat(addresses).hasSizeGreaterThan(60);
        assertThat(missing(site, addresses)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theArchiveHoldsTheFilesThatArePublished(Path site) throws IOException {
        Set<String> unlike = new TreeSet<>();
        int files = 0;
        try (InputStream in = Files.newInputStream(site.resolve("data/plan.zip"));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files++;
                Path published = site.resolve("data").resolve(entry.getName());
                if (!Files.exists(published) || !Arrays.equals(Files.readAllBytes(published), zip.readAllBytes())) {
                    unlike.add(entry.getName());
                }
            }
        }

        assertThat(files).isGreaterThan(60);
        assertThat(unlike).isEmpty();
    }

    /** Those that do not lead to a page or file of the site. */
    private static List<String> missing(Path site, List<String> addresses) {
        return addresses.stream()
                .filter(address -> {
                    String path = address.replaceFirst("^https?://[^/]+/", "").replaceFirst("#.*", "");
                    return !Files.isRegularFile(
                            site.resolve(path + (path.isEmpty() || path.endsWith("/") ? "index.html" : "")));
                })
                .toList();
    }
}
