package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/** Which sequences of pages may run on, and what is left of the two forms in which they start. */
class JoinedPagesTest {

    @Test
    void opensWithWhatStandsOnAPageOfItsOwn() throws SAXException {
        assertThat(written(JoinedPages.alone(sequence("text", "Money"))))
                .isEqualTo("<page-sequence><flow><block>A band: Money</block>Money is spent.</flow></page-sequence>");
    }

    @Test
    void runsOnWithWhatStandsAmongText() throws SAXException {
        FoEvents first = JoinedPages.alone(sequence("text", "Words"));

        assertThat(written(JoinedPages.joined(first, sequence("text", "Money"))))
                .isEqualTo("<page-sequence><flow><block>A band: Words</block>Words is spent."
                        + "<block>A title: Money</block>Money is spent.</flow></page-sequence>");
    }

    @Test
    void joinsOnlyThoseWithTheSameWords() {
        assertThat(JoinedPages.join(sequence("text", "A"), sequence("text", "B")))
                .isTrue();
        assertThat(JoinedPages.join(sequence("text", "A"), sequence("wide", "B")))
                .isFalse();
        assertThat(JoinedPages.join(sequence("", "A"), sequence("", "B"))).isFalse();
    }

    @Test
    void keepsOneOfTwoFormsThatSayTheSame() throws SAXException {
        FoEvents sequence = new FoEvents();
        sequence.open(new LocatorImpl(), "flow");
        form(sequence, "rather", "Two beside each other");
        form(sequence, "else", "One below the other");
        sequence.close("flow");

        assertThat(JoinedPages.chooses(sequence)).isTrue();
        assertThat(written(JoinedPages.rather(sequence)))
                .isEqualTo("<flow><block>Two beside each other</block></flow>");
        assertThat(written(JoinedPages.otherwise(sequence)))
                .isEqualTo("<flow><block>One below the other</block></flow>");
        assertThat(JoinedPages.chooses(sequence("text", "Money"))).isFalse();
    }

    private static FoEvents sequence(String joins, String name) {
        AttributesImpl attributes = new AttributesImpl();
        if (!joins.isEmpty()) {
            attributes.addAttribute(FacingPages.SPACE, "joins", "pp:joins", "CDATA", joins);
        }
        FoEvents sequence = new FoEvents();
        LocatorImpl at = new LocatorImpl();
        sequence.start(FoEvents.FO, "page-sequence", "fo:page-sequence", attributes, at);
        sequence.open(at, "flow");
        form(sequence, "opens", "A band: " + name);
        form(sequence, "runs-on", "A title: " + name);
        sequence.say(name + " is spent.");
        return sequence.close("flow", "page-sequence");
    }

    private static void form(FoEvents sequence, String form, String words) {
        sequence.start(FacingPages.SPACE, form, "pp:" + form, new AttributesImpl(), new LocatorImpl());
        sequence.open(new LocatorImpl(), "block").say(words);
        sequence.close("block").end(FacingPages.SPACE, form, "pp:" + form);
    }

    private static String written(FoEvents events) throws SAXException {
        StringBuilder text = new StringBuilder();
        events.replay(
                new DefaultHandler() {
                    @Override
                    public void startElement(
                            String space, String name, String qualified, org.xml.sax.Attributes attributes) {
                        text.append('<').append(name).append('>');
                    }

                    @Override
                    public void endElement(String space, String name, String qualified) {
                        text.append("</").append(name).append('>');
                    }

                    @Override
                    public void characters(char[] letters, int start, int length) {
                        text.append(letters, start, length);
                    }
                },
                at -> {});
        return text.toString();
    }
}
