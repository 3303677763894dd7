package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.planpress.render.print.FoEvents.Start;
import org.planpress.render.print.PageFills.Fill;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.LocatorImpl;

/** How pages change so that the last ones are filled. */
class FeatheringTest {

    private static final Fill FULL = new Fill(690, 700);

    @Test
    void leavesAloneWhatEndsWell() {
        assertThat(of(1000, FULL, new Fill(500, 700))).isEqualTo(Feathering.NONE);
    }

    @Test
    void opensTheSpacesOfAHalfEmptyPage() {
        Feathering wider = Feathering.of(
                sequence(1000, true), change -> pages(FULL, FULL, new Fill(change.spaces() > 1.1 ? 450 : 280, 700)));

        assertThat(wider.spaces()).isBetween(1.1, 1.7);
        assertThat(wider.leftOver()).isFalse();
    }

    @Test
    void closesThoseThatALittleOnTheLastPageNeeds() {
        Feathering closer = Feathering.of(
                sequence(1000, true), change -> change.spaces() < 1 ? List.of(FULL) : pages(FULL, new Fill(60, 700)));

        assertThat(closer.spaces()).isBetween(0.85, 0.95);
        assertThat(closer.foot()).isZero();
    }

    @Test
    void triesNothingThatWouldShow() {
        assertThat(of(100, new Fill(60, 700))).isEqualTo(new Feathering(1, 0, 1, true, 1));
        assertThat(of(0, FULL, new Fill(60, 700))).isEqualTo(Feathering.NONE);
    }

    @Test
    void closesSpacesSoThatSomethingTallFindsRoomInside() {
        Feathering closer = Feathering.of(
                sequence(1000, true),
                change -> change.spaces() < 0.85
                        ? pages(FULL, new Fill(650, 700), new Fill(450, 700))
                        : pages(FULL, new Fill(300, 700), new Fill(600, 700)));

        assertThat(closer.spaces()).isEqualTo(0.8);
        assertThat(closer.high()).isZero();
    }

    @Test
    void leavesPagesOfArtworkAsTheyAre() {
        assertThat(of(1000, new Fill(0, 700), new Fill(600, 700))).isEqualTo(Feathering.NONE);
    }

    @Test
    void leavesAloneWhatNoTemplateAsksFor() {
        assertThat(Feathering.of(sequence(1000, false), change -> pages(FULL, new Fill(280, 700))))
                .isEqualTo(Feathering.NONE);
    }

    @Test
    void letsAllPagesEndHigherWhereSpacesCannotHelp() {
        Feathering shared = Feathering.of(
                sequence(10, true),
                change -> change.foot() > 0
                        ? pages(new Fill(500, 700), new Fill(470, 700))
                        : pages(FULL, new Fill(280, 700)));

        assertThat(shared.spaces()).isEqualTo(1);
        assertThat(shared.foot()).isBetween(150.0, 220.0);
    }

    @Test
    void makesNoMorePagesOfIt() {
        Feathering shared = Feathering.of(
                sequence(10, true),
                change -> change.foot() > 0
                        ? pages(new Fill(500, 700), new Fill(440, 700), new Fill(430, 700))
                        : pages(FULL, new Fill(280, 700)));

        assertThat(shared).isEqualTo(new Feathering(1, 0, 1, true, 1));
    }

    @Test
    void givesASequenceSheetsOfItsOwnThatEndHigher() {
        FoEvents masters = new FoEvents()
                .open(new LocatorImpl(), "layout-master-set")
                .open(new LocatorImpl(), "simple-page-master", "master-name", "text")
                .open(new LocatorImpl(), "region-body", "margin", "22mm 21mm 10mm 22mm")
                .close("region-body", "simple-page-master", "layout-master-set");

        List<String> told = new Feathering(1, 72, 1, false, 0)
                .sheets(masters, 3).stream()
                        .filter(Start.class::isInstance)
                        .map(event -> Arrays.toString(values((Start) event)))
                        .toList();

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).isEqualTo("[text~3]");
        assertThat(told.get(1)).matches("\\[22mm 21mm 100[.]3\\d*pt 22mm]");
    }

    private static String[] values(Start start) {
        String[] values = new String[start.attributes().getLength()];
        Arrays.setAll(values, start.attributes()::getValue);
        return values;
    }

    private static Feathering of(double spaces, Fill... pages) {
        return Feathering.of(sequence(spaces, true), always(pages));
    }

    private static Function<Feathering, List<Fill>> always(Fill... pages) {
        return change -> pages(pages);
    }

    private static List<Fill> pages(Fill... pages) {
        return new ArrayList<>(List.of(pages));
    }

    private static FoEvents sequence(double spaces, boolean asked) {
        AttributesImpl attributes = new AttributesImpl();
        if (asked) {
            attributes.addAttribute(FacingPages.SPACE, "fill", "pp:fill", "CDATA", "true");
        }
        FoEvents sequence = new FoEvents();
        sequence.start(FoEvents.FO, "page-sequence", "fo:page-sequence", attributes, new LocatorImpl());
        sequence.open(new LocatorImpl(), "flow")
                .open(new LocatorImpl(), "block", "space-before", spaces + "pt")
                .close("block", "flow", "page-sequence");
        return sequence;
    }
}
