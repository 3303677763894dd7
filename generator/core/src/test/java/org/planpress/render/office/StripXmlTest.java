package org.planpress.render.office;

import org.planpress.site.frame.Strip;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripXmlTest {

    private static Strip strip(String look, String path) {
        return new Strip(false, List.of(new Strip.Path(look, path)));
    }

    @Test
    void drawsThePathOfAPageAsAShapeThatNobodyHears() {
        String xml = StripXml.of(strip("p2", "M900.5 0h10l-2 14h-10z"), true, 688, 14);

        assertThat(xml)
                .contains(
                        "<a:moveTo><a:pt x=\"9005\" y=\"0\"/></a:moveTo><a:lnTo><a:pt x=\"9105\" y=\"0\"/></a:lnTo>"
                                + "<a:lnTo><a:pt x=\"9085\" y=\"140\"/></a:lnTo><a:lnTo><a:pt x=\"8985\" y=\"140\"/></a:lnTo><a:close/>")
                .contains("val=\"accent2\"", "decorative", "descr=\"\"");
    }

    @ParameterizedTest
    @CsvSource({
        "false, M0 0h10v14h-10zM300 0h10v14h-10z, false",
        "false, M0 0h10v14h-10zM600 0h10v14h-10z, true",
        "true, M0 0h10v14h-10z, true"
    })
    void drawsABandOnlyOfManyMarks(boolean coloured, String path, boolean drawn) {
        assertThat(StripXml.of(strip("p1", path), coloured, 0, 14).isEmpty()).isEqualTo(!drawn);
    }
}
