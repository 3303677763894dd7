package org.planpress.check;

import java.util.Collection;
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
import org.planpress.model.RecordParts;
import org.planpress.model.Report;
import org.planpress.model.ReportChapter;
import org.planpress.model.Section;
import org.planpress.model.Series;
import org.planpress.model.Text;

/**
 * The prose of one section, report or page, or of a field that bears marks.
 *
 * @param prose its text
 * @param edition the edition that it belongs to; none for a page
 */
record Body(Prose prose, Optional<Edition> edition) {

    /** All prose of a plan: the sections, the reports, the pages, then the fields that bear marks. */
    static List<Body> of(Plan plan) {
        Stream<Body> sections = plan.editions().stream()
                .flatMap(edition -> edition.sections().stream()
                        .map(Section::body)
                        .map(prose -> new Body(prose, Optional.of(edition))));
        Stream<Body> pages = plan.pages().stream().map(Page::body).map(prose -> new Body(prose, Optional.empty()));
        Stream<Body> reports = plan.reports().stream().flatMap(report -> inReport(report, plan));
        return Stream.of(sections, reports, pages, inFields(plan, Optional.empty(), plan))
                .flatMap(Function.identity())
                .toList();
    }

    /** Fields are found by the components of records, so that one added to the model is not forgotten. */
    private static Stream<Body> inFields(Object value, Optional<Edition> edition, Plan plan) {
        if (value instanceof Text text) {
            return text.bearsMarks() ? Stream.of(new Body(text.marked(), edition)) : Stream.empty();
        } else if (value instanceof Collection<?> values) {
            return values.stream().flatMap(inner -> inFields(inner, edition, plan));
        } else if (value instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(inner -> inFields(inner, edition, plan));
        } else if (value instanceof Prose || value instanceof Series || !RecordParts.has(value)) {
            return Stream.empty();
        }
        Optional<Edition> own = value instanceof Edition inside
                ? Optional.of(inside)
                : value instanceof Report report
                        ? plan.edition(report.sheet().edition().id())
                        : edition;
        return RecordParts.of(value).stream().flatMap(part -> inFields(part, own, plan));
    }

    /** The words of a report's highlights, topics and chapters, in its edition. */
    static Stream<Body> inReport(Report report, Plan plan) {
        Optional<Edition> edition = plan.edition(report.sheet().edition().id());
        return Stream.of(
                        report.priorities().stream().map(Highlights::body),
                        report.topics().stream()
                                .flatMap(topic -> Stream.of(topic.what(), topic.soWhat(), topic.nowWhat())),
                        report.chapters().stream().map(ReportChapter::body))
                .flatMap(proses -> proses)
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
