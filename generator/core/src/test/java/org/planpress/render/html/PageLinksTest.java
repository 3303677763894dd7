package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTest {

    @ParameterizedTest
    @CsvSource({
        "/, /, ./",
        "/, /money/, money/",
        "/money/, /, ../",
        "/money/, /money/, ./",
        "/money/, /money/#split, ./#split",
        "/commitments/a.1/, /commitments/b.2/, ../b.2/",
        "/commitments/a.1/, /requirements/#floods, ../../requirements/#floods",
        "/editions/2017-20/money/, /look/style.1234.css, ../../../look/style.1234.css",
        "/data/, /data/plan.json, plan.json",
        "/money/, /search/?q=a/b, ../search/?q=a/b",
    })
    void writesAddressesAsSeenFromThePage(String from, String to, String link) {
        assertThat(PageLinks.relative(from, to)).isEqualTo(link);
    }
}
