package org.planpress.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.site.frame.Strip;
import org.planpress.site.frame.Strip.Outline;
import org.planpress.site.frame.Strip.Point;
import org.planpress.testing.SampleLook;

class StripXmlTest {

    private static final OfficeLook LOOK = new OfficeLook(SampleLook.builtIn());

    private static Outline box(int x, int slant) {
        return new Outline(List.of(
                new Point(x, 0), new Point(x + 100, 0), new Point(x + 100 - slant, 140), new Point(x - slant, 140)));
    }

    private static Strip strip(String look, Outline... outlines) {
        return new Strip(false, List.of(new Strip.Path(look, "", List.of(outlines))));
    }

    @Test
    void drawsTheMarksOfAPageAsAShapeThatNobodyHears() {
        String xml = StripXml.of(LOOK, strip("p2", box(9005, 20)), "coloured", 688, 14);

        assertThat(xml)
                .contains(
                        "<a:moveTo><a:pt x=\"9005\" y=\"0\"/></a:moveTo><a:lnTo><a:pt x=\"9105\" y=\"0\"/></a:lnTo>"
                                + "<a:lnTo><a:pt x=\"9085\" y=\"140\"/></a:lnTo><a:lnTo><a:pt x=\"8985\" y=\"140\"/></a:lnTo><a:close/>")
                .contains("val=\"accent2\"", "decorative", "descr=\"\"");
    }

    @Test
    void paintsAFifthPriorityWithItsOwnColour() {
        assertThat(StripXml.of(LOOK, strip("p5", box(9005, 20)), "coloured", 688, 14))
                .contains("<a:srgbClr val=\"56600F\"/>");
    }

    @ParameterizedTest
    @CsvSource({"grey, 3000, false", "grey, 6000, true", "coloured, 0, true", "white, 0, true"})
    void drawsABandOnlyOfManyMarks(String paint, int last, boolean drawn) {
        assertThat(StripXml.of(LOOK, strip("p1", box(0, 0), box(last, 0)), paint, 0, 14)
                        .isEmpty())
                .isEqualTo(!drawn);
    }
}
