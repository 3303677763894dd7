package org.planpress.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.output.Artifact;

class ZipArchiveTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 8);
    private static final int USES_UTF8 = 1 << 11;

    private static Artifact file(String path) {
        return Artifact.text(path, "text/plain", "what " + path + " holds: £1.20");
    }

    private static List<Artifact> files() {
        return List.of(file("b/b.txt"), file("README.txt"), file("a/a.png"), file("b.txt"));
    }

    @Test
    void holdsWhatWentInInTheOrderOfPaths() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ZipArchive.of(files(), DAY)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("what " + entry.getName() + " holds: £1.20");
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2024, 11, 8, 0, 0));
            }
        }
        assertThat(names).containsExactly("README.txt", "a/a.png", "b.txt", "b/b.txt");
    }

    @ParameterizedTest
    @CsvSource({"de-DE, Asia/Kathmandu", "ar-EG-u-nu-arab, America/St_Johns", "tr-TR, Pacific/Kiritimati"})
    void givesTheSameBytesInEveryLocaleAndZone(String language, String zone) {
        byte[] usual = ZipArchive.of(files(), DAY);
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(ZipArchive.of(files(), DAY)).isEqualTo(usual);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    void saysThatNamesAreInUtf8() {
        ByteBuffer bytes = ByteBuffer.wrap(ZipArchive.of(files(), DAY)).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(bytes.getInt(0)).isEqualTo(0x04034b50);
        assertThat(bytes.getShort(6) & USES_UTF8).isEqualTo(USES_UTF8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b.txt",
                "ü.txt",
                ".hidden",
                "a/.hidden",
                "con",
                "a/NUL.txt",
                "aux/a.txt",
                "a//b",
                "a./b",
                "a:b"
            })
    void refusesNamesThatNotEverySystemKeeps(String path) {
        assertThatThrownBy(() -> ZipArchive.of(List.of(file(path)), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(path);
    }

    @Test
    void refusesTwoNamesThatAreOneOnSomeSystems() {
        assertThatThrownBy(() -> ZipArchive.of(List.of(file("a/Chart.txt"), file("a/chart.txt")), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a/Chart.txt and a/chart.txt");
    }
}
