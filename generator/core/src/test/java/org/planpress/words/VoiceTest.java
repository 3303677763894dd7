package org.planpress.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.words.Phrase.Piece;

class VoiceTest {

    private static final Voice ENGLISH = Voice.builtIn(Language.ENGLISH);

    private static Voice with(String text) {
        Findings findings = new Findings();
        Voice voice = ENGLISH.with(List.of(MessageFile.read("en.ftl", text, findings)));
        assertThat(findings.sorted()).extracting(Finding::headline).isEmpty();
        return voice;
    }

    private static String said(String words, Map<String, Object> arguments) {
        return with("said = " + words.replace('/', '\n')).say("said", arguments);
    }

    @Test
    void writesDaysMonthsNumbersAndLists() {
        assertThat(ENGLISH.date(LocalDate.of(2024, 6, 11))).isEqualTo("11 June 2024");
        assertThat(ENGLISH.month(YearMonth.of(2024, 6))).isEqualTo("June 2024");
        assertThat(ENGLISH.briefMonth(YearMonth.of(2024, 9))).isEqualTo("Sept 2024");
        assertThat(ENGLISH.number(0)).isEqualTo("none");
        assertThat(ENGLISH.number(10)).isEqualTo("ten");
        assertThat(ENGLISH.number(1234)).isEqualTo("1,234");
        assertThat(ENGLISH.list(List.of())).isEmpty();
        assertThat(ENGLISH.list(List.of("a"))).isEqualTo("a");
        assertThat(ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ COUNTED($n, -commitment) } | 1 | one commitment",
                "{ COUNTED($n, -commitment) } | 7 | seven commitments",
                "{ COUNT($n, -priority) } | 1200 | 1,200 priorities",
                "{ CAP(WORD($n)) } of them | 2 | Two of them",
                "{ WORD($n) } | 11 | 11",
                "{ $n ->/ [0] none/ [one] one/ *[other] many/ } | 0 | none",
                "{ $n ->/ [0] none/ [one] one/ *[other] many/ } | 1 | one",
                "{ $n ->/ [0] none/ [one] one/ *[other] many/ } | 2 | many",
                "{ -measure } and { -measure(form: \"other\") } | 1 | measure and measures",
                "{ A(-commitment) }, { A(-indicator) } | 1 | a commitment, an indicator",
                "{ \"{\" }{ $n }{ \"}\" } | 5 | {5}",
            })
    void countsAndNames(String words, long number, String expected) {
        assertThat(said(words, Map.of("n", number))).isEqualTo(expected);
    }

    @Test
    void renamesAWordInEverySentence() {
        Voice voice = with("""
                -commitment = { $form ->
                   *[one] undertaking
                    [other] undertakings
                 }
                    .article = an
                -measure = { $form ->
                   *[one] sign
                    [other] signs
                 }
                said = { A(-commitment) } for { COUNTED($n, -commitment) }, { A(-measure) }
                """);

        assertThat(voice.say("said", Map.of("n", 3L))).isEqualTo("an undertaking for three undertakings, a sign");
        assertThat(voice.term(Noun.COMMITMENT, "other")).isEqualTo("undertakings");
    }

    @Test
    void choosesByThePersonOfAnOffice() {
        String text = "-boss = %s\n    .person = %s\n"
                + "said = { -boss.person ->\n    [first] I have\n    [plural] We have\n   *[third] { CAP(-boss) } has\n } said so";

        assertThat(with(text.formatted("I", "first")).say("said", Map.of())).isEqualTo("I have said so");
        assertThat(with(text.formatted("the mayor", "third")).say("said", Map.of()))
                .isEqualTo("The mayor has said so");
    }

    @Test
    void joinsLinesBySpaces() {
        assertThat(
                        with("said = One sentence\n    over { $n ->\n        [one] one line\n       *[other] some\n            lines\n    } in all.\n")
                                .say("said", Map.of("n", 2L)))
                .isEqualTo("One sentence over some lines in all.");
        assertThat(with("\uFEFFsaid =\r\n    Two\r\n\r\n\tlines\r\n").say("said", Map.of()))
                .isEqualTo("Two lines");
    }

    @Test
    void saysWhereALinkStands() {
        Voice voice = with("said = Read { $report } first.\n");

        Phrase phrase = new Saying(voice, Map.of("report", new Slot("the report", "/r/")))
                .of(voice.entry("said").words());

        assertThat(phrase.pieces())
                .containsExactly(
                        new Piece("Read ", java.util.Optional.empty()),
                        new Piece("the report", java.util.Optional.of("/r/")),
                        new Piece(" first.", java.util.Optional.empty()));
        assertThat(phrase.text()).isEqualTo("Read the report first.");
    }
}
