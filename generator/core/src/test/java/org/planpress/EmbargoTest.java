package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.bind.Embargoed;
import org.planpress.compile.CompileResult;
import org.planpress.compile.Option;
import org.planpress.compile.Options;
import org.planpress.compile.PlanCompiler;
import org.planpress.compile.Progress;
import org.planpress.compile.Surroundings;
import org.planpress.export.report.ReportFormat;
import org.planpress.finding.Severity;
import org.planpress.testing.PlanFolder;

/**
 * A plan with things of every kind that are not public before a day. Before it, every file is, byte for byte, that of the
 * plan in which they were never written; on it, that of the plan in which they were always public.
 */
class EmbargoTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 9);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final String ALL_FORMATS = "html,data,pdf,large-print,ua2,press,slides,pack,txt";

    /** What stands behind the last line of a file of the plan, or in a new file; ‹…› is what makes it wait. */
    private static final Map<String, String> ADDED = Map.ofEntries(
            Map.entry("editions/2026-30/priorities/p1/commitments.yml", """
                      - id: p1.build.zq1
                        title: Zqcommitment for quiet streets
                ‹        publishFrom: 2026-12-10
                ›        text: We will make 7301 zqstreets quiet.
                        kpis: [p1.k1]
                        status: on-track
                        statusNote: The zqwork has started.
                        asOf: 2026-11-01
                        start: 2026-10
                        due: 2027-03
                        milestones:
                          - {title: Zqfirst street, due: 2027-01}
                  - id: p1.zqt
                    title: Zqtheme of its own
                ‹    publishFrom: 10 December 2026
                ›    commitments:
                      - id: p1.zqt.1
                        title: Zqinner promise
                        text: We will keep zqinner promises.
                        kpis: [p1.k1]
                """),
            Map.entry("editions/2026-30/priorities/p1/priority.yml", """
                  - id: p1.zqk
                    title: Zqkpi of homes
                ‹    publishFrom: 2026-12-10
                ›    text: Count the zqhomes.
                    direction: increase
                    baseline: 7302 on 30 September 2025
                    target: 7303
                    targetDate: 2029-09
                    measures: [zqmeasure]
                """),
            Map.entry("editions/2026-30/priorities/p6/priority.yml", """
                ‹publishFrom: 2026-12-10
                ›number: 6
                title: Zqpriority above all
                outcomes:
                  - id: p6.o1
                    text: More zqoutcomes.
                kpis:
                  - id: p6.k1
                    title: Zqninth
                    text: Count to zqnine.
                    direction: increase
                    measures: [zqmeasure]
                """),
            Map.entry("editions/2026-30/priorities/p6/commitments.yml", """
                themes:
                  - id: p6.t
                    title: Zqninth theme
                    commitments:
                      - id: p6.t.1
                        title: Zqninth commitment
                        text: We will do zqninth things.
                        kpis: [p6.k1]
                """),
            Map.entry("editions/2026-30/zqsection.md", """
                ---
                title: Zqsection
                order: 20
                ‹publishFrom: 2026-12-10
                ›---

                Words of a zqsection with 7304 figures.

                ![A zqpicture](/assets/zqpicture.png)
                """),
            Map.entry("pages/zqpage.md", """
                ---
                title: Zqpage
                ‹publishFrom: 2026-12-10
                ›---

                Words of a zqpage.
                """),
            Map.entry("measures/empty-homes.csv", """
                2026-27 H2,7305,‹,2026-12-10›
                2026-27 H2,7306,town‹,2026-12-10›
                """),
            Map.entry("measures/zqmeasure.yml", """
                id: zqmeasure
                ‹publishFrom: 2026-12-10
                ›title: Zqmeasure of noise
                question: How loud are zqstreets?
                unit: count
                goodDirection: decrease
                frequency: year
                source: {publisher: Zqpublisher, publication: Zqreport}
                series: zqseries.csv
                """),
            Map.entry("measures/zqseries.csv", """
                period,value
                2023,7307
                2024,7308
                2025,7309
                """),
            Map.entry("meetings/2027-02-02.yml", """
                id: 2027-02-02
                ‹publishFrom: 2026-12-10
                ›body: Zqmeeting of the cabinet
                date: 2027-02-02
                place: Zqroom
                agenda:
                  - title: Zqitem
                source: Zqcalendar
                """),
            Map.entry("meetings/2026-10-13.yml", """
                recommendations:
                  - id: 2026-10-13.zqr
                ‹    publishFrom: 2026-12-10
                ›    text: The council should zqrecommend.
                """),
            Map.entry("reports/2026-zq/report.yml", """
                ‹publishFrom: 2026-12-10
                ›title: Zqreport of the half-year
                summary: Zqsummary.
                edition: 2026-30
                period: {start: 2026-04-01, end: 2026-09-30}
                asOf: 2026-10-31
                source: Zqpapers
                tables:
                  - id: t.zq
                    title: Zqtable
                    priority: p1
                    rows:
                      - {measure: empty-homes, period: 2026/27 H1}
                """),
            Map.entry("reports/2026-zq/deliverables.yml", """
                deliverables:
                  - id: d.zq
                    priority: p1
                    title: Put up zqlights.
                    due: 2027-08
                    progress: 70%
                """),
            Map.entry("reports/2026-zq/risks.yml", """
                risks:
                  - id: r.zq
                    priority: p1
                    title: Zqrisk
                    text: The zqgrant ended.
                    status: issue
                """),
            // Recorded with the thing, so before its day: no line of it may be told until then.
            Map.entry("ledger.csv", """
                2026-11-02,2026-30/p1.build.zq1,known,,Zqcommitment for quiet streets,
                2026-11-05,2026-30/p1.build.zq1,due-moved,2026-12,2027-03,The zqledger tells why.
                2026-11-06,2026-30/p1.zqk,target-changed,7301,7303,Zqcounted anew.
                2026-11-07,measures/zqmeasure,known,,Zqmeasure of noise,
                2026-11-08,measures/empty-homes,figures-added,,2026/27 H1 to 2026/27 H2,Zqadded with the rest.
                2026-11-09,measures/empty-homes,figure-revised,"2026/27 H2, town: 7301","2026/27 H2, town: 7306",Zqrevised.
                2026-11-10,meetings/2027-02-02,date-moved,2027-01-26,2027-02-02,Zqroom was taken.
                """),
            Map.entry("editions/2026-30/registers/zqregister.yml", """
                id: zqregister
                ‹publishFrom: 2026-12-10
                ›title: Zqregister
                kind: other
                summary: What zqentries there are.
                source: Zqlist
                entries:
                  - {id: zqentry, title: Zqentry, text: A zqentry.}
                """),
            Map.entry("glossary.yml", """
                  - term: zqterm
                ‹    publishFrom: 2026-12-10
                ›    meaning: A word that is zqnew.
                """));

    /** Items that stand within a list and not at the end of a file: where they follow, and they. */
    private static final Map<String, List<String>> WITHIN = Map.of(
            "editions/2026-30/grants.yml",
            List.of("    serves: [p5.carbon.2]\n", """
                  - id: zqgrant
                ‹    publishFrom: 2026-12-10
                ›    title: Zqgrant for bands
                    stage: awarded
                    amount: £7,310
                    recipient: Zqband
                    serves: [p1.build.1]
                """),
            "measures/empty-homes.csv",
            List.of("period,value,area", "‹,publish-from›"));

    /** What only things that wait have: words, numbers and names. */
    private static final Pattern SECRET = Pattern.compile("(?i)\\bzq\\w*|\\b7,?3(?:0[1-9]|1[01])\\b");

    private enum Form {
        NEVER_WRITTEN,
        WAITING,
        PUBLIC
    }

    @TempDir
    Path folder;

    private Path write(Form form) throws IOException {
        Path project = Files.createDirectories(folder.resolve(form.name()));
        Path content = project.resolve("content");
        if (Files.exists(content)) {
            return project;
        }
        PlanFolder.copy("borough", content);
        if (form == Form.NEVER_WRITTEN) {
            return project;
        }
        for (Map.Entry<String, List<String>> within : WITHIN.entrySet()) {
            Path file = content.resolve(within.getKey());
            String anchor = within.getValue().get(0);
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace(anchor, anchor + in(form, within.getValue().get(1))));
        }
        Files.copy(
                Path.of("src/test/resources/plans/council/content/assets/quay.png"),
                content.resolve("assets/zqpicture.png"));
        for (Map.Entry<String, String> added : ADDED.entrySet()) {
            Path file = content.resolve(added.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, (Files.exists(file) ? Files.readString(file) : "") + in(form, added.getValue()));
        }
        return project;
    }

    private static String in(Form form, String text) {
        return form == Form.WAITING ? text.replaceAll("[‹›]", "") : text.replaceAll("(?s)‹.*?›", "");
    }

    private CompileResult publish(Path project, LocalDate day, String formats) throws IOException {
        return new PlanCompiler()
                .compile(new Options(Map.of(Option.FORMATS, formats))
                        .request(new Surroundings(project, project.resolve("home"), day), true, Progress.SILENT));
    }

    private Map<String, byte[]> published(Form form, LocalDate day) throws IOException {
        Path project = write(form);
        CompileResult result = publish(project, day, ALL_FORMATS);
        assertThat(result.outcome()).as(result.report(ReportFormat.TEXT)).isEqualTo(CompileResult.Outcome.PUBLISHED);
        assertThat(result.findings())
                .filteredOn(found ->
                        found.severity() != Severity.NOTE && !found.code().equals("picture-too-coarse"))
                .isEmpty();
        assertThat(result.embargoed().isEmpty()).isEqualTo(form != Form.WAITING || !day.isBefore(DAY));
        Map<String, byte[]> files = new TreeMap<>();
        Path site = project.resolve("site-output");
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void leavesNoTraceBeforeItsDayAndIsWholeOnIt() throws IOException {
        Map<String, byte[]> waiting = published(Form.WAITING, BEFORE);

        assertThat(told(waiting)).as("what is told before the day, and where").isEmpty();
        assertSame(waiting, published(Form.NEVER_WRITTEN, BEFORE));

        Map<String, byte[]> shown = published(Form.WAITING, DAY);
        assertSame(shown, published(Form.PUBLIC, DAY));
        Map<String, Set<String>> told = told(shown);
        assertThat(told.keySet()).containsAll(marks());
        assertThat(told.get("zqledger"))
                .as("where a line of the ledger is told on the day")
                .contains("html", "xml", "json", "pdf", "docx", "txt");
        assertThat(told.values().stream().flatMap(Set::stream))
                .contains("html", "csv", "json", "svg", "pdf", "txt", "docx", "pptx", "xml", "zip", "ics");
    }

    /** Each word and number that a thing which waits has, but for those that no reader sees. */
    private static Set<String> marks() {
        Set<String> unseen = Set.of("zqdrawn", "zqseries");
        return Stream.concat(ADDED.values().stream(), WITHIN.values().stream().map(within -> within.get(1)))
                .flatMap(text ->
                        Pattern.compile("(?i)\\bzq\\w+|\\b730\\d").matcher(text).results())
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(mark -> !unseen.contains(mark))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertSame(Map<String, byte[]> files, Map<String, byte[]> others) {
        assertThat(files.keySet()).isEqualTo(others.keySet());
        assertThat(files.entrySet().stream()
                        .filter(file -> !Arrays.equals(file.getValue(), others.get(file.getKey())))
                        .map(Map.Entry::getKey))
                .as("files that differ")
                .isEmpty();
    }

    /** Every word that gives something away, with the kinds of files and the archives that hold it. */
    private static Map<String, Set<String>> told(Map<String, byte[]> files) throws IOException {
        Map<String, Set<String>> told = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Map<String, String> texts = new TreeMap<>();
            unpack(file.getKey(), file.getValue(), texts);
            texts.forEach((name, text) -> {
                Matcher secret = SECRET.matcher(name + "\n" + text);
                while (secret.find()) {
                    told.computeIfAbsent(
                                    secret.group().toLowerCase(Locale.ROOT).replace(",", ""), key -> new TreeSet<>())
                            .addAll(kinds(name));
                }
            });
        }
        return told;
    }

    private static List<String> kinds(String name) {
        return Stream.of(name.split("!"))
                .map(part -> part.substring(part.lastIndexOf('.') + 1))
                .toList();
    }

    private static void unpack(String name, byte[] bytes, Map<String, String> texts) throws IOException {
        if (name.matches(".*\\.(?:zip|docx|pptx|xlsx)")) {
            texts.put(name, "");
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    unpack(name + "!" + entry.getName(), in.readAllBytes(), texts);
                }
            }
        } else if (name.endsWith(".gz")) {
            unpack(
                    name.substring(0, name.length() - ".gz".length()),
                    new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
                    texts);
        } else if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                texts.put(name, new PDFTextStripper().getText(document) + "\n" + strings(document.getDocument()));
            }
        } else {
            boolean drawn = name.matches(".*\\.(?:png|jpe?g|woff2|ttf|icc)");
            texts.put(name, drawn ? "" : new String(bytes, StandardCharsets.UTF_8));
        }
    }

    /** What a PDF says beside its pages: bookmarks, descriptions, addresses, properties and attached files. */
    private static String strings(COSDocument document) {
        StringBuilder all = new StringBuilder();
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            collect(object.getObject(), all);
        }
        return all.toString();
    }

    private static void collect(COSBase value, StringBuilder all) {
        if (value instanceof COSString text) {
            all.append(text.getString()).append('\n');
        } else if (value instanceof COSArray values) {
            values.forEach(inner -> collect(inner, all));
        } else if (value instanceof COSDictionary group) {
            group.getValues().forEach(inner -> collect(inner, all));
            if (group instanceof COSStream stream
                    && Set.of("Metadata", "EmbeddedFile").contains(String.valueOf(stream.getNameAsString("Type")))) {
                try (var in = stream.createInputStream()) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                            .append('\n');
                } catch (IOException unreadable) {
                    throw new AssertionError(unreadable);
                }
            }
        }
    }

    @Test
    void tellsWhatAppearsWhen() throws IOException {
        Path project = write(Form.WAITING);
        CompileResult result = publish(project, BEFORE, "html");

        assertThat(result.embargoed())
                .extracting(Embargoed::label)
                .contains(
                        "commitment p1.build.zq1 “Zqcommitment for quiet streets”",
                        "theme p1.zqt “Zqtheme of its own”",
                        "value of empty-homes for 2026-27 H2",
                        "value of empty-homes for 2026-27 H2 town");
        assertThat(result.summary()).contains("Not public yet:\n  On 10 December 2026:\n    ");
        assertThat(result.report(ReportFormat.JSON))
                .contains("\"publishFrom\": \"2026-12-10\"", "\"kind\": \"commitment\"", "\"name\": \"p1.build.zq1\"");
    }

    @Test
    void saysOfADayThatCannotBeReadThatItCannot() throws IOException {
        Path project = write(Form.WAITING);
        try (Stream<Path> files = Files.walk(project.resolve("content"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yml")).toList()) {
                String text = Files.readString(file);
                Files.writeString(file, text.replace("publishFrom: 2026-12-10", "publishFrom: soon"));
            }
        }
        CompileResult result = publish(project, BEFORE, "html");

        assertThat(result.summary())
                .contains("  On a day that cannot be read:\n    ")
                .doesNotContain("999");
        assertThat(result.report(ReportFormat.TEXT))
                .contains("'soon' is not a date")
                .doesNotContain("999999");
        assertThat(result.report(ReportFormat.JSON))
                .contains("\"publishFrom\": null")
                .doesNotContain("999999");
    }
}
