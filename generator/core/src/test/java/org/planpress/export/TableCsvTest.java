package org.planpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableCsvTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Policing, Policing",
                "-1.2, -1.2",
                "+12%, +12%",
                "`-1,234.5`, `\"-1,234.5\"`",
                "=SUM(A1), '=SUM(A1)",
                "-cmd, '-cmd",
                "+1+cmd, '+1+cmd",
                "@here, '@here",
                "a \"b\", `\"a \"\"b\"\"\"`",
                "``, ``"
            })
    void keepsNumbersAndDisarmsFormulas(String cell, String written) {
        byte[] bytes = TableCsv.of("data/t.csv", List.of(List.of("x", cell))).bytes();

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("x," + written + "\r\n");
    }
}
