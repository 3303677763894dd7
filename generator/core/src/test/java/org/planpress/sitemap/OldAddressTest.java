package org.planpress.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.output.Artifact;

class OldAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/our-plan.aspx, /our-plan.aspx/",
        "/media/123/plan.pdf?x=1, /media/123/plan.pdf/",
        "/Plan%20Two.HTML, /Plan Two.HTML",
        "/old/index.html, /old/",
        "/old, /old/",
        "/cynllun/t%C5%B7/, /cynllun/tŷ/",
        "/cynllun/tŷ/, /cynllun/tŷ/",
        "/a%2Bb/, /a+b/",
    })
    void hasAPlaceForAPage(String written, String place) {
        assertThat(OldAddress.fault(written)).isEmpty();
        assertThat(OldAddress.of(written).place()).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?page_id=12",
                "/a:b/",
                "/con/",
                "/LPT1.aspx",
                "/a./",
                "/a%20/",
                "/.htaccess",
                "/a..b/",
                "/x*y/",
                "/index.html"
            })
    void leavesToTheServerWhatNoFileCanAnswer(String written) {
        assertThat(OldAddress.fault(written)).isEmpty();
        assertThat(OldAddress.of(written).place()).isEmpty();
    }

    @Test
    void leavesToTheServerWhatIsLongerThanTheNameOfAFile() {
        assertThat(OldAddress.of("/" + "ŷ".repeat(101) + "/").place()).isEmpty();
        assertThat(OldAddress.fault("/" + "a".repeat(1_000))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../x",
                "/a/..",
                "/%2e%2E/x",
                "/a/%2e/b",
                "/a%5c..%5cb",
                "/a%2Fb",
                "/%",
                "/%4",
                "/%zz",
                "/%ff",
                "\\x",
                "../x",
                "x",
                "data:text/html,x",
                "JaVaScript:x",
                "//host/x",
                "https://host/x",
                "/a\r\nb",
                "/a\u202eb",
                "/a%E2%80%AEb",
                "/a%0Ab",
                "/a#b",
                "/a b",
                "",
                "?",
                "/a\"b",
                "/<b>"
            })
    void refusesWhatNobodyCanAskFor(String written) {
        assertThat(OldAddress.fault(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/", "/a/b.aspx?x=../../y", "/x.html", "/ŷ/"})
    void staysUnderTheOutput(String written) {
        String place = OldAddress.of(written).place().orElseThrow();

        assertThat(Artifact.text(place.substring(1), "text/html", "").path()).isEqualTo(place.substring(1));
    }

    @Test
    void knowsOneAddressInItsSeveralSpellings() {
        assertThat(OldAddress.of("/a/index.html"))
                .isEqualTo(OldAddress.of("/a"))
                .isEqualTo(OldAddress.of("/%61/"));
        assertThat(OldAddress.of("/a?b=c").query()).isEqualTo(Optional.of("b=c"));
    }
}
