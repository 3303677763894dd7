package org.planpress;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of packages in generator/ARCHITECTURE.md. */
class ArchitectureTest {

    private static final String BASE = "org.planpress.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.planpress");

    /** Which packages of ours a package may use, beside {@code finding} and itself. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("finding", Set.of()),
            Map.entry("source", Set.of()),
            Map.entry("model", Set.of()),
            Map.entry("prose", Set.of("model")),
            Map.entry("bind", Set.of("source", "model", "prose", "output")),
            Map.entry("edit", Set.of("source", "bind", "model")),
            Map.entry("importing", Set.of("source", "model", "bind")),
            Map.entry("analysis", Set.of("model")),
            Map.entry("sitemap", Set.of("model", "analysis", "output")),
            Map.entry("facts", Set.of("model", "analysis")),
            Map.entry("changes", Set.of("model")),
            Map.entry("history", Set.of()),
            Map.entry("check", Set.of("words", "model", "analysis", "changes", "sitemap", "output")),
            Map.entry("look", Set.of("words", "model", "output")),
            Map.entry("origin", Set.of("model", "output")),
            Map.entry("output", Set.of()),
            Map.entry("words", Set.of("output")),
            Map.entry(
                    "pack",
                    Set.of(
                            "words",
                            "model",
                            "site",
                            "sitemap",
                            "look",
                            "output",
                            "export",
                            "render.html",
                            "render.office",
                            "render.print")),
            Map.entry("site", Set.of("words", "model", "analysis", "changes", "facts", "sitemap", "output")),
            Map.entry("render.chart", Set.of("words", "site", "look")),
            Map.entry("render.prose", Set.of("words", "model", "site", "sitemap", "look")),
            Map.entry(
                    "render.html",
                    Set.of("words", "model", "site", "sitemap", "look", "output", "render.chart", "render.prose")),
            Map.entry("render.pdf", Set.of("site", "look", "output", "model")),
            Map.entry("render.share", Set.of("model", "site", "look", "output", "render.pdf")),
            Map.entry(
                    "render.print",
                    Set.of(
                            "words",
                            "model",
                            "origin",
                            "site",
                            "sitemap",
                            "look",
                            "output",
                            "render.chart",
                            "render.prose",
                            "render.html",
                            "render.pdf")),
            Map.entry(
                    "render.office",
                    Set.of(
                            "words",
                            "model",
                            "origin",
                            "site",
                            "sitemap",
                            "look",
                            "output",
                            "render.chart",
                            "render.html")),
            Map.entry(
                    "export",
                    Set.of(
                            "words",
                            "bind",
                            "model",
                            "analysis",
                            "changes",
                            "facts",
                            "sitemap",
                            "site",
                            "look",
                            "output",
                            "render.chart")),
            Map.entry("corrections", Set.of("render.office")),
            Map.entry("publish", Set.of("output", "render.html", "export")),
            Map.entry("starter", Set.of("source", "output", "export")),
            Map.entry("forms", Set.of("bind", "edit", "model", "render.html", "source", "words")),
            Map.entry(
                    "preview",
                    Set.of(
                            "bind", "edit", "forms", "look", "history", "compile", "output", "export", "publish",
                            "source")),
            Map.entry(
                    "compile",
                    Set.of(
                            "words",
                            "source",
                            "model",
                            "prose",
                            "bind",
                            "importing",
                            "edit",
                            "check",
                            "analysis",
                            "changes",
                            "history",
                            "origin",
                            "sitemap",
                            "look",
                            "output",
                            "site",
                            "render.chart",
                            "render.prose",
                            "render.share",
                            "render.html",
                            "render.pdf",
                            "render.print",
                            "render.office",
                            "export",
                            "pack",
                            "publish",
                            "corrections",
                            "starter"))));

    /** Where a library, named by the start of its packages, is at home; one that reads and writes has a home for each. */
    private static final Map<String, String> HOME_OF_LIBRARY = new TreeMap<>(Map.ofEntries(
            Map.entry("org.yaml.snakeyaml..", "source"),
            Map.entry("org.dhatim..", "source"),
            Map.entry("org.eclipse.jgit..", "history"),
            Map.entry("com.google.zxing..", "render.print"),
            Map.entry("com.vladsch.flexmark..", "prose"),
            Map.entry("freemarker..", "render.html"),
            Map.entry("org.jfree..", "render.chart"),
            Map.entry("com.fasterxml.jackson..", "export"),
            Map.entry("org.apache.fop..", "render.print"),
            // Without what FontBox reads from, which stands in a package of PDFBox.
            Map.entry("org.apache.pdfbox", "render.pdf"),
            Map.entry("org.apache.pdfbox.cos..", "render.pdf"),
            Map.entry("org.apache.pdfbox.pdmodel..", "render.pdf"),
            Map.entry("org.apache.poi..", "render.office"),
            Map.entry("org.apache.xmlbeans..", "render.office"),
            Map.entry("org.openxmlformats..", "render.office"),
            Map.entry("java.sql..", "importing"),
            Map.entry("com.sun.net.httpserver..", "preview"),
            Map.entry("org.apache.commons.fileupload..", "preview"),
            Map.entry("de.siegmar.fastcsv.reader..", "source"),
            Map.entry("de.siegmar.fastcsv.writer..", "export")));

    private static final Pattern CHANGES_THE_DISK =
            Pattern.compile("(write|create|delete|move|copy|set).*|newOutputStream|newBufferedWriter|newByteChannel");

    static Stream<String> packages() {
        return MAY_USE.keySet().stream();
    }

    static Stream<Map.Entry<String, String>> libraries() {
        return HOME_OF_LIBRARY.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatTheTableAllows(String name) {
        String[] forbidden = MAY_USE.keySet().stream()
                .filter(other -> !other.equals(name) && !other.equals("finding"))
                .filter(other -> !MAY_USE.getOrDefault(name, Set.of()).contains(other))
                .map(other -> BASE + other + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(BASE + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void keepsALibraryInOnePackage(Map.Entry<String, String> library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + library.getValue() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library.getKey())
                .check(CLASSES);
    }

    @Test
    void hasNoCycles() {
        slices().matching("org.planpress.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** Lines that one person can keep in mind; the drawings are many small ones. */
    private static final int LINES_OF_A_FOLDER = 2500;

    private static final int LINES_OF_A_FILE = 300;

    static Stream<Path> foldersOfTheSite() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/planpress/site"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("foldersOfTheSite")
    void keepsTheFoldersAndFilesOfTheSiteSmall(Path folder) throws IOException {
        Map<String, Integer> lines = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                lines.put(
                        file.getFileName().toString(), Files.readAllLines(file).size());
            }
        }

        assertThat(lines.values()).as("lines of %s", lines).allMatch(count -> count <= LINES_OF_A_FILE);
        if (!folder.endsWith("chart")) {
            assertThat(lines.values().stream().mapToInt(Integer::intValue).sum())
                    .isLessThanOrEqualTo(LINES_OF_A_FOLDER);
        }
    }

    @Test
    void hasNoCyclesBetweenTheFoldersOfTheSite() {
        slices().matching("org.planpress.site.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void hasOnlyPackagesOfTheTable() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type -> found.add(type.getPackageName().substring(BASE.length())));

        assertThat(found)
                .allSatisfy(name -> assertThat(MAY_USE.keySet())
                        .anyMatch(known -> name.equals(known) || name.startsWith(known + ".")));
    }

    @Test
    void hasNoStaticMutableFields() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void readsNoClock() {
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
                .because("dates are given by the caller, so that a plan can be built as of any day")
                .check(CLASSES);
    }

    @Test
    void reachesForADatabaseOnlyWhenAnImportIsToldTo() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "importing..")
                .and()
                .doNotHaveSimpleName("QueryExtract")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("Database")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveSimpleName("QueryExtract")
                .because("the faces call it, and no build does")
                .check(CLASSES);
    }

    @Test
    void asksForTheHistoryOnlyWhenPlansAreCompared() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "history..")
                .and()
                .haveNameNotMatching(".*(PlanDiff|ContentHistory)(\\$.*)?")
                .and()
                .resideOutsideOfPackage(BASE + "preview..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "history..")
                .check(CLASSES);
        noClasses()
                .that()
                .haveNameNotMatching(".*(PlanDiff|ContentHistory)(\\$.*)?")
                .and()
                .resideOutsideOfPackage(BASE + "preview..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("ContentHistory")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("PlanDiff")
                .because("the faces call it, and no build does: a site is the same in a clone without a history")
                .check(CLASSES);
    }

    @Test
    void opensNoNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "preview..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Socket.class, ServerSocket.class, HttpURLConnection.class, InetAddress.class)
                .check(CLASSES);
    }

    /** Where dates and numbers are written for machines, with a locale that has no words. */
    private static final Set<String> WRITE_FOR_MACHINES = Set.of(
            "org.planpress.export.MeetingCalendar",
            "org.planpress.render.pdf.Stamp",
            "org.planpress.render.print.PlainFigures");

    @Test
    void publishesNoWordsOfTheJdk() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        BASE + "words..", BASE + "site..", BASE + "render..", BASE + "export..", BASE + "pack..")
                .and(DescribedPredicate.describe(
                        "speak to people", type -> !WRITE_FOR_MACHINES.contains(type.getName())))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        DateTimeFormatter.class,
                        TextStyle.class,
                        FormatStyle.class,
                        NumberFormat.class,
                        DecimalFormatSymbols.class,
                        Collator.class)
                .because("names of months and the like differ between releases of Java and go missing in small ones")
                .check(CLASSES);
    }

    @Test
    void writesFilesInOnePackageOnly() {
        onlyPublishWritesFiles().check(CLASSES);

        assertThat(onlyPublishWritesFiles()
                        .evaluate(new ClassFileImporter().importClasses(Writer.class, Streamer.class))
                        .getFailureReport()
                        .getDetails())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static ArchRule onlyPublishWritesFiles() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "publish..")
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "it changes the disk",
                        call -> call.getTargetOwner().isEquivalentTo(Files.class)
                                && CHANGES_THE_DISK.matcher(call.getName()).matches()))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(FileOutputStream.class, FileWriter.class, RandomAccessFile.class, FileChannel.class);
    }

    /** What the rule must see. */
    static final class Writer {
        static void write(Path file) throws IOException {
            Files.writeString(file, "");
        }
    }

    /** What it must see, too. */
    static final class Streamer {
        static void open(String file) throws IOException {
            new FileOutputStream(file).close();
        }
    }

    @Test
    void declaresNoBareExceptions() {
        noMethods()
                .that()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .declareThrowableOfType(Exception.class)
                .check(CLASSES);
    }

    @Test
    void saysWhatEachPackageIsFor() throws IOException {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(folders)
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .exists()
                            .content()
                            .contains("@NullMarked", "/**"));
        }
    }
}
