package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;
import org.planpress.model.Text;
import org.planpress.model.ThemeSheet;
import org.planpress.model.ThemeSheet.Cover;
import org.planpress.model.ThemeSheet.Fonts;
import org.planpress.model.ThemeSheet.Paper;

/**
 * Pictures, fonts and documents come from the plan's own {@code assets/} folder and are there. Only what a page can do
 * without does not stop the plan: a picture, whose description stands in its place, and the profile of the press.
 */
final class AssetFiles implements Check {

    private static final String NAME =
            "Correct the name, or put the file into assets/. The name starts with assets/, and capitals count.";

    private static final Rule UNKNOWN = Rule.error(
            "unknown-asset",
            "A font or a document is not in the assets folder.",
            NAME,
            "[The survey](assets/survy.pdf)");

    private static final Rule MISSING_PICTURE = Rule.warning(
            "missing-picture",
            "A picture is not in the assets folder. Until it is, its description stands in a frame in its place, and a"
                    + " cover goes without it.",
            NAME,
            "![The new station](assets/staton.jpg)");

    private static final Rule MISSING_PROFILE = Rule.warning(
            "missing-profile",
            "The profile of the press is not in the assets folder. Until it is, the file for the print shop names no"
                    + " output intent: it does not say how its inks will look, and is not PDF/A.",
            "Put the ICC profile into assets/ that the printer gave you, or correct its name.",
            "profile: assets/print/PSOcoated_v4.icc");

    private static final Rule OUTSIDE = Rule.error(
            "asset-outside",
            "A picture, a font or a document lies outside the assets folder.",
            "Copy the file into assets/ and write assets/ before its name.",
            "![Portrait](../../portrait.jpg)");

    private static final String FOLDER = "assets/";

    /** Ways to leave a folder: up, from the root, by a scheme or a drive, or the same things in disguise. */
    private static final Pattern WAY_OUT = Pattern.compile(
            "(?:.*/)?\\.\\.(?:/.*)?|/.*|[^/]*:.*|.*\\\\.*|.*%(?:2e|2f|5c|00).*", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Rule> rules() {
        return List.of(UNKNOWN, MISSING_PICTURE, MISSING_PROFILE, OUTSIDE);
    }

    /** A file that the plan names, and the rule that is broken if it is not there. */
    private record Use(String path, SourceLocation at, Rule rule) {

        private boolean isProfile() {
            return rule.equals(MISSING_PROFILE);
        }

        private String follows() {
            return isProfile() ? ", so plan-press.pdf names no output intent" : "";
        }

        private String hint() {
            return isProfile()
                    ? "ask the printer for the profile of the press and paper, and put it into assets/"
                    : "put the file into assets/ and write assets/ before its name";
        }
    }

    @Override
    public List<Finding> check(Plan plan) {
        Stream<Finding> ofTheme = plan.theme().stream()
                .flatMap(AssetFiles::named)
                .flatMap(use -> check(use, plan.assets())
                        .map(found -> found.marking(use.path().length())));
        Stream<Finding> ofTexts = Body.of(plan).stream()
                .flatMap(body -> Stream.concat(
                        body.pictures().stream()
                                .map(picture -> new Use(picture.target(), picture.at(), MISSING_PICTURE)),
                        body.links().stream()
                                .filter(link -> Target.of(link).kind() == Target.Kind.ASSET)
                                .map(link -> new Use(Target.of(link).path(), link.at(), UNKNOWN))))
                .flatMap(use -> check(use, plan.assets()));
        return Stream.concat(ofTheme, ofTexts).toList();
    }

    private static Stream<Use> named(ThemeSheet theme) {
        Stream<Text> text = theme.fonts().flatMap(Fonts::text).stream()
                .flatMap(fonts -> Stream.of(
                                Optional.of(fonts.regular()),
                                Optional.of(fonts.bold()),
                                fonts.italic(),
                                fonts.boldItalic())
                        .flatMap(Optional::stream));
        Stream<Text> titles = theme.fonts().flatMap(Fonts::titles).stream();
        return Stream.of(
                        Stream.concat(text, titles).map(font -> new Use(font.value(), font.at(), UNKNOWN)),
                        theme.cover().map(Cover::image).stream()
                                .map(image -> new Use(image.value(), image.at(), MISSING_PICTURE)),
                        theme.print().flatMap(Paper::profile).stream()
                                .map(profile -> new Use(profile.value(), profile.at(), MISSING_PROFILE)))
                .flatMap(uses -> uses);
    }

    private static Stream<Finding> check(Use use, SortedSet<String> assets) {
        String written = use.path();
        String path = written.replaceFirst("^/?assets/", "");
        if (WAY_OUT.matcher(path).matches()) {
            return Stream.of(OUTSIDE.at(use.at(), "'%s' lies outside the assets folder".formatted(written))
                    .withHint("copy the file into assets/ and write assets/ before its name"));
        }
        boolean present = assets.contains(path);
        if (present && written.equals(FOLDER + path)) {
            return Stream.empty();
        }
        String message = present
                ? "the file '%s' is named without its folder".formatted(written)
                : "there is no file '%s' in assets/".formatted(path);
        String hint = (present ? Optional.of(path) : Nearest.to(path, assets))
                .map(near -> "did you mean '" + FOLDER + near + "'?")
                .orElse(use.hint());
        return Stream.of(use.rule().at(use.at(), message + use.follows()).withHint(hint));
    }
}
