package org.planpress.look;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.look.Face.WebFont;
import org.planpress.look.Faces.Figures;
import org.planpress.model.Text;
import org.planpress.model.ThemeSheet.Fonts;
import org.planpress.model.ThemeSheet.TextFonts;

/** The fonts that an office chose, in the place of those that come with the templates. */
final class HouseFonts {

    /** What every plan is written with. */
    private static final String NEEDED =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;?!()-–‘’“”&%£";

    private final Faces usual;
    private final Function<String, Optional<byte[]>> files;
    private final Findings findings;

    private HouseFonts(Faces usual, Function<String, Optional<byte[]>> files, Findings findings) {
        this.usual = usual;
        this.files = files;
        this.findings = findings;
    }

    static Faces over(Faces usual, Fonts chosen, Function<String, Optional<byte[]>> files, Findings findings) {
        HouseFonts house = new HouseFonts(usual, files, findings);
        Faces faces = chosen.text().map(house::text).orElse(usual);
        Face titles = chosen.titles().flatMap(house::face).orElse(usual.titles());
        return new Faces(faces.regular(), faces.bold(), faces.italic(), faces.boldItalic(), titles, faces.figures());
    }

    /** The whole family or nothing of it: a bold word of another font would look like a mistake. */
    private Faces text(TextFonts chosen) {
        Optional<Face> regular = face(chosen.regular());
        Optional<Face> bold = face(chosen.bold());
        Optional<Face> italic = chosen.italic().flatMap(this::face);
        Optional<Face> boldItalic = chosen.boldItalic().flatMap(this::face);
        if (regular.isEmpty() || bold.isEmpty()) {
            return usual;
        }
        return new Faces(
                regular.get(),
                bold.get(),
                italic.orElse(regular.get().standingIn()),
                boldItalic.orElse(bold.get().standingIn()),
                usual.titles(),
                figures(chosen, regular.get(), bold.get()));
    }

    /** Print cannot ask a font for digits of one width: where those that it has differ, columns take another. */
    private Figures figures(TextFonts chosen, Face regular, Face bold) {
        boolean even = regular.font().evenDigits();
        if (even && bold.font().evenDigits()) {
            return new Figures(regular, bold, true);
        }
        Text uneven = even ? chosen.bold() : chosen.regular();
        report(
                LookRules.DIGITS.at(
                        uneven.at(),
                        "the digits of %s differ in width, so columns of figures in print are set in %s"
                                .formatted(
                                        uneven, usual.figures().regular().font().family())),
                uneven);
        return new Figures(usual.figures().regular(), usual.figures().bold(), false);
    }

    /** The font in a file; empty after a fault that was reported, here or as a file that is not there. */
    private Optional<Face> face(Text file) {
        String path = file.value();
        return files.apply(path)
                .flatMap(bytes -> font(bytes, file))
                .map(font -> new Face(font, Optional.of(new WebFont(path.substring("assets/".length()), true))));
    }

    private Optional<FontFile> font(byte[] bytes, Text file) {
        FontFile font;
        try {
            font = FontFile.read(bytes);
        } catch (FontFile.Unusable unusable) {
            report(LookRules.FONT.at(file.at(), "the file %s %s".formatted(file, unusable.getMessage())), file);
            return Optional.empty();
        }
        if (!font.embeddable()) {
            report(
                    LookRules.FONT.at(
                            file.at(), "the maker of %s does not let it be embedded in documents".formatted(file)),
                    file);
            return Optional.empty();
        }
        String missing = NEEDED.codePoints()
                .filter(letter -> !font.has(letter))
                .mapToObj(letter -> letter == ' ' ? "the space" : Character.toString(letter))
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            report(LookRules.LETTERS.at(file.at(), "the font %s lacks %s".formatted(file, shortened(missing))), file);
            return Optional.empty();
        }
        return Optional.of(font);
    }

    private void report(Finding finding, Text file) {
        findings.add(
                finding.marking(file.value().length()).withHint(finding.rule().cure()));
    }

    private static String shortened(String letters) {
        return letters.length() <= 40 ? letters : letters.substring(0, 39).strip() + " …";
    }
}
