package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.render.pdf.StructureTree;

/** The file that a print shop gets. */
class PressTest {

    private static final float MM = 72 / 25.4f;
    private static final float BLEED = 3 * MM;

    private static PDDocument press() throws IOException {
        return Loader.loadPDF(SmallPlan.forThePress(SmallPlan.DRAFT, SmallPlan.profile()));
    }

    @Test
    void saysOnEveryPageWhereItIsCutAndHowFarArtworkReaches() throws IOException {
        try (PDDocument document = press()) {
            for (PDPage page : document.getPages()) {
                same(page.getTrimBox(), 0, 0, 210 * MM, 297 * MM);
                same(page.getBleedBox(), -BLEED, -BLEED, 210 * MM + BLEED, 297 * MM + BLEED);
                same(page.getMediaBox(), -13 * MM, -13 * MM, 223 * MM, 310 * MM);
            }
        }
    }

    private static void same(PDRectangle box, float left, float bottom, float right, float top) {
        assertThat(box.getLowerLeftX()).isCloseTo(left, within(0.1f));
        assertThat(box.getLowerLeftY()).isCloseTo(bottom, within(0.1f));
        assertThat(box.getUpperRightX()).isCloseTo(right, within(0.1f));
        assertThat(box.getUpperRightY()).isCloseTo(top, within(0.1f));
    }

    @Test
    void mixesEveryColourFromFourInks() throws IOException {
        try (PDDocument document = press()) {
            int colours = 0;
            for (PDPage page : document.getPages()) {
                List<PageMarks> marks = PageMarks.of(page);
                assertThat(marks)
                        .extracting(PageMarks::operator)
                        .doesNotContain("rg", "RG", "sc", "SC", "scn", "SCN", "g", "G");
                colours += (int) marks.stream()
                        .filter(mark -> mark.operator().equalsIgnoreCase("k"))
                        .count();
            }
            assertThat(colours).isGreaterThan(100);
        }
    }

    @Test
    void putsAllMarksOutsideOfTheArtwork() throws IOException {
        try (PDDocument document = press()) {
            for (PDPage page : document.getPages()) {
                List<PageMarks> marks = PageMarks.of(page);
                int start = lastArtifact(marks);
                List<PageMarks> drawn = marks.subList(start, marks.size());
                assertThat(drawn).extracting(PageMarks::operator).contains("BMC", "EMC", "K", "w", "re", "Tj", "c");
                PageMarks colour = only(drawn, "K");
                assertThat(List.of(colour.number(0), colour.number(1), colour.number(2), colour.number(3)))
                        .containsOnly(1f);
                assertThat(only(drawn, "w").number(0)).isEqualTo(0.25f);
                List<PageMarks> places = drawn.stream()
                        .filter(mark -> List.of("m", "l", "c", "re", "Td").contains(mark.operator()))
                        .toList();
                assertThat(places)
                        .as("8 cuts, 4 crosses, 4 circles, 12 patches, 1 line of words")
                        .hasSize(16 + 16 + 20 + 12 + 1)
                        .allSatisfy(place -> assertThat(outside(place)).isTrue());
            }
        }
    }

    @Test
    void saysBesideThePageWhichItIs() throws IOException {
        try (PDDocument document = press()) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setStartPage(3);
            reader.setEndPage(3);

            assertThat(reader.getText(document))
                    .contains("The plan · page 3 of " + document.getNumberOfPages() + " · 14 November 2024");
        }
    }

    @Test
    void hasNoLinks() throws IOException {
        try (PDDocument document = press()) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
            StructureTree tree = StructureTree.of(document);
            assertThat(tree.elements("Link")).isEmpty();
            assertThat(tree.elements("TOCI")).isNotEmpty();
        }
    }

    @Test
    void layersSolidBlackLettersOverWhatIsUnderThem() throws IOException {
        try (PDDocument document = press()) {
            int over = 0;
            for (PDPage page : document.getPages()) {
                over += overprinted(page);
            }
            assertThat(over).isGreaterThan(100);
        }
    }

    /** Counts what is drawn over other ink, and fails if it is anything but letters in solid black. */
    private static int overprinted(PDPage page) throws IOException {
        Deque<List<Object>> before = new ArrayDeque<>();
        COSName over = COSName.getPDFName("Over");
        boolean on = false;
        boolean black = false;
        int count = 0;
        for (PageMarks mark : PageMarks.of(page)) {
            switch (mark.operator()) {
                case "q" -> before.push(List.of(on, black));
                case "Q" -> {
                    on = (boolean) before.peek().get(0);
                    black = (boolean) before.pop().get(1);
                }
                case "gs" -> on = mark.operands().equals(List.of(over));
                case "k" -> black = mark.number(0) + mark.number(1) + mark.number(2) == 0 && mark.number(3) == 1;
                case "Tj", "TJ" -> {
                    assertThat(!on || black).as("only black is laid over").isTrue();
                    count += on ? 1 : 0;
                }
                case "f", "f*", "S", "s", "B", "Do" -> assertThat(on).isFalse();
                default -> {}
            }
        }
        return count;
    }

    @Test
    void takesNoMoreInkThanPaperDries() throws IOException {
        try (PDDocument document = press()) {
            for (PDPage page : document.getPages()) {
                List<PageMarks> marks = PageMarks.of(page);
                assertThat(marks.subList(0, lastArtifact(marks)))
                        .filteredOn(mark -> mark.operator().equalsIgnoreCase("k"))
                        .allSatisfy(
                                mark -> assertThat(mark.number(0) + mark.number(1) + mark.number(2) + mark.number(3))
                                        .isLessThanOrEqualTo(3));
            }
        }
    }

    @Test
    void saysThatNothingIsTrappedYet() throws IOException {
        try (PDDocument document = press()) {
            assertThat(document.getDocumentInformation().getTrapped()).isEqualTo("False");
        }
    }

    private static int lastArtifact(List<PageMarks> marks) {
        for (int at = marks.size() - 1; at >= 0; at--) {
            if (marks.get(at).operator().equals("BMC")) {
                assertThat(marks.get(at).operands()).containsExactly(COSName.ARTIFACT);
                return at;
            }
        }
        throw new AssertionError("no marked content");
    }

    private static PageMarks only(List<PageMarks> marks, String operator) {
        List<PageMarks> found =
                marks.stream().filter(mark -> mark.operator().equals(operator)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static boolean outside(PageMarks end) {
        float x = end.number(0);
        float y = end.number(1);
        return x < -BLEED || x > 210 * MM + BLEED || y < -BLEED || y > 297 * MM + BLEED;
    }

    @Test
    void letsTheArtworkOfAPriorityReachOverTheEdge() throws IOException {
        try (PDDocument document = press()) {
            List<Integer> openers = openers(document);

            assertThat(openers).isNotEmpty().allSatisfy(number -> {
                assertThat(reachesOver(document.getPage(number - 1)))
                        .as("page %d", number)
                        .isTrue();
            });
        }
    }

    /** Pages on which something large stands: the number of the priority. */
    private static List<Integer> openers(PDDocument document) throws IOException {
        List<Integer> openers = new ArrayList<>();
        int pages = document.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            List<Float> sizes = LetterSizes.of(document, number);
            if (sizes.stream().anyMatch(size -> size > 300)) {
                openers.add(number);
            }
        }
        return openers;
    }

    /** The typesetter's own coordinates start at the top left corner of the sheet with its bleed. */
    private static boolean reachesOver(PDPage page) throws IOException {
        return PageMarks.of(page).stream()
                .filter(mark -> mark.operator().equals("re"))
                .anyMatch(area -> area.number(2) > 215 * MM && Math.abs(area.number(3)) > 302 * MM);
    }

    @Test
    void swapsTheMarginsOfLeftAndRightPages() throws IOException {
        try (PDDocument document = press()) {
            float right = leftEdge(document, 3);
            float left = leftEdge(document, 4);

            assertThat(right - left).as("inside less outside").isCloseTo(1 * MM, within(1f));
        }
    }

    /** Tabs stand further out; letters are counted from the edge of the sheet before it is cut. */
    private static final float TEXT = (13 + 16) * MM;

    private static float leftEdge(PDDocument document, int page) throws IOException {
        List<Float> edges = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                letters.stream()
                        .filter(letter -> letter.getTextMatrix().getShearX() == 0
                                && letter.getTextMatrix().getTranslateX() > TEXT
                                && letter.getTextMatrix().getTranslateY() > 13 * MM)
                        .forEach(letter -> edges.add(letter.getTextMatrix().getTranslateX()));
            }
        };
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return edges.stream().min(Float::compare).orElseThrow();
    }

    @Test
    void fillsSheetsOfFourPages() throws IOException {
        try (PDDocument document = press()) {
            assertThat(document.getNumberOfPages() % 4).isZero();
        }
    }

    @Test
    void namesThePressThatItIsMadeFor() throws IOException {
        try (PDDocument document = press()) {
            List<PDOutputIntent> intents = document.getDocumentCatalog().getOutputIntents();

            assertThat(intents).hasSize(1);
            assertThat(intents.get(0).getInfo()).contains("FOGRA39L");
            assertThat(metadata(document)).contains("pdfaid:part");
        }
    }

    /** The JDK writes a head of its own to it, and each JDK another. */
    @Test
    void passesOnThePrintersProfileByteForByte() throws IOException {
        try (PDDocument document = press()) {
            PDOutputIntent intent =
                    document.getDocumentCatalog().getOutputIntents().get(0);

            assertThat(intent.getDestOutputIntent().createInputStream().readAllBytes())
                    .isEqualTo(SmallPlan.profile().orElseThrow());
        }
    }

    @Test
    void claimsNoLastingColoursWithoutAProfile() throws IOException {
        byte[] bytes = SmallPlan.forThePress(SmallPlan.DRAFT, Optional.empty());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentCatalog().getOutputIntents()).isEmpty();
            assertThat(metadata(document)).contains("pdfuaid:part").doesNotContain("pdfaid:part");
        }
    }

    private static String metadata(PDDocument document) throws IOException {
        return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        assertThat(SmallPlan.forThePress(SmallPlan.DRAFT, SmallPlan.profile()))
                .isEqualTo(SmallPlan.forThePress(SmallPlan.DRAFT, SmallPlan.profile()));
    }

    /** With a profile, for which the metadata are written anew, and without; and the plan for the screen beside it. */
    static Stream<Arguments> dated() {
        return Stream.of(
                Arguments.of(true, SmallPlan.profile()),
                Arguments.of(true, Optional.empty()),
                Arguments.of(false, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("dated")
    @ResourceLock(Resources.TIME_ZONE)
    void bearsTheDateOfThePlanInEveryZone(boolean press, Optional<byte[]> profile) throws IOException {
        byte[] west = in("Etc/GMT+12", press, profile);

        assertThat(in("Pacific/Kiritimati", press, profile)).isEqualTo(west);
        try (PDDocument document = Loader.loadPDF(west)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SmallPages.CREATED);
            assertThat(metadata(document)).contains("<dc:date>", "2024-11-14").doesNotContain("2024-11-13");
        }
    }

    private static byte[] in(String zone, boolean press, Optional<byte[]> profile) throws IOException {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return press
                    ? SmallPlan.forThePress(SmallPlan.DRAFT, profile)
                    : SmallPlan.bytes(SmallPlan.DRAFT, Variant.SCREEN, profile);
        } finally {
            TimeZone.setDefault(usual);
        }
    }
}
