package org.planpress.look;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.planpress.finding.Findings;
import org.planpress.model.Text;
import org.planpress.model.ThemeSheet;
import org.planpress.model.WebAddress;

/** The logo that an office chose, as far as pages and print can show it. */
final class HouseLogo {

    /** 18 mm of paper at 220 pixels an inch; on a screen that is three times as high as the header shows it. */
    private static final int LEAST_HEIGHT = 156;

    /** No logo is so much wider than it is high, or higher than it is wide. */
    private static final double MOST_UNLIKE = 12;

    private final Function<String, Optional<byte[]>> files;
    private final Findings findings;

    private HouseLogo(Function<String, Optional<byte[]>> files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** The logo; empty if its main form cannot be shown. */
    static Optional<Logo> of(ThemeSheet.Logo chosen, Function<String, Optional<byte[]>> files, Findings findings) {
        HouseLogo logo = new HouseLogo(files, findings);
        Optional<Logo.Drawn> light = logo.drawn(chosen.light());
        Optional<Logo.Drawn> dark = chosen.dark().flatMap(logo::drawn);
        Optional<Logo.Drawn> reversed = chosen.reversed().flatMap(logo::drawn);
        return light.map(
                drawn -> new Logo(drawn, dark, reversed, chosen.description().value()));
    }

    private Optional<Logo.Drawn> drawn(Text file) {
        Optional<byte[]> bytes = files.apply(file.value());
        return bytes.flatMap(found -> {
            PictureFile picture = PictureFile.of(found);
            return switch (picture.form()) {
                case PNG -> ofPixels(file, picture);
                case SVG -> ofShapes(file, SvgDrawing.of(found));
                default -> refused(file, picture.fault().orElse("is no SVG drawing and no PNG picture"));
            };
        });
    }

    private Optional<Logo.Drawn> ofPixels(Text file, PictureFile picture) {
        if (picture.fault().isPresent()) {
            return refused(file, picture.fault().get());
        }
        if (!isCalled(file, ".png")) {
            return refused(file, "is a PNG picture, and its name says something else");
        }
        if (picture.height() < LEAST_HEIGHT) {
            findings.add(LookRules.COARSE_LOGO
                    .at(file.at(), "the logo %s has %d by %d pixels".formatted(file, picture.width(), picture.height()))
                    .marking(file.value().length())
                    .withHint("take an SVG drawing of it, or a PNG at least %d pixels high".formatted(LEAST_HEIGHT)));
        }
        return shaped(file, picture.width(), picture.height());
    }

    private Optional<Logo.Drawn> ofShapes(Text file, SvgDrawing drawing) {
        if (drawing.fault().isPresent()) {
            return refused(file, drawing.fault().get());
        }
        if (!isCalled(file, ".svg")) {
            return refused(file, "is an SVG drawing, and its name says something else");
        }
        double scale = 1000 / Math.max(drawing.width(), drawing.height());
        return shaped(file, round(drawing.width() * scale), round(drawing.height() * scale));
    }

    private static int round(double length) {
        return (int) Math.max(1, Math.round(length));
    }

    private static boolean isCalled(Text file, String ending) {
        return file.value().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private Optional<Logo.Drawn> shaped(Text file, int width, int height) {
        double unlike = Math.max((double) width / height, (double) height / width);
        return unlike > MOST_UNLIKE
                ? refused(file, "is a strip, which nobody could make out")
                : Optional.of(new Logo.Drawn(file.value(), WebAddress.ofFile("/" + file.value()), width, height));
    }

    private Optional<Logo.Drawn> refused(Text file, String why) {
        findings.add(LookRules.LOGO
                .at(file.at(), "the logo %s %s".formatted(file, why))
                .marking(file.value().length())
                .withHint("save it as plain SVG with all letters turned into shapes, or as PNG;"
                        + " until then pages and print go without it"));
        return Optional.empty();
    }
}
