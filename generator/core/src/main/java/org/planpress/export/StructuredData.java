package org.planpress.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.SiteSheet;
import org.planpress.output.Artifact;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/**
 * What the site is about, for search engines: the body, the site, and each edition, report, measure and meeting in the words of
 * schema.org, as one graph of JSON-LD. A page holds nothing of it, so that pages stay light and need no script.
 */
final class StructuredData {

    private static final String BODY = "/#body";
    private static final String SITE = "/#site";

    private final LinkedData linked;
    private final Plan plan;
    private final Json json;

    private StructuredData(LinkedData linked) {
        this.linked = linked;
        this.plan = linked.plan();
        this.json = linked.json();
    }

    static Artifact of(Voice voice, PlanAnalysis analysis) {
        return LinkedData.file(SiteFiles.STRUCTURED, voice, analysis, linked -> new StructuredData(linked).write());
    }

    private void write() throws IOException {
        List<Json.Body> things = new ArrayList<>(List.of(this::body, this::site));
        plan.editions().forEach(edition -> things.add(members -> edition(edition)));
        plan.reports().forEach(report -> things.add(members -> report(report)));
        linked.measures().forEach(data -> things.add(members -> measure(data)));
        plan.meetings().forEach(meeting -> things.add(members -> meeting(meeting)));
        json.text("@context", "https://schema.org");
        json.array("@graph", things, json::members);
    }

    private void thing(String type, String address) throws IOException {
        json.text("@type", type);
        json.text("@id", linked.whole(address));
    }

    private void body(Json members) throws IOException {
        SiteSheet site = plan.site();
        thing("GovernmentOrganization", BODY);
        json.text("name", site.organisation());
        json.text("url", linked.whole(Addresses.HOME));
        json.text("areaServed", site.area());
        json.text("email", site.contact().email());
    }

    private void site(Json members) throws IOException {
        SiteSheet site = plan.site();
        thing("WebSite", SITE);
        json.text("name", site.title());
        json.text("description", site.summary());
        json.text("url", linked.whole(Addresses.HOME));
        json.text("inLanguage", site.spoken());
        linked.text("disclaimer", site.notice());
        linked.named("publisher", BODY);
        linked.licence(site.licence(), "license", "usageInfo");
        json.object("potentialAction", action -> {
            json.text("@type", "SearchAction");
            json.text("target", linked.whole(Addresses.SEARCH) + "?q={words}");
            json.text("query-input", "required name=words");
        });
    }

    private void edition(Edition edition) throws IOException {
        thing("CreativeWork", new Addresses(plan).edition(edition) + "#edition");
        json.text("name", edition.sheet().title());
        json.text("abstract", edition.sheet().summary());
        json.text("url", linked.whole(new Addresses(plan).edition(edition)));
        json.text("version", edition.sheet().version());
        json.text("creativeWorkStatus", OpenData.kebab(edition.sheet().status()));
        linked.text("datePublished", edition.sheet().published());
        linked.text("dateModified", edition.sheet().dated());
        json.text(
                "temporalCoverage",
                new LinkedData.Days(
                        edition.sheet().period().first(),
                        edition.sheet().period().last()));
        linked.named("isPartOf", SITE);
    }

    private void report(Report report) throws IOException {
        thing("Report", Addresses.report(report.id()) + "#report");
        json.text("name", report.sheet().title());
        json.text("abstract", report.sheet().summary());
        json.text("url", linked.whole(Addresses.report(report.id())));
        linked.text("datePublished", report.sheet().published());
        json.text(
                "temporalCoverage",
                new LinkedData.Days(
                        report.sheet().period().first(), report.sheet().period().last()));
        linked.named("isPartOf", SITE);
    }

    private void measure(MeasureData data) throws IOException {
        thing("Dataset", Addresses.measure(data.measure().id()) + "#measure");
        json.text("name", data.sheet().title());
        json.text("description", data.sheet().definition().orElse(data.sheet().question()));
        json.text("url", linked.whole(Addresses.measure(data.measure().id())));
        linked.text("disambiguatingDescription", data.notice());
        json.object("creator", creator -> {
            json.text("@type", "Organization");
            json.text("name", data.sheet().source().publisher());
        });
        linked.text("usageInfo", data.sheet().source().licence());
        linked.text("dateModified", data.sheet().published());
        linked.text("temporalCoverage", LinkedData.days(data.facts()));
        json.flag("isAccessibleForFree", true);
        linked.named("isPartOf", SITE);
        json.array(
                "distribution",
                Stream.of(".csv", ".json").toList(),
                ending -> json.members(members -> {
                    json.text("@type", "DataDownload");
                    json.text("contentUrl", linked.whole("/" + data.path(ending)));
                    json.text("encodingFormat", ending.equals(".csv") ? "text/csv" : Json.mediaType());
                }));
    }

    private void meeting(MeetingSheet meeting) throws IOException {
        thing("Event", Addresses.meeting(meeting.id().id()) + "#meeting");
        json.text("name", meeting.body());
        json.text("url", linked.whole(Addresses.meeting(meeting.id().id())));
        json.text(
                "startDate",
                meeting.start()
                        .<Object>map(start -> meeting.date().atTime(start))
                        .orElse(meeting.date()));
        linked.text(
                "endDate",
                meeting.end()
                        .map(end -> (meeting.endsNextDay() ? meeting.date().plusDays(1) : meeting.date()).atTime(end)));
        if (meeting.place().isPresent()) {
            json.object("location", place -> {
                json.text("@type", "Place");
                json.text("name", meeting.place());
            });
        }
        linked.named("organizer", BODY);
    }
}
