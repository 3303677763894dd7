package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planpress.bind.Embargoed;
import org.planpress.compile.CompileResult;
import org.planpress.model.Text;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * A region that does not exist, two years into its plan, with every record that Planpress has: published in all forms
 * without a finding, read by all machines that judge pages and documents, and with each word of its authors in all forms.
 */
@SuppressWarnings("NullAway.Init") // set up before all tests
class FullLifeTest {

    private static final Path PLAN = FullLife.PLAN;
    private static final Path LEFT_OUT =
            ExamplePlan.PROJECT.resolve("generator/core/src/test/resources/fields/left-out.txt");

    private static CompileResult result;
    private static PublishedSite site;

    @BeforeAll
    static void publishes() {
        result = FullLife.published().result();
        site = FullLife.published().site();
    }

    @Test
    void hasNoFindingAtAll() {
        assertThat(result.outcome()).isEqualTo(CompileResult.Outcome.PUBLISHED);
        assertThat(result.findings()).isEmpty();
    }

    /** What it leaves out stands in a list with the reasons, and nothing of that list is in it. */
    @Test
    void usesEveryFieldAndEveryChoice() throws IOException {
        Set<String> used = new TreeSet<>();
        WrittenField.in(PLAN.resolve("content")).forEach(field -> used.addAll(field.names()));
        Set<String> unused = new TreeSet<>(WrittenField.possible());
        unused.removeAll(used);
        List<String[]> excused = lines(PLAN.resolve("unused.txt"));

        assertThat(excused).hasSizeLessThan(30).allSatisfy(line -> {
            assertThat(line).hasSize(2);
            assertThat(unused).anyMatch(name -> isNamed(name, line[0]));
        });
        assertThat(unused).allSatisfy(name -> assertThat(excused).as(name).anyMatch(line -> isNamed(name, line[0])));
    }

    /** {@code ColourName: *} means all that are not used. */
    private static boolean isNamed(String name, String named) {
        return named.endsWith("*") ? name.startsWith(named.replace("*", "")) : name.equals(named);
    }

    /** Each sentence of an author, in the pages, in what is printed and in the data, but for what fields leave out there. */
    @Test
    void tellsEveryWordOfItsAuthorsInEachForm() throws IOException {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("html", words(path -> path.endsWith(".html")) + attributes());
        forms.put("data", words(path -> path.startsWith("data/") && path.endsWith(".json")));
        forms.put(
                "print",
                words(path -> path.endsWith("plan.pdf") || path.endsWith("report.pdf") || path.endsWith("sheet.pdf")));
        List<String[]> leftOut = Stream.concat(lines(LEFT_OUT).stream(), lines(PLAN.resolve("untold.txt")).stream())
                .toList();
        List<String> lost = new ArrayList<>();
        int looked = 0;
        for (WrittenField field : WrittenField.in(PLAN.resolve("content"))) {
            if (field.field().type() == Text.class) {
                for (Map.Entry<String, String> form : forms.entrySet()) {
                    if (!isLeftOut(field.path(), form.getKey(), leftOut)) {
                        looked++;
                        pieces(field.value())
                                .filter(piece -> !form.getValue().contains(piece))
                                .forEach(piece -> lost.add(form.getKey() + " | " + field.path() + " | " + piece));
                    }
                }
            }
        }

        assertThat(looked).isGreaterThan(5_000);
        assertThat(String.join("\n", lost)).isEmpty();
    }

    /** Some of it is public since a day, and some is not before another: the one is told in all forms, the other in none. */
    @Test
    void tellsNothingOfWhatIsNotPublicYet() throws IOException {
        assertThat(result.embargoed())
                .extracting(Embargoed::label)
                .containsExactlyInAnyOrder(
                        "commitment p3.buses.4 “Buses to Bramblecross”",
                        "meeting 2027-03-18",
                        "value of bus-punctuality for 2026-11",
                        "value of bus-punctuality for 2026-11 tarrenmouth",
                        "value of bus-punctuality for 2026-11 kestering",
                        "value of bus-punctuality for 2026-11 upper-vale");
        Map<String, String> told = PublishedText.of(site.folder());
        assertThat(told)
                .isNotEmpty()
                .allSatisfy((path, text) -> assertThat(path + "\n" + text)
                        .doesNotContainIgnoringCase("Bramblecross")
                        .doesNotContain("p3.buses.4", "2027-03-18", "18 March 2027"));
        assertThat(told.get("data/measures/bus-punctuality.csv"))
                .contains("2026-10")
                .doesNotContain("2026-11");
    }

    @Test
    void hasNoBarrierOnAnyKindOfPage() throws IOException {
        try (LocalServer server = LocalServer.of(site.folder());
                Chromium browser = Chromium.start()) {
            Barriers barriers = new Barriers(browser, server.address());
            List<String> kinds = site.pagesToTry();
            for (String address : kinds) {
                barriers.lookAt(address);
                barriers.lookAtCharts(address);
            }
            List<String> some = Boolean.getBoolean("deep") ? kinds : List.of("/", "/money/", "/priorities/p8/");
            barriers.lookInTheDark(some);
            barriers.lookForcedAndOnPaper(some);

            assertThat(kinds).hasSizeGreaterThan(25);
            assertThat(barriers.charts()).isGreaterThan(20);
            assertThat(barriers.found()).isEmpty();
        }
    }

    @Test
    void satisfiesTheNuChecker() throws IOException, InterruptedException {
        assertThat(NuChecker.complaints(site.folder())).isEmpty();
    }

    @Test
    void satisfiesVeraPdf() throws Exception {
        List<Path> documents = site.files(".pdf");
        List<String> failures = new ArrayList<>();
        for (Path file : documents) {
            boolean newest = file.endsWith("plan-ua2.pdf");
            for (PDFAFlavour flavour :
                    newest ? List.of(PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4) : List.of(PDFAFlavour.PDFUA_1)) {
                VeraPdf.failures(file, flavour).forEach(failure -> failures.add(file + ": " + failure));
            }
        }

        assertThat(documents).hasSizeGreaterThan(12);
        assertThat(failures).isEmpty();
    }

    @Test
    void hasNoDeadLink() throws IOException {
        assertThat(Links.dead(site)).isEmpty();
    }

    @Test
    void keepsItsPagesAndDrawingsLight() throws IOException {
        assertThat(Weights.heavyPages(site)).isEmpty();
        assertThat(Weights.heavyCharts(site)).isEmpty();
    }

    /** The words of all files of a form, without spaces and in small letters. */
    private static String words(Predicate<String> wanted) throws IOException {
        return PublishedText.of(site.folder(), wanted).values().stream()
                .map(FullLifeTest::squeezed)
                .collect(Collectors.joining("\n"));
    }

    /** The addresses, files and languages that pages name in their marks. */
    private static String attributes() throws IOException {
        StringBuilder values = new StringBuilder();
        for (Path page : site.files(".html")) {
            Matcher value = NAMED.matcher(Files.readString(page));
            while (value.find()) {
                values.append('\n').append(squeezed(value.group(1)));
            }
        }
        return values.toString();
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s\\u00a0\\u202f\\u00ad\\u200b\\u2060]+", "").toLowerCase(Locale.ROOT);
    }

    private static final Pattern NAMED = Pattern.compile("\\b(?:href|src|lang)=\"([^\"]*)\"");

    private static final Pattern NOT_WORDS = Pattern.compile("\\{\\{[^}]*}}|\\]\\([^)]*\\)|\\*\\*|[\\[`*]|\\n\\s*\\n");

    /** What stands between figures, marks and links. */
    private static Stream<String> pieces(String text) {
        return Stream.of(NOT_WORDS.split(text)).map(FullLifeTest::squeezed).filter(piece -> piece.length() > 3);
    }

    /** Whether the list of what a file leaves out names the field for a form; print is the plan, its reports and sheets. */
    private static boolean isLeftOut(String field, String form, List<String[]> leftOut) {
        List<String> files = form.equals("print") ? List.of("plan.pdf", "report.pdf", "sheet.pdf") : List.of(form);
        return files.stream()
                .allMatch(file -> leftOut.stream().anyMatch(line -> {
                    List<String> named = List.of(line[1].split(", ", -1));
                    return means(line[0], field)
                            && (named.contains("*") || named.contains(form) || named.contains(file));
                }));
    }

    /** {@code edition.* but title} means all other fields that start so. */
    private static boolean means(String named, String field) {
        String[] parts = named.split(" but ", 2);
        String start = parts[0].replace("*", "");
        return parts[0].endsWith("*")
                ? field.startsWith(start)
                        && (parts.length == 1
                                || Stream.of(parts[1].split(", ", -1)).noneMatch(rest -> field.equals(start + rest)))
                : field.equals(named);
    }

    private static List<String[]> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .toList();
        }
    }
}
