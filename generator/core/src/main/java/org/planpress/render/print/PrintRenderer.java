package org.planpress.render.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planpress.finding.SourceLocation;
import org.planpress.look.FontFile;
import org.planpress.look.Logo;
import org.planpress.look.Look;
import org.planpress.look.PressInks;
import org.planpress.origin.ContentWords;
import org.planpress.origin.PageWords;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.PressForm;
import org.planpress.output.Shelf;
import org.planpress.render.chart.DrawingStyle;
import org.planpress.render.html.TemplateFault;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.html.Templates;
import org.planpress.render.pdf.PressOrder;
import org.planpress.render.pdf.TaggedPdf;
import org.planpress.render.pdf.UnknownMarkException;
import org.planpress.render.print.Layouts.Layout;
import org.planpress.render.prose.PrintedMarks;
import org.planpress.site.Site;
import org.planpress.words.Voice;

/** Any document as a tagged PDF. What a template may use beside its content is told by {@link PrintFunctions}. */
public final class PrintRenderer {

    private static final Pattern DEFINED = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern USED = Pattern.compile(" (?:internal-destination|ref-id)=\"([^\"]*)\"");

    /** A picture that a template names; one that an author named says where, and was looked for before print. */
    private static final Pattern NAMED = Pattern.compile(
            "<fo:external-graphic(?![^>]* " + WordMarks.AT + "=)[^>]* src=\"url\\('(assets/[^']*)'\\)\"");

    private static final Pattern PICTURE = Pattern.compile("assets/.*[.](?:jpe?g|png)", Pattern.CASE_INSENSITIVE);

    private final TemplateFolder folder;
    private final Templates templates;
    private final Site site;
    private final Look look;
    private final ContentWords words;
    private final KnownFeatherings known;

    /** Those that have set a document and wait for another; a warm one needs a tenth of the time. */
    private final Queue<Typesetter> waiting = new ConcurrentLinkedQueue<>();

    private final Layouts layouts = new Layouts();

    /** Worked out once: it takes all templates and fonts. */
    private Optional<Digest> madeFrom = Optional.empty();

    /** Made once: reading a profile takes longer than a drawing. */
    private Optional<PressInks> inks = Optional.empty();

    /** Drawn once: all documents of a run show the same. */
    private Optional<byte[]> drawnLogo = Optional.empty();

    public PrintRenderer(TemplateFolder folder, Site site, Look look) {
        this(folder, site, look, ContentWords.none(), Shelf.NONE);
    }

    /**
     * A renderer.
     *
     * @param words of the content, so that remarks name the places where they stand
     * @param shelf where it is kept how pages were filled
     */
    public PrintRenderer(TemplateFolder folder, Site site, Look look, ContentWords words, Shelf shelf) {
        this.known = new KnownFeatherings(shelf, this::madeFrom);
        this.words = words;
        this.folder = folder;
        this.templates = new Templates(folder, site.voice());
        this.site = site;
        this.look = look;
    }

    /**
     * What the layout made of the book that a person should know.
     *
     * @param event what happened: {@code longWord}, {@code missingLetters}, or as the typesetter calls it
     * @param serious whether something is missing on the page
     * @param text for people
     * @param words the author's words that it is about; empty if that is not known
     * @param at where those stand in the content, if an author wrote them
     */
    public record Remark(String event, boolean serious, String text, String words, Optional<SourceLocation> at) {}

    /**
     * Sets a document.
     *
     * @param remarks hears what is wrong with the layout
     * @throws TemplateFault if a template is wrong, or what it makes
     */
    public Artifact render(Printed job, Consumer<Remark> remarks) {
        return blaming(job, () -> pdf(job.path(), TaggedPdf.mended(told(laidOut(job), remarks), job.created())));
    }

    /**
     * Finishes a document in one of several ways; it is set in type once for all of them.
     *
     * @param remarks hears what is wrong with the layout
     * @throws TemplateFault if a template is wrong, or what it makes
     */
    Artifact render(Printed job, Finish finish, Consumer<Remark> remarks) {
        return blaming(job, () -> {
            Layout layout = layouts.of(job.content(), () -> laidOut(job));
            return pdf(job.path(), finish.of(told(layout, remarks), job.created()));
        });
    }

    /** A way to make a document of what the typesetter made. */
    @FunctionalInterface
    interface Finish {
        byte[] of(byte[] raw, Instant created);
    }

    /**
     * A page that is one drawing, in two forms that show the same: in the colours of screens, and in the inks of the press.
     *
     * @param page the page, without the ending of its path
     * @param remarks hears what is wrong with the layout
     * @throws TemplateFault if a template is wrong, or what it makes
     */
    List<Artifact> drawing(Printed page, Consumer<Remark> remarks) {
        return blaming(page, () -> {
            byte[] raw = told(laidOut(page), remarks);
            return List.of(
                    pdf(page.path() + ".pdf", TaggedPdf.mended(raw, page.created())),
                    pdf(page.path() + "-press.pdf", TaggedPdf.inInks(raw, page.created(), inks())));
        });
    }

    private synchronized PressInks inks() {
        if (inks.isEmpty()) {
            inks = Optional.of(PressInks.of(look));
        }
        return inks.get();
    }

    /** What a print shop gets beside the pages of a document. */
    PressOrder pressOrder(PressForm form, String title, LocalDate day) {
        FontFile font = look.faces().regular().font();
        return new PressOrder(
                form,
                inks(),
                look.profile(),
                look.condition(),
                font,
                (page, pages) -> font.known(site.voice().say(new PrintMessage.PressLine(title, page, pages, day))));
    }

    /** What cannot be set, or bears marks that nobody knows, is the fault of the template that it was made with. */
    private <T> T blaming(Printed job, Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedDocumentException | UnknownMarkException wrong) {
            throw folder.fault(job.template(), String.valueOf(wrong.getMessage()));
        }
    }

    private static Artifact pdf(String path, byte[] bytes) {
        return new Artifact(path, "application/pdf", bytes);
    }

    private Layout laidOut(Printed job) {
        Document document = document(job);
        String plain = MarkedWords.plain(document.fo);
        refuseDeadReferences(plain, job);
        refuseMissingPictures(plain, job);
        List<Typesetter.Remark> said = new ArrayList<>();
        return new Layout(set(document, job, said), said.stream().distinct().toList());
    }

    private static byte[] told(Layout layout, Consumer<Remark> remarks) {
        layout.said()
                .forEach(remark -> remarks.accept(
                        new Remark(remark.event(), remark.serious(), remark.text(), remark.words(), remark.at())));
        return layout.raw();
    }

    private byte[] set(Document document, Printed job, List<Typesetter.Remark> said) {
        if (!job.pictures().isEmpty()) {
            return typesetter(job).set(document.fo, document.marks, job.created(), said::add);
        }
        Typesetter first = waiting.poll();
        Typesetter free = first == null ? typesetter(job) : first;
        byte[] raw = free.set(document.fo, document.marks, job.created(), said::add);
        waiting.add(free);
        return raw;
    }

    private Typesetter typesetter(Printed job) {
        Map<String, byte[]> files = new TreeMap<>(job.pictures());
        look.logo()
                .map(Logo::light)
                .ifPresent(logo -> files.computeIfPresent(logo.path(), (path, bytes) -> drawn(logo, bytes)));
        folder.files().entrySet().stream()
                .filter(file -> PICTURE.matcher(file.getKey()).matches())
                .forEach(file -> files.putIfAbsent(file.getKey(), file.getValue()));
        Map<PrintFont, FontFile> fonts = PrintFont.of(look.faces());
        fonts.forEach((font, file) -> files.put("fonts/" + font.file(), file.bytes()));
        return new Typesetter(site.voice(), List.copyOf(fonts.keySet()), files, known);
    }

    private synchronized byte[] drawn(Logo.Drawn logo, byte[] bytes) {
        if (drawnLogo.isEmpty()) {
            drawnLogo = Optional.of(LogoPicture.of(logo, bytes));
        }
        return drawnLogo.get();
    }

    /** The digest of what all documents are made from, whatever they show. */
    public synchronized Digest madeFrom() {
        if (madeFrom.isEmpty()) {
            madeFrom = Optional.of(Digest.of(List.of(folder, look, site.ids(), site.voice(), site.marks())));
        }
        return madeFrom.get();
    }

    Voice voice() {
        return site.voice();
    }

    Look look() {
        return look;
    }

    /** The looks of drawings in the colours of screens. */
    DrawingStyle drawingStyle() {
        return PrintFunctions.drawingStyle(folder, new Inks(look));
    }

    /** What a document is set from. */
    String formattingObjects(Printed job) {
        return formattingObjects(job, WordMarks.ofNoPage());
    }

    /** Formatting objects and the marks in them; the same content gives the same marks. */
    private record Document(String fo, WordMarks marks) {}

    private Document document(Printed job) {
        WordMarks marks = new WordMarks(PageWords.of(job.content(), words));
        return new Document(formattingObjects(job, marks), marks);
    }

    /** The page of print, as the templates set it. */
    PageFile page() {
        return PageFile.read(folder);
    }

    /** What the templates make use of. */
    UsedLooks usedLooks() {
        return UsedLooks.of(folder);
    }

    private String formattingObjects(Printed job, WordMarks marks) {
        PageFile page = page();
        Map<String, Record> values = new TreeMap<>(
                Map.of(job.name(), job.content(), "sheet", Sheet.of(job.variant(), look.margins(), page)));
        look.cover().ifPresent(cover -> values.put("cover", cover));
        look.logo().ifPresent(logo -> values.put("logo", logo));
        PrintFunctions functions = new PrintFunctions(site.voice(), job, folder, page, look, site.ids(), marks);
        PrintedMarks printed = new PrintedMarks(site.marks());
        String filled = templates.fill(
                job.template(),
                values,
                functions.all(),
                (words, escaped) -> printed.printed(words, marks.said(words, escaped)));
        return printed.carriedOut(filled, functions::inline);
    }

    /** The typesetter says nothing of a reference to a place that is not there; it leaves a hole. */
    private void refuseDeadReferences(String fo, Printed job) {
        Set<String> defined = DEFINED.matcher(fo)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
        List<String> dead = USED.matcher(fo)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(id -> !defined.contains(id))
                .distinct()
                .toList();
        if (!dead.isEmpty()) {
            throw folder.fault(
                    job.template(), "this refers to places that it does not have: " + String.join(", ", dead));
        }
    }

    /** The typesetter leaves a hole for a picture that is not there. */
    private void refuseMissingPictures(String fo, Printed job) {
        NAMED.matcher(fo)
                .results()
                .map(found -> found.group(1))
                .filter(path ->
                        !job.pictures().containsKey(path) && !folder.files().containsKey(path))
                .findFirst()
                .ifPresent(path -> {
                    throw unknownPicture(path, job);
                });
    }

    /** Said where a template names it; a name that is put together from others is said of the template of the document. */
    private TemplateFault unknownPicture(String path, Printed job) {
        String what =
                "the picture '" + path + "' is neither beside the templates nor among the pictures that the plan shows";
        for (String template : folder.files().keySet()) {
            List<String> lines =
                    template.endsWith(".ftlx") ? folder.text(template).lines().toList() : List.of();
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).contains(path)) {
                    return folder.fault(template, line + 1, what);
                }
            }
        }
        return folder.fault(job.template(), what);
    }
}
