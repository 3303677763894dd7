package org.planpress.render.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.planpress.look.Face;
import org.planpress.look.Faces;
import org.planpress.look.Look;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFolder;

class OfficeLookTest {

    private static Look standard() throws IOException {
        return LookFile.read(TemplateFolder.builtIn());
    }

    @Test
    void namesTypefacesThatEveryEditorHas() throws IOException {
        OfficeLook look = new OfficeLook(standard());

        assertThat(look.font("title")).isEqualTo("Georgia");
        assertThat(look.font("text")).isEqualTo("Arial");
        assertThatIllegalArgumentException().isThrownBy(() -> look.font("logo")).withMessageContaining("'logo'");
    }

    /** The title face of the templates stands for the text face of an office that has no other. */
    @Test
    void takesBothTypefacesFromTheLook() throws IOException {
        Face titles = standard().faces().titles();
        Look own = new Look(
                standard().inks(),
                new Faces(titles, titles, titles, titles, titles, new Faces.Figures(titles, titles, true)));

        assertThat(new OfficeLook(own).font("text")).isEqualTo("Georgia");
    }

    @Test
    void takesItsColoursFromTheLook() throws IOException {
        assertThat(new OfficeLook(standard()).ink("p1"))
                .isEqualTo(standard().ink("p1").light().hex().substring(1).toUpperCase(java.util.Locale.ROOT));
    }
}
