package org.planpress.site.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class SoundsTest {

    @Test
    void joinsBeginningsThatChangeIntoEachOther() {
        assertThat(Sounds.of(Voice.builtIn(Language.WELSH).beginnings()))
                .isEqualTo("- c ch g ng ngh|b f m mh p ph|d dd n nh t th|l ll|r rh");
    }

    @Test
    void hasNoneInALanguageWhoseWordsKeepTheirBeginnings() {
        assertThat(Voice.builtIn(Language.ENGLISH).beginnings()).isEmpty();
        assertThat(Sounds.of(List.of())).isEmpty();
    }
}
