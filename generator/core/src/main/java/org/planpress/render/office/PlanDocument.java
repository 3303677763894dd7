package org.planpress.render.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.planpress.look.PictureFile;
import org.planpress.model.Edition;
import org.planpress.output.Artifact;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.html.Templates;
import org.planpress.render.office.TextBody.Picture;
import org.planpress.site.Site;
import org.planpress.site.book.Book;
import org.planpress.site.book.BookBuilder;
import org.planpress.site.chart.ChartFigure;

/**
 * The whole text of an edition as a text document for those who work on it in an office suite: real styles, and beside
 * each thing the id by which a correction finds its way back into the plan's files.
 */
public final class PlanDocument {

    /** The name of the file. */
    public static final String NAME = "plan.docx";

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
        try (XWPFDocument text = new XWPFDocument(new ByteArrayInputStream(OfficePackage.ofTexts(
                        new TextParts(templates, look, book.language()).empty(book.title() + ", " + book.phase()))));
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            TextLinks links = new TextLinks(BookBuilder.places(book), site.ids(), edition.id(), slashed(book.site()));
            TextBody body = new TextBody(
                    site.voice(),
                    relations(text),
                    (inside, words) -> site.marks().of(words).map(ProseText.lines(site.voice(), inside, links)));
            new PlanText(
                            site.voice(),
                            body,
                            links,
                            edition,
                            figure -> charts.apply(figure).flatMap(png -> picture(text, png)),
                            path -> Optional.ofNullable(pictures.get(path)).flatMap(bytes -> picture(text, bytes)))
                    .write(book);
            text.getDocument()
                    .set(DocumentDocument.Factory.parse(TextParts.document(
                                    new TextFront(site.voice(), book, body, logo(text, body)).xml(), body.xml()))
                            .getDocument());
            properties(text.getProperties(), book, made);
            text.write(file);
            Map<String, String> grown = new TreeMap<>();
            grown.put("word/numbering.xml", PlanNumbering.xml(body.starts()));
            grown.put("word/footnotes.xml", TextParts.footnotes(body.footnotes()));
            return new Artifact(NAME, TYPE, OfficePackage.settled(file.toByteArray(), grown));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        } catch (XmlException wrong) {
            throw new IllegalStateException("the text of " + book.title() + " cannot be written", wrong);
        }
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
                .filter(file -> file.isCommon() && file.fault().isEmpty())
                .map(file -> new Picture(added(text, bytes, file), file.width(), file.height()));
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
