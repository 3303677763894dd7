package org.planpress.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.model.Money;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class MoneyScaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "155086000; £155.086m",
                "155000000; £155m",
                "2494000 -1000; £2.494m −£0.001m",
                "1234567.89; £1.235m",
                "999999; £999,999",
                "1200 12.5; £1,200.00 £12.50",
                "0; £0"
            })
    void showsAllMoneyOfAFigureAlike(String pounds, String labels) {
        List<Money> amounts =
                Stream.of(pounds.split(" ", -1)).map(MoneyScaleTest::money).toList();
        MoneyScale scale = MoneyScale.of(Voice.builtIn(Language.ENGLISH), amounts);

        assertThat(amounts.stream().map(scale::label)).containsExactly(labels.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"77543, 1", "2500, 2", "0, 3", "600000, 0", "9000000, 0"})
    void showsNoMoreDecimalsThanAnAmountCanBear(String slack, int decimals) {
        MoneyScale scale = MoneyScale.of(Voice.builtIn(Language.ENGLISH), List.of(money("155086000")));

        assertThat(scale.bearing(money(slack)).decimals()).isEqualTo(decimals);
    }

    @Test
    void saysTheDirectionOfADifference() {
        MoneyScale scale = MoneyScale.of(Voice.builtIn(Language.ENGLISH), List.of(money("2494000")));

        assertThat(scale.signedLabel(money("792000"))).isEqualTo("+£0.792m");
        assertThat(scale.signedFigure(money("-792000"))).isEqualTo("−0.792");
        assertThat(scale.signedFigure(Money.NOTHING)).isEqualTo("0.000");
    }

    @ParameterizedTest
    @CsvSource({
        "155086000, £155.086 million",
        "200500000, £200.5 million",
        "1000000, £1 million",
        "998000, '£998,000'",
        "12.50, £12.5",
        "-2494000, −£2.494 million"
    })
    void saysMoneyToThePrecisionWritten(String pounds, String words) {
        assertThat(MoneyScale.inFull(Voice.builtIn(Language.ENGLISH), money(pounds)))
                .isEqualTo(words);
    }

    private static Money money(String pounds) {
        return new Money(new BigDecimal(pounds));
    }
}
