package org.planpress.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.finding.Provenance;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.NamesOfWindows;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Link;
import org.planpress.model.Text;
import org.planpress.model.ThemeSheet;
import org.planpress.model.ThemeSheet.Cover;
import org.planpress.model.ThemeSheet.Fonts;
import org.planpress.model.ThemeSheet.Paper;
import org.planpress.model.WebAddress;

/**
 * Pictures, fonts and documents come from the plan's own {@code assets/} folder and are there. Only what a page can do
 * without does not stop the plan: a picture, whose description stands in its place, and the profile of the press.
 */
final class AssetFiles implements Check {

    private static final Pattern SIZED = Pattern.compile("(.*\\S)\\s+=(?=[x\\d])\\d*%?x?\\d*%?");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}./_-]+");

    private static final String NAME =
            "Correct the name, or put the file into assets/. The name starts with assets/, and capitals count.";

    private static final Rule UNKNOWN = Rule.error(
            "unknown-asset",
            "A font or a document is not in the assets folder.",
            NAME,
            "[The survey](assets/survy.pdf)");

    private static final Rule MISSING_PICTURE = Rule.warning(
            "missing-picture",
            "A picture is not in the assets folder. Until it is, its description stands in a frame in its place; a"
                    + " cover goes without it, and a page without a logo.",
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

    static final Rule UNUSED = Rule.warning(
            "unused-asset",
            "A file of the assets folder is named by nothing, so it is not published: it may be a draft, or private.",
            "Move it out of the folder, link to it, or write assets: publish all in site.yml.",
            "assets/Minutes PRIVATE.docx");

    private static final Rule REFUSED = Rule.error(
            "asset-refused",
            "A file of the assets folder is a page or a program, which a browser or a server would run; or Windows knows"
                    + " no file of its name.",
            "Write a page in pages/, save a document as PDF, or give the file another name.",
            "[The survey](assets/survey.html)");

    private static final String FOLDER = "assets/";

    /** What browsers and servers run, and what people run when they have loaded it. */
    private static final Pattern RUNS = Pattern.compile(
            ".*\\.(?:html?|xhtml?|xht|shtml|mht(?:ml)?|hta|js|mjs|cjs|php\\d?|phtml|aspx?|jspx?|cgi|pl|py|rb|swf|wasm|jar"
                    + "|exe|com|bat|cmd|msi|scr|vbs|ps1|sh|lnk|url|htaccess)",
            Pattern.CASE_INSENSITIVE);

    /** Ways to leave a folder: up, from the root, by a scheme or a drive, or the same things in disguise. */
    private static final Pattern WAY_OUT = Pattern.compile(
            "(?:.*/)?\\.\\.(?:/.*)?|/.*|[^/]*:.*|.*\\\\.*|.*%(?:2e|2f|5c|00).*", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Rule> rules() {
        return List.of(UNKNOWN, MISSING_PICTURE, MISSING_PROFILE, OUTSIDE, UNUSED, REFUSED);
    }

    /**
     * A file that the plan names, and the rule that is broken if it is not there.
     *
     * @param written the characters that the author's file has for the name, and that may be put right there; or none
     */
    private record Use(String path, SourceLocation at, String written, Rule rule) {

        static Use of(Text name, Rule rule) {
            return new Use(name.value(), name.at(), name.value(), rule);
        }

        static Use of(String path, Provenance from, Rule rule) {
            return new Use(path, from.named().at(), from.named().written(), rule);
        }

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
        List<Use> uses =
                Stream.of(inFields(plan), inTexts(plan)).flatMap(named -> named).toList();
        Set<String> meant =
                uses.stream().flatMap(use -> meant(use, plan.assets()).stream()).collect(Collectors.toSet());
        return Stream.concat(uses.stream().flatMap(use -> check(use, plan.assets())), ofFiles(plan, meant))
                .toList();
    }

    private static Stream<Use> inFields(Plan plan) {
        return Stream.concat(
                plan.theme().stream().flatMap(AssetFiles::named),
                Stream.concat(
                        plan.pictures().map(image -> Use.of(image.image(), MISSING_PICTURE)),
                        plan.editions().stream()
                                .flatMap(edition -> edition.sheet().otherForms().stream())
                                .flatMap(form -> Stream.concat(
                                        form.file().stream(),
                                        form.transcript().stream().filter(words -> !WebAddress.isPage(words.value()))))
                                .map(file -> Use.of(file, UNKNOWN))));
    }

    private static Stream<Use> inTexts(Plan plan) {
        return Body.of(plan).stream()
                .flatMap(body -> Stream.concat(
                        body.pictures().stream()
                                .map(picture -> Use.of(picture.target(), picture.from(), MISSING_PICTURE)),
                        body.links().stream()
                                .filter(link -> Target.of(link).kind() == Target.Kind.ASSET)
                                .map(link -> Use.of(named(link), link.from(), UNKNOWN))));
    }

    /** That nothing names a file follows from a slip in the name of it, which is told by itself. */
    private static Stream<Finding> ofFiles(Plan plan, Set<String> meant) {
        return Stream.concat(
                plan.unused().stream()
                        .filter(name -> !meant.contains(name))
                        .map(name -> UNUSED.at(place(plan, name), "nothing names this file, so it is not published")
                                .withHint("move it elsewhere, link to it, or write assets: publish all in site.yml")),
                plan.publishedAssets().stream()
                        .flatMap(name -> refusal(name)
                                .map(cure -> REFUSED.at(place(plan, name), "'%s' cannot be published".formatted(name))
                                        .withHint(cure))
                                .stream()));
    }

    private static Optional<String> refusal(String name) {
        if (RUNS.matcher(name).matches()) {
            return Optional.of(
                    "a browser or a server would run it: write a page in pages/, or save the document as PDF");
        }
        return Stream.of(name.split("/", -1)).anyMatch(NamesOfWindows::refuse)
                ? Optional.of("no file can be called so on Windows: give it another name")
                : Optional.empty();
    }

    /** A file is no part of the tree; the site's own file lies beside its folder. */
    private static SourceLocation place(Plan plan, String name) {
        String site = plan.site().title().at().path();
        return SourceLocation.startOf(site.substring(0, site.lastIndexOf('/') + 1) + FOLDER + name);
    }

    /** The file that a link names, with letters in the place of their codes. */
    private static String named(Link link) {
        String path = Target.of(link).path().replaceFirst("^/assets/", FOLDER);
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noCode) {
            return path;
        }
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
                        Stream.concat(text, titles).map(font -> Use.of(font, UNKNOWN)),
                        theme.cover().map(Cover::image).stream().map(image -> Use.of(image, MISSING_PICTURE)),
                        theme.logo().stream()
                                .flatMap(logo -> Stream.of(Optional.of(logo.light()), logo.dark(), logo.reversed()))
                                .flatMap(Optional::stream)
                                .map(file -> Use.of(file, MISSING_PICTURE)),
                        theme.print().flatMap(Paper::profile).stream().map(profile -> Use.of(profile, MISSING_PROFILE)))
                .flatMap(uses -> uses);
    }

    private static String inFolder(String written) {
        return Normalizer.normalize(written.replaceFirst("^/?assets/", ""), Normalizer.Form.NFC);
    }

    /** The file that is most likely meant. */
    private static Optional<String> meant(Use use, SortedSet<String> assets) {
        String path = inFolder(use.path());
        return assets.contains(path) ? Optional.of(path) : Nearest.to(path, assets);
    }

    private static Stream<Finding> check(Use use, SortedSet<String> assets) {
        String written = use.path();
        String path = inFolder(written);
        if (assets.contains(path) && written.startsWith(FOLDER)) {
            return Stream.empty();
        }
        if (WAY_OUT.matcher(path).matches()) {
            return Stream.of(OUTSIDE.at(use.at(), "'%s' lies outside the assets folder".formatted(written))
                    .marking(use.written().length())
                    .withHint("copy the file into assets/ and write assets/ before its name"));
        }
        Matcher sized = SIZED.matcher(written);
        if (sized.matches()) {
            return Stream.of(sized(use, sized.group(1), assets));
        }
        boolean present = assets.contains(path);
        String message = present
                ? "the file '%s' is named without its folder".formatted(written)
                : "there is no file '%s' in assets/".formatted(path);
        Finding missing = use.rule()
                .at(use.at(), message + use.follows())
                .marking(use.written().length());
        return Stream.of(meant(use, assets)
                .map(near -> FOLDER + near)
                .map(near -> mended(missing.withHint("did you mean '" + near + "'?"), use, near))
                .orElse(missing.withHint(use.hint())));
    }

    /** Some systems have the size of a picture after its name. */
    private static Finding sized(Use use, String file, SortedSet<String> assets) {
        Finding finding = use.rule()
                .at(use.at(), "a size stands after '%s', and would be a part of the name".formatted(file))
                .marking(use.written().length());
        String whole = FOLDER + inFolder(file);
        return assets.contains(inFolder(file))
                ? mended(
                        finding.withHint("write '" + whole + "': a picture is as large as its place allows"),
                        use,
                        whole)
                : finding.withHint("delete the size, and put the file into assets/ and write assets/ before its name");
    }

    /** In an address some characters would have to be written otherwise. */
    private static Finding mended(Finding finding, Use use, String near) {
        boolean plain = inFolder(use.written()).equals(inFolder(use.path()))
                && PLAIN.matcher(near).matches()
                && (Nearest.sameFigures(use.path(), near)
                        || SIZED.matcher(use.path()).matches());
        return plain ? finding.mendedBy(near) : finding;
    }
}
