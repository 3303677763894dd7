package org.planpress.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.FundingFigure;
import org.planpress.site.chart.SamplePlan;
import org.planpress.testing.SampleLook;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class ChartRendererTest {

    private static String everything() {
        ChartRenderer renderer = new ChartRenderer(Voice.builtIn(Language.ENGLISH), SampleLook.builtIn());
        return String.join(
                "\n",
                SamplePlan.figures().stream()
                        .flatMap(figure -> Stream.of(
                                renderer.draw(figure, Width.WIDE, "a"),
                                renderer.draw(figure, Width.NARROW, "b"),
                                figure.toString()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"de-DE, Asia/Kathmandu", "ar-EG-u-nu-arab, America/St_Johns", "tr-TR, Pacific/Kiritimati"})
    void givesTheSameBytesInEveryLocaleAndZone(String language, String zone) {
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        String usual = everything();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(everything()).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    void givesTheSameBytesOnSeveralThreads() {
        ChartRenderer renderer = new ChartRenderer(Voice.builtIn(Language.ENGLISH), SampleLook.builtIn());
        List<ChartFigure> figures = SamplePlan.figures();
        List<String> alone = figures.stream()
                .map(figure -> renderer.draw(figure, Width.WIDE, "a"))
                .toList();

        List<String> together = figures.parallelStream()
                .map(figure -> renderer.draw(figure, Width.WIDE, "a"))
                .toList();

        assertThat(together).isEqualTo(alone);
    }

    @Test
    void leavesLooksToTheStyleSheet() {
        assertThat(everything())
                .doesNotContain("style=", "rgb(", "font-family", "fill=", "stroke=", "clipPath", "DOCTYPE", "xmlns");
    }

    @Test
    void namesAndDescribesTheDrawing() {
        ChartFigure figure = FundingFigure.of(Voice.builtIn(Language.ENGLISH), SamplePlan.funding());

        assertThat(new ChartRenderer(Voice.builtIn(Language.ENGLISH), SampleLook.builtIn())
                        .draw(figure, Width.NARROW, "money-n"))
                .startsWith("<svg class=\"chart narrow\" viewBox=\"0 0 360 ")
                .contains("role=\"img\" aria-labelledby=\"money-n-t money-n-d\"")
                .contains("<title id=\"money-n-t\">" + figure.title() + "</title>")
                .contains("<desc id=\"money-n-d\">" + figure.description() + "</desc>");
    }
}
