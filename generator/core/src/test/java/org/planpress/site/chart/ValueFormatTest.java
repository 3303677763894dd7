package org.planpress.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.model.Figure;
import org.planpress.model.Figure.Kind;
import org.planpress.model.Unit;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class ValueFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            COUNT    ; 0 ; 9429      ; 9,429
            COUNT    ; 0 ; 495.125   ; 495
            COUNT    ; 0 ; -2.5      ; −3
            PERCENT  ; 1 ; 12.35     ; 12.4%
            PERCENT  ; 1 ; -0.04     ; −0.04%
            DURATION ; 0 ; 12        ; 12 s
            DURATION ; 0 ; 814       ; 13 min 34 s
            DURATION ; 0 ; 3600      ; 1 h
            DURATION ; 0 ; 8134.5    ; 2 h 15 min 35 s
            DURATION ; 0 ; -61       ; −1 min 1 s
            MONEY    ; 0 ; 2500      ; £2,500
            MONEY    ; 0 ; -0.4      ; −£0.40
            MONEY    ; 0 ; 999999.6  ; £1.0m
            MONEY    ; 0 ; 155086000 ; £155.1m
            MONEY    ; 3 ; 155086000 ; £155.086m
            RATE     ; 1 ; 6.25      ; 6.3
            """)
    void writesAValueInItsUnit(Unit unit, int decimals, BigDecimal value, String shown) {
        ValueFormat format = new ValueFormat(Voice.builtIn(Language.ENGLISH), unit, decimals);

        assertThat(format.value(value)).isEqualTo(shown.replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({
        "1.333333333333333333333333333333333, 1.33333333333333",
        "3.15000000000000000000000000000000, 3.15",
        "1E+3, 1000",
        "12.40, 12.40",
        "-0.00000000000000000001, -0.00000000000000000001"
    })
    void givesMachinesNoMoreDigitsThanTheyKeep(BigDecimal value, String plain) {
        assertThat(Numbers.plain(value).toPlainString()).isEqualTo(plain);
    }

    @Test
    void givesAChangeItsSign() {
        ValueFormat counts = new ValueFormat(Voice.builtIn(Language.ENGLISH), Unit.COUNT, 0);
        Figure rise = new Figure(new BigDecimal("17.7"), Kind.PERCENT);
        Figure fall = new Figure(new BigDecimal("-1.2"), Kind.POINTS);

        assertThat(counts.change(rise)).isEqualTo("+17.7%");
        assertThat(counts.change(fall)).isEqualTo("−1.2 percentage points");
        assertThat(counts.size(fall)).isEqualTo("1.2 percentage points");
        assertThat(counts.size(new Figure(BigDecimal.ONE, Kind.POINTS))).isEqualTo("1.0 percentage point");
    }

    @Test
    void knowsOnePointByItsNumber() {
        ValueFormat fine = new ValueFormat(Voice.builtIn(Language.ENGLISH), Unit.PERCENT, 2);

        assertThat(fine.change(points("-1"))).isEqualTo("−1.00 percentage point");
        assertThat(fine.briefChange(points("0.999"))).isEqualTo("+1.00 point");
        assertThat(fine.briefChange(points("0.99"))).isEqualTo("+0.99 points");
        assertThat(fine.briefChange(new Figure(BigDecimal.ONE, Kind.PERCENT))).isEqualTo("+1.00%");
    }

    private static Figure points(String number) {
        return new Figure(new BigDecimal(number), Kind.POINTS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            PERCENT;  1; 30;      30.0%;        30%;       30.0%
            PERCENT;  1; 2.5;     2.5%;         2.5%;      2.5%
            COUNT;    0; -1200;   −1,200;       −1,200;    −1,200
            RATE;     2; 0.5;     0.50;         0.5;       0.50
            MONEY;    2; 2500000; £2.50m;       £2.5m;     £2.50m
            MONEY;    0; 2500;    £2,500;       £2,500;    £2,500
            DURATION; 0; 814;     13 min 34 s;  13 min 34 s; 13:34
            DURATION; 0; 900;     15 min;       15 min;    15:00
            DURATION; 0; 45;      45 s;         45 s;      0:45
            DURATION; 0; 7200;    2 h;          2 h;      2:00:00
            DURATION; 0; 5405;    1 h 30 min 5 s; 1 h 30 min 5 s; 1:30:05
            DURATION; 0; 0;       0 s;          0 s;       0:00
            """)
    void writesAValueInFullOnAScaleAndInANarrowPlace(
            Unit unit, int decimals, double value, String full, String brief, String narrow) {
        ValueFormat format = new ValueFormat(Voice.builtIn(Language.ENGLISH), unit, decimals);

        assertThat(format.value(value).replace('\u00A0', ' ')).isEqualTo(full);
        assertThat(format.brief(value).replace('\u00A0', ' ')).isEqualTo(brief);
        assertThat(format.narrow(value).replace('\u00A0', ' ')).isEqualTo(narrow);
    }
}
