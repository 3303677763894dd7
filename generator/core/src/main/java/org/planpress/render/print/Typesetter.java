package org.planpress.render.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.planpress.finding.SourceLocation;
import org.planpress.render.pdf.TaggedPdf;
import org.planpress.render.print.FoEvents.Event;
import org.planpress.render.print.PageFills.Fill;
import org.planpress.words.Voice;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Turns XSL-FO into a tagged PDF with Apache FOP: PDF/UA-1 and PDF/A-3a as far as FOP goes; {@link TaggedPdf} does the
 * rest. One typesetter serves one document at a time, because a cold factory shared by two threads fails; several may
 * work beside each other.
 */
final class Typesetter {

    /**
     * What there is to say about the layout.
     *
     * @param event what happened, by the name that FOP or a class of this package gives it
     * @param serious whether something is missing on the page
     * @param text for people
     * @param words the author's words that it is about; empty if that is not known
     * @param at where those stand in the content, if an author wrote them
     */
    record Remark(String event, boolean serious, String text, String words, Optional<SourceLocation> at) {}

    /** A folder that is never looked at, {@link FilesInMemory} stands for it; FOP insists on a scheme that the JDK knows. */
    private static final URI BASE = URI.create("file:/planpress/");

    /** What FOP says when something that has to stay on one page is taller than that; a second try lets it go on. */
    private static final Set<String> TOO_TALL = Set.of("regionOverflow");

    private static final String FONTS = "fonts/";

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final FopFactory factory;
    private final PrintType type;
    private final PrintPictures pictures;
    private final Map<String, byte[]> files;
    private final KnownFeatherings known;

    /**
     * A typesetter.
     *
     * @param voice says what stands for letters that no font has
     * @param fonts the fonts that the document may name
     * @param files contents by address: fonts under {@code fonts/}, pictures under {@code assets/}
     * @param known how sequences of pages were filled before
     */
    Typesetter(Voice voice, List<PrintFont> fonts, Map<String, byte[]> files, KnownFeatherings known) {
        this.files = Map.copyOf(files);
        this.known = known;
        Map<String, byte[]> served = new HashMap<>(files);
        FilesInMemory folder = new FilesInMemory(BASE, served);
        FopFactoryBuilder builder = new FopFactoryBuilder(BASE, folder);
        try {
            builder.setConfiguration(new DefaultConfigurationBuilder()
                    .build(new ByteArrayInputStream(configuration(fonts).getBytes(StandardCharsets.UTF_8))));
        } catch (ConfigurationException ours) {
            throw new IllegalStateException("the configuration of the typesetter is wrong", ours);
        }
        // After the configuration, which sets a resolver that knows only the disk; a cache would be left in the home
        // folder.
        builder.getFontManager()
                .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(BASE, folder));
        builder.getFontManager().disableFontCache();
        builder.setAccessibility(true);
        builder.setKeepEmptyTags(true);
        builder.setStrictFOValidation(true);
        builder.setStrictUserConfigValidation(true);
        builder.setSourceResolution(96);
        builder.setTargetResolution(300);
        builder.setComplexScriptFeatures(false);
        this.factory = builder.build();
        factory.getImageManager().getRegistry().registerPreloader(new DrawingSize());
        this.type = PrintType.of(voice, fonts, files);
        this.pictures = new PrintPictures(served);
    }

    private static String configuration(List<PrintFont> fonts) {
        StringBuilder text = new StringBuilder("""
                <fop version="1.0"><renderers><renderer mime="application/pdf">
                <filterList><value>flate</value></filterList>
                <use-object-streams>false</use-object-streams><pdf-ua-mode>PDF/UA-1</pdf-ua-mode><pdf-a-mode>PDF/A-3a</pdf-a-mode>
                <version>1.7</version>
                <fonts>
                """);
        boolean ownFigures = fonts.stream().anyMatch(font -> font.family().equals(PrintFont.FIGURES));
        for (PrintFont font : fonts) {
            text.append("<font kerning=\"yes\" embedding-mode=\"subset\" embed-url=\"%s%s\">"
                    .formatted(FONTS, font.file()));
            text.append(triplet(font.family(), font));
            if (font.family().equals(PrintFont.TEXT)) {
                text.append(triplet("any", font)).append(triplet("sans-serif", font));
                text.append(ownFigures ? "" : triplet(PrintFont.FIGURES, font));
            }
            if (font.family().equals(PrintFont.FIGURES)) {
                text.append(triplet(font.family(), new PrintFont(font.family(), "italic", font.weight(), font.file())));
            }
            if (font.family().equals(PrintFont.TITLE)) {
                // What an author stresses in a title or a promise: there is one cut of these letters.
                text.append(triplet(font.family(), new PrintFont(font.family(), "normal", 700, font.file())));
                text.append(triplet(font.family(), new PrintFont(font.family(), "italic", 600, font.file())));
                text.append(triplet(font.family(), new PrintFont(font.family(), "italic", 700, font.file())));
            }
            text.append("</font>\n");
        }
        return text.append("</fonts></renderer></renderers></fop>").toString();
    }

    private static String triplet(String family, PrintFont font) {
        return "<font-triplet name=\"" + family + "\" style=\"" + font.style() + "\" weight=\"" + font.weight()
                + "\"/>";
    }

    /**
     * Sets a document.
     *
     * @param fo the document
     * @param created the moment that it claims to be made at
     * @param remarks hears what is wrong with the layout
     * @return the PDF before it is mended
     * @throws RefusedDocumentException if the document is none that can be set
     */
    byte[] set(String fo, Instant created, Consumer<Remark> remarks) {
        return set(fo, WordMarks.ofNoPage(), created, remarks);
    }

    /**
     * Sets a document.
     *
     * @param fo the document
     * @param marks the marks in it
     * @param created the moment that it claims to be made at
     * @param remarks hears what is wrong with the layout
     * @return the PDF before it is mended
     * @throws RefusedDocumentException if the document is none that can be set
     */
    byte[] set(String fo, WordMarks marks, Instant created, Consumer<Remark> remarks) {
        try {
            return new Setting(fo, marks, created, remarks).set();
        } catch (SAXException refused) {
            throw new RefusedDocumentException(fo, refused);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /**
     * A document on its way to paper: read once, each of its sequences filled into pages until the last one is well filled,
     * and then drawn.
     */
    private final class Setting {

        private final String fo;
        private final FoPassages passages;
        private final Date created;
        private final Consumer<Remark> remarks;
        private final FoParts document;

        Setting(String fo, WordMarks marks, Instant created, Consumer<Remark> remarks)
                throws SAXException, IOException {
            this.fo = fo;
            this.passages = new FoPassages(marks);
            this.created = Date.from(created);
            this.remarks = remarks;
            FoRecorder recorder = new FoRecorder();
            FoWords words = new FoWords(recorder, type, pictures, marks, passages, remarks);
            CopyFitting fitting = new CopyFitting(parser(), words, type, remarks);
            fitting.parse(new InputSource(new StringReader(readable(fo))));
            this.document = FoParts.of(recorder.document());
        }

        byte[] set() throws SAXException, IOException {
            Drawn strict = drawn(false);
            boolean tooTall = strict.said.stream().anyMatch(remark -> TOO_TALL.contains(remark.event()));
            Drawn drawn = tooTall ? drawn(true) : strict;
            drawn.said.forEach(remarks);
            return drawn.pdf;
        }

        /**
         * The document on its pages.
         *
         * @param loose whether what should stay on one page may go on over the next
         */
        private Drawn drawn(boolean loose) throws SAXException, IOException {
            Deque<Filled> filled = new ArrayDeque<>();
            for (FoEvents written : document.sequences()) {
                Filled next = filled(List.of(written), JoinedPages.alone(written), loose);
                Optional<Filled> both = filled.isEmpty() ? Optional.empty() : joined(filled.getLast(), next, loose);
                while (both.isPresent()) {
                    filled.removeLast();
                    next = both.get();
                    both = filled.isEmpty() ? Optional.empty() : joined(filled.getLast(), next, loose);
                }
                filled.add(next);
            }
            List<Event> sheets = new ArrayList<>(document.masters().all());
            List<FoEvents> sequences = new ArrayList<>();
            for (Filled sequence : filled) {
                int number = sequences.size();
                sheets.addAll(sheets.size() - 1, sequence.feathering.sheets(document.masters(), number));
                sequences.add(sequence.feathering.applied(sequence.set, number));
            }
            List<Remark> said = new ArrayList<>();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            lay(document.with(FoEvents.of(sheets), sequences), loose, Optional.of(out), new ArrayList<>(), said::add);
            return new Drawn(out.toByteArray(), said);
        }

        /** Two sequences as one, where one of them would leave a page nearly empty and both together are better. */
        private Optional<Filled> joined(Filled before, Filled next, boolean loose) {
            boolean leftOver = before.feathering.leftOver() || next.feathering.leftOver();
            if (!leftOver || !JoinedPages.join(before.written.get(0), next.written.get(0))) {
                return Optional.empty();
            }
            FoEvents both = before.set;
            for (FoEvents written : next.written) {
                both = JoinedPages.joined(both, written);
            }
            List<FoEvents> written = new ArrayList<>(before.written);
            written.addAll(next.written);
            Filled joined = filled(List.copyOf(written), both, loose);
            return before.feathering.leftOver() || !joined.feathering.leftOver()
                    ? Optional.of(joined)
                    : Optional.empty();
        }

        /** In the form that its template prefers, unless fewer pages end high in the other. */
        private Filled filled(List<FoEvents> written, FoEvents sequence, boolean loose) {
            FoEvents rather = JoinedPages.rather(sequence);
            Filled first = new Filled(written, rather, feathering(rather, loose));
            if (first.feathering.high() == 0 || !JoinedPages.chooses(sequence)) {
                return first;
            }
            FoEvents otherwise = JoinedPages.otherwise(sequence);
            Filled second = new Filled(written, otherwise, feathering(otherwise, loose));
            return second.feathering.high() < first.feathering.high() ? second : first;
        }

        private Feathering feathering(FoEvents sequence, boolean loose) {
            return known.of(
                    document.masters(),
                    sequence,
                    files,
                    loose,
                    () -> Feathering.of(sequence, change -> fills(change, sequence, loose)));
        }

        /** How full the pages of a sequence come out. */
        private List<Fill> fills(Feathering change, FoEvents sequence, boolean loose) {
            List<Event> sheets = new ArrayList<>(document.masters().all());
            sheets.addAll(sheets.size() - 1, change.sheets(document.masters(), 0));
            List<Fill> fills = new ArrayList<>();
            List<FoEvents> alone = document.alone(FoEvents.of(sheets), change.applied(sequence, 0));
            try {
                lay(alone, loose, Optional.empty(), fills, remark -> {});
            } catch (SAXException refused) {
                throw new RefusedDocumentException(fo, refused);
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            }
            // Against the sheets of the document, which the author of a template knows.
            return IntStream.range(0, fills.size())
                    .mapToObj(at -> fills.get(at).on(at + 1 < change.from() ? 0 : change.foot()))
                    .toList();
        }

        /**
         * Fills pages.
         *
         * @param parts of a document, in their order
         * @param out where they are drawn, if they are
         * @param fills learns how full the pages are
         */
        private void lay(
                List<FoEvents> parts,
                boolean loose,
                Optional<OutputStream> out,
                List<Fill> fills,
                Consumer<Remark> said)
                throws SAXException, IOException {
            FOUserAgent agent = factory.newFOUserAgent();
            agent.setCreationDate(created);
            agent.setProducer("Planpress");
            agent.setCreator("Planpress");
            agent.getEventBroadcaster().addEventListener(event -> {
                if (event.getSeverity() != EventSeverity.INFO) {
                    said.accept(remark(event, passages));
                }
            });
            FacingPages facing = new FacingPages();
            PlainFigures.during(() -> {
                PageLayout.stop(agent, out, facing, fills);
                Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out.orElseGet(OutputStream::nullOutputStream));
                ContentHandler pages = facing.reader(fop.getDefaultHandler());
                ContentHandler typesetter = loose ? new LooseKeeps(pages) : pages;
                LocatorImpl place = new LocatorImpl();
                typesetter.setDocumentLocator(place);
                typesetter.startDocument();
                for (FoEvents part : parts) {
                    part.replay(typesetter, at -> {
                        place.setLineNumber(at.getLineNumber());
                        place.setColumnNumber(at.getColumnNumber());
                    });
                }
                typesetter.endDocument();
            });
        }
    }

    /**
     * A sequence of pages that was measured.
     *
     * @param written those that are in it, as the document has them
     * @param set as it is set
     */
    private record Filled(List<FoEvents> written, FoEvents set, Feathering feathering) {}

    /**
     * A document on its pages.
     *
     * @param said what the typesetter had to say
     */
    @SuppressWarnings("ArrayRecordComponent") // Made once and handed on.
    private record Drawn(byte[] pdf, List<Remark> said) {}

    /** A document without the characters that no document may hold. */
    private static String readable(String document) {
        return FORBIDDEN.matcher(document).replaceAll("\uFFFD");
    }

    private static Remark remark(org.apache.fop.events.Event event, FoPassages passages) {
        Optional<Locator> place =
                event.getParam("loc") instanceof Locator known ? Optional.of(known) : Optional.empty();
        return new Remark(
                event.getEventID().substring(event.getEventID().lastIndexOf('.') + 1),
                event.getSeverity() != EventSeverity.WARN,
                EventFormatter.format(event, Locale.ROOT),
                place.map(passages::words).orElse(""),
                place.flatMap(passages::place));
    }

    /** A parser of its own: the identity transformer of newer JDKs shares one with whatever FOP parses meanwhile. */
    private static XMLReader parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
