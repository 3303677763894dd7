package org.planpress.site.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.output.Format;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.testing.PlanFolder;

class DocumentDownloadsTest {

    private static List<DataPage.Group> groups(String name, Set<Format> formats) {
        Plan plan = PlanFolder.read(name);
        Site site = SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)), formats);
        return site.pages().stream()
                .filter(page -> page.content() instanceof DataPage)
                .map(page -> ((DataPage) page.content()).groups())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> addresses(String name, Set<Format> formats) {
        return groups(name, formats).stream()
                .flatMap(group -> group.files().stream())
                .flatMap(one -> one.files().stream())
                .map(DataPage.File::address)
                .toList();
    }

    @Test
    void namesEachFileThatAccompaniesThePagesOnce() {
        List<String> all = addresses("two-editions", EnumSet.allOf(Format.class));

        assertThat(all)
                .startsWith(
                        "/plan.pdf",
                        "/plan-large-print.pdf",
                        "/plan-ua2.pdf",
                        "/plan-press.pdf",
                        "/plan.txt",
                        "/design-pack.zip")
                .anyMatch(address -> address.matches("/editions/.*/plan\\.pdf"))
                .anyMatch(address -> address.matches("/commitments/.*/sheet\\.pdf"))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesThoseOfReportsAndTheCalendarOfMeetings() {
        assertThat(addresses("reports", EnumSet.of(Format.PDF, Format.SLIDES)))
                .contains("/reports/2025-q4/report.pdf", "/reports/2025-q4/slides.pptx", "/meetings.ics")
                .doesNotContain("/design-pack.zip");
    }

    @Test
    void leavesOutGroupsWithoutFiles() {
        assertThat(groups("smallest", Set.of()))
                .extracting(DataPage.Group::id)
                .doesNotContain("documents", "reports", "sheets", "calendar");
    }
}
