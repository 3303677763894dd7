package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFolder;

class InksTest {

    private static Inks inks() throws IOException {
        return new Inks(LookFile.read(TemplateFolder.builtIn()));
    }

    @Test
    void namesAColour() throws IOException {
        assertThat(inks().ink("p1")).isEqualTo("#2c4a9a");
    }

    @Test
    void fillsAStylesheet() throws IOException {
        assertThat(inks().fill(".bar { fill: var(--c-bar); stroke: none; }"))
                .isEqualTo(".bar { fill: #14445e; stroke: none; }");
    }

    @Test
    void refusesAColourThatThereIsNot() throws IOException {
        Inks inks = inks();

        assertThat(inks.has("p99")).isFalse();
        assertThatThrownBy(() -> inks.ink("p99")).hasMessageContaining("p99");
    }
}
