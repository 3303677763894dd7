package org.planpress.site.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class FileWordsTest {

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, 1234567, 71, 'PDF, 1.2\u00a0MB, 71 pages'",
        "a/sheet.pdf, 40400, 1, 'PDF, 40\u00a0kB, 1 page'",
        "reports/q4.pptx, 999499, 0, 'PPTX, 999\u00a0kB'",
        "design-pack.zip, 12000000, 0, 'ZIP, 12.0\u00a0MB'",
        "small.csv, 12, 0, 'CSV, 1\u00a0kB'",
        "long.pdf, 1000000, 1200, 'PDF, 1.0\u00a0MB, 1,200 pages'"
    })
    void saysTypeSizeAndPages(String path, long bytes, int pages, String words) {
        OptionalInt counted = pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages);

        assertThat(FileWords.of(Voice.builtIn(Language.ENGLISH), path, bytes, counted))
                .isEqualTo(words);
    }
}
