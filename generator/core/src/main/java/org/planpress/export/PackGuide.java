package org.planpress.export;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.export.GuideMessage.File;
import org.planpress.export.GuideMessage.Heading;
import org.planpress.export.GuideMessage.Note;
import org.planpress.export.GuideMessage.Step;
import org.planpress.model.EditionSheet;
import org.planpress.model.SiteSheet;
import org.planpress.model.Text;
import org.planpress.site.frame.Terms;

/**
 * What the pack says of itself to the designer who opens it.
 *
 * @param pack the pack
 */
record PackGuide(DesignPack pack) {

    /** As wide as a window of plain text is. */
    private static final int WIDE = 104;

    /** What a file is stands beside its path. */
    private static final int BESIDE = 20;

    String text() {
        return Stream.of(head(), contents(), placing(), figures(), corrections(), licences())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private Optional<String> head() {
        String title = say(new GuideMessage.Title(sheet().title().value()));
        String edition = say(new GuideMessage.Edition(
                site().organisation().value(), sheet().version().value(), pack.day()));
        return Optional.of(lines(
                folded(title),
                "=".repeat(title.length()),
                folded(edition),
                site().notice().map(Text::value).map(PackGuide::folded).orElse("")));
    }

    private Optional<String> contents() {
        String charts = lines(
                row("charts/charts.csv", File.LIST),
                row("charts/<id>/", new GuideMessage.Folders(pack.charts().size())),
                row("  <id>.svg", File.SVG),
                row("  <id>.pdf", File.PDF),
                row("  <id>-press.pdf", File.PRESS),
                row("  <id>.png", File.PNG),
                row("  <id>.csv", File.CSV),
                row("  <id>.txt", File.TXT));
        String drawings = pack.drawings().isEmpty() ? "" : row("drawings/<id>/", File.DRAWINGS);
        String texts = has("text/") ? lines(row("text/plan.docx", File.TEXT), row("text/plan.icml", File.STORY)) : "";
        String brand = has("brand/")
                ? lines(
                        row("brand/brand.pdf", File.BRAND),
                        row("brand/colours.csv", File.COLOURS),
                        row("brand/colours.gpl", File.PALETTE),
                        row("brand/colours.ase", File.SWATCHES),
                        has("brand/logo") ? row("brand/logo*", File.LOGO) : "",
                        row("brand/fonts/", File.FONTS))
                : "";
        return Optional.of(part(Heading.CONTENTS, lines(charts, drawings, texts, brand)));
    }

    private Optional<String> placing() {
        Step[] steps = Step.values();
        return Optional.of(part(
                Heading.PLACING,
                IntStream.range(0, steps.length)
                        .mapToObj(at -> folded(at + 1 + ". ", say(steps[at])))
                        .collect(Collectors.joining("\n"))));
    }

    private Optional<String> figures() {
        int madeUp = pack.illustrative();
        return madeUp == 0
                ? Optional.empty()
                : Optional.of(part(
                        Heading.ILLUSTRATIVE,
                        lines(
                                folded(say(new GuideMessage.MadeUp(
                                        madeUp, pack.charts().size()))),
                                folded(say(Note.MARKED)))));
    }

    private Optional<String> corrections() {
        return Optional.of(part(
                Heading.CORRECTIONS,
                folded(say(new GuideMessage.WriteTo(site().contact().email().value())))));
    }

    private Optional<String> licences() {
        String licence = site().licence()
                .map(Terms::of)
                .map(Terms::inFull)
                .orElseGet(() ->
                        say(new GuideMessage.AskFirst(site().contact().email().value())));
        return Optional.of(part(
                Heading.LICENCES, lines(folded(licence), has("brand/fonts/") ? folded(say(Note.FONT_LICENCES)) : "")));
    }

    private String part(Heading heading, String text) {
        return say(heading) + "\n\n" + text;
    }

    private String row(String path, GuideMessage text) {
        return folded(path + " ".repeat(BESIDE - path.length()), say(text));
    }

    /** Lines below each other, without those that are not there. */
    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** What an author wrote in lines stays in lines. */
    private static String folded(String text) {
        return text.lines().map(line -> folded("", line)).collect(Collectors.joining("\n"));
    }

    /** Words beside a mark, in lines of which none is too wide and no other is below the mark. */
    private static String folded(String mark, String words) {
        StringBuilder folded = new StringBuilder(mark);
        int column = mark.length();
        for (String word : words.strip().split(" +", -1)) {
            if (column > mark.length() && column + 1 + word.length() > WIDE) {
                folded.append('\n').append(" ".repeat(mark.length()));
                column = mark.length();
            } else if (column > mark.length()) {
                folded.append(' ');
                column++;
            }
            folded.append(word);
            column += word.length();
        }
        return folded.toString();
    }

    private boolean has(String folder) {
        return pack.files().stream().anyMatch(file -> file.path().startsWith(folder));
    }

    private String say(GuideMessage message) {
        return pack.voice().say(message);
    }

    private EditionSheet sheet() {
        return pack.plan().current().sheet();
    }

    private SiteSheet site() {
        return pack.plan().site();
    }
}
