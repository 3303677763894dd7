package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Heading;
import org.planpress.model.Prose.Inline;
import org.planpress.model.Prose.Link;
import org.planpress.model.Prose.Picture;
import org.planpress.model.Section;

/**
 * The prose of one section or page.
 *
 * @param prose its text
 * @param edition the edition of a section; none for a page
 */
record Body(Prose prose, Optional<Edition> edition) {

    /** All prose of a plan: the sections, then the pages. */
    static List<Body> of(Plan plan) {
        Stream<Body> sections = plan.editions().stream()
                .flatMap(edition -> edition.sections().stream()
                        .map(Section::body)
                        .map(prose -> new Body(prose, Optional.of(edition))));
        Stream<Body> pages = plan.pages().stream().map(Page::body).map(prose -> new Body(prose, Optional.empty()));
        return Stream.concat(sections, pages).toList();
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
