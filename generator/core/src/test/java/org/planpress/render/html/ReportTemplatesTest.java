package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.frame.SitePage;
import org.planpress.testing.PlanFolder;
import org.planpress.testing.SampleLook;

class ReportTemplatesTest {

    private final Site site = site();
    private final HtmlRenderer renderer;

    ReportTemplatesTest() throws IOException {
        this.renderer = new HtmlRenderer(TemplateFolder.builtIn(), site, SampleLook.builtIn(), Map.of());
    }

    private static Site site() {
        Plan plan = PlanFolder.read("reports");
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)));
    }

    @Test
    void saysThatAReportNamesNothingInsteadOfLeavingAGap() {
        assertThat(html("/reports/2025-q4/p2/").split("The report names none\\.", -1))
                .hasSize(5);
    }

    @Test
    void showsTheFourPartsInReadingOrder() {
        assertThat(html("/reports/2025-q4/p1/"))
                .containsSubsequence(
                        "<h2 id=\"page-achieved\">",
                        "<h2 id=\"page-works\">",
                        "<h2 id=\"page-focus\">",
                        "<h2 id=\"page-risks\">")
                .contains("<progress max=\"100\" value=\"70\" aria-label=\"Put up new lights.\">70%</progress>70%");
    }

    @Test
    void givesEachSlideOneHeadingAndAWayOn() {
        String html = html("/reports/2025-q4/slides/");

        assertThat(html.split("<section class=\"slide", -1)).hasSize(11);
        assertThat(html.split("<h2 id=", -1)).hasSize(11);
        assertThat(html)
                .contains(
                        "href=\"#assessment\">Next slide",
                        "href=\"#summary\">Previous slide",
                        "<li><a href=\"#assessment\">",
                        "10 of 10");
    }

    @Test
    void showsTheChartOfASlideInTwoWidthsThatShareTheirWords() {
        String html = html("/reports/2025-q4/slides/");
        String slide = html.substring(html.indexOf("id=\"work\""), html.indexOf("id=\"priority-p1\""));

        assertThat(slide)
                .contains("href=\"../#work-2025-q4-table\"")
                .containsOnlyOnce("<desc id=\"work-w-d\">")
                .containsPattern("<svg class=\"chart narrow\"[^>]* aria-labelledby=\"work-w-t work-w-d\"><text");
        assertThat(html("/reports/2025-q4/")).contains("<details id=\"work-2025-q4-table\">");
    }

    @Test
    void linksFromWordsToPlacesInReportsAndMeetings() {
        assertThat(html("/reports/2025-q4/topics/calls/"))
                .contains(
                        "href=\"../../p1/#d.lights\"",
                        "href=\"../../../../meetings/2026-02-10/\"",
                        "href=\"../../../../decisions/#2025-11-20.d1\"");
    }

    @Test
    void offersTheCalendar() {
        assertThat(html("/meetings/")).contains("href=\"../meetings.ics\"");
        assertThat(html("/decisions/")).contains("id=\"2025-11-20.d1\"");
    }

    private String html(String address) {
        SitePage page = site.pages().stream()
                .filter(each -> each.address().equals(address))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page at " + address));
        return new String(renderer.render(page).bytes(), StandardCharsets.UTF_8);
    }
}
