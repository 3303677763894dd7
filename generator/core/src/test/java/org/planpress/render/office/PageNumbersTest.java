package org.planpress.render.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageNumbersTest {

    private static final String STYLES =
            "<s><style styleId=\"Normal\"><sz val=\"20\"/><spacing before=\"0\" after=\"0\""
                    + " line=\"240\"/></style><style styleId=\"Heading1\"><pageBreakBefore/><keepNext/><sz val=\"20\"/>"
                    + "<spacing after=\"0\" line=\"240\"/></style></s>";

    /** So many lines of this size fill a page. */
    private static final int LINES = 61;

    private static Map<String, Integer> pages(String body) {
        return PageNumbers.of("<document><body>" + body + "</body></document>", STYLES);
    }

    private static String paragraphs(int count, String name) {
        return ("<p><bookmarkStart name=\"" + name + "\"/><r><t>Words.</t></r></p>").repeat(count);
    }

    private static String heading(String name) {
        return "<p><pPr><pStyle val=\"Heading1\"/></pPr><bookmarkStart name=\"" + name + "\"/><r><t>Title</t></r></p>";
    }

    @Test
    void startsEachChapterOnAPage() {
        assertThat(pages(paragraphs(2, "a") + heading("b") + paragraphs(1, "c") + heading("d")))
                .containsEntry("a", 1)
                .containsEntry("b", 2)
                .containsEntry("c", 2)
                .containsEntry("d", 3);
    }

    @Test
    void turnsThePageWhenItIsFull() {
        assertThat(pages(paragraphs(LINES, "a") + paragraphs(1, "b")))
                .containsEntry("a", 1)
                .containsEntry("b", 2);
        assertThat(pages(paragraphs(LINES - 1, "a") + paragraphs(1, "b"))).containsEntry("b", 1);
    }

    @Test
    void keepsRowsPicturesAndWhatIsKeptTogether() {
        String row =
                "<tbl><tr><tc><tcPr><tcW w=\"9070\"/></tcPr><p><bookmarkStart name=\"row\"/><r><t>a</t><br/><t>b</t></r></p>"
                        + "</tc></tr></tbl>";
        String kept = "<p><pPr><keepNext/></pPr><bookmarkStart name=\"kept\"/><r><t>Words.</t></r></p>";
        String picture = "<p><bookmarkStart name=\"picture\"/><r><extent cx=\"1\" cy=\"2540000\"/></r></p>";

        assertThat(pages(paragraphs(LINES - 1, "a") + row)).containsEntry("row", 2);
        assertThat(pages(paragraphs(LINES - 1, "a") + kept + picture))
                .containsEntry("kept", 2)
                .containsEntry("picture", 2);
    }

    @Test
    void partsLongParagraphsAndLeavesTwoLines() {
        String lines = "<p><bookmarkStart name=\"long\"/><r><t>a</t><br/><t>b</t><br/><t>c</t><br/><t>d</t></r></p>";

        assertThat(pages(paragraphs(LINES - 2, "a") + lines)).containsEntry("long", 1);
        assertThat(pages(paragraphs(LINES - 1, "a") + lines)).containsEntry("long", 2);
    }

    @Test
    void measuresWords() {
        assertThat(LetterWidths.of("ii", 10, false)).isLessThan(LetterWidths.of("mm", 10, false));
        assertThat(LetterWidths.of("word", 10, true)).isGreaterThan(LetterWidths.of("word", 10, false));
        assertThat(LetterWidths.lines("a word and another word", 1000, 10, false))
                .isEqualTo(1);
        assertThat(LetterWidths.lines("a word and another word", 60, 10, false)).isEqualTo(2);
    }
}
