package org.planpress.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingStyleTest {

    private static final String SHEET = """
            /* { looks } of charts */
            text { fill: #111111; }
            text.m, .grid { fill: #222222 }
            .b { font-weight: 700; }
            .bar { fill: #333333; stroke-dasharray: 4, 3; }
            text.bar { fill: #444444; }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text x=\"1\">a</text>             | <text fill=\"#111111\" x=\"1\">a</text>",
                "<text class=\"m\" x=\"1\">a</text>   | <text fill=\"#222222\" x=\"1\">a</text>",
                "<text class=\"b m\">a</text>       | <text fill=\"#222222\" font-weight=\"700\">a</text>",
                "<path class=\"grid\" d=\"M1 2\"/>    | <path fill=\"#222222\" d=\"M1 2\"/>",
                "<path class=\"m\"/>                | <path/>",
                "<rect class=\"bar\" x=\"1\"/>        | <rect fill=\"#333333\" stroke-dasharray=\"4, 3\" x=\"1\"/>",
                "<text class=\"bar\">a</text>       | <text fill=\"#444444\" stroke-dasharray=\"4, 3\">a</text>",
                "<text class=\"m\">a &lt;b class</text> | <text fill=\"#222222\">a &lt;b class</text>"
            })
    void writesTheLooksOfEachMarkOntoIt(String drawn, String styled) {
        assertThat(DrawingStyle.of(SHEET).inlined(drawn)).isEqualTo(styled);
    }

    @Test
    void letsTheLaterRuleOfTheSameWeightWin() {
        DrawingStyle style = DrawingStyle.of(".a { fill: #111111 } .b { fill: #222222 }");

        assertThat(style.inlined("<path class=\"b a\"/>")).isEqualTo("<path fill=\"#222222\"/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".a .b { fill: red }", "@media print { fill: red }", "#id { fill: red }", "* { fill: red }"})
    void refusesWhatItWouldOtherwiseLeaveOut(String sheet) {
        assertThatThrownBy(() -> DrawingStyle.of(sheet))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("selectors such as");
    }

    @Test
    void readsNothingFromAnEmptySheet() {
        assertThat(DrawingStyle.of(" /* nothing */ ").rules()).isEmpty();
        assertThat(DrawingStyle.of("text { }").rules()).containsExactly(new DrawingStyle.Rule("text", "", Map.of()));
    }
}
