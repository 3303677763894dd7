package org.planpress.site.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.compile.Wording;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.source.SourceReader;
import org.planpress.testing.PlanFolder;
import org.planpress.testing.SampleLook;

/** What the pages of the example tell of its papers: what was once left out is there, and nothing is put more strongly. */
class PapersRetoldTest {

    private static final Plan EXAMPLE = PlanFolder.at(Path.of("../../content"));
    private static final Site SITE = site();

    private static Site site() {
        Findings findings = new Findings();
        return SiteBuilder.build(
                EXAMPLE,
                PlanAnalysis.of(EXAMPLE, LocalDate.of(2026, 11, 22)),
                Set.of(),
                new Wording(
                                EXAMPLE,
                                SourceReader.read(Path.of("../../content"), "content", findings),
                                SampleLook.templates(),
                                findings)
                        .voice());
    }

    private static String words(String address) {
        return SITE.pages().stream()
                .filter(page -> page.address().equals(address))
                .map(page -> page.content().toString().replace('\u00a0', ' '))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/sections/consultation/|was to refine the plan of the time",
                "/sections/consultation/|Rural crime",
                "/sections/consultation/|Retail crime",
                "/sections/consultation/|Police intelligence",
                "/sections/consultation/|The corporate plan of Wiltshire Police",
                "/timetable/|Head of Communications and Engagement",
                "/editions/2022-25/sections/introduction/|A delivery plan, a scorecard and a risk register",
                "/editions/2022-25/sections/introduction/|If it matters to you",
                "/meetings/2023-09-14/|NPAS",
                "/meetings/2023-09-14/|Community Speed Watch",
                "/meetings/2023-09-14/|averse to risk",
                "/meetings/2023-09-14/|chain of command is sharper",
                "/meetings/2023-09-14/|Leaving ENGAGE would mean",
                "/meetings/2023-09-14/|more coherent approach",
                "/meetings/2023-09-14/|five Ps",
                "/meetings/2023-09-14/|Devizes",
                "/meetings/2023-09-14/|health authorities sit on it",
                "/meetings/2023-09-14/|reforms often take time",
                "/meetings/2023-09-14/|police inspectors who come to meetings of the area boards",
                "/meetings/2023-09-14/|showing its meetings online",
                "/commitments/p1.tools.3/|The Commissioner",
            })
    void tellsWhatThePapersTell(String address, String words) {
        assertThat(words(address)).contains(words);
    }

    @Test
    void promisesNoMoreThanThePapers() {
        assertThat(words("/priorities/p3/")).contains("We work to lower the numbers of people killed");
        assertThat(words("/commitments/p2.vawg.5/")).doesNotContain("work only on");
        assertThat(words("/sections/values/"))
                .contains("without becoming defensive")
                .doesNotContain("hide behind");
        assertThat(words("/sections/context/").indexOf("violence against women and girls"))
                .as("threats in the order of the paper")
                .isGreaterThan(words("/sections/context/").indexOf("youth violence"));
    }

    @Test
    void speaksOfTheOfficeAndOfNobodyElse() {
        Pattern somebody =
                Pattern.compile("(?<![\\p{L}’])(?:He|he|His|his) (?:office|said|says|will|has|was)(?!\\p{L})");

        assertThat(SITE.pages().stream()
                        .filter(page ->
                                somebody.matcher(page.content().toString()).find())
                        .map(page -> page.address()))
                .isEmpty();
    }

    /** What stood in prose only is a measure with the figures that were reported. */
    @Test
    void publishesFiguresThatStoodInProseOnly() {
        assertThat(SITE.pages())
                .extracting(page -> page.address())
                .containsAll(List.of(
                                "cch-offered",
                                "cch-answer-time",
                                "cch-abandonment",
                                "online-reports",
                                "asb-crimes",
                                "asb-incidents",
                                "sso-crimes",
                                "burglary-homes",
                                "victim-satisfaction",
                                "collisions-fatal",
                                "speed-watch-records")
                        .stream()
                        .map(id -> String.format(Locale.ROOT, "/measures/%s/", id))
                        .toList());
        assertThat(words("/measures/cch-answer-time/")).contains("1 min 19 s").contains("30 s");
    }
}
