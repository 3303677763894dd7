package org.planpress.render.office;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planpress.render.html.Templates;
import org.planpress.render.html.Templates.Function;

/** The parts of a text document beside its body: styles and settings from the templates in {@code office/text}. */
final class TextParts {

    /** The part with the styles. */
    static final String STYLES = "word/styles.xml";

    private static final String FOLDER = "office/text/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private static final List<String> BESIDE = List.of("styles", "settings", "numbering", "footnotes", "footer");

    private final Templates templates;
    private final Map<String, Function> functions;
    private final String language;

    TextParts(Templates templates, OfficeLook look, String language) {
        this.templates = templates;
        this.functions = Map.of("ink", given -> look.ink(given.text(0)), "font", given -> look.font(given.text(0)));
        this.language = language;
    }

    /** A document without words. */
    Map<String, String> empty(String foot) {
        Map<String, String> parts = new TreeMap<>();
        StringBuilder types = new StringBuilder(HEAD + "<Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                + " ContentType=\"application/xml\"/>" + type("document", "document.main"));
        StringBuilder relations = new StringBuilder();
        BESIDE.forEach(name -> {
            types.append(type(name, name));
            relations
                    .append("<Relationship Id=\"")
                    .append(name)
                    .append("\" Type=\"")
                    .append(OFFICE)
                    .append(name)
                    .append("\" Target=\"")
                    .append(name)
                    .append(".xml\"/>");
        });
        parts.put("[Content_Types].xml", types + "</Types>");
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
        parts.put("word/document.xml", HEAD + document("", ""));
        parts.put(STYLES, filled("styles", foot));
        parts.put("word/settings.xml", filled("settings", foot));
        parts.put("word/footer.xml", filled("footer", foot));
        parts.put("word/numbering.xml", PlanNumbering.xml(List.of()));
        parts.put("word/footnotes.xml", footnotes(List.of()));
        return parts;
    }

    private String filled(String template, String foot) {
        return templates.fill(FOLDER + template + ".ftlx", Map.of("language", language, "foot", foot), functions);
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml\"/>";
    }

    private static String relations(String relations) {
        return HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>";
    }

    /** The text itself, on A4. */
    static String document(String front, String chapters) {
        return "<w:document " + NAMES + "><w:body>" + front + chapters
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\""
                + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    /** The notes at the foot of pages. */
    static String footnotes(List<String> notes) {
        StringBuilder out = new StringBuilder(HEAD + "<w:footnotes " + NAMES + ">");
        out.append("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
        out.append(
                "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
                        + "</w:footnote>");
        for (int at = 0; at < notes.size(); at++) {
            out.append("<w:footnote w:id=\"")
                    .append(at + 1)
                    .append("\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle")
                    .append(" w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>")
                    .append(TextBody.plain(" "))
                    .append(notes.get(at))
                    .append("</w:p></w:footnote>");
        }
        return out + "</w:footnotes>";
    }
}
