package org.planpress.look;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.Function;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Millimetres;
import org.planpress.model.Text;
import org.planpress.model.ThemeSheet;
import org.planpress.model.ThemeSheet.Paper;

/** An office's own look over the look that the templates come with. */
public final class HouseStyle {

    private static final int LARGEST_SIDE = 10_000;

    /** Running heads and feet, and the tabs of priorities, need their room. */
    private static final int LEAST_TOP = 20;

    private static final int LEAST_BOTTOM = 20;
    private static final int LEAST_SIDE = 16;
    private static final int WIDEST = 50;
    private static final int LEAST_BLEED = 3;
    private static final int WIDEST_BLEED = 10;

    private final Function<String, Optional<byte[]>> files;
    private final Findings findings;

    private HouseStyle(Function<String, Optional<byte[]>> files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /**
     * The look of a plan; with a fault in a part of it, that part is as usual.
     *
     * @param files what a file holds, by its path from {@code assets/} on; empty if it is not there, which others report
     */
    public static Look over(Look usual, ThemeSheet theme, Function<String, Optional<byte[]>> files, Findings findings) {
        HouseStyle style = new HouseStyle(files, findings);
        SortedMap<String, Ink> inks = HouseColours.over(usual.inks(), theme.colours(), findings);
        Faces faces = theme.fonts()
                .map(chosen -> HouseFonts.over(usual.faces(), chosen, files, findings))
                .orElse(usual.faces());
        return new Look(
                inks,
                faces,
                theme.print().map(style::margins).orElse(usual.margins()),
                theme.cover().flatMap(style::cover),
                theme.logo().flatMap(logo -> HouseLogo.of(logo, files, findings)),
                theme.print().flatMap(Paper::profile).flatMap(style::profile),
                theme.print().flatMap(Paper::condition).map(Text::value));
    }

    private Optional<Cover> cover(ThemeSheet.Cover chosen) {
        Text image = chosen.image();
        Optional<byte[]> bytes = files.apply(image.value());
        Optional<PictureFile> picture = bytes.map(PictureFile::of).filter(PictureFile::isCommon);
        if (bytes.isPresent() && picture.isEmpty()) {
            report(image, "the file %s is no JPEG or PNG picture".formatted(image));
        }
        Optional<PictureFile> fitting =
                picture.filter(found -> Math.max(found.width(), found.height()) <= LARGEST_SIDE);
        if (picture.isPresent() && fitting.isEmpty()) {
            report(
                    image,
                    "the picture %s has %s × %s pixels"
                            .formatted(
                                    image, picture.get().width(), picture.get().height()));
        }
        return fitting.map(
                found -> new Cover(image.value(), chosen.description().value(), found.width(), found.height()));
    }

    private void report(Text image, String message) {
        findings.add(
                LookRules.COVER
                        .at(image.at(), message)
                        .marking(image.value().length())
                        .withHint(
                                "save it as a JPEG of at most 10,000 pixels on its longer side; until then the cover goes without it"));
    }

    private Optional<byte[]> profile(Text file) {
        Optional<byte[]> found = files.apply(file.value());
        Optional<String> objection = found.flatMap(PressProfile::objection);
        objection.ifPresent(why -> findings.add(LookRules.PROFILE
                .at(file.at(), "the file %s %s, so plan-press.pdf names no output intent".formatted(file, why))
                .marking(file.value().length())
                .withHint("ask the printer for the profile of the press and paper")));
        return found.filter(bytes -> objection.isEmpty());
    }

    private Margins margins(Paper paper) {
        return new Margins(
                length(paper.top(), LEAST_TOP, WIDEST),
                length(paper.bottom(), LEAST_BOTTOM, WIDEST),
                length(paper.inside(), LEAST_SIDE, WIDEST),
                length(paper.outside(), LEAST_SIDE, WIDEST),
                length(paper.bleed(), LEAST_BLEED, WIDEST_BLEED));
    }

    private OptionalDouble length(Optional<Millimetres> chosen, int least, int most) {
        if (chosen.isEmpty()) {
            return OptionalDouble.empty();
        }
        BigDecimal value = chosen.get().value();
        if (value.doubleValue() >= least && value.doubleValue() <= most) {
            return OptionalDouble.of(value.doubleValue());
        }
        SourceLocation at = chosen.get().at();
        findings.add(LookRules.MARGIN
                .at(at, "%s mm is %s".formatted(value, value.doubleValue() < least ? "too narrow" : "too wide"))
                .marking(value.toPlainString().length())
                .withHint("use from %s to %s mm".formatted(least, most)));
        return OptionalDouble.empty();
    }
}
