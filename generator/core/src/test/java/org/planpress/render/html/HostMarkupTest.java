package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host puts around pages is plain, and says only what it says. */
class HostMarkupTest {

    private static HostMarkup header(String html) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("host/header.html", html.getBytes(StandardCharsets.UTF_8));
        return HostMarkup.of(
                new TemplateFolder("templates", files),
                name -> name.equals("host.svg") ? Optional.of("/look/host.1.svg") : Optional.empty());
    }

    @Test
    void standsInEachPageAsItWasWritten() {
        HostMarkup markup = header("""
                <nav aria-label="Council"><ul><li><a href="https://www.example.org/?a=1&amp;b=2">Home</a></li>
                <li><a href="/about/">About</a></li></ul></nav>
                <p id="host-mark"><img src="assets/host.svg" alt="The &quot;Council&quot;" width="40"/><br/>Bins &lt; roads</p>""");

        markup.refuse();
        assertThat(markup.at("header", address -> ".." + address).strip()).isEqualTo("""
                        <nav aria-label="Council"><ul><li><a href="https://www.example.org/?a=1&amp;b=2">Home</a></li>
                        <li><a href="../about/">About</a></li></ul></nav>
                        <p id="host-mark"><img src="../look/host.1.svg" alt="The &quot;Council&quot;" width="40"><br>Bins &lt; roads</p>""");
        assertThat(markup.at("foot", address -> address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>go()</script>",
                "<p onclick=\"go()\">Words</p>",
                "<p style=\"color: red\">Words</p>",
                "<a href=\"javascript:go()\">Words</a>",
                "<a href=\"www.example.org\">Words</a>",
                "<a href=\"//www.example.org/\">Words</a>",
                "<img src=\"https://www.example.org/logo.png\" alt=\"\"/>",
                "<img src=\"assets/none.png\" alt=\"\"/>",
                "<img src=\"assets/host.svg\"/>",
                "<p id=\"page-main\">Words</p>",
                "<form><input/></form>",
                "<nav><ul><li>Words</li></ul></nav>",
                "<p>One line <br> and another</p>",
                "<p>Fish & chips</p>"
            })
    void refusesWhatRunsLeadsNowhereOrIsTorn(String html) {
        HostMarkup markup = header("<p>Before</p>\n" + html);

        TemplateFault fault = catchThrowableOfType(TemplateFault.class, markup::refuse);

        assertThat(fault.findings()).allSatisfy(finding -> {
            assertThat(finding.location().path()).isEqualTo("templates/host/header.html");
            assertThat(finding.location().line()).isEqualTo(2);
        });
        assertThat(markup.at("header", address -> address)).isEmpty();
        assertThatThrownBy(markup::refuse).isInstanceOf(TemplateFault.class);
    }
}
