package org.planpress.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.model.Unit;

class ValueFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            PERCENT;  1; 30;      30.0%;        30%;       30.0%
            PERCENT;  1; 2.5;     2.5%;         2.5%;      2.5%
            COUNT;    0; -1200;   −1,200;       −1,200;    −1,200
            RATE;     2; 0.5;     0.50;         0.5;       0.50
            MONEY;    2; 2500000; £2.50m;       £2.5m;     £2.50m
            MONEY;    0; 2500;    £2,500;       £2,500;    £2,500
            DURATION; 0; 814;     13 min 34 s;  13 min 34 s; 13:34
            DURATION; 0; 900;     15 min 0 s;   15 min;    15:00
            DURATION; 0; 45;      45 s;         45 s;      0:45
            DURATION; 0; 7200;    2 h 0 min 0 s; 2 h;      2:00:00
            DURATION; 0; 5405;    1 h 30 min 5 s; 1 h 30 min 5 s; 1:30:05
            DURATION; 0; 0;       0 s;          0 s;       0:00
            """)
    void writesAValueInFullOnAScaleAndInANarrowPlace(
            Unit unit, int decimals, double value, String full, String brief, String narrow) {
        ValueFormat format = new ValueFormat(unit, decimals);

        assertThat(format.value(value).replace('\u00A0', ' ')).isEqualTo(full);
        assertThat(format.brief(value).replace('\u00A0', ' ')).isEqualTo(brief);
        assertThat(format.narrow(value).replace('\u00A0', ' ')).isEqualTo(narrow);
    }
}
