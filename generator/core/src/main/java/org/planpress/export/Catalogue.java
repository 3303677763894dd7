package org.planpress.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.EditionSheet;
import org.planpress.model.Frequency;
import org.planpress.model.Plan;
import org.planpress.model.SiteSheet;
import org.planpress.model.Text;
import org.planpress.output.Artifact;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/**
 * What can be downloaded, described for portals that gather open data: a catalogue by the Data Catalog Vocabulary of the W3C
 * (DCAT, version 3) as JSON-LD. It names the plan and each measure as a dataset and each of their files as a distribution.
 */
final class Catalogue {

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    /** How often data change, in the list of the Publications Office of the European Union, which DCAT recommends. */
    private static final String FREQUENCIES = "http://publications.europa.eu/resource/authority/frequency/";

    private final LinkedData linked;
    private final Plan plan;
    private final Json json;

    private Catalogue(LinkedData linked) {
        this.linked = linked;
        this.plan = linked.plan();
        this.json = linked.json();
    }

    static Artifact of(Voice voice, PlanAnalysis analysis) {
        return LinkedData.file(SiteFiles.CATALOGUE, voice, analysis, linked -> new Catalogue(linked).write());
    }

    private void write() throws IOException {
        SiteSheet site = plan.site();
        json.object("@context", context -> {
            json.text("dcat", "http://www.w3.org/ns/dcat#");
            json.text("dcterms", "http://purl.org/dc/terms/");
            json.text("foaf", "http://xmlns.com/foaf/0.1/");
            json.text("xsd", "http://www.w3.org/2001/XMLSchema#");
        });
        json.text("@id", linked.whole(Addresses.DATA));
        json.text("@type", "dcat:Catalog");
        json.text("dcterms:title", site.title());
        json.text("dcterms:description", site.summary());
        linked.text("dcterms:provenance", site.notice());
        publisher(site.organisation());
        json.text("dcterms:language", site.spoken());
        linked.named("foaf:homepage", Addresses.HOME);
        linked.licence(site.licence(), "dcterms:license", "dcterms:rights");
        List<Json.Body> datasets = new ArrayList<>(List.of(members -> plan()));
        linked.measures().forEach(data -> datasets.add(members -> measure(data)));
        json.array("dcat:dataset", datasets, json::members);
    }

    private void publisher(Text body) throws IOException {
        json.object("dcterms:publisher", agent -> {
            json.text("@type", "foaf:Agent");
            json.text("foaf:name", body);
        });
    }

    private void plan() throws IOException {
        EditionSheet sheet = plan.current().sheet();
        json.text("@id", linked.whole(SiteFiles.PLAN_DATA) + "#dataset");
        json.text("@type", "dcat:Dataset");
        json.text("dcterms:title", sheet.title());
        json.text("dcterms:description", sheet.summary());
        publisher(plan.site().organisation());
        linked.text("dcterms:issued", sheet.published());
        linked.text("dcterms:modified", sheet.dated());
        json.text("dcat:version", sheet.version());
        json.text("dcterms:spatial", plan.site().area());
        temporal(new LinkedData.Days(sheet.period().first(), sheet.period().last()));
        linked.licence(plan.site().licence(), "dcterms:license", "dcterms:rights");
        linked.named("dcat:landingPage", Addresses.HOME);
        json.array(
                "dcat:distribution",
                Stream.of(SiteFiles.PLAN_DATA, SiteFiles.DATA_ARCHIVE).toList(),
                file -> json.members(members -> {
                    boolean archive = file.equals(SiteFiles.DATA_ARCHIVE);
                    distribution(file, archive ? "application/zip" : Json.mediaType());
                    if (!archive) {
                        linked.named("dcterms:conformsTo", SiteFiles.PLAN_SCHEMA);
                    }
                }));
    }

    private void measure(MeasureData data) throws IOException {
        String csv = "/" + data.path(".csv");
        String all = "/" + data.path(".json");
        json.text("@id", linked.whole(all) + "#dataset");
        json.text("@type", "dcat:Dataset");
        json.text("dcterms:title", data.sheet().title());
        json.text(
                "dcterms:description",
                data.sheet().definition().orElse(data.sheet().question()));
        linked.text("dcterms:provenance", data.notice());
        publisher(data.sheet().source().publisher());
        json.text("dcterms:source", data.sheet().source().publication());
        linked.text("dcterms:rights", data.sheet().source().licence());
        linked.text("dcterms:modified", data.sheet().published());
        linked.named(
                "dcterms:accrualPeriodicity", FREQUENCIES + code(data.sheet().frequency()));
        Optional<LinkedData.Days> days = LinkedData.days(data.facts());
        if (days.isPresent()) {
            temporal(days.get());
        }
        linked.named("dcat:landingPage", Addresses.measure(data.measure().id()));
        json.array(
                "dcat:distribution",
                Stream.of(csv, all).toList(),
                file -> json.members(members -> {
                    distribution(file, file.equals(csv) ? "text/csv" : Json.mediaType());
                    if (file.equals(csv)) {
                        linked.named("dcterms:conformsTo", SiteFiles.description(csv));
                    }
                }));
    }

    private void temporal(LinkedData.Days days) throws IOException {
        json.object("dcterms:temporal", period -> {
            json.text("@type", "dcterms:PeriodOfTime");
            day("dcat:startDate", days.first());
            day("dcat:endDate", days.last());
        });
    }

    private void day(String member, Object day) throws IOException {
        json.object(member, value -> {
            json.text("@type", "xsd:date");
            json.text("@value", day);
        });
    }

    private void distribution(String file, String mediaType) throws IOException {
        json.text("@type", "dcat:Distribution");
        linked.named("dcat:accessURL", Addresses.DATA);
        linked.named("dcat:downloadURL", file);
        linked.named("dcat:mediaType", MEDIA_TYPES + mediaType);
    }

    private static String code(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> "MONTHLY";
            case QUARTER, FINANCIAL_QUARTER -> "QUARTERLY";
            case HALF_YEAR, FINANCIAL_HALF_YEAR -> "ANNUAL_2";
            case YEAR, FINANCIAL_YEAR -> "ANNUAL";
        };
    }
}
