package org.planpress.site.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Text;
import org.planpress.words.Language;
import org.planpress.words.Voice;

class WordsTest {

    private static final Voice ENGLISH = Voice.builtIn(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "1.2, version 1.2",
        "Final draft, final draft",
        "Second version, second version",
        "Not stated in the papers, version not stated in the papers"
    })
    void callsAVersionAVersionOnce(String written, String named) {
        assertThat(Words.version(ENGLISH, new Text(written, SourceLocation.startOf("edition.yml"))))
                .isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "It is done, It is done.",
        "It is done., It is done.",
        "Is it done?, Is it done?",
        "It is (done.), It is (done.)"
    })
    void endsASentenceOnce(String words, String sentence) {
        assertThat(Words.sentence(words)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"Final draft, final draft", "ASB rules, ASB rules", "1.0, 1.0"})
    void takesTheCapitalOffUnlessItIsAnAcronym(String words, String small) {
        assertThat(Words.small(words)).isEqualTo(small);
    }

    @ParameterizedTest
    @CsvSource({"One., 1", "'One,\ntwo.', 1", "'One.\n\nTwo.', 2", "'One.\n \n\nTwo.', 2"})
    void partsParagraphsAtEmptyLines(String text, int paragraphs) {
        assertThat(Words.paragraphs(new Text(text, SourceLocation.startOf("plan.yml"))))
                .hasSize(paragraphs);
    }

    @ParameterizedTest
    @CsvSource({"Open six bases., Open six bases", "And so on.., And so on..", "Why?, Why?"})
    void endsANameWithoutAFullStop(String words, String name) {
        assertThat(Words.name(words)).isEqualTo(name);
    }
}
