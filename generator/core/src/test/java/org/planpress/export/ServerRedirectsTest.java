package org.planpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteMap;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;

class ServerRedirectsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/redirects");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @TempDir
    Path content;

    private Map<String, String> files(String address, String lines) throws IOException {
        PlanFolder.copy("two-editions", content);
        Path site = content.resolve("site.yml");
        Files.writeString(site, Files.readString(site).replaceFirst("(?m)^address: .*$", "address: " + address));
        Files.writeString(content.resolve("redirects.csv"), "from,to\n" + lines);
        return files(PlanFolder.at(content));
    }

    private static Map<String, String> files(Plan plan) {
        return ServerRedirects.of(plan, SiteMap.of(PlanAnalysis.of(plan, DAY))).stream()
                .collect(Collectors.toMap(Artifact::path, file -> new String(file.bytes(), StandardCharsets.UTF_8)));
    }

    private static String file(Map<String, String> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static List<String> rules(String file) {
        return file.lines().filter(line -> !line.startsWith("#")).toList();
    }

    /** Signs that mean something to one of the servers, in the old address, behind a question mark and in the target. */
    @Test
    void writesEachLineForEachServer() throws IOException {
        Map<String, String> files = files("https://plan.example.org/county/", """
                /our-plan.aspx,/commitments/
                /plan-2017.html,/editions/2017-20/
                /media/123/plan.pdf?x=1,/about/
                /media/123/plan.pdf?x=2&y=a%20b,/editions/2017-20/
                /a%20b/(c)+[d]$1.%22e%22;%7B%7D,/glossary/#term-asb
                /sta*r/:name,https://other.example.org/a b/?q=$uri&x={y}*#top
                /%C3%A9t%C3%A9,https://münchen.example.org/straße%20100%
                /?page_id=12,/about/
                """);

        Golden.check(EXPECTED.resolve("_redirects"), file(files, "_redirects"));
        Golden.check(EXPECTED.resolve("_redirects.nginx"), file(files, "_redirects.nginx"));
        Golden.check(EXPECTED.resolve("_redirects.htaccess"), file(files, "_redirects.htaccess"));
    }

    @Test
    void writesNothingWhereNothingMoved() throws IOException {
        assertThat(files("https://plan.example.org/", "")).isEmpty();
        assertThat(files(PlanFolder.read("smallest"))).isEmpty();
        assertThat(SiteMap.of(PlanAnalysis.of(PlanFolder.read("smallest"), DAY)).all(Kind.SERVER_REDIRECTS))
                .isEmpty();
    }

    @Test
    void standsInTheMapOfTheSite() {
        SiteMap map = SiteMap.of(PlanAnalysis.of(PlanFolder.read("two-editions"), DAY));

        assertThat(map.all(Kind.SERVER_REDIRECTS))
                .extracting(entry -> entry.path())
                .containsExactly("_redirects", "_redirects.nginx", "_redirects.htaccess");
    }

    /** A host that passes on what follows a question mark would go round for ever. */
    @Test
    void leavesOutWhatLeadsBack() throws IOException {
        Map<String, String> files = files("https://plan.example.org/county/", """
                /?page_id=12,/
                /old/?id=1,/older/
                /older/,/old/
                /OLD/?id=2,http://plan.example.org:8080/county/old/?id=2
                /fine/,/about/
                """);

        assertThat(rules(file(files, "_redirects")))
                .containsExactly("/county/fine /county/about/ 301", "/county/fine/ /county/about/ 301");
        assertThat(file(files, "_redirects.nginx")).contains("\"/county/fine\"").doesNotContain("older", "page_id");
        assertThat(file(files, "_redirects.htaccess")).contains("^fine/?$").doesNotContain("older", "page_id");
    }

    /** Nothing that an author writes becomes a directive: each line has the form of a rule. */
    @Test
    void letsNoAddressBecomeADirective() throws IOException {
        Map<String, String> files =
                files("https://plan.example.org/", """
                "/a%22;%20return%20301%20x;",/about/
                /b%22%20[P],/about/
                /c$%7BENV%7D,"https://other.example.org/""; } server { listen 81; #"
                /d?x=%{HTTP_HOST}$1"",/about/
                """.replace("/d?x=%{HTTP_HOST}$1\"\"", "/d?x=%25$1"));

        assertThat(rules(file(files, "_redirects")))
                .allMatch(line -> line.matches("/[!-~]* (?:[\\w.=~-]+ )*[!-~]+ 301"));
        assertThat(rules(file(files, "_redirects.nginx")))
                .allMatch(
                        line -> line.matches(
                                "map \\$\\w+ \\$\\w+ \\{|\\}|    default \\S+;|    \"/(?:[^\"\\\\]|\\\\[\"\\\\])*\" \"(?:/|https?://)[!#%-~&&[^\"\\\\]]*\";"));
        assertThat(rules(file(files, "_redirects.htaccess")))
                .allMatch(
                        line -> line.equals("RewriteEngine On")
                                || line.matches(
                                        "Rewrite(?:Cond %\\{QUERY_STRING}|Rule) \"\\^[^\"]*\\$\"(?: \"(?:[^\"\\\\%$]|\\\\%)*\" \\[R=301,L,NC,NE,QSD])?"));
    }
}
