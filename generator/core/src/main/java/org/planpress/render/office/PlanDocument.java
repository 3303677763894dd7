package org.planpress.render.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.planpress.look.PictureFile;
import org.planpress.model.Edition;
import org.planpress.origin.ContentWords;
import org.planpress.origin.PageWords;
import org.planpress.output.Artifact;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.html.Templates;
import org.planpress.render.office.TextBody.Picture;
import org.planpress.site.Site;
import org.planpress.site.book.Book;
import org.planpress.site.book.BookBuilder;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.SitePage;
import org.planpress.site.measures.MeasurePage;

/**
 * The whole text of an edition as a text document for those who work on it in an office suite: real styles, and beside
 * each thing the id by which a correction finds its way back into the plan's files.
 */
public final class PlanDocument {

    /** The name of the file. */
    public static final String NAME = "plan.docx";

    /** The place of what stands before the chapters. */
    private static final String FRONT = "front";

    /** As large as the printed plan shows it, in millimetres. */
    private static final double LOGO_WIDEST = 44;

    private static final double LOGO_HIGHEST = 18;

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Templates templates;
    private final OfficeLook look;
    private final Site site;

    public PlanDocument(TemplateFolder folder, OfficeLook look, Site site) {
        this.templates = new Templates(folder, site.voice());
        this.look = look;
        this.site = site;
    }

    /**
     * The document of a book.
     *
     * @param edition the edition that the book is about
     * @param pictures contents of the pictures that texts may show, by path from {@code assets/} on
     * @param charts draws a chart as PNG with 300 dots an inch; where it has none, its words and table stand alone
     * @param made the moment that the file claims to be made at
     */
    public Artifact render(
            Book book,
            Edition edition,
            Map<String, byte[]> pictures,
            Function<ChartFigure, Optional<byte[]>> charts,
            Instant made) {
        Map<String, String> parts =
                new TextParts(templates, look, book.language()).empty(book.title() + ", " + book.phase());
        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(OfficePackage.ofTexts(parts)));
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Body body = body(
                    book,
                    edition,
                    ContentWords.none(),
                    relations(text),
                    figure -> charts.apply(figure).flatMap(png -> picture(text, png)),
                    path -> Optional.ofNullable(pictures.get(path)).flatMap(bytes -> picture(text, bytes)));
            int taken = body.passages.passages().size() + body.text.places();
            Optional<String> logo = logo(text, body.text);
            Function<Map<String, Integer>, String> whole = numbers -> TextParts.document(
                    front(book, body, ContentWords.none(), logo, new PassageMarks(FRONT, taken))
                            .xml(numbers),
                    body.text.xml());
            Map<String, Integer> pages =
                    PageNumbers.of(whole.apply(Map.of()), Objects.requireNonNull(parts.get(TextParts.STYLES)));
            text.getDocument()
                    .set(DocumentDocument.Factory.parse(whole.apply(pages)).getDocument());
            properties(text.getProperties(), book, made);
            text.getProperties()
                    .getCustomProperties()
                    .addProperty(PassageId.WHOLE, PassageId.whole(body.passages.passages()));
            text.write(file);
            Map<String, String> grown = new TreeMap<>();
            grown.put("word/numbering.xml", PlanNumbering.xml(body.text.starts()));
            grown.put("word/footnotes.xml", TextParts.footnotes(body.text.footnotes()));
            return new Artifact(NAME, TYPE, OfficePackage.settled(file.toByteArray(), grown));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        } catch (XmlException wrong) {
            throw new IllegalStateException("the text of " + book.title() + " cannot be written", wrong);
        }
    }

    /**
     * What the document of a book says today, paragraph by paragraph, and where that stands in the content.
     *
     * @param pictures contents of the pictures that texts may show, by path from {@code assets/} on
     */
    public List<Passage> passages(Book book, Edition edition, ContentWords content, Map<String, byte[]> pictures) {
        Picture blank = new Picture("", 1, 1);
        Body body = body(
                book,
                edition,
                content,
                address -> "",
                figure -> Optional.of(blank),
                path -> Optional.ofNullable(pictures.get(path))
                        .map(PictureFile::of)
                        .filter(PlanDocument::isShown)
                        .map(file -> blank));
        PassageMarks before = new PassageMarks(FRONT, 0);
        front(book, body, content, Optional.empty(), before).xml(Map.of());
        return Stream.of(before, body.passages)
                .flatMap(part -> part.passages().stream())
                .toList();
    }

    private record Body(TextBody text, PassageMarks passages) {}

    private Body body(
            Book book,
            Edition edition,
            ContentWords content,
            Function<String, String> relations,
            Function<ChartFigure, Optional<Picture>> charts,
            Function<String, Optional<Picture>> pictures) {
        TextLinks links = new TextLinks(BookBuilder.places(book), site.ids(), edition.id(), slashed(book.site()));
        PassageMarks passages = new PassageMarks("text", 0);
        TextBody body = new TextBody(
                site.voice(),
                relations,
                (inside, words) -> site.marks().of(words).map(ProseText.lines(site.voice(), inside, links)),
                passages);
        new PlanText(site.voice(), body, passages, content, links, edition, charts, this::drawings, pictures)
                .write(book);
        return new Body(body, passages);
    }

    /** What the page of a measure draws. */
    private List<ChartFigure> drawings(String address) {
        return site.page(address)
                .map(SitePage::content)
                .filter(MeasurePage.class::isInstance)
                .map(MeasurePage.class::cast)
                .map(page -> page.drawn().toList())
                .orElse(List.of());
    }

    private TextFront front(Book book, Body body, ContentWords content, Optional<String> logo, PassageMarks passages) {
        passages.from(PageWords.of(book, content)::from);
        return new TextFront(site.voice(), book, body.text, passages, logo);
    }

    private Optional<String> logo(XWPFDocument text, TextBody body) {
        return look.logo()
                .flatMap(mark -> picture(text, mark.png())
                        .map(found -> body.picture(found, "", mark.description(), LOGO_WIDEST, LOGO_HIGHEST)));
    }

    private static String slashed(String address) {
        return address.endsWith("/") ? address : address + "/";
    }

    /** Each address gets one id, also if many links lead to it. */
    private static Function<String, String> relations(XWPFDocument text) {
        Map<String, String> known = new HashMap<>();
        return address -> known.computeIfAbsent(
                address,
                to -> text.getPackagePart()
                        .addExternalRelationship(to, XWPFRelation.HYPERLINK.getRelation())
                        .getId());
    }

    /** A sound picture of a kind that all editors show. */
    private static Optional<Picture> picture(XWPFDocument text, byte[] bytes) {
        return Optional.of(PictureFile.of(bytes))
                .filter(PlanDocument::isShown)
                .map(file -> new Picture(added(text, bytes, file), file.width(), file.height()));
    }

    private static boolean isShown(PictureFile file) {
        return file.isCommon() && file.fault().isEmpty();
    }

    private static String added(XWPFDocument text, byte[] bytes, PictureFile file) {
        try {
            return text.addPictureData(bytes, file.form() == PictureFile.Form.PNG ? PictureType.PNG : PictureType.JPEG);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("a picture cannot be added", impossible);
        }
    }

    private static void properties(POIXMLProperties properties, Book book, Instant made) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(book.title());
        core.setCreator(book.organisation());
        core.setSubjectProperty(book.phase());
        core.getUnderlyingProperties().setLanguageProperty(book.language());
        properties.getExtendedProperties().setApplication("Planpress");
        core.setCreated(Optional.of(Date.from(made)));
        core.setModified(Optional.of(Date.from(made)));
    }
}
