package org.planpress.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.check.UsedPaths.Name;
import org.planpress.check.UsedPaths.Use;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Page;
import org.planpress.model.Plan;

/**
 * No name that an author chooses, of a page or of anything that has an id, puts a page or a file where the site needs
 * another.
 */
final class PageAddresses implements Check {

    private static final Rule RULE = Rule.error(
            "address-taken",
            "A page has the address of a page that is made from the plan, or of a file of the site; or an id would put"
                    + " one in the place of another.",
            "Give the file, the folder or the thing another name.",
            "pages/data.md, a priority with the id slides");

    /** The text of this page is shown above the document control, which stands at its address. */
    private static final String SHARED = "about";

    private static final String INDEX = "index.html";

    /** Names that mean a device on Windows, whatever their ending, so that no folder can bear them there. */
    private static final Pattern DEVICE = Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        Optional<SiteAddresses> made = SiteAddresses.made(plan);
        return made.isEmpty()
                ? List.of()
                : Stream.of(
                                plan.pages().stream()
                                        .filter(page -> !page.address().equals(SHARED))
                                        .flatMap(page -> check(page, made.get()).stream()),
                                clashes(plan),
                                unusable(plan))
                        .flatMap(found -> found)
                        .distinct()
                        .toList();
    }

    private static Optional<Finding> check(Page page, SiteAddresses made) {
        String address = "/" + page.address() + "/";
        List<String> parts = List.of(page.address().split("/", -1));
        if (made.has(address)) {
            return found(page, "the site has another page at " + address);
        }
        return Stream.concat(
                        parts.stream()
                                .limit(1)
                                .filter(part -> UsedPaths.AT_ROOT.contains(part) || UsedPaths.FOLDERS.contains(part)),
                        parts.stream().filter(INDEX::equals))
                .findFirst()
                .flatMap(part -> found(page, "the site keeps the name '" + part + "' for its files"));
    }

    private static Optional<Finding> found(Page page, String message) {
        SourceLocation file = SourceLocation.startOf(page.sheet().at().path());
        return Optional.of(RULE.at(file, message).withHint("give the file another name"));
    }

    /** Two files at one path, and a file where another needs a folder. Two things with one id are told elsewhere. */
    private static Stream<Finding> clashes(Plan plan) {
        List<Use> uses = UsedPaths.of(plan);
        Map<String, Use> files = new HashMap<>();
        uses.forEach(use -> files.putIfAbsent(use.path(), use));
        Stream<Finding> same = uses.stream()
                .filter(use -> !use.what().equals("a page"))
                .flatMap(use -> clash(use, files.get(use.path())).stream());
        Stream<Finding> inside = uses.stream()
                .flatMap(use -> folders(use.path())
                        .filter(files::containsKey)
                        .filter(folder -> !folder.endsWith(INDEX) && folder.indexOf('/') > 0)
                        .flatMap(folder -> clash(use, files.get(folder)).stream()));
        return Stream.concat(same, inside);
    }

    private static Optional<Finding> clash(Use use, Use other) {
        if (use.name().isEmpty() || use.name().equals(other.name())) {
            return Optional.empty();
        }
        Name name = use.name().get();
        boolean twice = other.name().filter(it -> it.text().equals(name.text())).isPresent();
        return twice
                ? Optional.empty()
                : Optional.of(RULE.at(
                                name.at(),
                                "with the name '%s', %s would stand at /%s, the place of %s"
                                        .formatted(name.text(), use.what(), shown(use.path()), described(other)))
                        .withHint("give it another name"));
    }

    private static String shown(String path) {
        return path.endsWith("/" + INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
    }

    private static String described(Use use) {
        return use.what() + use.name().map(name -> " ('" + name.text() + "')").orElse("");
    }

    private static Stream<String> folders(String path) {
        return Stream.iterate(path, at -> at.indexOf('/') >= 0, at -> at.substring(0, at.lastIndexOf('/')))
                .skip(1)
                .filter(folder -> !folder.isEmpty());
    }

    /** Names that cannot be part of any path. */
    private static Stream<Finding> unusable(Plan plan) {
        Set<Name> told = new HashSet<>();
        return UsedPaths.of(plan).stream()
                .filter(use -> !use.what().equals("a page"))
                .flatMap(use -> use.name().stream())
                .filter(told::add)
                .flatMap(name -> {
                    if (name.text().equals(INDEX)) {
                        return Stream.of(RULE.at(name.at(), "the site keeps the name '" + INDEX + "' for its files")
                                .withHint("give it another name"));
                    }
                    return DEVICE.matcher(name.text()).matches()
                            ? Stream.of(RULE.at(
                                            name.at(),
                                            "no file or folder can be called '%s' on Windows".formatted(name.text()))
                                    .withHint("give it another name"))
                            : Stream.empty();
                });
    }
}
