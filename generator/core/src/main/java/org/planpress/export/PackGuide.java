package org.planpress.export;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.SiteSheet;
import org.planpress.model.Text;
import org.planpress.site.chart.Numbers;

/**
 * What the pack says of itself to the designer who opens it.
 *
 * @param pack the pack
 */
record PackGuide(DesignPack pack) {

    /** As wide as a window of plain text is. */
    private static final int WIDE = 104;

    private static final Pattern PIECE = Pattern.compile("(.{1," + WIDE + "})(?: +|$)");

    String text() {
        return Stream.of(head(), contents(), placing(), figures(), corrections(), licences())
                .flatMap(Optional::stream)
                .map(PackGuide::folded)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private Optional<String> head() {
        Edition edition = pack.plan().current();
        String title = edition.sheet().title() + ": pack for designers";
        return Optional.of("""
                %s
                %s
                %s. Version: %s. Date: %s.
                %s""".formatted(
                        title,
                        "=".repeat(title.length()),
                        site().organisation(),
                        edition.sheet().version(),
                        Numbers.date(pack.day()),
                        site().notice().map(Text::value).orElse("")));
    }

    private Optional<String> contents() {
        String texts = has("text/") ? """
                text/               the whole text with real styles, for your layout program; each part bears its id
                """ : "";
        String brand = has("brand/") ? """
                brand/brand.pdf     one page with all colours, fonts and marks
                brand/colours.csv   every colour: hex, hex in the dark, CMYK, contrast
                brand/colours.gpl   the same as a palette for GIMP, Inkscape and Scribus
                brand/fonts/        the fonts, with their licences
                """ : "";
        return Optional.of("""
                WHAT IS IN IT

                charts/charts.csv   list of all charts: id, title, status, web page, files
                charts/<id>/        one folder for each of the %s charts:
                  <id>.svg          drawing to edit; text is text
                  <id>.pdf          the same drawing to place; vector, fonts embedded, tagged with its words
                  <id>.png          the same at 300 dpi, for what takes no vectors
                  <id>.csv          its figures, the same file as on the web site
                  <id>.txt          its title, words, notes, source and alternative text
                """.formatted(pack.charts().size()) + texts + brand);
    }

    private Optional<String> placing() {
        return Optional.of("""
                HOW TO PLACE A CHART

                1. Install the fonts in brand/fonts/ first. Without them the SVG files show another font, and words
                   may touch each other. PDF and PNG files need no fonts.
                2. Place the PDF or the SVG at its own size (100%): its words are then 10.4 points. Do not go below
                   80%. The PNG has 300 dots to the inch at the same size.
                3. The title is not in the drawing. Take title, subtitle, notes and source from the .txt file and set
                   them as text around the chart. Keep the source with the chart.
                4. Give the placed chart its alternative text from the .txt file, so that the printed PDF can be read
                   aloud.
                5. The drawings are for white paper: a white piece lies under words that stand on a line. Shapes,
                   stripes and dashes carry meaning for those who see few colours: keep them.
                6. Do not change a length, a label or a scale. If a figure looks wrong, tell us (see below).""");
    }

    private Optional<String> figures() {
        long madeUp = pack.illustrative();
        return madeUp == 0
                ? Optional.empty()
                : Optional.of("""
                        ILLUSTRATIVE FIGURES

                        %s of the %s charts hold figures that were made up to show the design. They are NOT FACTS.
                        charts.csv marks them "illustrative", and so does the .txt file of each. Whoever prints one has
                        to print that word with it.""".formatted(madeUp, pack.charts().size()));
    }

    private Optional<String> corrections() {
        return Optional.of("""
                CORRECTIONS

                Do not correct words or figures in your layout alone: the web site, the data and the next pack would
                stay wrong. Write to
                %s
                and give the id (the name of the folder, or the id that stands beside the text, such as
                p2.vawg.3), the words as they are and the words as they should be. The source text is mended and
                you get a new pack; ids never change, so you can see what is new by comparing files of the same
                name.""".formatted(site().contact()));
    }

    private Optional<String> licences() {
        String fonts = has("brand/fonts/") ? """

                The fonts come under the licences that lie beside them. They allow use, embedding and passing on.""" : "";
        return Optional.of("LICENCES\n\n"
                + site().licence()
                        .map(Text::value)
                        .orElse("Ask " + site().contact() + " before you reuse the texts and charts.")
                + fonts);
    }

    private static String folded(String part) {
        return part.lines()
                .map(String::stripTrailing)
                .map(line -> line.length() <= WIDE
                        ? line
                        : PIECE.matcher(line).replaceAll("$1\n").stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private boolean has(String folder) {
        return pack.files().stream().anyMatch(file -> file.path().startsWith(folder));
    }

    private SiteSheet site() {
        return pack.plan().site();
    }
}
