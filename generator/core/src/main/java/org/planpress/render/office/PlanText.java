package org.planpress.render.office;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.PrioritySheet.Outcome;
import org.planpress.model.Prose;
import org.planpress.origin.ContentWords;
import org.planpress.origin.PageWords;
import org.planpress.render.office.TextBody.Cell;
import org.planpress.render.office.TextBody.Picture;
import org.planpress.site.beyond.PartnersPage;
import org.planpress.site.beyond.RegisterPage;
import org.planpress.site.beyond.RequirementsPage;
import org.planpress.site.book.Book;
import org.planpress.site.book.BookChapter;
import org.planpress.site.changes.ChangesPage;
import org.planpress.site.chart.ChartFigure;
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
import org.planpress.site.frame.PageMessage.AboutFollows;
import org.planpress.site.frame.PageMessage.FigureSource;
import org.planpress.site.frame.PageMessage.Label;
import org.planpress.site.frame.PageMessage.Source;
import org.planpress.site.frame.Places;
import org.planpress.site.frame.Reach;
import org.planpress.site.frame.Said;
import org.planpress.site.law.LawPage;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasuresPage;
import org.planpress.site.meetings.DecisionEntry;
import org.planpress.site.meetings.DecisionsPage;
import org.planpress.site.meetings.GovernanceMessage;
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

/** The chapters of a book as paragraphs of a text document, each thing with the id that the plan's files call it by. */
final class PlanText {

    /** How each kind of chapter is written. */
    private static final List<Writer<?>> WRITERS = List.of(
            new Writer<>(SectionPage.class, Part::section),
            new Writer<>(PriorityPage.class, Part::priority),
            new Writer<>(HomePage.Across.class, (part, page) -> part.themes()),
            new Writer<>(MeasuresPage.class, Part::measures),
            new Writer<>(MoneyPage.class, Part::money),
            new Writer<>(SurveyPage.class, Part::survey),
            new Writer<>(RequirementsPage.class, Part::requirements),
            new Writer<>(RegisterPage.class, Part::register),
            new Writer<>(PartnersPage.class, Part::partners),
            new Writer<>(EarlierPage.class, Part::earlier),
            new Writer<>(PlacesPage.class, Part::places),
            new Writer<>(GovernancePage.class, Part::governance),
            new Writer<>(MeetingsPage.class, Part::meetings),
            new Writer<>(DecisionsPage.class, Part::decisions),
            new Writer<>(LawPage.class, Part::law),
            new Writer<>(ChangesPage.class, Part::changes),
            new Writer<>(TimetablePage.class, Part::timetable),
            new Writer<>(GlossaryPage.class, Part::glossary));

    private record Writer<T extends PageContent>(Class<T> type, BiConsumer<Part, T> write) {

        private boolean wrote(Part part, PageContent content) {
            boolean mine = type.isInstance(content);
            if (mine) {
                write.accept(part, type.cast(content));
            }
            return mine;
        }
    }

    /** Drawings beside text that says the same are no larger than so many millimetres. */
    private static final double SMALL_WIDE = 120;

    private static final double SMALL_HIGH = 80;

    private final Voice voice;
    private final TextBody body;
    private final PassageMarks passages;
    private final ContentWords content;
    private final TextLinks links;
    private final Edition edition;
    private final Function<ChartFigure, Optional<Picture>> charts;
    private final Function<String, List<ChartFigure>> drawings;
    private final Function<String, Optional<Picture>> pictures;

    PlanText(
            Voice voice,
            TextBody body,
            PassageMarks passages,
            ContentWords content,
            TextLinks links,
            Edition edition,
            Function<ChartFigure, Optional<Picture>> charts,
            Function<String, List<ChartFigure>> drawings,
            Function<String, Optional<Picture>> pictures) {
        this.voice = voice;
        this.body = body;
        this.passages = passages;
        this.content = content;
        this.links = links;
        this.edition = edition;
        this.charts = charts;
        this.drawings = drawings;
        this.pictures = pictures;
    }

    void write(Book book) {
        book.chapters().forEach(this::chapter);
        book.contact().ifPresent(page -> {
            from(page);
            contact(page);
        });
        from(book.about());
        about(book.about(), book.forms());
    }

    private void from(Record page) {
        passages.from(PageWords.of(page, content)::from);
    }

    private void contact(ContactPage page) {
        body.heading(1, page.heading(), "contact", Optional.empty());
        page.urgent().ifPresent(words -> body.words("Lead", words));
        facts(page.reach().stream().map(Reach::fact).toList());
        page.parts().forEach(part -> {
            body.heading(2, part.title(), "contact-" + part.name(), Optional.empty());
            facts(part.ways());
        });
    }

    private void chapter(BookChapter chapter) {
        Optional<String> id = chapter.content() instanceof HomePage.Across
                ? Optional.empty()
                : Optional.of(chapter.address().replaceAll("/$", "").replaceAll(".*/", ""));
        from(chapter);
        String number = chapter.mark().map(mark -> mark.number() + ". ").orElse("");
        body.heading(1, number + chapter.title(), chapter.id(), id);
        Part part = new Part(chapter);
        if (WRITERS.stream().noneMatch(writer -> writer.wrote(part, chapter.content()))) {
            throw new IllegalStateException(
                    "no text for a chapter of " + chapter.content().getClass());
        }
    }

    private void about(AboutPage page, List<Fact> forms) {
        body.heading(1, page.heading(), "about", Optional.empty());
        facts(page.identity());
        facts(forms);
        page.predecessor().ifPresent(before -> body.words("Normal", voice.say(new AboutFollows(before.text()))));
        page.notFollowed().ifPresent(words -> body.words("Normal", words));
        page.body().ifPresent(prose -> prose(prose, "about"));
        body.heading(2, voice.say(EditionMessage.Label.DOCUMENT_CONTROL), "about-control", Optional.empty());
        if (page.control().isEmpty()) {
            body.words("Normal", page.controlNote());
        } else {
            facts(page.control());
        }
        body.heading(2, voice.say(EditionMessage.Label.CHANGE_CONTROL), "about-changes", Optional.empty());
        body.words("Note", page.changesNote());
        if (!page.changes().isEmpty()) {
            body.table(
                    voice.say(DocumentMessage.Label.CHANGES_CAPTION),
                    cells(
                            voice.say(EditionMessage.Term.VERSION),
                            voice.say(EditionMessage.Term.DATE),
                            voice.say(Label.ABOUT_WHAT),
                            voice.say(Label.ABOUT_BY)),
                    page.changes().stream()
                            .map(change -> cells(change.version(), change.date(), change.what(), change.by()))
                            .toList(),
                    0);
        }
        page.source().ifPresent(source -> body.words("Note", voice.say(new Source(source))));
    }

    private void prose(Prose prose, String chapter) {
        new ProseText(voice, body, links, pictures, chapter + "_").write(prose);
    }

    private List<Cell> cells(String... words) {
        return Stream.of(words).map(word -> new Cell(body.run(word), false)).toList();
    }

    private void facts(List<Fact> facts) {
        facts.forEach(fact -> body.paragraph(
                "Fact", body.run(fact.term() + ": ", Looks.PLAIN.made(true, false)) + body.run(fact.text())));
    }

    private void paragraphs(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            body.words(at == 0 ? "Lead" : "Normal", words.get(at));
        }
    }

    private void figure(ChartFigure figure, int level, String place) {
        body.heading(level, figure.title(), place, Optional.of(figure.id()));
        body.lead("Normal", figure.summary());
        Optional<Picture> picture = charts.apply(figure);
        boolean tall = picture.map(TextBody::tall).orElse(false);
        picture.filter(drawn -> !tall).ifPresent(drawn -> drawing(figure, drawn));
        body.table(figure.table());
        figure.notes().forEach(note -> body.lead("Note", note));
        body.words(
                "Note",
                voice.say(new FigureSource(figure.source().replaceFirst("\\.$", "")))
                        + figure.asOf().map(day -> " " + sentence(day)).orElse(""));
        picture.filter(drawn -> tall).ifPresent(drawn -> drawing(figure, drawn));
    }

    /** A picture that takes most of a page stands after the words, which would otherwise be parted by blank paper. */
    private void drawing(ChartFigure figure, Picture picture) {
        body.caption(false, figure.subtitle());
        body.paragraph("Picture", body.picture(picture, figure.title(), figure.description()));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /** What a chapter says; its places have names that start with the chapter's. */
    private final class Part {

        private final String chapter;
        private final List<BookChapter.Theme> promised;
        private final List<KpiPage> indicators;

        Part(BookChapter chapter) {
            this.chapter = chapter.id();
            this.promised = chapter.themes();
            this.indicators = chapter.kpis();
        }

        private void heading(int level, String words, String place) {
            body.heading(level, words, chapter + "_" + place, Optional.empty());
        }

        void section(SectionPage page) {
            page.summary().ifPresent(summary -> body.words("Lead", summary));
            page.shown().ifPresent(shown -> prose(shown, chapter));
            prose(page.body(), chapter);
        }

        void priority(PriorityPage page) {
            page.promise().ifPresent(promise -> body.words("Statement", promise));
            paragraphs(page.rationale());
            page.shown().ifPresent(shown -> prose(shown, chapter));
            outcomes(page);
            page.standing().ifPresent(standing -> {
                heading(2, voice.say(PriorityMessage.Part.STANDING), "standing");
                body.words("Statement", standing.statement());
                standing.details().forEach(detail -> body.words("Normal", detail));
            });
            if (!page.opinions().isEmpty()) {
                heading(2, voice.say(RegisterMessage.Label.JUDGED_BY_OTHERS), "opinions");
                body.bullets(Said.lines(page.opinions()));
            }
            if (!page.aims().isEmpty()) {
                heading(2, voice.say(PriorityMessage.Part.AIMS), "aims");
                about(page.aimsNote());
            }
            page.aims().forEach(aim -> {
                body.heading(3, aim.text(), chapter + "_" + aim.id(), Optional.of(aim.id()));
                body.bullets(aim.actions());
            });
            if (!promised.isEmpty()) {
                heading(2, voice.say(PriorityMessage.Part.PROMISED), "promised");
                about(page.promisedNote());
                themes();
            }
            kpis(page.kpisNote());
            if (!page.money().isEmpty()) {
                heading(2, voice.say(PriorityMessage.Part.MONEY), "money");
                about(page.moneyNote());
                body.bullets(Said.lines(page.money()));
            }
            if (!page.evidence().isEmpty()) {
                heading(2, voice.say(PriorityMessage.Part.EVIDENCE), "evidence");
                about(voice.say(Label.PRIORITY_EVIDENCE_NOTE));
                body.bullets(page.evidence());
            }
        }

        private void note(String words) {
            if (!words.isEmpty()) {
                body.words("Note", words);
            }
        }

        /** A note under a heading, about what follows. */
        private void about(String words) {
            if (!words.isEmpty()) {
                body.lead("Note", words);
            }
        }

        private void outcomes(PriorityPage page) {
            if (page.outcomes().isEmpty()) {
                return;
            }
            heading(2, voice.say(PriorityMessage.Part.OUTCOMES), "outcomes");
            about(page.outcomesNote());
            List<String> ids = edition.priorities().stream()
                    .filter(priority -> priority.sheet().number() == page.mark().number())
                    .flatMap(priority -> priority.sheet().outcomes().stream())
                    .map(Outcome::id)
                    .map(Object::toString)
                    .toList();
            int list = body.list(true, 1);
            for (int at = 0; at < page.outcomes().size(); at++) {
                body.item(
                        list,
                        0,
                        body.place(chapter + "_" + ids.get(at), ids.get(at))
                                + body.run("  " + page.outcomes().get(at)));
            }
        }

        void themes() {
            promised.forEach(theme -> {
                body.heading(3, theme.title(), chapter + "_" + theme.id(), Optional.of(theme.id()));
                theme.commitments().forEach(this::commitment);
            });
        }

        private void commitment(CommitmentPage page) {
            body.numbered(4, page.heading(), place(page.address()), page.id());
            body.words("Normal", page.text());
            if (page.judged()) {
                body.words(
                        "Note", voice.say(new CommonMessage.Status(page.status().text())));
            }
            page.note().ifPresent(this::note);
            facts(page.given());
            page.updates()
                    .forEach(update -> note(update.day() + ": " + update.text()
                            + update.status()
                                    .map(status -> " (" + status.text() + ")")
                                    .orElse("")));
        }

        private void kpis(String about) {
            if (indicators.isEmpty()) {
                return;
            }
            heading(2, voice.say(PriorityMessage.Part.KPIS), "kpis");
            about(about);
            for (KpiPage kpi : indicators) {
                body.numbered(3, kpi.heading(), place(kpi.address()), kpi.id());
                body.words("Normal", kpi.text());
                note(kpi.direction() + ". " + sentence(kpi.measured()));
                facts(kpi.given());
            }
        }

        private static String place(String address) {
            return Places.of(address);
        }

        void money(MoneyPage page) {
            paragraphs(page.lead());
            facts(page.facts());
            page.split().ifPresent(split -> {
                figure(split.figure(), 2, chapter + "_split");
                if (!split.income().isEmpty()) {
                    heading(2, voice.say(MoneyMessage.Label.INCOME), "income");
                    body.bullets(split.income());
                }
                heading(2, voice.say(MoneyMessage.Label.PARTS), "parts");
                for (int at = 0; at < split.parts().size(); at++) {
                    MoneyPage.Part part = split.parts().get(at);
                    heading(3, part.title(), "part-" + (at + 1));
                    body.words("Normal", part.covers());
                    body.bullets(part.notes());
                }
            });
            page.blocks().forEach(this::block);
            page.choices().ifPresent(choices -> {
                heading(2, choices.title(), "choices");
                body.words("Normal", choices.summary());
                facts(choices.cases());
                figure(choices.figure(), 3, chapter + "_cases");
            });
        }

        private void block(MoneyPage.Block block) {
            heading(2, block.title(), block.id());
            block.text().forEach(words -> body.words("Normal", words));
            block.figures().forEach(figure -> figure(figure, 3, chapter + "_figure-" + figure.id()));
            if (!block.things().isEmpty()) {
                heading(3, block.thingsHeading(), block.id() + "-things");
            }
            block.things().forEach(thing -> {
                heading(4, thing.title(), thing.id());
                thing.text().forEach(words -> body.words("Normal", words));
                facts(thing.facts());
                if (!thing.serves().isEmpty()) {
                    facts(List.of(new Fact(
                            voice.say(MoneyMessage.Label.SERVES),
                            thing.serves().stream().map(Link::text).collect(Collectors.joining("; ")))));
                }
            });
        }

        void survey(SurveyPage page) {
            body.words("Statement", page.statement());
            page.lead().forEach(words -> body.words("Normal", words));
            facts(page.facts());
            body.words("Normal", page.caution());
            page.reading().ifPresent(this::note);
            page.figures().forEach(figure -> figure(figure, 2, chapter + "_" + figure.id()));
            for (int at = 0; at < page.findings().size(); at++) {
                heading(2, page.findings().get(at).title(), "finding-" + (at + 1));
                body.bullets(page.findings().get(at).points());
            }
            note(voice.say(new Source(page.source())));
        }

        void requirements(RequirementsPage page) {
            body.words("Lead", page.summary());
            body.words("Statement", page.statement());
            page.mappedNote().ifPresent(this::note);
            page.threats().forEach(threat -> {
                body.heading(2, threat.title(), chapter + "_" + threat.id(), Optional.of(threat.id()));
                about(threat.counted());
                threat.text().forEach(words -> body.words("Normal", words));
                threat.commitments().forEach(this::named);
            });
            note(voice.say(new Source(page.source())));
        }

        void register(RegisterPage page) {
            body.words("Lead", page.summary());
            page.counted().forEach(words -> body.words("Normal", words));
            page.note().ifPresent(this::note);
            page.entries().forEach(entry -> {
                body.heading(2, entry.title(), chapter + "_" + entry.id(), Optional.of(entry.id()));
                facts(entry.facts());
                entry.text().forEach(words -> body.words("Normal", words));
                body.bullets(entry.points());
                body.bullets(entry.links().stream().map(Link::text).toList());
                entry.address().ifPresent(this::note);
                entry.source().ifPresent(source -> note(voice.say(new Source(source))));
            });
            note(voice.say(new Source(page.source())));
        }

        void partners(PartnersPage page) {
            body.words("Lead", page.lead());
            body.words("Statement", page.statement());
            page.partners().forEach(partner -> {
                body.heading(2, partner.name(), chapter + "_" + partner.id(), Optional.empty());
                about(partner.counted());
                partner.commitments().forEach(this::named);
            });
            note(page.note());
        }

        void earlier(EarlierPage page) {
            body.words("Lead", page.counted());
            body.table(
                    page.of(),
                    cells(
                            voice.say(EarlierMessage.Label.PROMISE),
                            voice.say(EarlierMessage.Label.BECAME),
                            voice.say(EarlierMessage.Label.NOW)),
                    page.rows().stream()
                            .map(row -> cells(
                                    row.title().text() + " [" + row.id() + "]",
                                    row.became(),
                                    row.nowInWords(voice.say(EarlierMessage.Label.ALSO))))
                            .toList(),
                    0);
            if (!page.fresh().isEmpty()) {
                heading(2, page.newTitle(), EarlierPage.NEW);
                page.fresh().forEach(this::named);
            }
        }

        void places(PlacesPage page) {
            body.words("Lead", page.lead());
            page.places().forEach(one -> {
                body.heading(2, one.link().text(), place(one.link().address()), Optional.of(one.id()));
                body.words("Normal", one.lies());
                one.parts().forEach(kind -> told(kind, 3, one.id() + "-" + kind.id()));
            });
            told(page.rest(), 2, "rest");
        }

        private void told(PlacePart kind, int level, String at) {
            heading(level, kind.heading(), at);
            kind.notes().forEach(words -> body.words("Normal", words));
            kind.age().flatMap(AgeNote::text).ifPresent(this::note);
            facts(kind.facts());
            body.bullets(Said.lines(kind.items()));
        }

        private void named(CommitmentRow row) {
            body.item(
                    PlanNumbering.BULLETS,
                    0,
                    body.run("[" + row.id() + "]  ", Looks.of("PlanId"))
                            + body.inward(place(row.address()), body.run(row.title(), Looks.of("Hyperlink"))));
        }

        void governance(GovernancePage page) {
            body.words("Lead", page.statement());
            if (!page.tree().isEmpty()) {
                heading(2, voice.say(GovernanceMessage.Label.BODIES), "bodies");
            }
            page.tree().forEach(node -> node(node, 0));
            note(voice.say(new Source(page.source())));
        }

        private void node(GovernancePage.Node node, int level) {
            body.item(
                    PlanNumbering.BULLETS,
                    level,
                    true,
                    body.place(chapter + "_" + node.id(), node.id())
                            + body.run("  ")
                            + body.run(node.title(), Looks.PLAIN.made(true, false)));
            node.text().forEach(words -> body.more(level, body.run(words)));
            node.below().forEach(below -> node(below, Math.min(8, level + 1)));
        }

        void meetings(MeetingsPage page) {
            body.words("Lead", page.lead());
            heading(2, voice.say(Label.MEETINGS_COMING), "coming");
            note(page.comingNote());
            page.coming().forEach(this::meeting);
            if (!page.past().isEmpty()) {
                heading(2, voice.say(Label.MEETINGS_PAST), "past");
                page.past().forEach(this::meeting);
            }
        }

        private void meeting(MeetingsPage.Entry entry) {
            String address = entry.link().address();
            body.heading(
                    3,
                    entry.day(),
                    place(address),
                    Optional.of(address.replaceAll("/$", "").replaceAll(".*/", "")));
            body.words("Normal", entry.link().text());
            entry.notes().forEach(this::note);
            body.bullets(entry.items());
        }

        void law(LawPage page) {
            body.words("Lead", page.lead());
            page.remarks().forEach(words -> body.words("Normal", words));
            page.packs().forEach(pack -> {
                heading(2, pack.title(), pack.id());
                body.words("Normal", String.join(" ", pack.remarks()));
                pack.rows().forEach(row -> {
                    body.heading(3, row.title(), chapter + "_" + row.id(), Optional.empty());
                    body.words("Normal", row.state());
                    row.found().forEach(found -> body.words("Normal", found.inWords()));
                    row.lacking().forEach(words -> body.words("Normal", words));
                    note(voice.say(new Source(row.sourcesInWords())));
                    row.remarks().forEach(this::note);
                });
            });
        }

        void changes(ChangesPage page) {
            body.words("Lead", page.lead());
            body.words("Normal", page.since());
            page.days().forEach(day -> {
                heading(2, day.title(), day.id());
                day.changes().forEach(change -> {
                    body.heading(3, change.name(), chapter + "_" + change.id(), Optional.empty());
                    body.words("Normal", change.kind());
                    facts(change.facts());
                });
                day.known().forEach(this::note);
            });
        }

        void decisions(DecisionsPage page) {
            body.words("Lead", page.lead());
            page.asked().forEach(words -> body.words("Normal", words));
            page.groups().forEach(group -> {
                heading(2, group.title(), group.id());
                group.meeting().ifPresent(meeting -> body.words("Normal", meeting.text()));
                group.decisions().forEach(this::decision);
                group.recommendations()
                        .forEach(asked -> recommendation(asked, group.meeting().isEmpty()));
            });
        }

        private void decision(DecisionEntry entry) {
            body.heading(3, entry.title(), chapter + "_" + entry.id(), Optional.of(entry.id()));
            body.words("Normal", entry.text());
            entry.followUp()
                    .map(PageMessage.DecisionFollowUp::new)
                    .map(voice::say)
                    .ifPresent(words -> body.words("Normal", words));
            entry.outcome().ifPresent(words -> body.words("Normal", words));
            touched(entry.commitments());
        }

        private void recommendation(RecommendationEntry entry, boolean withMeeting) {
            body.heading(
                    3,
                    voice.say(new PageMessage.MeetingRecommendation(entry.id())),
                    chapter + "_" + entry.id(),
                    Optional.of(entry.id()));
            if (withMeeting) {
                body.words("Normal", entry.meeting().text());
            }
            body.words("Normal", entry.text());
            facts(List.of(new Fact(voice.say(Label.MEETING_RESPONSE), entry.answer())));
            entry.change().ifPresent(words -> body.words("Normal", words));
            entry.notes().forEach(this::note);
            touched(entry.commitments());
        }

        private void touched(List<Link> commitments) {
            if (!commitments.isEmpty()) {
                note(voice.say(new PageMessage.DecisionTouches(
                        commitments.stream().map(Link::text).collect(Collectors.joining("; ")))));
            }
        }

        void timetable(TimetablePage page) {
            boolean drawn = page.figure()
                    .map(figure -> page.statement().startsWith(figure.title()))
                    .orElse(false);
            if (!drawn) {
                body.words("Lead", page.statement());
            }
            page.told().forEach(this::note);
            page.figure().ifPresent(figure -> figure(figure, 2, chapter + "_figure"));
        }

        void measures(MeasuresPage page) {
            body.words("Lead", page.lead());
            page.age().flatMap(AgeNote::text).ifPresent(this::note);
            Set<String> met = new HashSet<>();
            for (MeasuresPage.Group group : page.groups()) {
                heading(2, group.title(), group.id());
                about(group.scope());
                group.rows().forEach(row -> measure(row, met.add(row.measure().address())));
            }
        }

        /** The first row of a measure is the place that links to it mean. */
        private void measure(MeasureRow row, boolean first) {
            String address = row.measure().address();
            String name =
                    row.measure().text() + row.area().map(area -> ", " + area).orElse("");
            if (first) {
                body.heading(
                        3,
                        name,
                        place(address),
                        Optional.of(address.replaceAll("/$", "").replaceAll(".*/", "")));
            } else {
                body.words("Heading4", name);
            }
            body.words("Normal", row.finding());
            String newest = row.period().isEmpty() ? "" : row.when() + ": " + sentence(row.newest()) + " ";
            note(newest + sentence(row.direction().text()));
            if (first) {
                drawings.apply(address)
                        .forEach(figure -> charts.apply(figure).ifPresent(drawn -> small(figure, drawn)));
            }
        }

        /** A drawing whose table stands on the web alone. */
        private void small(ChartFigure figure, Picture picture) {
            if (figure.illustrative()) {
                body.lead("Note", sentence(figure.title()));
            }
            body.caption(false, figure.subtitle());
            body.paragraph(
                    "Picture", body.picture(picture, figure.title(), figure.description(), SMALL_WIDE, SMALL_HIGH));
        }

        void glossary(GlossaryPage page) {
            body.words("Lead", page.lead());
            page.letters().stream()
                    .flatMap(letter -> letter.entries().stream())
                    .forEach(entry -> body.paragraph(
                            "Normal",
                            body.run(entry.term(), Looks.PLAIN.made(true, false))
                                    + body.run(".")
                                    + entry.text().stream()
                                            .map(words -> body.run(" ") + body.run(words))
                                            .collect(Collectors.joining())));
        }
    }
}
