package org.planpress.site.book;

import org.planpress.site.frame.PageContent;
import org.planpress.site.measures.MeasuresPage;
import org.planpress.site.meetings.GovernancePage;
import org.planpress.site.money.MoneyPage;
import org.planpress.site.money.SurveyPage;
import org.planpress.site.promises.PriorityPage;
import org.planpress.site.promises.RequirementsPage;
import org.planpress.site.texts.SectionPage;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.model.Prose;
import org.planpress.site.book.BookChapter.Part;

/** The main parts of a chapter, which are the headings of the first level that its template sets. */
final class BookParts {

    private final String chapter;

    private BookParts(String chapter) {
        this.chapter = chapter;
    }

    /** The parts of a chapter, by what it shows. */
    static List<Part> of(String chapter, PageContent content) {
        return new BookParts(chapter).of(content).toList();
    }

    private Stream<Part> of(PageContent content) {
        if (content instanceof SectionPage section) {
            return section.body().blocks().stream()
                    .filter(block -> block instanceof Prose.Heading heading && heading.level() <= 2)
                    .map(Prose.Heading.class::cast)
                    .map(heading -> part(heading.anchor(), Prose.words(heading.content())));
        } else if (content instanceof PriorityPage priority) {
            return priority(priority);
        } else if (content instanceof MeasuresPage measures) {
            return measures.groups().stream().map(group -> part(group.id(), group.title()));
        } else if (content instanceof MoneyPage money) {
            return money(money);
        } else if (content instanceof SurveyPage survey) {
            return survey(survey);
        } else if (content instanceof RequirementsPage requirements) {
            return requirements.threats().stream().map(threat -> part(threat.id(), threat.title()));
        }
        return content instanceof GovernancePage ? Stream.of(part("bodies", "What each one does")) : Stream.empty();
    }

    private Stream<Part> priority(PriorityPage page) {
        return Stream.of(
                        when(!page.outcomes().isEmpty(), part("outcomes", "What should be different")),
                        when(!page.aims().isEmpty(), part("aims", "Aims and actions")),
                        when(!page.themes().isEmpty(), part("promised", "What was promised")),
                        when(!page.kpis().isEmpty(), part("kpis", "How we will know")))
                .flatMap(parts -> parts);
    }

    private Stream<Part> money(MoneyPage page) {
        Stream<Part> split = page.split().stream()
                .flatMap(money -> Stream.of(
                                when(true, part("split", money.figure().title())),
                                when(!money.income().isEmpty(), part("income", "Where it comes from")),
                                when(true, part("parts", "What each part pays for")))
                        .flatMap(parts -> parts));
        return Stream.concat(
                split,
                page.choices().stream()
                        .filter(choices -> !choices.title().equals(page.heading()))
                        .map(choices -> part("choices", choices.title())));
    }

    private Stream<Part> survey(SurveyPage page) {
        Stream<Part> figures = page.figures().stream().map(figure -> part(figure.id(), figure.title()));
        Stream<Part> findings = Stream.iterate(1, number -> number + 1)
                .limit(page.findings().size())
                .map(number -> part(
                        "finding-" + number, page.findings().get(number - 1).title()));
        return Stream.concat(figures, findings);
    }

    private static Stream<Part> when(boolean there, Part part) {
        return there ? Stream.of(part) : Stream.empty();
    }

    private Part part(String name, String title) {
        return new Part(chapter + "_" + name, title);
    }
}
