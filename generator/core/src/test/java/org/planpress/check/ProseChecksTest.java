package org.planpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planpress.check.TestPlan.FROM;
import static org.planpress.check.TestPlan.findings;
import static org.planpress.check.TestPlan.heading;
import static org.planpress.check.TestPlan.link;
import static org.planpress.check.TestPlan.paragraph;
import static org.planpress.check.TestPlan.withPage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Block;
import org.planpress.model.Prose.Inline;
import org.planpress.model.Prose.Link;
import org.planpress.model.Prose.Picture;

class ProseChecksTest {

    private static Plan withLink(String target) {
        return withPage(heading(2, "formats"), paragraph(link(target, "Our formats")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/glossary/",
                "/help/",
                "/help/#formats",
                "/help/?from=home#formats",
                "#formats",
                "/about/",
                "/data/plan.json",
                "/plan.pdf",
                "/plan.pdf#page=2",
                "/sitemap.xml",
                "https://example.org/x",
                "assets/station.jpg"
            })
    void linksThatLeadSomewhereAreFine(String target) {
        assertThat(findings(new LinkTargets(), withLink(target))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/helps/, dead-link",
        "/help, dead-link",
        "help/, dead-link",
        "/plans.pdf, dead-link",
        "/reports/2023-12/report.pdf, dead-link", // the plan has no report
        "/meetings.ics, dead-link",
        "/money/, dead-link", // the plan has no funding
        "'', dead-link",
        "#format, dead-anchor",
        "/help/#format, dead-anchor",
    })
    void linksThatLeadNowhereAreErrors(String target, String code) {
        assertThat(findings(new LinkTargets(), withLink(target))).containsExactly("5:1 " + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\tscript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.org/",
                "/\\example.org/",
                "\\\\example.org",
                "https:example.org",
                "https://",
                "https://bank.example@evil.example/",
                "mailto:nobody",
                "tel:call-me"
            })
    void linksThatMayHarmAreErrors(String target) {
        assertThat(findings(new SafeLinks(), withLink(target))).containsExactly("5:1 unsafe-link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTPS://example.org:8443/a?b#c",
                "mailto:plan@example.org?subject=Plan",
                "tel:+441380734022",
                "/help/",
                "#formats",
                "id:p1.k1",
                "assets/10:30.pdf"
            })
    void linksToPagesMailAndTelephoneAreSafe(String target) {
        assertThat(findings(new SafeLinks(), withLink(target))).isEmpty();
    }

    @Test
    void plainHttpIsOnlyAWarning() {
        assertThat(findings(new SafeLinks(), withLink("http://example.org/"))).containsExactly("5:1 insecure-link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "here",
                "Click here",
                "this link",
                "Read more…",
                "[link]",
                "can be found via this link",
                "https://example.org/",
                "",
                " "
            })
    void wordsThatSayNothingOfTheTargetAreReported(String words) {
        assertThat(findings(new LinkWords(), withPage(paragraph(link("/help/", words)))))
                .containsExactly("5:1 vague-link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Help with formats", "plan@example.org", "more about money"})
    void wordsThatNameTheTargetAreFine(String words) {
        assertThat(findings(new LinkWords(), withPage(paragraph(link("/help/", words)))))
                .isEmpty();
    }

    @Test
    void aPictureMaySpeakForItsLink() {
        Link link = new Link("/help/", List.of(new Picture("assets/station.jpg", "Help", FROM)), FROM);

        assertThat(findings(new LinkWords(), withPage(paragraph(link)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "assets/staton.jpg, missing-picture",
        "assets/Station.jpg, missing-picture",
        "station.jpg, missing-picture",
        "/assets/station.jpg, missing-picture",
        "../../etc/passwd, asset-outside",
        "assets/../../etc/passwd, asset-outside",
        "assets/..%2fpasswd, asset-outside",
        "..\\passwd, asset-outside",
        "/etc/passwd, asset-outside",
        "C:/picture.jpg, asset-outside",
        "https://example.org/x.jpg, asset-outside",
        "data:image/png;base64, asset-outside",
    })
    void picturesComeFromTheAssetsFolder(String target, String code) {
        Inline picture = new Picture(target, "A station", FROM);

        assertThat(findings(new AssetFiles(), withPage(paragraph(picture)))).containsExactly("5:1 " + code);
    }

    @Test
    void aPictureInTheFolderWithADescriptionIsFine() {
        Plan plan = withPage(paragraph(new Picture("assets/station.jpg", "A station", FROM)));

        assertThat(findings(new AssetFiles(), plan)).isEmpty();
        assertThat(findings(new PictureDescriptions(), plan)).isEmpty();
    }

    @Test
    void aPictureWithoutWordsIsReported() {
        assertThat(findings(
                        new PictureDescriptions(), withPage(paragraph(new Picture("assets/station.jpg", " ", FROM)))))
                .containsExactly("5:1 missing-description");
    }

    @ParameterizedTest
    @CsvSource({"2 3 2 3 4, 0", "2 4, 1", "3, 1", "1 2, 1", "2 3 5 6, 1", "2 4 2 4, 2"})
    void headingsGoDownOneLevelAtATime(String levels, int findings) {
        Block[] headings = List.of(levels.split(" ")).stream()
                .map(level -> heading(Integer.parseInt(level), "h"))
                .toArray(Block[]::new);

        assertThat(new HeadingLevels().check(withPage(headings))).hasSize(findings);
    }
}
