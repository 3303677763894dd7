package org.planpress.site.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class MeetingMessageTest {

    @ParameterizedTest
    @CsvSource({"00:00,12am", "09:05,9:05am", "12:00,12pm", "12:30,12:30pm", "13:00,1pm", "23:59,11:59pm"})
    void tellsTheTimeOfDay(LocalTime time, String words) {
        assertThat(Voice.builtIn(Language.ENGLISH).say(MeetingMessage.TimeOfDay.of(time)))
                .isEqualTo(words);
    }
}
