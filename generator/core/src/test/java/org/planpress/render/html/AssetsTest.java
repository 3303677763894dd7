package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "/* a note */a{b:c}, a{b:c}",
                "a{b:c}/* one */d{}/* two */, a{b:c}d{}",
                "/*! Licence */a{}, /*! Licence */a{}",
                "a::before{content:\"/* seen */\"}, a::before{content:\"/* seen */\"}",
                "a{content:'\\'/* seen */'}/* not */, a{content:'\\'/* seen */'}",
                "a{background:url(data:image/svg+xml;/*x*/)}, a{background:url(data:image/svg+xml;/*x*/)}",
                "a{}/* never ended, a{}/* never ended",
            })
    void leavesTheNotesOfDesignersOut(String css, String sent) {
        assertThat(Assets.withoutComments(css)).isEqualTo(sent);
    }
}
