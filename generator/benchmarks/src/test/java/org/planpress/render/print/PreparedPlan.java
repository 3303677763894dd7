package org.planpress.render.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.bind.PlanBinder;
import org.planpress.finding.Findings;
import org.planpress.look.Look;
import org.planpress.model.Plan;
import org.planpress.output.Format;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.pdf.TaggedPdf;
import org.planpress.site.Bindings;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.book.Book;
import org.planpress.site.book.BookBuilder;
import org.planpress.source.SourceReader;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/**
 * The current edition of a plan ready to be set in type, as files in a folder, so that setting it can be timed apart
 * from reading it: what other tools are given, too, is a finished page. In this package, because only it sets type.
 */
public final class PreparedPlan {

    private static final String DOCUMENT = "plan.fo";
    private static final List<String> FILES = List.of("fonts", "assets");
    private static final double NANOS = 1e9;

    private PreparedPlan() {}

    /**
     * Writes a plan into a folder.
     *
     * @return its formatting objects; the fonts and pictures they name are beside it
     */
    public static Path write(Path content, Path templates, LocalDate day, Path to) throws IOException {
        Findings findings = new Findings();
        PlanAnalysis read = PlanAnalysis.of(
                PlanBinder.bind(SourceReader.read(content, "content", findings), findings)
                        .orElseThrow(),
                day);
        PlanAnalysis analysis = PlanAnalysis.of(Bindings.fill(Voice.builtIn(Language.ENGLISH), read), day);
        Plan plan = analysis.plan();
        Set<Format> formats = EnumSet.of(Format.PDF);
        Site site = SiteBuilder.build(plan, analysis, formats);
        Book book = BookBuilder.build(plan, plan.current(), site, formats);
        TemplateFolder folder = TemplateFolder.on(templates, "templates");
        Look look = LookFile.read(folder);
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : plan.assets()) {
            files.put(
                    "assets/" + path,
                    Files.readAllBytes(content.resolve("assets").resolve(path)));
        }
        Printed job = Printed.plan("plan.pdf", book, plan.current().id(), Variant.SCREEN, files, Instant.EPOCH);
        PrintFont.of(look.faces()).forEach((font, file) -> files.put(name(font), file.bytes()));
        Files.createDirectories(to);
        Files.writeString(to.resolve(DOCUMENT), new PrintRenderer(folder, site, look).formattingObjects(job));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = to.resolve(file.getKey());
            Files.createDirectories(path.resolve("..").normalize());
            Files.write(path, file.getValue());
        }
        return to.resolve(DOCUMENT);
    }

    private static String name(PrintFont font) {
        return "fonts/" + font.file();
    }

    /**
     * Sets a plan in type in a process of its own, and says how many seconds each time took.
     *
     * @param arguments the folder, that of the templates, the PDF to write, and how often
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path templates = Path.of(arguments[1]);
        Path pdf = Path.of(arguments[2]);
        List<PrintFont> fonts = List.copyOf(PrintFont.of(
                        LookFile.read(TemplateFolder.on(templates, "templates")).faces())
                .keySet());
        Map<String, byte[]> files = files(folder);
        String document = Files.readString(folder.resolve(DOCUMENT));
        Typesetter typesetter = new Typesetter(Voice.builtIn(Language.ENGLISH), fonts, files, KnownFeatherings.none());
        for (int time = 0; time < Integer.parseInt(arguments[3]); time++) {
            long start = System.nanoTime();
            byte[] raw = typesetter.set(document, Instant.EPOCH, remark -> {});
            Files.write(pdf, TaggedPdf.mended(raw, Instant.EPOCH));
            System.out.println((System.nanoTime() - start) / NANOS);
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String part : FILES) {
            try (Stream<Path> paths = Files.walk(folder.resolve(part))) {
                paths.filter(Files::isRegularFile).forEach(found::add);
            }
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : found) {
            files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
        return files;
    }
}
