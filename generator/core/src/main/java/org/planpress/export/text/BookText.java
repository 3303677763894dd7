package org.planpress.export.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.planpress.model.Edition;
import org.planpress.model.PrioritySheet.Outcome;
import org.planpress.site.beyond.PartnersPage;
import org.planpress.site.beyond.RegisterPage;
import org.planpress.site.beyond.RequirementsPage;
import org.planpress.site.book.Book;
import org.planpress.site.book.BookChapter;
import org.planpress.site.changes.ChangesPage;
import org.planpress.site.changes.LedgerMessage;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.DataTable;
import org.planpress.site.earlier.EarlierMessage;
import org.planpress.site.earlier.EarlierPage;
import org.planpress.site.evidence.RegisterMessage;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.CommonMessage;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.PageMessage;
import org.planpress.site.frame.PageMessage.Label;
import org.planpress.site.frame.Reach;
import org.planpress.site.frame.Said;
import org.planpress.site.law.LawMessage;
import org.planpress.site.law.LawPage;
import org.planpress.site.marks.InlineMarks;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasuresPage;
import org.planpress.site.meetings.DecisionEntry;
import org.planpress.site.meetings.DecisionsPage;
import org.planpress.site.meetings.GovernancePage;
import org.planpress.site.meetings.MeetingsPage;
import org.planpress.site.meetings.RecommendationEntry;
import org.planpress.site.money.MoneyMessage;
import org.planpress.site.money.MoneyPage;
import org.planpress.site.money.SurveyPage;
import org.planpress.site.money.TimetablePage;
import org.planpress.site.places.PlacePart;
import org.planpress.site.places.PlacesPage;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.promises.HomePage;
import org.planpress.site.promises.KpiPage;
import org.planpress.site.promises.PriorityMessage;
import org.planpress.site.promises.PriorityPage;
import org.planpress.site.texts.AboutPage;
import org.planpress.site.texts.ContactPage;
import org.planpress.site.texts.EditionMessage;
import org.planpress.site.texts.GlossaryPage;
import org.planpress.site.texts.SectionPage;
import org.planpress.words.Voice;

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
            new Writer<>(RegisterPage.class, (text, page) -> text.register(page)),
            new Writer<>(PartnersPage.class, (text, page) -> text.partners(page)),
            new Writer<>(EarlierPage.class, (text, page) -> text.earlier(page)),
            new Writer<>(PlacesPage.class, (text, page) -> text.places(page)),
            new Writer<>(GovernancePage.class, (text, page) -> text.governance(page)),
            new Writer<>(MeetingsPage.class, (text, page) -> text.meetings(page)),
            new Writer<>(DecisionsPage.class, (text, page) -> text.decisions(page)),
            new Writer<>(LawPage.class, (text, page) -> text.law(page)),
            new Writer<>(ChangesPage.class, (text, page) -> text.changes(page)),
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

    private final Voice voice;
    private final Edition edition;
    private final Book book;
    private final TextLines lines;
    private final ProseLines prose;

    BookText(Voice voice, Edition edition, Book book, InlineMarks marks) {
        this.voice = voice;
        this.edition = edition;
        this.book = book;
        this.lines = new TextLines(
                voice,
                words -> marks.of(words)
                        .map(inlines -> ProseLines.words(voice, inlines))
                        .orElse(words));
        this.prose = new ProseLines(voice, lines);
    }

    String text() {
        lines.heading(1, book.title());
        lines.paragraph(book.organisation());
        lines.paragraph(
                book.date().isEmpty()
                        ? book.phase()
                        : voice.say(new PlanTextMessage.PhaseAndDate(book.phase(), book.date())));
        book.notice().ifPresent(lines::paragraph);
        lines.paragraph(book.home().lead());
        book.home().shown().ifPresent(prose::write);
        lines.told(book.forms());
        book.chapters().forEach(this::chapter);
        book.contact().ifPresent(this::contact);
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

    private void contact(ContactPage page) {
        lines.heading(1, page.heading());
        page.urgent().ifPresent(lines::paragraph);
        lines.told(page.reach().stream().map(Reach::fact).toList());
        page.parts().forEach(part -> {
            lines.heading(2, part.title());
            lines.told(part.ways());
        });
    }

    private void about(AboutPage page) {
        lines.heading(1, page.heading());
        lines.told(page.identity());
        page.predecessor()
                .map(before -> voice.say(new PageMessage.AboutFollows(before.text())))
                .ifPresent(lines::paragraph);
        page.notFollowed().ifPresent(lines::paragraph);
        page.body().ifPresent(prose::write);
        lines.heading(2, voice.say(EditionMessage.Label.DOCUMENT_CONTROL));
        lines.paragraph(page.control().isEmpty() ? page.controlNote() : "");
        lines.told(page.control());
        lines.heading(2, voice.say(EditionMessage.Label.CHANGE_CONTROL));
        lines.paragraph(page.changesNote());
        page.changes()
                .forEach(change -> lines.row(List.of(change.version(), change.date(), change.what(), change.by())));
        lines.gap();
        page.source().ifPresent(this::source);
    }

    private void source(String source) {
        lines.paragraph(voice.say(new PageMessage.Source(source)));
    }

    /** What a chapter says. */
    private final class Chapter {

        private final BookChapter chapter;

        Chapter(BookChapter chapter) {
            this.chapter = chapter;
        }

        private void heading(PriorityMessage.Part part) {
            lines.heading(2, voice.say(part));
        }

        void section(SectionPage page) {
            page.summary().ifPresent(lines::paragraph);
            page.shown().ifPresent(prose::write);
            prose.write(page.body());
        }

        void priority(PriorityPage page) {
            page.promise().ifPresent(lines::paragraph);
            lines.paragraphs(page.rationale());
            page.shown().ifPresent(prose::write);
            outcomes(page);
            page.standing().ifPresent(standing -> {
                heading(PriorityMessage.Part.STANDING);
                // The details speak of marks, which plain text does not have.
                lines.paragraph(standing.statement());
            });
            if (!page.opinions().isEmpty()) {
                lines.heading(2, voice.say(RegisterMessage.Label.JUDGED_BY_OTHERS));
                lines.items(Said.lines(page.opinions()));
            }
            if (!page.aims().isEmpty()) {
                heading(PriorityMessage.Part.AIMS);
                lines.paragraph(page.aimsNote());
            }
            page.aims().forEach(aim -> {
                lines.thing(aim.id(), aim.text());
                lines.items(aim.actions());
            });
            if (!chapter.themes().isEmpty()) {
                heading(PriorityMessage.Part.PROMISED);
                lines.paragraph(page.promisedNote());
                themes();
            }
            kpis(page.kpisNote());
            if (!page.money().isEmpty()) {
                heading(PriorityMessage.Part.MONEY);
                lines.paragraph(page.moneyNote());
                lines.items(Said.lines(page.money()));
            }
            if (!page.evidence().isEmpty()) {
                heading(PriorityMessage.Part.EVIDENCE);
                lines.items(page.evidence());
            }
        }

        private void outcomes(PriorityPage page) {
            if (page.outcomes().isEmpty()) {
                return;
            }
            heading(PriorityMessage.Part.OUTCOMES);
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
                lines.under(voice.say(new CommonMessage.Status(page.status().text())));
            }
            page.note().ifPresent(lines::under);
            lines.facts(page.given());
            page.updates()
                    .forEach(update -> lines.under(voice.say(update.status()
                            .<PlanTextMessage>map(status ->
                                    new PlanTextMessage.UpdateWithStatus(update.day(), update.text(), status.text()))
                            .orElseGet(() -> new PlanTextMessage.Update(update.day(), update.text())))));
        }

        private void kpis(String note) {
            if (chapter.kpis().isEmpty()) {
                return;
            }
            heading(PriorityMessage.Part.KPIS);
            lines.paragraph(note);
            for (KpiPage kpi : chapter.kpis()) {
                lines.thing(kpi.id(), kpi.heading());
                lines.under(kpi.text());
                lines.under(voice.say(new PlanTextMessage.Indicator(kpi.direction(), kpi.measured())));
                lines.facts(kpi.given());
            }
        }

        void measures(MeasuresPage page) {
            lines.paragraph(page.lead());
            page.age().flatMap(AgeNote::text).ifPresent(lines::paragraph);
            page.groups().forEach(group -> {
                lines.heading(2, group.title());
                group.rows().forEach(this::measure);
                lines.gap();
            });
        }

        private void measure(MeasureRow row) {
            String name = row.measure().text();
            String inArea = row.area()
                    .map(area -> voice.say(new PlanTextMessage.InArea(name, area)))
                    .orElse(name);
            String newest = row.period().isEmpty()
                    ? row.finding()
                    : voice.say(new PlanTextMessage.Newest(row.newest(), row.when()));
            lines.item(
                    0,
                    "-",
                    voice.say(new PlanTextMessage.Measure(
                            inArea, newest, row.direction().text())));
            if (!row.period().isEmpty()) {
                lines.under(row.finding());
            }
        }

        void money(MoneyPage page) {
            lines.paragraphs(page.lead());
            lines.told(page.facts());
            page.split().ifPresent(split -> {
                figure(split.figure());
                lines.items(split.income());
                split.parts().forEach(part -> {
                    lines.heading(3, part.title());
                    lines.paragraph(part.covers());
                    lines.paragraphs(part.notes());
                });
            });
            page.blocks().forEach(this::block);
            page.choices().ifPresent(choices -> {
                lines.heading(2, choices.title());
                lines.paragraph(choices.summary());
                figure(choices.figure());
                lines.told(choices.cases());
            });
        }

        private void block(MoneyPage.Block block) {
            lines.heading(2, block.title());
            lines.paragraphs(block.text());
            block.figures().forEach(this::figure);
            if (!block.things().isEmpty()) {
                lines.heading(3, block.thingsHeading());
            }
            block.things().forEach(thing -> {
                lines.item(0, "-", thing.title());
                thing.text().forEach(lines::under);
                lines.facts(thing.facts());
                if (!thing.serves().isEmpty()) {
                    lines.facts(List.of(new Fact(
                            voice.say(MoneyMessage.Label.SERVES),
                            thing.serves().stream().map(Link::text).collect(Collectors.joining("; ")))));
                }
            });
            lines.gap();
        }

        void survey(SurveyPage page) {
            lines.paragraph(page.statement());
            lines.paragraphs(page.lead());
            lines.told(page.facts());
            lines.paragraph(page.caution());
            page.reading().ifPresent(lines::paragraph);
            page.figures().forEach(this::figure);
            page.findings().forEach(finding -> {
                lines.heading(2, finding.title());
                lines.items(finding.points());
            });
            source(page.source());
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
            source(page.source());
        }

        void register(RegisterPage page) {
            lines.paragraph(page.summary());
            lines.paragraphs(page.counted());
            page.note().ifPresent(lines::paragraph);
            page.entries().forEach(entry -> {
                lines.heading(2, entry.title() + " [" + entry.id() + "]");
                lines.told(entry.facts());
                lines.paragraphs(entry.text());
                lines.items(entry.points());
                lines.items(entry.links().stream().map(Link::text).toList());
                entry.address().ifPresent(lines::paragraph);
                entry.source().ifPresent(words -> source(words));
            });
            source(page.source());
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

        void earlier(EarlierPage page) {
            lines.paragraph(page.counted());
            page.rows().forEach(row -> {
                lines.thing(row.id(), row.title().text());
                lines.under(row.became());
                lines.under(row.nowInWords(voice.say(EarlierMessage.Label.ALSO)));
            });
            lines.gap();
            if (!page.fresh().isEmpty()) {
                lines.heading(2, page.newTitle());
                named(page.fresh());
            }
        }

        void places(PlacesPage page) {
            lines.paragraph(page.lead());
            page.places().forEach(one -> {
                lines.heading(2, one.link().text() + " [" + one.id() + "]");
                lines.paragraph(one.lies());
                one.parts().forEach(kind -> told(kind, 3));
            });
            told(page.rest(), 2);
        }

        private void told(PlacePart kind, int level) {
            lines.heading(level, kind.heading());
            lines.paragraphs(kind.notes());
            kind.age().flatMap(AgeNote::text).ifPresent(lines::paragraph);
            lines.told(kind.facts());
            lines.items(Said.lines(kind.items()));
        }

        private void named(List<CommitmentRow> commitments) {
            commitments.forEach(row -> lines.item(0, "[" + row.id() + "]", row.title()));
            lines.gap();
        }

        void governance(GovernancePage page) {
            lines.paragraph(page.statement());
            page.tree().forEach(node -> body(node, Optional.empty()));
            source(page.source());
        }

        private void body(GovernancePage.Node node, Optional<String> above) {
            lines.thing(node.id(), node.title());
            above.ifPresent(title -> lines.under(voice.say(new PlanTextMessage.AnswersTo(title))));
            node.text().forEach(lines::under);
            node.below().forEach(below -> body(below, Optional.of(node.title())));
        }

        void meetings(MeetingsPage page) {
            lines.paragraph(page.lead());
            lines.heading(2, voice.say(Label.MEETINGS_COMING));
            lines.paragraph(page.comingNote());
            page.coming().forEach(this::meeting);
            lines.gap();
            if (!page.past().isEmpty()) {
                lines.heading(2, voice.say(Label.MEETINGS_PAST));
                page.past().forEach(this::meeting);
                lines.gap();
            }
        }

        private void meeting(MeetingsPage.Entry entry) {
            lines.item(
                    0,
                    "-",
                    voice.say(
                            new PlanTextMessage.Named(entry.day(), entry.link().text())));
            entry.notes().forEach(lines::under);
            entry.items().forEach(lines::under);
        }

        void law(LawPage page) {
            lines.paragraph(page.lead());
            lines.paragraphs(page.remarks());
            page.packs().forEach(pack -> {
                lines.heading(2, pack.title());
                lines.paragraph(String.join(" ", pack.remarks()));
                pack.rows().forEach(row -> {
                    lines.item(0, "-", voice.say(new LawMessage.Line(row.title(), row.state())));
                    row.found().stream().map(LawPage.Found::inWords).forEach(lines::under);
                    row.lacking().forEach(lines::under);
                    lines.under(voice.say(new PageMessage.Source(row.sourcesInWords())));
                    row.remarks().forEach(lines::under);
                });
                lines.gap();
            });
        }

        void changes(ChangesPage page) {
            lines.paragraph(page.lead());
            lines.paragraph(page.since());
            page.days().forEach(day -> {
                lines.heading(2, day.title());
                day.changes().forEach(change -> {
                    lines.item(0, "-", voice.say(new LedgerMessage.Titled(change.name(), change.kind())));
                    change.facts()
                            .forEach(fact -> lines.under(voice.say(new LedgerMessage.Line(fact.term(), fact.text()))));
                });
                lines.paragraphs(day.known());
                lines.gap();
            });
        }

        void decisions(DecisionsPage page) {
            lines.paragraph(page.lead());
            lines.paragraphs(page.asked());
            page.groups().forEach(group -> {
                lines.heading(2, group.title());
                group.meeting().ifPresent(meeting -> lines.paragraph(meeting.text()));
                group.decisions().forEach(this::decision);
                group.recommendations()
                        .forEach(asked -> recommendation(asked, group.meeting().isEmpty()));
                lines.gap();
            });
        }

        private void decision(DecisionEntry entry) {
            lines.thing(entry.id(), entry.title());
            lines.under(entry.text());
            entry.followUp()
                    .map(PageMessage.DecisionFollowUp::new)
                    .map(voice::say)
                    .ifPresent(lines::under);
            entry.outcome().ifPresent(lines::under);
            touched(entry.commitments());
        }

        private void recommendation(RecommendationEntry entry, boolean withMeeting) {
            lines.thing(entry.id(), voice.say(new PageMessage.MeetingRecommendation(entry.id())));
            if (withMeeting) {
                lines.under(entry.meeting().text());
            }
            lines.under(entry.text());
            lines.facts(List.of(new Fact(voice.say(Label.MEETING_RESPONSE), entry.answer())));
            entry.change().ifPresent(lines::under);
            entry.notes().forEach(lines::under);
            touched(entry.commitments());
        }

        private void touched(List<Link> commitments) {
            if (!commitments.isEmpty()) {
                lines.under(voice.say(new PageMessage.DecisionTouches(
                        commitments.stream().map(Link::text).collect(Collectors.joining("; ")))));
            }
        }

        void timetable(TimetablePage page) {
            lines.paragraph(page.statement());
            page.told().forEach(lines::paragraph);
            page.figure().ifPresent(this::figure);
        }

        void glossary(GlossaryPage page) {
            lines.paragraph(page.lead());
            page.letters().stream()
                    .flatMap(letter -> letter.entries().stream())
                    .forEach(entry -> lines.item(
                            0,
                            "-",
                            voice.say(new PlanTextMessage.Named(entry.term(), String.join(" ", entry.text())))));
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
            source(figure.source());
            figure.asOf().ifPresent(lines::paragraph);
        }

        private void row(DataTable.Row row) {
            lines.row(row.cells().stream().map(DataTable.Cell::shown).toList());
        }
    }
}
