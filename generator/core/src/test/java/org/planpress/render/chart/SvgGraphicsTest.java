package org.planpress.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.testing.SampleLook;

class SvgGraphicsTest {

    private final Typeface type = Typeface.of(SampleLook.builtIn().faces());
    private final SvgGraphics graphics = new SvgGraphics(type, false);

    @Test
    void writesShortElementsWithClasses() {
        graphics.setPaint(Token.series(0));
        graphics.fill(new Rectangle2D.Double(0, 27.04, 520.96, 22));
        graphics.setPaint(Token.GRID);
        graphics.draw(new Line2D.Double(-0.04, 1.25, 10, 20));
        graphics.setPaint(Token.MUTED);
        graphics.setFont(type.bold());
        graphics.drawString("R&D <1>", 10f, 44.5f);

        assertThat(graphics.elements())
                .isEqualTo("<rect class=\"bar\" x=\"0\" y=\"27\" width=\"521\" height=\"22\"/>"
                        + "<path class=\"grid\" d=\"M0 1.3l10 18.7\"/>"
                        + "<text class=\"b m\" x=\"10\" y=\"44.5\">R&amp;D &lt;1&gt;</text>");
    }

    @Test
    void writesCurves() {
        graphics.fill(new Ellipse2D.Double(0, 0, 10, 10));

        assertThat(graphics.elements())
                .startsWith("<path d=\"M10 5c0 2.8-2.2 5-5 5")
                .endsWith("Z\"/>");
    }

    /** Both ways are exact to a tenth: a step along an axis goes the shorter one, one aslant starts from the point before. */
    @Test
    void writesStepsSoThatTheyPackSmall() {
        Path2D path = new Path2D.Double();
        path.moveTo(100, 100);
        path.lineTo(115.3, 83.2);
        path.lineTo(130.6, 83.2);
        path.lineTo(5, 5);
        path.lineTo(5, 5);
        path.lineTo(5.04, -0.46);
        path.closePath();
        graphics.draw(path);

        assertThat(graphics.elements()).isEqualTo("<path d=\"M100 100l15.3-16.8h15.3l-125.6-78.2H5V-.5Z\"/>");
    }

    @Test
    void leavesOutWhatHasNoSize() {
        graphics.fill(new Rectangle2D.Double(5, 5, 0, 22));

        assertThat(graphics.elements()).isEmpty();
    }

    static Stream<Arguments> refused() {
        SvgGraphics graphics = new SvgGraphics(Typeface.of(SampleLook.builtIn().faces()), false);
        return Stream.of(
                refused("a transform", () -> graphics.rotate(1)),
                refused("a transform", () -> graphics.translate(1, 1)),
                refused("a copy of itself", graphics::create),
                refused("a line by whole numbers", () -> graphics.drawLine(0, 0, 1, 1)),
                refused("tokens", () -> graphics.setPaint(Color.RED)),
                refused("opaque", () -> graphics.setComposite(AlphaComposite.SrcOver.derive(0.5f))));
    }

    private static Arguments refused(String what, ThrowingCallable call) {
        return Arguments.of(what, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatItCannotWrite(String what, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining(what);
    }
}
