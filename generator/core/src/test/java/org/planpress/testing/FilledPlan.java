package org.planpress.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.bind.FieldReference;
import org.planpress.bind.FieldReference.ContentFile;
import org.planpress.bind.RecordShape;
import org.planpress.bind.RecordShape.Field;
import org.planpress.bind.RecordShape.Presence;
import org.planpress.model.Figure;
import org.planpress.model.FinancialYear;
import org.planpress.model.HedgedShare;
import org.planpress.model.Money;
import org.planpress.model.Named;
import org.planpress.model.Share;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet;
import org.planpress.model.When;

/**
 * A content folder in which every field of the model has a value of its own: a word, a day or a number that occurs
 * nowhere else in it. It is written by a walk over the descriptions that the binder itself uses, so that a new field is
 * in it without a change here, unless the field has to agree with another.
 *
 * <p>A field is called by its file and the groups that it is in: {@code priority.kpis.baseline}. Choices, flags and
 * references have no words of their own; {@code fields/chosen.txt} gives their values, and the words by which they show
 * where nothing else in the plan has the same.
 */
public final class FilledPlan {

    /**
     * A field with its value.
     *
     * @param field its name
     * @param forms what any output may show it as, without spaces and in small letters
     */
    public record Told(String field, List<String> forms) {

        /** Whether a text holds it in one of its forms. */
        public boolean isIn(String squeezed) {
            return forms.stream().anyMatch(squeezed::contains);
        }
    }

    /** A value as the file has it, and the further forms in which outputs show it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Given(String written, String... forms) {}

    /** Where the value of a field has to agree with others, or is a choice: the value, and what it shows as. */
    private static final Map<String, Given> CHOSEN = chosen();

    /** Things that the plan holds beside the first of their list, so that references and sums come right. */
    private static final Map<String, String> BESIDE = Map.ofEntries(
            Map.entry("site.areas", "{id: force, title: zqcounty}"),
            Map.entry(
                    "site.statuses",
                    "{id: on-track, title: zqtrack, is: on-track}, {id: not-started, title: zqidle, is: not-started},"
                            + " {id: zqsure, title: zqsurely, is: done}"),
            Map.entry("funding.parts", "{id: rest, title: zqrest, share: 82.7%, covers: zqremains.}"),
            Map.entry(
                    "scenarios.scenarios",
                    "{id: freeze, title: zqfreeze, assumption: zqstays., lines: [{title: zqsum, amounts: [£60m]}],"
                            + " totals: [£60m]}"),
            Map.entry(
                    "budget.spending",
                    "{id: zqrest, title: zqremaining, figures: [{year: 2025-26, amount: £47.000m}]}"),
            Map.entry("report.columns", "latest, three-months, twelve-months, change, direction"),
            Map.entry("budget.income", "{id: zqfee, title: zqfees, figures: [{year: 2025-26, amount: £60.899m}]}"),
            Map.entry("governance.bodies", "{id: public, title: zqpublic, role: zqelects.}"),
            Map.entry("succession.bodies", "{id: zqheir, name: zqcomer}"),
            Map.entry("measure.comparisons.figures", "{name: zqothers, value: 31}"));

    /** Files that the others refer to. */
    private static final Map<String, String> NEIGHBOURS = Map.of(
            "editions/2017-20/edition.yml",
            "{title: zqolder plan, summary: zqbefore., period: {start: 2017-04-01, end: 2020-03-31},"
                    + " status: superseded, version: '1'}",
            "editions/2017-20/commitments.yml",
            "{themes: [{id: zqold, title: zqoldies, commitments: [{id: zqold.1, title: zqancient, text: zqvow.},"
                    + " {id: zqold.2, title: zqgone, text: zqleft.}]}]}",
            "measures/m2.yml",
            "{id: m2, title: zqweights, question: zqmany, unit: count, goodDirection: neutral, frequency: month,"
                    + " source: {publisher: zqpolice, publication: zqpack}, areas: [force, zqnorth], series: m2.csv}",
            "assets/zqsummary.txt",
            "zqsummarised.",
            "measures/m1.csv",
            series(20, "zqnorth"),
            "measures/m2.csv",
            series(100, "", "zqnorth"));

    private static String series(int least, String... areas) {
        return Stream.iterate(LocalDate.of(2023, 4, 1), day -> day.plusMonths(1))
                .limit(26)
                .flatMap(day -> Stream.of(areas)
                        .map(area -> "%tY-%<tm,%s,%d\n".formatted(day, area, least + day.getMonthValue() % 3)))
                .collect(Collectors.joining("", "period,area,value\n", ""));
    }

    /** The days of a month that have two figures, so that no day is found inside another. */
    private static final int FIRST_DAY = 10;

    private static final int LAST_DAY = 28;

    /** A figure in the report that stands before the name of a month, so that both together look like a day. */
    private static final int TAKEN_DAY = 24;

    /** Each date as a plan has it is a financial year of its own, after all others. */
    private static final int FIRST_YEAR = 2100;

    private static final LocalDate FIRST_MONTH = LocalDate.of(2025, 4, FIRST_DAY);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dMMMMyyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dMMMyyyy", Locale.UK);

    private final Map<String, String> files = new TreeMap<>();
    private final List<Told> told = new ArrayList<>();
    private int count;
    private int days;
    private final UnaryOperator<String> marking;

    private FilledPlan(UnaryOperator<String> marking) {
        this.marking = marking;
    }

    /** The plan, not yet written. */
    public static FilledPlan make() {
        return make(UnaryOperator.identity());
    }

    /**
     * The plan, not yet written, with marks.
     *
     * @param marking puts marks to the words of each field in which they are read
     */
    public static FilledPlan make(UnaryOperator<String> marking) {
        FilledPlan plan = new FilledPlan(marking);
        FieldReference.files().stream()
                .filter(file -> !file.name().equals("theme"))
                .forEach(plan::file);
        plan.files.put(
                "editions/2025-29/commitments.yml", plan.group(RecordShape.of(ThemesSheet.class), "across") + "\n");
        plan.files.putAll(NEIGHBOURS);
        return plan;
    }

    /** All fields that have a value, in the order of the reference. */
    public List<Told> told() {
        return List.copyOf(told);
    }

    /** Writes the content folder. */
    public void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private void file(ContentFile file) {
        String place = file.paths()
                .get(0)
                .replace("editions/*/priorities/*", "editions/2025-29/priorities/p1")
                .replace("editions/*/*.md", "editions/2025-29/foreword.md")
                .replace("editions/*/registers/*", "editions/2025-29/registers/zqregister")
                .replace("editions/*", "editions/2025-29")
                .replace("measures/*", "measures/m1")
                .replace("reports/*/*.md", "reports/r1/p1.md")
                .replace("reports/*/topics/*", "reports/r1/topics/t1")
                .replace("reports/*/chapters/*", "reports/r1/chapters/c1")
                .replace("reports/*", "reports/r1")
                .replace("rules/*", "rules/zqpack")
                .replace("meetings/*", "meetings/2025-11-14")
                .replace("pages/**/*", "pages/about");
        String fields = group(file.shape(), file.name());
        files.put(
                place,
                place.endsWith(".md") ? "---\n" + fields + "\n---\n\n" + body(file.name()) + "\n" : fields + "\n");
    }

    private String body(String file) {
        String words = "zqbody" + file;
        if (file.equals("highlights")) {
            return "";
        }
        told.add(new Told(file + " (text)", List.of(words)));
        return file.equals("topic")
                ? "## What\n\n" + words + "\n\n## So what\n\nzqpeople.\n\n## Now what\n\nzqwait."
                : words + ".";
    }

    private String group(RecordShape shape, String path) {
        return shape.written().stream()
                .map(field -> "\"" + field.name() + "\": " + value(field, path + "." + field.name()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String value(Field field, String path) {
        String one = field.isGroup() && !CHOSEN.containsKey(path) ? group(field.group(), path) : single(field, path);
        String more = BESIDE.containsKey(path) ? ", " + BESIDE.get(path) : "";
        return field.presence() == Presence.LIST ? "[" + one + more + "]" : one;
    }

    private String single(Field field, String path) {
        Given given = CHOSEN.getOrDefault(path, own(field));
        if (given.forms().length == 0) {
            throw new AssertionError("say in chosen.txt what " + path + " is, and as what it shows");
        }
        List<String> forms =
                Stream.of(given.forms()).map(FilledPlan::squeezed).distinct().toList();
        if (!forms.equals(List.of("-"))) {
            told.add(new Told(path, forms));
        }
        return given.written();
    }

    /** A value that no other field has. */
    private Given own(Field field) {
        Class<?> type = field.type();
        int number = ++count;
        String word = "zq%03dword".formatted(number);
        if (type == Text.class) {
            return new Given('"' + (field.marks() ? marking.apply(word) : word) + '"', word);
        } else if (type == Named.class) {
            return new Given("zq%03d".formatted(number), "zq%03d".formatted(number));
        } else if (type == When.class) {
            String year = "%d/%02d".formatted(FIRST_YEAR + number, (FIRST_YEAR + number + 1) % 100);
            return new Given(year, year);
        } else if (type == LocalDate.class) {
            LocalDate day = nextDay();
            return new Given(day.toString(), day.toString(), DAY.format(day), SHORT_DAY.format(day));
        } else if (type == int.class || type == Integer.class) {
            int value = 7_000_000 + number;
            return new Given(String.valueOf(value), String.valueOf(value), "%,d".formatted(value));
        } else if (type == LocalTime.class) {
            // A start stands before its end, and before one in the afternoon both clocks tell the time alike.
            LocalTime time = LocalTime.of(10 + number / 60 % 3, number % 60);
            return new Given('"' + time.toString() + '"', time.toString());
        } else if (type == Share.class || type == HedgedShare.class) {
            String share = "17.%03d".formatted(number);
            return new Given(share + "%", share);
        } else if (type == Money.class) {
            String pounds = "7%03d000".formatted(number);
            return new Given(
                    "£" + pounds, pounds, "£7.%03dm".formatted(number), "£%,d".formatted(Long.valueOf(pounds)));
        } else if (type == Figure.class) {
            int value = 9_000 + number;
            return new Given(String.valueOf(value), String.valueOf(value), "%,d".formatted(value));
        } else if (type == FinancialYear.class) {
            return new Given("2025-26", "2025-26", "2025to2026");
        }
        return new Given("");
    }

    /** The days follow each other, so that those of one thing are in order. */
    private LocalDate nextDay() {
        int number = days++;
        int inMonth = LAST_DAY - FIRST_DAY;
        int after = number % inMonth;
        boolean past = FIRST_DAY + after >= TAKEN_DAY;
        return FIRST_MONTH.plusMonths(number / inMonth).plusDays(past ? after + 1 : after);
    }

    /** A text without spaces, soft hyphens and hyphens at the ends of lines, in small letters. */
    public static String squeezed(String text) {
        return text.replaceAll("[\\u00ad\\u200b\\u2060]", "")
                .replaceAll("[\\s\\u00a0\\u202f]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Given> chosen() {
        return FieldLines.read("chosen.txt").stream()
                .collect(Collectors.toMap(
                        parts -> parts.get(0),
                        parts -> new Given(parts.get(1), parts.get(2).split("; ", -1))));
    }
}
