package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The Nu HTML checker over the whole site: no error and no warning, in HTML, CSS and SVG. */
class MarkupTest {

    @Test
    void satisfiesTheNuCheckerWithWarningsAsErrors() throws IOException, InterruptedException {
        assertThat(NuChecker.complaints(ExamplePlan.site())).isEmpty();
    }
}
