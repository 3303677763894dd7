package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.export.Manifest;
import org.planpress.look.Look;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Sha256;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.frame.SitePage;
import org.planpress.sitemap.Entry;
import org.planpress.testing.PlanFolder;
import org.planpress.testing.SampleLook;

class HtmlRendererTest {

    private static final Pattern HREF = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Look PLAIN = SampleLook.withoutWebFonts();
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private final Site site = site();

    private static Site site() {
        Plan plan = PlanFolder.read("two-editions");
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, LocalDate.of(2026, 1, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.class}",
                "${page.class.protectionDomain}",
                "${page.getClass()}",
                "${page.hashCode()}",
                "${page.toString()}",
                "${page}",
                "${page?api.heading()}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()}",
                "${frame.strip.of(1)}",
                "${prose.class}",
                "${.data_model.page.class}",
                "${statics[\"java.lang.System\"].exit(1)}",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\">",
                "<#import \"../../secret.ftlh\" as s>",
                "${page.headnig}",
                "${prose(page.heading)}",
                "${chart(page.heading, \"wide\", \"x\")}",
                "${asset(\"../secret.txt\")}",
                "<#if page.heading>",
            })
    void letsATemplateReachNothingButItsRecords(String template) {
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> render("\n  " + template));

        assertThat(fault).isNotNull();
        assertThat(fault.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().path()).isEqualTo("templates/pages/home.ftlh");
            assertThat(finding.location().line()).isEqualTo(2);
            assertThat(finding.code()).isEqualTo("template-error");
            assertThat(finding.message()).isNotBlank().doesNotContain("\n");
        });
    }

    @Test
    void escapesWhateverATemplatePrints() {
        assertThat(render("${page.priorities[0].title}"))
                .isEqualTo("Reduce &lt;script&gt;alert(1)&lt;/script&gt; violence");
    }

    @Test
    void showsAnEmptyOptionalAsAMissingValue() {
        assertThat(render("${page.across???c} ${page.money???c}")).isEqualTo("false true");
    }

    @Test
    void tellsWhereStyleSheetsAskForMissingFiles() {
        HtmlRenderer renderer = new HtmlRenderer(
                folder(Map.of(
                        "assets/style.css",
                        "p {}\na { background: url(no.svg); }",
                        "components/a/a.css",
                        "i { src: url(x) }")),
                site,
                PLAIN,
                Map.of());

        TemplateFault fault = catchThrowableOfType(TemplateFault.class, renderer::assets);

        assertThat(fault.findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("templates/assets/style.css:2:17", "templates/components/a/a.css:1:10");
    }

    @Test
    void namesAssetsByTheirChecksum() {
        HtmlRenderer renderer = new HtmlRenderer(
                folder(Map.of(
                        "assets/style.css", "a { background: url('a/dot.svg'); }",
                        "assets/a/dot.svg", "<svg/>",
                        "assets/measure.ttf", "no part of a page",
                        "components/b/b.css", "b {}",
                        "components/a/a.css", "i {}")),
                site,
                PLAIN,
                Map.of());

        assertThat(renderer.assets())
                .extracting(Artifact::path)
                .satisfiesExactly(
                        path -> assertThat(path).matches("look/dot\\.[0-9a-f]{8}\\.svg"),
                        path -> assertThat(path).matches("look/style\\.[0-9a-f]{8}\\.css"));
        // By such names the publisher knows what the readers of the last publication may still ask for.
        assertThat(renderer.assets())
                .allMatch(asset -> new Manifest.Entry(
                                asset.path(), asset.bytes().length, Sha256.hex(asset.bytes()), asset.mediaType())
                        .isNamedByItsContent());
        String dot = renderer.assets().get(0).path().substring("look/".length());
        assertThat(text(renderer.assets().get(1))).endsWith("}\na { background: url(\"" + dot + "\"); }\ni {}\nb {}");
    }

    @Test
    void obeysItsOwnPolicyOnEveryPage() throws IOException {
        pages().forEach((path, html) -> assertThat(html)
                .as(path)
                .contains("default-src 'none'; style-src 'self'", "script-src 'self';")
                .containsPattern("<script src=\"[^\"]*look/age\\.[0-9a-f]{8}\\.js\" defer></script>")
                .doesNotContainPattern("<script(?! src=\"[^\"]*look/[a-z]+\\.[0-9a-f]{8}\\.js\" defer></script>)")
                .doesNotContain("<style", " style=", "javascript:")
                .doesNotContainPattern(" on[a-z]+="));
    }

    @Test
    void givesEachPageOneTitleAndEachIdOnce() throws IOException {
        pages().forEach((path, html) -> {
            assertThat(html.split("<h1", -1)).as(path).hasSize(2);
            assertThat(matches(ID, html)).as(path).doesNotHaveDuplicates();
        });
    }

    @Test
    void linksOnlyToWhatIsThere() throws IOException {
        Map<String, String> pages = pages();
        Set<String> others = site.figures().stream()
                .map(figure -> "data/tables/" + figure.csvName())
                .collect(Collectors.toSet());
        others.addAll(Set.of("data/plan.json", "data/manifest.json", "search/index.json"));
        site.map().entries().stream()
                .map(Entry::path)
                .filter(path -> path.startsWith("data/"))
                .forEach(others::add);
        renderer().assets().forEach(asset -> others.add(asset.path()));
        pages.forEach((path, html) -> matches(HREF, html).stream()
                .filter(link -> !link.startsWith("https:") && !link.startsWith("mailto:"))
                .forEach(link -> {
                    String[] parts = resolved(path, link).split("#", 2);
                    String file = parts[0].isEmpty() || parts[0].endsWith("/") ? parts[0] + "index.html" : parts[0];
                    assertThat(pages.containsKey(file) || others.contains(file))
                            .as("%s links to %s", path, link)
                            .isTrue();
                    if (parts.length == 2) {
                        assertThat(pages.get(file))
                                .as("%s links to %s", path, link)
                                .contains(" id=\"" + parts[1] + "\"");
                    }
                }));
    }

    @Test
    void makesTheSameBytesUnderAnyLocaleAndZone() throws IOException {
        Map<String, String> first = pages();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(pages()).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String resolved(String path, String link) {
        if (link.startsWith("/")) {
            return link.substring("/county/".length());
        }
        return java.net.URI.create("site:/" + path).resolve(link).getPath().substring(1)
                + (link.contains("#") ? link.substring(link.indexOf('#')) : "");
    }

    private HtmlRenderer renderer() throws IOException {
        return new HtmlRenderer(TemplateFolder.builtIn(), site, SampleLook.builtIn(), Map.of());
    }

    private Map<String, String> pages() throws IOException {
        HtmlRenderer renderer = renderer();
        Map<String, String> pages = new TreeMap<>();
        for (SitePage page : site.pages()) {
            Artifact artifact = renderer.render(page);
            pages.put(artifact.path(), text(artifact));
        }
        return pages;
    }

    private String render(String template) {
        HtmlRenderer renderer = new HtmlRenderer(
                folder(Map.of("assets/style.css", "", "pages/home.ftlh", template)), site, PLAIN, Map.of());
        return text(renderer.render(site.pages().get(0)));
    }

    private static TemplateFolder folder(Map<String, String> files) {
        TreeMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new TemplateFolder("templates", bytes);
    }

    private static String text(Artifact artifact) {
        return new String(artifact.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> matches(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
