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

/** Pictures, fonts and documents come from the plan's own {@code assets/} folder and are there. */
final class AssetFiles implements Check {

    private static final Rule UNKNOWN = Rule.error(
            "unknown-asset",
            "A picture, a font or a document is not in the assets folder.",
            "Correct the name, or put the file into assets/. The name starts with assets/, and capitals count.",
            "![The new station](assets/staton.jpg)");

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
        return List.of(UNKNOWN, OUTSIDE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        Stream<Finding> ofTheme = plan.theme().stream()
                .flatMap(AssetFiles::named)
                .flatMap(file -> check(file.value(), file.at(), plan.assets())
                        .map(found -> found.marking(file.value().length())));
        Stream<Finding> ofTexts = Body.of(plan).stream()
                .flatMap(body -> Stream.concat(
                        body.pictures().stream()
                                .flatMap(picture -> check(picture.target(), picture.at(), plan.assets())),
                        body.links().stream()
                                .filter(link -> Target.of(link).kind() == Target.Kind.ASSET)
                                .flatMap(link -> check(Target.of(link).path(), link.at(), plan.assets()))));
        return Stream.concat(ofTheme, ofTexts).toList();
    }

    private static Stream<Text> named(ThemeSheet theme) {
        Stream<Text> text = theme.fonts().flatMap(Fonts::text).stream()
                .flatMap(fonts -> Stream.of(
                                Optional.of(fonts.regular()),
                                Optional.of(fonts.bold()),
                                fonts.italic(),
                                fonts.boldItalic())
                        .flatMap(Optional::stream));
        return Stream.of(
                        text,
                        theme.fonts().flatMap(Fonts::titles).stream(),
                        theme.cover().map(Cover::image).stream(),
                        theme.print().flatMap(Paper::profile).stream())
                .flatMap(files -> files);
    }

    private static Stream<Finding> check(String written, SourceLocation at, SortedSet<String> assets) {
        String path = written.replaceFirst("^/?assets/", "");
        if (WAY_OUT.matcher(path).matches()) {
            return Stream.of(OUTSIDE.at(at, "'%s' lies outside the assets folder".formatted(written))
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
                .orElse("put the file into assets/ and write assets/ before its name");
        return Stream.of(UNKNOWN.at(at, message).withHint(hint));
    }
}
