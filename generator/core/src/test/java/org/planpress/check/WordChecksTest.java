package org.planpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planpress.check.TestPlan.AT;
import static org.planpress.check.TestPlan.FROM;
import static org.planpress.check.TestPlan.findings;
import static org.planpress.check.TestPlan.paragraph;
import static org.planpress.check.TestPlan.withPage;
import static org.planpress.check.TestPlan.withWords;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Words;

class WordChecksTest {

    @ParameterizedTest
    @CsvSource({
        "The LCJB met., 5:5",
        "Two LCJBs met., 5:5",
        "The LCJB's view, 5:5",
        "An LCJB-led review, 5:4",
        "Ask the MoJ., 5:9",
        "The OOCR scheme, 5:5", // the glossary has OoCR
        "IT and the LCJB, 5:1",
    })
    void anAcronymOutsideTheGlossaryIsReportedWhereItStands(String words, String place) {
        assertThat(findings(new Acronyms(), withWords(words))).first().isEqualTo(place + " unknown-acronym");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The BBC and two OoCRs of the CSP's",
                "Phase II, part IV and chapter XIX",
                "A and I went",
                "COVID-19, P1 and 4G",
                "Write to PCC@EXAMPLE.ORG or see WWW.EXAMPLE.ORG",
                "DO NOT ENTER THE STATION",
                "McDonald, iPhone and YouTube",
                "£TBC",
                "ABCDEFGHIJ"
            })
    void otherCapitalsAreNotAcronyms(String words) {
        assertThat(findings(new Acronyms(), withWords(words))).isEmpty();
    }

    @Test
    void anAcronymIsReportedOnceAFileAtItsFirstPlace() {
        Words later = new Words("The LCJB again", Provenance.exactly(new SourceLocation(AT.path(), 9, 1)));

        assertThat(findings(new Acronyms(), withPage(paragraph(later), paragraph(new Words("LCJB, LCJBs", FROM)))))
                .containsExactly("5:1 unknown-acronym");
    }

    @ParameterizedTest
    @CsvSource({
        "Venue TBC, 5:7",
        "£TBC, 5:2",
        "see [OBJ], 5:5",
        "see \uFFFC, 5:5",
        "INSERT figure, 5:1",
        "call XXX, 5:6",
        "Lorem Ipsum dolor, 5:1",
        "<Map to go here>, 5:1",
    })
    void aPlaceholderOnAPageIsAnError(String words, String place) {
        assertThat(findings(new Placeholders(), withWords(words))).containsExactly(place + " placeholder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"to insert a page", "TBCs", "a < b and here > there", "XX"})
    void wordsThatResembleAPlaceholderAreLeftAlone(String words) {
        assertThat(findings(new Placeholders(), withWords(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Safe in the the town, 5:9",
        "Priority 3: Priority 3: Tackle crime, 5:1",
        "we will we will act, 5:1",
        "The the start, 5:1",
    })
    void doubledWordsAreReported(String words, String place) {
        assertThat(findings(new DoubledText(), withWords(words))).containsExactly(place + " doubled-text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they had had enough",
                "all that that means",
                "the theme",
                "in, in part",
                "10 10",
                "do-do",
                "Bye bye",
                "Hear, hear",
                "face to face"
            })
    void goodEnglishIsNotDoubled(String words) {
        assertThat(findings(new DoubledText(), withWords(words))).isEmpty();
    }

    @Test
    void cellsOfATableAreReadOneByOne() {
        Prose.Cell yes = new Prose.Cell(List.of(new Words("Yes", FROM)));
        Prose.Grid grid = new Prose.Grid(List.of(yes, yes), List.of(List.of(yes, yes)), List.of(false, false), FROM);

        assertThat(findings(new DoubledText(), withPage(grid))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${x}", "#{x}", "<#if x>", "</#if>", "<@m/>", "[#if x]"})
    void templateMarksAreReported(String mark) {
        assertThat(findings(new LiveMarks(), withWords("Dear " + mark))).containsExactly("5:6 template-directive");
    }

    @ParameterizedTest
    @CsvSource({"{{funding.total}}, 5:7", "{{ open, 5:7", "{{}}, 5:9", "{{no-such.month}}, 5:9"})
    void bindingsAreReported(String mark, String place) {
        assertThat(findings(new UnknownFigures(), withWords("Spent " + mark)))
                .containsExactly(place + " unresolved-binding");
    }

    @Test
    void codeIsMeantAsItStands() {
        Prose.Code code = new Prose.Code("${x} {{y}} TBC LCJB the the", FROM);

        assertThat(Checks.all().stream()
                        .flatMap(check -> check.check(withPage(paragraph(code, new Words(" ", FROM), code))).stream()))
                .isEmpty();
    }

    @Test
    void aPhraseIsFoundAcrossEmphasisAndPlacedInItsOwnPiece() {
        Provenance later = Provenance.exactly(new SourceLocation(AT.path(), 5, 20));
        Prose.Emphasis strong = new Prose.Emphasis(List.of(new Words("TBC", later)), later);

        assertThat(findings(new Placeholders(), withPage(paragraph(new Words("Cost: ", FROM), strong))))
                .containsExactly("5:20 placeholder");
    }
}
