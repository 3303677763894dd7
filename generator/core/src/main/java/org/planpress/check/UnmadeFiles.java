package org.planpress.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Prose.Link;
import org.planpress.output.Format;
import org.planpress.sitemap.SiteMap;

/**
 * Links to files that the site has when it is made in all forms, and that this build leaves out. Whether a text is
 * right does not hang on how it is built, so this is no {@link Check}, and only a warning.
 */
public final class UnmadeFiles {

    public static final Rule RULE = Rule.warning(
            "file-not-made",
            "A link leads to a file of a form in which this build does not publish the plan, so it leads nowhere.",
            "Publish in all forms, or name the form of the file with --formats, too.",
            "planpress build --formats html, and a text with [the plan to print](/plan.pdf)");

    private UnmadeFiles() {}

    /**
     * The links that lead nowhere.
     *
     * @param made the files that this build makes beside the pages
     */
    public static List<Finding> of(PlanAnalysis analysis, Set<Format> made) {
        SiteMap map = SiteMap.of(analysis);
        Stream<Finding> inTexts = Body.of(analysis.plan()).stream()
                .flatMap(body -> body.links().stream())
                .flatMap(link -> check(link, map, made));
        Stream<Finding> ofRedirects = analysis.plan().continuity().redirects().stream()
                .flatMap(line -> unmade(line.to().value(), line.to().at(), map, made));
        return Stream.concat(inTexts, ofRedirects).toList();
    }

    private static Stream<Finding> check(Link link, SiteMap map, Set<Format> made) {
        Target target = Target.of(link);
        return target.kind() == Target.Kind.PAGE ? unmade(target.path(), link.at(), map, made) : Stream.empty();
    }

    private static Stream<Finding> unmade(String address, SourceLocation at, SiteMap map, Set<Format> made) {
        return map
                .at(address)
                .flatMap(entry -> entry.kind().format().filter(format -> !made.contains(format)))
                .map(missing -> RULE.at(at, "this build does not make the file '%s'".formatted(address))
                        .withHint("build without --formats, or name its form there, too"))
                .stream();
    }
}
