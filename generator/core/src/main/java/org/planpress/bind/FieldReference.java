package org.planpress.bind;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.bind.RecordShape.Field;
import org.planpress.model.Budget;
import org.planpress.model.Capital;
import org.planpress.model.ChangeKind;
import org.planpress.model.ColourName;
import org.planpress.model.DeliverablesSheet;
import org.planpress.model.EditionSheet;
import org.planpress.model.Funding;
import org.planpress.model.Glossary;
import org.planpress.model.Governance;
import org.planpress.model.Grants;
import org.planpress.model.Highlights;
import org.planpress.model.LawSheet;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Page;
import org.planpress.model.PrioritySheet;
import org.planpress.model.Register;
import org.planpress.model.ReportChapter;
import org.planpress.model.ReportSheet;
import org.planpress.model.Requirements;
import org.planpress.model.RisksSheet;
import org.planpress.model.RulePack;
import org.planpress.model.Scenarios;
import org.planpress.model.Section;
import org.planpress.model.SiteSheet;
import org.planpress.model.Succession;
import org.planpress.model.Survey;
import org.planpress.model.ThemeSheet;
import org.planpress.model.ThemesSheet;
import org.planpress.model.Timetable;
import org.planpress.model.Topic;

/** The reference of fields for authors, as Markdown, made from the same descriptions that the binder uses. */
public final class FieldReference {

    /** A kind of content file: where it lies and what it holds. */
    public record ContentFile(String name, List<String> paths, RecordShape shape) {
        private static ContentFile of(Class<? extends Record> type, String name, String... paths) {
            return new ContentFile(name, List.of(paths), RecordShape.of(type));
        }

        /** Whether a file, by its path from the content folder, is of this kind. */
        public boolean holds(String path) {
            return paths.stream()
                    .map(pattern ->
                            pattern.replace(".", "\\.").replace("**/*", ".+").replace("*", "[^/]+"))
                    .anyMatch(path::matches);
        }
    }

    private FieldReference() {}

    /** Every kind of content file, in the order of the reference. */
    public static List<ContentFile> files() {
        return List.of(
                ContentFile.of(SiteSheet.class, "site", "site.yml"),
                ContentFile.of(ThemeSheet.class, "theme", "theme.yml"),
                ContentFile.of(Glossary.class, "glossary", "glossary.yml"),
                ContentFile.of(EditionSheet.class, "edition", "editions/*/edition.yml"),
                ContentFile.of(Section.Sheet.class, "section", "editions/*/*.md"),
                ContentFile.of(PrioritySheet.class, "priority", "editions/*/priorities/*/priority.yml"),
                ContentFile.of(
                        ThemesSheet.class,
                        "commitments",
                        "editions/*/priorities/*/commitments.yml",
                        "editions/*/commitments.yml"),
                ContentFile.of(Funding.class, "funding", "editions/*/funding.yml"),
                ContentFile.of(Scenarios.class, "scenarios", "editions/*/scenarios.yml"),
                ContentFile.of(Budget.class, "budget", "editions/*/budget.yml"),
                ContentFile.of(Capital.class, "capital", "editions/*/capital.yml"),
                ContentFile.of(Grants.class, "grants", "editions/*/grants.yml"),
                ContentFile.of(Requirements.class, "requirements", "editions/*/requirements.yml"),
                ContentFile.of(Survey.class, "survey", "editions/*/survey.yml"),
                ContentFile.of(Timetable.class, "timetable", "editions/*/timetable.yml"),
                ContentFile.of(Governance.class, "governance", "editions/*/governance.yml"),
                ContentFile.of(Register.class, "register", "editions/*/registers/*.yml"),
                ContentFile.of(MeasureSheet.class, "measure", "measures/*.yml"),
                ContentFile.of(ReportSheet.class, "report", "reports/*/report.yml"),
                ContentFile.of(Highlights.Sheet.class, "highlights", "reports/*/*.md"),
                ContentFile.of(DeliverablesSheet.class, "deliverables", "reports/*/deliverables.yml"),
                ContentFile.of(RisksSheet.class, "risks", "reports/*/risks.yml"),
                ContentFile.of(Topic.Sheet.class, "topic", "reports/*/topics/*.md"),
                ContentFile.of(ReportChapter.Sheet.class, "chapter", "reports/*/chapters/*.md"),
                ContentFile.of(MeetingSheet.class, "meeting", "meetings/*.yml"),
                ContentFile.of(Page.Sheet.class, "page", "pages/**/*.md"),
                ContentFile.of(Succession.class, "succession", "succession.yml"),
                ContentFile.of(LawSheet.class, "law", "law.yml"),
                ContentFile.of(RulePack.class, "rules", "rules/*.yml"));
    }

    /** The kind of a file, by its path from the content folder; empty if no such file is read. */
    public static Optional<ContentFile> kind(String path) {
        return files().stream().filter(kind -> kind.holds(path)).findFirst();
    }

    /** The whole reference. */
    public static String markdown() {
        StringBuilder text = new StringBuilder("""
                # Fields of the content files

                Made from the model by the build; do not edit it by hand. A field marked * must be there.
                Every other field may be left out, and the site then says that nothing was published.
                """);
        for (ContentFile file : files()) {
            text.append("\n## ").append(String.join(" and ", file.paths())).append('\n');
            group(file.shape(), text);
            if (file.shape().type() == ThemeSheet.class) {
                colours(text);
            }
            if (file.shape().type() == MeasureSheet.class) {
                series(text);
            }
        }
        redirects(text);
        waiting(text);
        ledger(text);
        marks(text);
        dates(text);
        figuresInTexts(text);
        return text.toString();
    }

    private static void waiting(StringBuilder text) {
        text.append("""

                ## What is not public yet

                Every group of fields above but the site itself may say `%s`, a day such as `%s`: an item of a list, a
                whole file, the fields at the top of a Markdown text. What says so in `edition.yml`, `priority.yml` or
                `report.yml` is the whole folder; in the file of a measure it is its values, too; a row of a spreadsheet of
                values has the column `%s`. Before that day everything is published as if it had never been written: no
                page, file, count, sum, chart or list of changes tells of it, and what it alone names in `assets/` is not published.
                What is public cannot name it until then.

                `planpress check` and `planpress ready` tell what appears on which day. A build on that day, or with `--as-of`
                of that day, publishes it; no file of the content changes.
                """.formatted(
                RecordShape.PUBLISH_FROM.name(), RecordShape.PUBLISH_FROM.example(), SeriesColumn.PUBLISH_FROM.word()));
    }

    private static void marks(StringBuilder text) {
        text.append("""

                ## Marks in words

                A field that takes words with marks holds sentences. The marks inside a line are read in it as in a Markdown
                text, and published in every form:

                | mark | what it becomes |
                | --- | --- |
                | `**40** homes` | bold words |
                | `*about* 40` | slanted words |
                | `~~40~~ 35` | words struck out |
                | `` `plan.json` `` | code |
                | `[the report](/reports/2023-12/)`, `[[p2.vawg]]`, `<https://example.org/>` | a link |
                | `[Cynllun](lang:cy)` | words in another language |

                Put quotes around a value that starts with a mark. A backslash before a sign keeps it as it is, as in `\\*`.
                In plain text, data, descriptions and titles of windows the words stand without marks; plain text puts the
                address of a link after it. Headings, lists, pictures and notes belong in a Markdown text: in a field they
                stay signs, and a finding tells them.

                All other fields hold ids, names, titles and short labels. No mark is read in them, and a finding tells each.

                Words such as `on`, `off`, `yes`, `no`, `y` and `n` are read as they stand, as names of fields, as ids and in text;
                only a field that takes true or false reads `yes` and `no` as such.
                """);
    }

    private static void dates(StringBuilder text) {
        text.append("""

                ## Dates

                A field that takes %s takes these, in letters of any case, and with `by`, `before`, `no later than`, `in`,
                `during`, `on`, `at` or `from` in front. Pages print what is written. What compares reads the first and the last
                day: work is late after the last, a start has come with the first, and data hold all three as
                `{says, first, last}`.

                Seasons are three whole months, so autumn ends on 30 November. A financial year runs from 1 April to 31 March,
                and quarters and halves with a number are its own. Early, mid and late are thirds; start and end are the first
                and the last month, or ten days of a month. `2026-03` is a month; so is `2011-12`, and the financial year is
                written `2011/12`. What can be read in two ways, such as `Q2 2026` or `Winter 2026`, is an error that says how
                to write it. Fields that take %s take one day, in figures or as `14 November 2027`.

                """.formatted(DateForm.DESCRIPTION, DateForm.DAY_DESCRIPTION));
        text.append(DateForm.table());
    }

    private static void figuresInTexts(StringBuilder text) {
        text.append("""

                ## Figures in texts

                A text names a figure in place of writing it, so that the two cannot disagree. An unknown name, or one
                without a value, is an error; in `code` a name stays as it stands.

                | name | what it becomes |
                | --- | --- |
                | `{{999-abandonment.latest}}`, `{{999-abandonment.month}}` | the newest value, of the series or as published elsewhere |
                | `{{999-abandonment.3m}}`, `{{999-abandonment.12m}}` | the figure of three months, of twelve |
                | `{{999-abandonment.yoy}}` | the change on the year before, with its sign; without it after words such as "rose by" |
                | `{{999-abandonment.target}}` | the target |
                | `{{999-abandonment@2023-10.month}}` | the same for a period |
                | `{{vwi-crimes.swindon@2023-10.12m}}` | the same for an area |
                | `{{funding.total}}`, `{{funding.policing.share}}`, `{{funding.policing.amount}}` | money of the edition that the text is in |
                | `{{budget@2025-26.spending}}`, `{{budget@2025-26.income}}` | the total of a year, as published or as its lines sum to; the year may be left out where the budget has one |
                | `{{budget.adult-care@2025-26.amount}}`, `{{budget.adult-care@2025-26.share}}` | a line of the budget in a year |
                | `{{capital.total}}`, `{{capital.mill-lane-depot.agreed}}`, `{{capital.mill-lane-depot.spent}}`, `{{capital.mill-lane-depot@2025-26.agreed}}` | all that was agreed for capital projects, and what was for one; what was spent on it; what was agreed for a year |
                | `{{grants.total}}`, `{{grants.warm-spaces.amount}}`, `{{grants.warm-spaces@2025-26.amount}}` | grants and services together, one, and one in a year |
                | `{{priorities}}`, `{{outcomes}}`, `{{themes}}`, `{{commitments}}`, `{{kpis}}` | how many that edition has; with an id, as in `{{commitments.p1}}`, how many a priority has |
                | `{{commitments.on-track}}`, `{{kpis.late}}`, `{{commitments.without-status}}`, `{{commitments.p1.done}}` | how many have a status, by its id in `site.yml` if the office has its own; not in reports, which tell of another day |
                | `{{funding.parts}}`, `{{capital.projects}}`, `{{grants.number}}`, `{{survey.responses}}` | how many parts the money has, how many projects, how many grants and services; how many people answered |

                Counts stand in figures, `13`; the words around them are the author's, also for one and for none.

                A value with the status `illustrative` gives way to figures published elsewhere and to the other values of its series.
                It stands only for a period of which nothing else is known, and says "(illustrative)".
                """);
    }

    private static void colours(StringBuilder text) {
        text.append("""

                ### names of colours

                Text stands out from its ground by at least 4.5 to 1, large text and marks by 3 to 1, in light, dark and
                print; what does not is an error that names the nearest colour that does.

                | name | what it is for |
                | --- | --- |
                """);
        for (ColourName name : ColourName.values()) {
            text.append("| `%s` | %s |\n".formatted(name.word(), name.meaning()));
        }
    }

    private static void series(StringBuilder text) {
        text.append("""

                ## measures/*.csv and measures/*.xlsx

                The spreadsheet that the field `series` names: a header in the first row, its columns in any order, and a
                row for each period and area. A CSV file is UTF-8. A workbook has one sheet with data; its times,
                percentages and money have the format of such.

                | column | meaning | example |
                | --- | --- | --- |
                """);
        for (SeriesColumn column : SeriesColumn.values()) {
            text.append("| `%s`%s | %s | `%s` |\n"
                    .formatted(column.word(), column.isRequired() ? " *" : "", column.meaning(), column.example()));
        }
    }

    private static void redirects(StringBuilder text) {
        text.append("""

                ## redirects.csv

                Where old addresses lead, of this site and of the one before it: a header in the first row, its columns in any
                order, and a row for each address. Each gets a page that leads on. A server that only gives out files looks at
                no question mark: if addresses differ only behind it and lead to several places, their page lets readers choose.
                `data/plan.json` lists all rows for whoever sets up the server.

                | column | meaning | example |
                | --- | --- | --- |
                """);
        for (RedirectColumn column : RedirectColumn.values()) {
            text.append("| `%s`%s | %s | `%s` |\n"
                    .formatted(column.word(), column.isRequired() ? " *" : "", column.meaning(), column.example()));
        }
    }

    private static void ledger(StringBuilder text) {
        text.append("""

                ## ledger.csv

                What changed in the plan, a row for each change, the newest last. `planpress diff OLD --record` writes it: OLD is
                a folder or a git revision of the content. The pages of changes, the feeds and the moves that a commitment tells
                of are made of it alone, and whatever it knows must stay in the plan or be retired. The reason is for you to
                write.

                | column | meaning | example |
                | --- | --- | --- |
                """);
        for (LedgerColumn column : LedgerColumn.values()) {
            text.append("| `%s` * | %s | `%s` |\n".formatted(column.word(), column.meaning(), column.example()));
        }
        text.append("""

                The id of what belongs to an edition starts with the edition: `2025-29` itself, `2025-29/p1.tools.3` for a
                priority, outcome, aim, KPI, theme or commitment, then `2025-29/sections/foreword`, `2025-29/deliverables/…`,
                `2025-29/risks/…`, `2025-29/funding`, `2025-29/funding/…`, `2025-29/budget/…`, `2025-29/capital/…` and
                `2025-29/grants/…`. The others are `measures/…`, `reports/…`, `meetings/…`, `decisions/…` and
                `recommendations/…`. Work and risks are compared as the newest report has them that tells of them. Nothing else
                of a plan is compared: no registers, surveys, scenarios, timetables, governance, glossary, pages without an
                edition, notes, evidence or pictures.

                | kind | what it tells | in the column `to`, for example |
                | --- | --- | --- |
                """);
        for (ChangeKind kind : ChangeKind.values()) {
            text.append("| `%s` | %s | %s |\n"
                    .formatted(
                            kind.word(), kind.meaning(), kind.example().isEmpty() ? "" : "`" + kind.example() + "`"));
        }
        text.append("""

                Kinds that tell of a part name it before a colon, in `from` and `to` alike. Of a measure that withholds small
                numbers no figure is written.
                """);
    }

    private static void group(RecordShape shape, StringBuilder text) {
        text.append("\n### ").append(shape.name()).append("\n\n");
        text.append("| field | form | meaning | example |\n| --- | --- | --- | --- |\n");
        for (Field field : shape.written()) {
            text.append("| `%s`%s | %s | %s | %s |\n"
                    .formatted(
                            field.name(),
                            field.presence() == RecordShape.Presence.REQUIRED ? " *" : "",
                            form(field),
                            field.meaning(),
                            field.example().isEmpty() ? "" : "`" + field.example() + "`"));
        }
        shape.written().stream()
                .filter(Field::isGroup)
                .map(Field::group)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .forEach(inner -> group(inner, text));
    }

    private static String form(Field field) {
        String group = field.isGroup()
                ? field.group().standsFor().map(alone -> alone.form() + ", or ").orElse("")
                        + field.group().name()
                : "";
        String one = field.isGroup() ? group : field.form();
        return field.presence() == RecordShape.Presence.LIST ? "list, each " + one : one;
    }
}
