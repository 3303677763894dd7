package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Highlights;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Heading;
import org.planpress.model.Prose.Inline;
import org.planpress.model.Prose.Link;
import org.planpress.model.Prose.Picture;
import org.planpress.model.Report;
import org.planpress.model.Section;

/**
 * The prose of one section, report or page.
 *
 * @param prose its text
 * @param edition the edition of a section or report; none for a page
 */
record Body(Prose prose, Optional<Edition> edition) {

    /** All prose of a plan: the sections, the reports, then the pages. */
    static List<Body> of(Plan plan) {
        Stream<Body> sections = plan.editions().stream()
                .flatMap(edition -> edition.sections().stream()
                        .map(Section::body)
                        .map(prose -> new Body(prose, Optional.of(edition))));
        Stream<Body> pages = plan.pages().stream().map(Page::body).map(prose -> new Body(prose, Optional.empty()));
        Stream<Body> reports = plan.reports().stream().flatMap(report -> inReport(report, plan));
        return Stream.of(sections, reports, pages).flatMap(Function.identity()).toList();
    }

    /** The words of a report's highlights and topics, in its edition. */
    static Stream<Body> inReport(Report report, Plan plan) {
        Optional<Edition> edition = plan.edition(report.sheet().edition().id());
        return Stream.concat(
                        report.priorities().stream().map(Highlights::body),
                        report.topics().stream()
                                .flatMap(topic -> Stream.of(topic.what(), topic.soWhat(), topic.nowWhat())))
                .map(prose -> new Body(prose, edition));
    }

    List<Link> links() {
        return all(Link.class);
    }

    List<Picture> pictures() {
        return all(Picture.class);
    }

    List<Heading> headings() {
        return prose.allBlocks()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    <T extends Inline> List<T> all(Class<T> kind) {
        return prose.allInlines().filter(kind::isInstance).map(kind::cast).toList();
    }
}
