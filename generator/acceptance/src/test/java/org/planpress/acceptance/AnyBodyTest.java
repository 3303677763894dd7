package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.compile.CompileRequest;
import org.planpress.compile.CompileResult;
import org.planpress.compile.FailOn;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.output.Format;
import org.planpress.output.Shelf;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A council and a mayor publish what they have: in their own words, with each target and each sum wherever it belongs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyBodyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Path PLANS = ExamplePlan.PROJECT.resolve("generator/core/src/test/resources/plans");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /** Where the same stands in every form of the plan. */
    private static final List<String> WHOLE_PLANS = List.of(
            "plan.pdf", "plan-large-print.pdf", "plan-press.pdf", "plan-ua2.pdf", "plan.txt", "word/document.xml");

    private final Map<String, Map<String, String>> texts = new TreeMap<>();
    private final Map<String, CompileResult> results = new TreeMap<>();
    private final Map<String, Path> sites = new TreeMap<>();

    @BeforeAll
    void publishes(@TempDir Path folder) throws IOException {
        for (String plan : List.of("borough", "mayor")) {
            Path site = folder.resolve(plan);
            results.put(
                    plan,
                    new PlanCompiler()
                            .compile(new CompileRequest(
                                    PLANS.resolve(plan).resolve("content"),
                                    Optional.of(ExamplePlan.PROJECT.resolve("templates")),
                                    site,
                                    new Surroundings(ExamplePlan.PROJECT, folder.resolve("home"), DAY),
                                    DAY,
                                    FailOn.ERROR,
                                    EnumSet.allOf(Format.class),
                                    true,
                                    Shelf.NONE,
                                    Progress.SILENT)));
            sites.put(plan, site);
            texts.put(plan, PublishedText.of(site));
        }
    }

    private Map<String, String> texts(String plan) {
        return Objects.requireNonNull(texts.get(plan));
    }

    private String text(String plan, String path) {
        return Objects.requireNonNull(texts(plan).get(path));
    }

    private Path site(String plan) {
        return Objects.requireNonNull(sites.get(plan));
    }

    private static List<?> list(Map<?, ?> group, String name) {
        return (List<?>) Objects.requireNonNull(group.get(name));
    }

    private static String word(Object group, String name) {
        return Objects.requireNonNull(((Map<?, ?>) group).get(name)).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"borough", "mayor"})
    void hasNoFinding(String plan) {
        assertThat(Objects.requireNonNull(results.get(plan)).outcome()).isEqualTo(CompileResult.Outcome.PUBLISHED);
        assertThat(Objects.requireNonNull(results.get(plan)).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"borough", "mayor"})
    void saysNoWordOfPolicing(String plan) throws IOException {
        List<String> words = Files.readAllLines(Path.of("src/test/resources/any-body/words-of-policing.txt"));

        assertThat(words).hasSize(40);
        assertThat(found(plan, words, text -> text)).isEmpty();
    }

    @Test
    void findsSuchWordsWhereTheyAre() throws IOException {
        texts.put(
                "example",
                Map.of("plan.txt", Files.readString(PublishedPlans.example().resolve("plan.txt"))));

        assertThat(Files.readAllLines(Path.of("src/test/resources/any-body/words-of-policing.txt")))
                .filteredOn(
                        word -> !found("example", List.of(word), text -> text).isEmpty())
                .hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"borough", "mayor"})
    void callsACommitmentWhatThePlanCallsIt(String plan) {
        List<String> others = List.of("commitment", "commitments");

        assertThat(found(plan, others, AnyBodyTest::withoutAddresses))
                // What describes the form of the data speaks of its members by their names, which are the same for
                // every plan.
                .filteredOn(place -> !place.contains("plan.schema.json: "))
                // The page of looks names letters as templates do.
                .filteredOn(place -> !place.contains("brand.pdf: "))
                .isEmpty();
    }

    /** Addresses and names of files and columns are the same for every plan. */
    private static String withoutAddresses(String text) {
        return text.replaceAll("\\S*\\bcommitments/\\S*", "")
                .replaceAll("\\b[a-z_]+(?:,[a-z_]+){3,}\\b", "")
                .replaceAll("\\bcommitments (?=Ids of)", "");
    }

    private List<String> found(String plan, List<String> words, UnaryOperator<String> cleaned) {
        Pattern any =
                Pattern.compile("(?i)(?<![\\p{L}\\p{N}_-])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}_])");
        List<String> found = new ArrayList<>();
        texts(plan).forEach((path, text) -> {
            Matcher matcher = any.matcher(cleaned.apply(text));
            if (matcher.find()) {
                String clean = cleaned.apply(text);
                found.add(path + ": "
                        + clean.substring(
                                Math.max(0, matcher.start() - 50), Math.min(clean.length(), matcher.end() + 50)));
            }
        });
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"borough", "mayor"})
    void tellsStartTargetsAndDatesOfEachIndicatorWhereverItIs(String plan) throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path sheet : sheets(plan)) {
            Map<?, ?> priority = yaml(sheet);
            String id = String.valueOf(Objects.requireNonNull(sheet.getParent()).getFileName());
            for (Object one : list(priority, "kpis")) {
                for (String told : told((Map<?, ?>) one)) {
                    places(plan, id)
                            .filter(place -> !text(plan, place).contains(told))
                            .forEach(place -> missing.add(place + ": " + told));
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static List<Path> sheets(String plan) throws IOException {
        try (Stream<Path> files = Files.walk(PLANS.resolve(plan))) {
            return files.filter(file -> file.endsWith("priority.yml")).sorted().toList();
        }
    }

    private static Map<?, ?> yaml(Path file) throws IOException {
        return (Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }

    /** What an indicator has to reach, as readers see it. */
    private static List<String> told(Map<?, ?> kpi) {
        List<String> told = new ArrayList<>();
        for (String field : List.of("baseline", "target")) {
            if (kpi.containsKey(field)) {
                told.add(word(kpi, field));
            }
        }
        if (kpi.containsKey("targetDate")) {
            String date = word(kpi, "targetDate");
            told.add(date.matches("\\d{4}-\\d{2}") ? YearMonth.parse(date).format(MONTH) : date);
        }
        if (kpi.containsKey("yearlyTargets")) {
            for (Object year : list(kpi, "yearlyTargets")) {
                told.add(word(year, "year"));
                told.add(word(year, "target"));
            }
        }
        return told;
    }

    private Stream<String> places(String plan, String priority) {
        return Stream.concat(
                Stream.of("priorities/" + priority + "/index.html"),
                texts(plan).keySet().stream()
                        .filter(path -> WHOLE_PLANS.stream().anyMatch(path::endsWith)));
    }

    @Test
    void everyFormOfThePlanIsLookedAt() {
        assertThat(WHOLE_PLANS)
                .allSatisfy(form -> assertThat(texts("borough").keySet()).anyMatch(path -> path.endsWith(form)));
    }

    /** Each sum is worked out here from the files of the plan; the table of the page, the CSV and print have to agree. */
    @Test
    void sumsOfMoneyAgree() throws IOException {
        Map<String, BigDecimal> sums = new TreeMap<>();
        Path edition = PLANS.resolve("borough/content/editions/2026-30");
        Map<?, ?> budget = yaml(edition.resolve("budget.yml"));
        for (Object line : list(budget, "spending")) {
            for (Object figure : list((Map<?, ?>) line, "figures")) {
                add(sums, word(figure, "year") + "_pounds", word(figure, "amount"));
            }
        }
        for (Object project : list(yaml(edition.resolve("capital.yml")), "projects")) {
            add(sums, "capital_pounds", word(project, "agreed"));
        }
        for (Object grant : list(yaml(edition.resolve("grants.yml")), "grants")) {
            add(sums, "grants_pounds", word(grant, "amount"));
        }

        List<String[]> rows =
                Files.readAllLines(site("borough").resolve("data/tables/2026-30/followed-money.csv")).stream()
                        .map(row -> row.split(",", -1))
                        .toList();
        String[] head = rows.get(0);
        String[] total = rows.get(rows.size() - 1);
        String page = text("borough", "money/index.html");
        List<String> shown = new ArrayList<>();
        for (int at = 3; at < head.length; at++) {
            assertThat(new BigDecimal(total[at])).as(head[at]).isEqualByComparingTo(sums.get(head[at]));
            assertThat(sum(rows, at, "By priority")).as(head[at]).isEqualByComparingTo(sums.get(head[at]));
            assertThat(sum(rows, at, "By area")).as(head[at]).isEqualByComparingTo(sums.get(head[at]));
            shown.add(shown(total[at], head[at]));
        }
        String line = "Total " + String.join(" ", shown);
        assertThat(page).contains(line);
        assertThat(text("borough", "plan.pdf")).contains(line);
        String told = "of £" + shown.get(3) + "m is linked to a part of the plan";
        assertThat(List.of(page, text("borough", "plan.pdf"), text("borough", "plan.txt")))
                .allSatisfy(text -> assertThat(text).contains(told));
        assertThat(text("borough", "plan.txt")).contains(String.join(" | ", shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"borough", "mayor"})
    void describesTheColumnsOfEachTable(String plan) throws IOException {
        try (Stream<Path> files = Files.walk(site(plan).resolve("data"))) {
            List<Path> tables =
                    files.filter(file -> file.toString().endsWith(".csv")).toList();
            assertThat(tables).isNotEmpty();
            for (Path table : tables) {
                Map<?, ?> described = yaml(table.resolveSibling(table.getFileName() + "-metadata.json"));
                Map<?, ?> columns = (Map<?, ?>) Objects.requireNonNull(described.get("tableSchema"));
                List<String> names = list(columns, "columns").stream()
                        .map(column -> word(column, "name"))
                        .toList();
                assertThat(String.join(",", names))
                        .isEqualTo(Files.readAllLines(table).get(0));
                assertThat(word(described, "url")).isEqualTo(String.valueOf(table.getFileName()));
            }
        }
    }

    /** The rows of sums under a heading: what is linked and what is not. */
    private static BigDecimal sum(List<String[]> rows, int column, String group) {
        return rows.stream()
                .filter(row -> row[0].equals(group) && row[1].isEmpty() && !row[column].isEmpty())
                .map(row -> new BigDecimal(row[column]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Millions with three digits behind the point, as exact as the smallest amount; grants in pounds. */
    private static String shown(String pounds, String column) {
        return column.startsWith("grants")
                ? String.format(Locale.UK, "%,d", Long.parseLong(pounds))
                : new BigDecimal(pounds).movePointLeft(6).setScale(3).toPlainString();
    }

    private static void add(Map<String, BigDecimal> sums, String column, Object amount) {
        Matcher money = Pattern.compile("£([\\d.,]+)(m?)").matcher(String.valueOf(amount));
        assertThat(money.matches()).as(String.valueOf(amount)).isTrue();
        BigDecimal pounds = new BigDecimal(money.group(1).replace(",", ""));
        sums.merge(column, money.group(2).isEmpty() ? pounds : pounds.movePointRight(6), BigDecimal::add);
    }
}
