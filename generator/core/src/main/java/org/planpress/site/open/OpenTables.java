package org.planpress.site.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.MeetingSheet;
import org.planpress.model.MeetingSheet.Decision;
import org.planpress.model.MeetingSheet.Recommendation;
import org.planpress.model.Plan;
import org.planpress.model.Ref;
import org.planpress.model.Register;
import org.planpress.model.When;
import org.planpress.site.chart.DataTable;
import org.planpress.site.chart.DataTable.Cell;
import org.planpress.site.chart.DataTable.Row;
import org.planpress.site.open.OpenTableMessage.Head;
import org.planpress.site.open.OpenTableMessage.Table;
import org.planpress.words.Voice;

/** Registers, meetings, decisions and recommendations as tables for programs; what is dealt with in private is in none. */
public final class OpenTables {

    /** Between the values of a cell that has several. */
    private static final String BETWEEN = "; ";

    private final Plan plan;
    private final Voice voice;

    private OpenTables(Plan plan, Voice voice) {
        this.plan = plan;
        this.voice = voice;
    }

    /** All of them; the site map names the same. */
    public static List<OpenTable> of(Plan plan, Voice voice) {
        OpenTables tables = new OpenTables(plan, voice);
        return Stream.concat(
                        plan.made().stream()
                                .flatMap(edition -> edition.registers().stream()
                                        .map(register -> tables.register(edition, register))),
                        tables.ofMeetings())
                .toList();
    }

    /** A column, and what a row has in it. */
    private record Field<T>(Head head, Function<T, Cell> cell) {

        static <T> Field<T> words(Head head, Function<T, ?> value) {
            return new Field<>(head, row -> Cell.words(plain(value.apply(row))));
        }

        private static String plain(Object value) {
            if (value instanceof Optional<?> some) {
                return some.map(Field::plain).orElse("");
            }
            if (value instanceof List<?> all) {
                return all.stream().map(Field::plain).collect(Collectors.joining(BETWEEN));
            }
            return value instanceof Ref ref ? ref.id().value() : value.toString();
        }
    }

    private <T> DataTable table(String caption, List<Field<T>> fields, List<T> rows) {
        return DataTable.plain(
                caption,
                fields.stream()
                        .map(field -> field.head().isDate()
                                ? DataTable.Column.dates(
                                        voice.say(field.head()), field.head().key())
                                : DataTable.Column.words(
                                        voice.say(field.head()), field.head().key()))
                        .toList(),
                rows.stream()
                        .map(row -> Row.of(fields.stream()
                                .map(field -> field.cell().apply(row))
                                .toList()))
                        .toList(),
                List.of());
    }

    private <T> Field<T> date(Head head, Function<T, Optional<When>> value) {
        return new Field<>(
                head,
                row -> value.apply(row)
                        .map(when -> Cell.date(voice, when))
                        .orElseGet(() -> new Cell("", List.of("", "", ""), false)));
    }

    private OpenTable register(Edition edition, Register register) {
        List<Field<Register.Entry>> fields = List.of(
                Field.words(Head.HEAD_ID, Register.Entry::id),
                Field.words(Head.HEAD_TITLE, Register.Entry::title),
                Field.words(Head.HEAD_TEXT, Register.Entry::text),
                Field.words(Head.HEAD_FIGURE, Register.Entry::figure),
                date(Head.HEAD_WHEN, Register.Entry::when),
                Field.words(Head.HEAD_PLACE, Register.Entry::place),
                Field.words(Head.HEAD_AUDIENCE, Register.Entry::audience),
                Field.words(Head.HEAD_WHO, Register.Entry::who),
                Field.words(Head.HEAD_PARTNERS, Register.Entry::partners),
                Field.words(Head.HEAD_STANDING, Register.Entry::standing),
                Field.words(Head.HEAD_HEARD, Register.Entry::heard),
                Field.words(Head.HEAD_CHANGED, Register.Entry::changed),
                Field.words(
                        Head.HEAD_POINTS,
                        entry -> entry.points().stream()
                                .map(Register.Point::text)
                                .toList()),
                Field.words(Head.HEAD_COMMITMENTS, Register.Entry::commitments),
                Field.words(Head.HEAD_KPIS, Register.Entry::kpis),
                Field.words(Head.HEAD_PRIORITIES, Register.Entry::priorities),
                Field.words(Head.HEAD_MEASURES, Register.Entry::measures),
                Field.words(Head.HEAD_LINK, Register.Entry::link),
                Field.words(Head.HEAD_SOURCE, Register.Entry::source));
        String title = register.title().value();
        return new OpenTable(
                edition.id() + "/register-" + register.id() + ".csv",
                title,
                register.summary().value(),
                table(title, fields, register.entries()),
                register.source().value());
    }

    private Stream<OpenTable> ofMeetings() {
        if (plan.meetings().isEmpty()) {
            return Stream.empty();
        }
        List<OpenTable> tables = new ArrayList<>();
        tables.add(listed(
                Table.MEETINGS,
                List.of(
                        Field.words(Head.HEAD_ID, MeetingSheet::id),
                        Field.words(Head.HEAD_BODY, MeetingSheet::body),
                        Field.words(Head.HEAD_DATE, MeetingSheet::date),
                        Field.words(Head.HEAD_START, MeetingSheet::start),
                        Field.words(Head.HEAD_END, MeetingSheet::end),
                        Field.words(Head.HEAD_PLACE, MeetingSheet::place),
                        Field.words(
                                Head.HEAD_PROVISIONAL,
                                meeting -> meeting.provisional().orElse(false)),
                        Field.words(
                                Head.HEAD_AGENDA,
                                meeting -> meeting.agenda().stream()
                                        .map(MeetingSheet.Item::title)
                                        .toList()),
                        Field.words(Head.HEAD_AREAS, MeetingSheet::areas),
                        Field.words(Head.HEAD_NOTE, MeetingSheet::note),
                        Field.words(Head.HEAD_SOURCE, MeetingSheet::source)),
                plan.meetings()));
        tables.add(listed(
                Table.DECISIONS,
                List.of(
                        Field.words(Head.HEAD_ID, of -> of.said().id()),
                        Field.words(Head.HEAD_MEETING, Of::meeting),
                        Field.words(Head.HEAD_DATE, Of::date),
                        Field.words(Head.HEAD_TITLE, of -> of.said().title()),
                        Field.words(Head.HEAD_TEXT, of -> of.said().text()),
                        Field.words(Head.HEAD_FOLLOW_UP, of -> of.said().followUp()),
                        date(Head.HEAD_DUE, of -> of.said().due()),
                        Field.words(Head.HEAD_OUTCOME, of -> of.said().outcome()),
                        Field.words(Head.HEAD_COMMITMENTS, of -> of.said().commitments())),
                this.<Decision>each(MeetingSheet::decisions)));
        tables.add(listed(
                Table.RECOMMENDATIONS,
                List.of(
                        Field.words(Head.HEAD_ID, of -> of.said().id()),
                        Field.words(Head.HEAD_MEETING, Of::meeting),
                        Field.words(Head.HEAD_DATE, Of::date),
                        Field.words(Head.HEAD_TEXT, of -> of.said().text()),
                        date(Head.HEAD_DUE, of -> of.said().due()),
                        Field.words(Head.HEAD_RESPONSE, of -> of.said().response()),
                        Field.words(Head.HEAD_RESPONDED, of -> of.said().responded()),
                        Field.words(Head.HEAD_ACCEPTED, of -> of.said().accepted()),
                        Field.words(Head.HEAD_PLAN_CHANGED, of -> of.said().planChanged()),
                        Field.words(Head.HEAD_CHANGE, of -> of.said().change()),
                        Field.words(Head.HEAD_COMMITMENTS, of -> of.said().commitments())),
                this.<Recommendation>each(MeetingSheet::recommendations)));
        return tables.stream();
    }

    /** Something that a meeting decided or recommended. */
    private record Of<T>(MeetingSheet sheet, T said) {

        String meeting() {
            return sheet.id().toString();
        }

        LocalDate date() {
            return sheet.date();
        }
    }

    private <T> List<Of<T>> each(Function<MeetingSheet, List<T>> which) {
        return plan.meetings().stream()
                .flatMap(meeting -> which.apply(meeting).stream().map(said -> new Of<>(meeting, said)))
                .toList();
    }

    private <T> OpenTable listed(Table which, List<Field<T>> fields, List<T> rows) {
        String title = voice.say(which);
        return new OpenTable(
                "meetings/" + which.name().toLowerCase(Locale.ROOT) + ".csv",
                title,
                voice.say(OpenTableMessage.TableNote.ALL_ON_THIS_SITE),
                table(title, fields, rows),
                "");
    }
}
