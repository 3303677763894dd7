package org.planpress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesOfWindowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "CON",
                "Prn",
                "aux.txt",
                "nul.tar.gz",
                "com1",
                "LPT9.pdf",
                "com\u00b9",
                "con .txt",
                "CONIN$",
                "conout$"
            })
    void areDevicesWhateverTheirEnding(String name) {
        assertThat(NamesOfWindows.isDevice(name)).isTrue();
        assertThat(NamesOfWindows.refuse(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ends.", "ends ", "a:b", "a?b", "a*b", "a\"b", "a<b", "a|b", "a\\b", "a\nb"})
    void areOthersAsWell(String name) {
        assertThat(NamesOfWindows.isDevice(name)).isFalse();
        assertThat(NamesOfWindows.refuse(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"constable", "com", "com10", "auxiliary.txt", "p2.vawg.3", "plan.pdf", "été", ".nojekyll"})
    void areNotThese(String name) {
        assertThat(NamesOfWindows.refuse(name)).isFalse();
    }

    /** In Turkish a capital I is not what a small i becomes. */
    @Test
    void areTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(NamesOfWindows.isDevice("CONIN$")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }
}
