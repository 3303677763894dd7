package org.planpress.export.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.PrioritySheet.Outcome;
import org.planpress.site.book.Book;
import org.planpress.site.book.BookChapter;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.DataTable;
import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.PageContent;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasuresPage;
import org.planpress.site.meetings.GovernancePage;
import org.planpress.site.money.MoneyPage;
import org.planpress.site.money.SurveyPage;
import org.planpress.site.money.TimetablePage;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.promises.HomePage;
import org.planpress.site.promises.KpiPage;
import org.planpress.site.promises.PartnersPage;
import org.planpress.site.promises.PriorityPage;
import org.planpress.site.promises.RequirementsPage;
import org.planpress.site.texts.AboutPage;
import org.planpress.site.texts.GlossaryPage;
import org.planpress.site.texts.SectionPage;

/** The chapters of a book as lines. */
final class BookText {

    /** How each kind of chapter is written. */
    private static final List<Writer<?>> WRITERS = List.of(
            new Writer<>(SectionPage.class, (text, page) -> text.section(page)),
            new Writer<>(PriorityPage.class, (text, page) -> text.priority(page)),
            new Writer<>(HomePage.Across.class, (text, page) -> text.themes()),
            new Writer<>(MeasuresPage.class, (text, page) -> text.measures(page)),
            new Writer<>(MoneyPage.class, (text, page) -> text.money(page)),
            new Writer<>(SurveyPage.class, (text, page) -> text.survey(page)),
            new Writer<>(RequirementsPage.class, (text, page) -> text.requirements(page)),
            new Writer<>(PartnersPage.class, (text, page) -> text.partners(page)),
            new Writer<>(GovernancePage.class, (text, page) -> text.governance(page)),
            new Writer<>(TimetablePage.class, (text, page) -> text.timetable(page)),
            new Writer<>(GlossaryPage.class, (text, page) -> text.glossary(page)));

    private record Writer<T extends PageContent>(Class<T> type, BiConsumer<Chapter, T> write) {

        private boolean wrote(Chapter chapter, PageContent content) {
            boolean mine = type.isInstance(content);
            if (mine) {
                write.accept(chapter, type.cast(content));
            }
            return mine;
        }
    }

    private final Edition edition;
    private final Book book;
    private final TextLines lines = new TextLines();
    private final ProseLines prose = new ProseLines(lines);

    BookText(Edition edition, Book book) {
        this.edition = edition;
        this.book = book;
    }

    String text() {
        lines.heading(1, book.title());
        lines.paragraph(book.organisation());
        lines.paragraph(Stream.of(book.phase(), book.date())
                .filter(words -> !words.isEmpty())
                .reduce((phase, date) -> phase + ", " + date)
                .orElse(""));
        book.notice().ifPresent(lines::paragraph);
        lines.paragraph(book.home().lead());
        book.forms().forEach(form -> lines.paragraph(form.term() + ": " + form.text()));
        book.chapters().forEach(this::chapter);
        about(book.about());
        return lines.toString();
    }

    private void chapter(BookChapter chapter) {
        lines.heading(1, chapter.mark().map(mark -> mark.number() + ". ").orElse("") + chapter.title());
        Chapter written = new Chapter(chapter);
        if (WRITERS.stream().noneMatch(writer -> writer.wrote(written, chapter.content()))) {
            throw new IllegalStateException(
                    "no text for a chapter of " + chapter.content().getClass());
        }
    }

    private void about(AboutPage page) {
        lines.heading(1, page.heading());
        page.identity().forEach(fact -> lines.paragraph(fact.term() + ": " + fact.text()));
        page.predecessor().ifPresent(before -> lines.paragraph("It follows the " + before.text() + "."));
        page.body().ifPresent(prose::write);
        lines.heading(2, "Document control");
        lines.paragraph(page.control().isEmpty() ? page.controlNote() : "");
        page.control().forEach(fact -> lines.paragraph(fact.term() + ": " + fact.text()));
        lines.heading(2, "Change control");
        lines.paragraph(page.changesNote());
        page.changes()
                .forEach(change -> lines.row(List.of(change.version(), change.date(), change.what(), change.by())));
        lines.gap();
        page.source().ifPresent(source -> lines.paragraph("Source: " + source));
    }

    /** What a chapter says. */
    private final class Chapter {

        private final BookChapter chapter;

        Chapter(BookChapter chapter) {
            this.chapter = chapter;
        }

        void section(SectionPage page) {
            page.summary().ifPresent(lines::paragraph);
            prose.write(page.body());
        }

        void priority(PriorityPage page) {
            lines.paragraphs(page.rationale());
            outcomes(page);
            page.standing().ifPresent(standing -> {
                lines.heading(2, "Where things stand");
                // The details speak of marks, which plain text does not have.
                lines.paragraph(standing.statement());
            });
            if (!page.aims().isEmpty()) {
                lines.heading(2, "Aims and actions");
                lines.paragraph(page.aimsNote());
            }
            page.aims().forEach(aim -> {
                lines.thing(aim.id(), aim.text());
                lines.items(aim.actions());
            });
            if (!chapter.themes().isEmpty()) {
                lines.heading(2, "What was promised");
                lines.paragraph(page.promisedNote());
                themes();
            }
            kpis(page.kpisNote());
            if (!page.evidence().isEmpty()) {
                lines.heading(2, "Evidence");
                lines.items(page.evidence());
            }
        }

        private void outcomes(PriorityPage page) {
            if (page.outcomes().isEmpty()) {
                return;
            }
            lines.heading(2, "What should be different");
            edition.priorities().stream()
                    .filter(priority -> priority.sheet().number() == page.mark().number())
                    .flatMap(priority -> priority.sheet().outcomes().stream())
                    .forEach(this::outcome);
            lines.gap();
        }

        private void outcome(Outcome outcome) {
            lines.item(0, "[" + outcome.id() + "]", outcome.text().value());
        }

        void themes() {
            chapter.themes().forEach(theme -> {
                lines.heading(3, theme.title() + " [" + theme.id() + "]");
                theme.commitments().forEach(this::commitment);
            });
        }

        private void commitment(CommitmentPage page) {
            lines.thing(page.id(), page.heading());
            lines.under(page.text());
            if (page.judged()) {
                lines.under("Status: " + page.status().text());
            }
            page.note().ifPresent(lines::under);
            lines.facts(page.given());
            page.updates()
                    .forEach(update -> lines.under(update.day() + ": " + update.text()
                            + update.status()
                                    .map(status -> " (" + status.text() + ")")
                                    .orElse("")));
        }

        private void kpis(String note) {
            if (chapter.kpis().isEmpty()) {
                return;
            }
            lines.heading(2, "How we will know");
            lines.paragraph(note);
            for (KpiPage kpi : chapter.kpis()) {
                lines.thing(kpi.id(), kpi.heading());
                lines.under(kpi.text());
                lines.under(kpi.direction() + ". " + kpi.measured() + ".");
                lines.facts(kpi.given());
            }
        }

        void measures(MeasuresPage page) {
            lines.paragraph(page.lead());
            page.groups().forEach(group -> {
                lines.heading(2, group.title());
                group.rows().forEach(this::measure);
                lines.gap();
            });
        }

        private void measure(MeasureRow row) {
            String place = row.area().map(area -> ", " + area).orElse("");
            lines.item(
                    0,
                    "-",
                    row.measure().text() + place + ": " + row.latest() + " in " + row.period() + ". "
                            + row.direction().text() + "." + (row.illustrative() ? " Illustrative." : ""));
        }

        void money(MoneyPage page) {
            lines.paragraphs(page.lead());
            page.facts().forEach(fact -> lines.paragraph(fact.term() + ": " + fact.text()));
            page.split().ifPresent(split -> {
                figure(split.figure());
                lines.items(split.income());
                split.parts().forEach(part -> {
                    lines.heading(3, part.title());
                    lines.paragraph(part.covers());
                    lines.paragraphs(part.notes());
                });
            });
            page.choices().ifPresent(choices -> {
                lines.heading(2, choices.title());
                lines.paragraph(choices.summary());
                choices.note().ifPresent(lines::paragraph);
                figure(choices.figure());
                choices.cases().forEach(fact -> lines.paragraph(fact.term() + ": " + fact.text()));
            });
        }

        void survey(SurveyPage page) {
            lines.paragraph(page.statement());
            lines.paragraphs(page.lead());
            page.facts().forEach(fact -> lines.paragraph(fact.term() + ": " + fact.text()));
            lines.paragraph(page.caution());
            page.reading().ifPresent(lines::paragraph);
            page.figures().forEach(this::figure);
            page.findings().forEach(finding -> {
                lines.heading(2, finding.title());
                lines.items(finding.points());
            });
            lines.paragraph("Source: " + page.source());
        }

        void requirements(RequirementsPage page) {
            lines.paragraph(page.summary());
            page.mappedNote().ifPresent(lines::paragraph);
            lines.paragraph(page.statement());
            page.threats().forEach(threat -> {
                lines.heading(2, threat.title() + " [" + threat.id() + "]");
                lines.paragraph(threat.counted());
                lines.paragraphs(threat.text());
                named(threat.commitments());
            });
            lines.paragraph("Source: " + page.source());
        }

        void partners(PartnersPage page) {
            lines.paragraph(page.lead());
            lines.paragraph(page.statement());
            page.partners().forEach(partner -> {
                lines.heading(2, partner.name());
                lines.paragraph(partner.counted());
                named(partner.commitments());
            });
            lines.paragraph(page.note());
        }

        private void named(List<CommitmentRow> commitments) {
            commitments.forEach(row -> lines.item(0, "[" + row.id() + "]", row.title()));
            lines.gap();
        }

        void governance(GovernancePage page) {
            lines.paragraph(page.statement());
            page.tree().forEach(node -> body(node, Optional.empty()));
            lines.paragraph("Source: " + page.source());
        }

        private void body(GovernancePage.Node node, Optional<String> above) {
            lines.thing(node.id(), node.title());
            above.ifPresent(title -> lines.under("Answers to: " + title));
            node.text().forEach(lines::under);
            node.below().forEach(below -> body(below, Optional.of(node.title())));
        }

        void timetable(TimetablePage page) {
            lines.paragraph(page.statement());
            lines.paragraph(page.asOf());
            figure(page.figure());
        }

        void glossary(GlossaryPage page) {
            lines.paragraph(page.lead());
            page.letters().stream()
                    .flatMap(letter -> letter.entries().stream())
                    .forEach(entry -> lines.item(0, "-", entry.term() + ": " + String.join(" ", entry.text())));
            lines.gap();
        }

        private void figure(ChartFigure figure) {
            lines.heading(2, figure.title());
            lines.paragraph(figure.summary());
            lines.row(figure.table().columns().stream()
                    .map(DataTable.Column::head)
                    .toList());
            figure.table().groups().forEach(group -> {
                if (!group.heading().isEmpty()) {
                    lines.row(List.of(group.heading()));
                }
                group.rows().forEach(this::row);
            });
            figure.table().foot().forEach(this::row);
            lines.gap();
            lines.paragraphs(figure.notes());
            lines.paragraph("Source: " + figure.source());
            figure.asOf().ifPresent(lines::paragraph);
        }

        private void row(DataTable.Row row) {
            lines.row(row.cells().stream().map(DataTable.Cell::shown).toList());
        }
    }
}
