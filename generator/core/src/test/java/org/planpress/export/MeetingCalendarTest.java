package org.planpress.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planpress.output.Artifact;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class MeetingCalendarTest {

    private final Artifact file =
            MeetingCalendar.of(Voice.builtIn(Language.ENGLISH), PlanFolder.read("reports"), LocalDate.of(2026, 1, 31));
    private final String text = new String(file.bytes(), StandardCharsets.UTF_8);

    @Test
    void writesMeetingsAsACalendar() {
        assertThat(file.path()).isEqualTo("meetings.ics");
        assertThat(file.mediaType()).isEqualTo("text/calendar; charset=utf-8");
        Golden.check(Path.of("src/test/resources/export/meetings.ics.txt"), text.replace("\r\n", "\n"));
    }

    @Test
    void endsEachLineAsTheFormatAsksAndFoldsLongOnes() {
        List<String> lines = List.of(text.split("\r\n", -1));

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("(?<!\r)\n");
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(lines).anyMatch(line -> line.startsWith(" "));
        assertThat(text.replace("\r\n ", ""))
                .contains("DESCRIPTION:Fourth quarter\\nThe money for the year\\, which is also about the precept\\,"
                        + " the grant and what could be saved\r\n")
                .contains("LOCATION:Room 6\\, Town Hall\\; ring the bell\r\n");
    }
}
