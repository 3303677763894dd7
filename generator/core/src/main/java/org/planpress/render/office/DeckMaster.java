package org.planpress.render.office;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.planpress.render.html.Templates;
import org.planpress.render.html.Templates.Function;
import org.planpress.render.html.Templates.Markup;
import org.planpress.site.frame.Strip;

/** A presentation without slides: the master, its layouts and the theme, from the templates in {@code office/deck}. */
final class DeckMaster {

    private static final String FOLDER = "office/deck/";
    private static final int LAYOUTS = DeckSlide.Layout.values().length;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.";

    private final Templates templates;
    private final Map<String, Function> functions;
    private final String language;

    DeckMaster(Templates templates, OfficeLook look, String language, Strip strip) {
        this.templates = templates;
        this.functions = Map.of(
                "ink", given -> look.ink(given.text(0)),
                "font", given -> look.font(given.text(0)),
                "strip",
                        given -> new Markup(StripXml.of(look, strip, given.text(0), given.number(1), given.number(2))));
        this.language = language;
    }

    /** The parts of the file by name. */
    Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relations(relation(1, "officeDocument", "ppt/presentation.xml")));
        parts.put("ppt/presentation.xml", presentation());
        parts.put(
                "ppt/_rels/presentation.xml.rels",
                relations(relation(1, "slideMaster", "slideMasters/slideMaster1.xml")
                        + relation(2, "theme", "theme/theme1.xml")));
        parts.put("ppt/theme/theme1.xml", filled("theme"));
        parts.put("ppt/slideMasters/slideMaster1.xml", filled("master"));
        StringBuilder ofMaster = new StringBuilder();
        for (int number = 1; number <= LAYOUTS; number++) {
            ofMaster.append(relation(number, "slideLayout", "../slideLayouts/slideLayout" + number + ".xml"));
            parts.put("ppt/slideLayouts/slideLayout" + number + ".xml", filled("layout" + number));
            parts.put(
                    "ppt/slideLayouts/_rels/slideLayout" + number + ".xml.rels",
                    relations(relation(1, "slideMaster", "../slideMasters/slideMaster1.xml")));
        }
        ofMaster.append(relation(LAYOUTS + 1, "theme", "../theme/theme1.xml"));
        parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", relations(ofMaster.toString()));
        return parts;
    }

    private String filled(String template) {
        return templates.fill(FOLDER + template + ".ftlx", Map.of("language", language), functions);
    }

    private static String relations(String relations) {
        return head() + "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return String.format(
                Locale.ROOT, "<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s\"/>", id, OFFICE, kind, target);
    }

    private static String head() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    }

    private static String types() {
        StringBuilder types = new StringBuilder(head())
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(type("presentation", "presentationml.presentation.main"))
                .append(type("theme/theme1", "theme"))
                .append(type("slideMasters/slideMaster1", "presentationml.slideMaster"));
        for (int number = 1; number <= LAYOUTS; number++) {
            types.append(type("slideLayouts/slideLayout" + number, "presentationml.slideLayout"));
        }
        return types.append("</Types>").toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/ppt/" + part + ".xml\" ContentType=\"" + KIND + kind + "+xml\"/>";
    }

    private String presentation() {
        return head() + "<p:presentation xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" saveSubsetFonts=\"1\">"
                + "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>"
                + "<p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
                + "<p:defaultTextStyle><a:defPPr><a:defRPr lang=\"" + Xml.escaped(language)
                + "\"/></a:defPPr></p:defaultTextStyle></p:presentation>";
    }
}
