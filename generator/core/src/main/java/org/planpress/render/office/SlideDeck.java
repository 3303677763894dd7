package org.planpress.render.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.NotesDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.planpress.model.Id;
import org.planpress.output.Artifact;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.html.Templates;
import org.planpress.site.Site;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.ChartSpec;
import org.planpress.site.chart.ControlLine;
import org.planpress.site.chart.Progress;
import org.planpress.site.frame.Frame;
import org.planpress.site.frame.SitePage;
import org.planpress.site.slides.SlidesPage;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/**
 * Slides as a presentation: every word and chart stands in a place of the master, so that the whole can be given another
 * look, and charts are drawn by the editor from figures in a sheet.
 */
public final class SlideDeck {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private static final int FOOT_POINTS = 16;
    private static final int FOOT_WIDTH = 1030;

    private final Templates templates;
    private final OfficeLook look;
    private final Site site;
    private final Voice voice;

    public SlideDeck(TemplateFolder folder, OfficeLook look, Site site) {
        this.templates = new Templates(folder, site.voice());
        this.look = look;
        this.site = site;
        this.voice = site.voice();
    }

    /**
     * The slides of a page.
     *
     * @param author whose report it is
     * @param made the moment that the file claims to be made at
     */
    public Artifact render(SitePage page, String author, Instant made) {
        return render(page.address(), page.edition(), page.made(), author, made);
    }

    Artifact render(String address, Id edition, SitePage.Made content, String author, Instant made) {
        SlidesPage slides = (SlidesPage) content.content();
        Frame frame = content.frame();
        String language = frame.language();
        String web = frame.canonical().substring(0, frame.canonical().length() - address.length());
        byte[] master = OfficePackage.ofTexts(new DeckMaster(templates, look, language, frame.strip()).parts());
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(master));
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            TextLinks links = new TextLinks(Map.of(), site.ids(), edition, web + "/");
            List<DeckSlide> all = DeckSlides.of(voice, slides, web);
            for (DeckSlide slide : all) {
                add(show, slide, links, language, foot(slides, slide), made);
            }
            properties(show.getProperties(), slides.heading(), author, language, made);
            show.write(file);
            return new Artifact(
                    SiteFiles.deck(address).substring(1),
                    TYPE,
                    OfficePackage.changed(
                            OfficePackage.settled(file.toByteArray()),
                            "ppt/presentation.xml",
                            xml -> DeckSections.added(xml, slides.sections(), all)));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        } catch (XmlException | InvalidFormatException wrong) {
            throw new IllegalStateException("the slides of " + address + " cannot be written", wrong);
        }
    }

    /** The report, and the source of what is shown if there is room for it. */
    private String foot(SlidesPage page, DeckSlide slide) {
        String source = slide.chart().map(ChartFigure::source).orElse(page.source());
        String whole = voice.say(new OfficeMessage.Foot(page.heading(), source));
        return new Lettering(FOOT_POINTS, Lettering.REGULAR).width(whole) < FOOT_WIDTH ? whole : page.heading();
    }

    private void add(XMLSlideShow show, DeckSlide slide, TextLinks links, String language, String foot, Instant made)
            throws IOException, XmlException, InvalidFormatException {
        XSLFSlideMaster master = show.getSlideMasters().get(0);
        XSLFSlide added =
                show.createSlide(master.getLayout(voice.say(slide.layout().called())));
        Optional<String> chart = Optional.empty();
        if (slide.chart().isPresent()) {
            chart = Optional.of(chart(show, added, slide.chart().get(), language, made));
        }
        Optional<String> logo = Optional.empty();
        if (slide.layout() == DeckSlide.Layout.COVER && look.logo().isPresent()) {
            logo = Optional.of(picture(show, added, look.logo().get().png()));
        }
        String xml = SlideXml.of(
                voice,
                look,
                slide,
                runs(added, links),
                language,
                foot,
                show.getSlides().size(),
                chart,
                logo);
        added.getXmlObject().set(SldDocument.Factory.parse(xml).getSld());
        notes(show.getNotesSlide(added), slide.about(), links, language);
    }

    /** Adds a picture to the file, and says under which id the slide finds it. */
    private static String picture(XMLSlideShow show, XSLFSlide slide, byte[] png) {
        XSLFPictureData data = show.addPicture(png, PictureData.PictureType.PNG);
        return slide.addRelation(null, XSLFRelation.IMAGES, data)
                .getRelationship()
                .getId();
    }

    /** Adds the chart and its figures to the file, and says under which id the slide finds it. */
    private String chart(XMLSlideShow show, XSLFSlide slide, ChartFigure figure, String language, Instant made)
            throws IOException, XmlException, InvalidFormatException {
        NativeChart drawn = drawn(figure, new ChartXml(look, language));
        XSLFChart chart = show.createChart(slide);
        chart.getCTChartSpace()
                .set(ChartSpaceDocument.Factory.parse(drawn.xml()).getChartSpace());
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book, drawn);
            date(book.getProperties().getCoreProperties(), made);
            chart.saveWorkbook(book);
        }
        chart.getCTChartSpace().getExternalData().addNewAutoUpdate().setVal(false);
        return slide.getRelationId(chart);
    }

    private NativeChart drawn(ChartFigure figure, ChartXml xml) {
        ChartSpec spec = figure.spec();
        if (spec instanceof ControlLine line) {
            return LineChart.of(voice, line, figure.table().columns().get(1).head(), xml);
        }
        if (spec instanceof Progress progress) {
            return BarChart.of(voice, progress, xml);
        }
        throw new IllegalArgumentException("no chart on a slide for " + spec.getClass());
    }

    private static void fill(XSSFWorkbook book, NativeChart chart) {
        XSSFSheet sheet = book.createSheet(NativeChart.SHEET);
        CellStyle style = style(book, chart.format());
        CellStyle date = style(book, NativeChart.Rows.Days.FORMAT);
        Row head = sheet.createRow(0);
        for (int column = 0; column < chart.heads().size(); column++) {
            head.createCell(column + 1).setCellValue(chart.heads().get(column));
        }
        for (int at = 0; at < chart.rows().count(); at++) {
            Row row = sheet.createRow(at + 1);
            if (chart.rows() instanceof NativeChart.Rows.Days days) {
                number(row.createCell(0), days.numbers().get(at), date);
            } else {
                row.createCell(0).setCellValue(chart.rows().names().get(at));
            }
            for (int column = 0; column < chart.columns().size(); column++) {
                number(row.createCell(column + 1), chart.columns().get(column).get(at), style);
            }
        }
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static void number(Cell cell, OptionalDouble value, CellStyle style) {
        value.ifPresent(cell::setCellValue);
        cell.setCellStyle(style);
    }

    private void notes(XSLFNotes notes, List<String> words, TextLinks links, String language) throws XmlException {
        String xml = SlideXml.notes(words, runs(notes, links), language);
        notes.getXmlObject().set(NotesDocument.Factory.parse(xml).getNotes());
    }

    /** The words of a part of the file; what a link on it leads to becomes known to it. */
    private SlideRuns runs(POIXMLDocumentPart part, TextLinks links) {
        return new SlideRuns(
                site.marks(),
                target -> links.to(target, "")
                        .filter(found -> !found.inside())
                        .map(found -> part.getPackagePart()
                                .addExternalRelationship(found.to(), XSLFRelation.HYPERLINK.getRelation())
                                .getId()));
    }

    private static void properties(
            POIXMLProperties properties, String title, String author, String language, Instant made) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(author);
        core.getUnderlyingProperties().setLanguageProperty(language);
        properties.getExtendedProperties().setApplication("Planpress");
        date(core, made);
    }

    private static void date(POIXMLProperties.CoreProperties core, Instant made) {
        core.setCreated(Optional.of(Date.from(made)));
        core.setModified(Optional.of(Date.from(made)));
    }
}
