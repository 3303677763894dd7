package org.planpress.render.pdf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a press file needs beyond PDF/A-3a to claim PDF/X-4. Its colours, boxes and fonts are right before, and it has no
 * links. There is no free validator, so that the claim rests on our own tests of what the standard asks for.
 *
 * <p>Source: ISO 15930-7 as far as it is described in public; ISO 19005-3, 6.6.2.3, for the description of what the
 * metadata say more.
 */
final class PdfX4 {

    private static final float VERSION = 1.6f;

    private static final Pattern CREATED = Pattern.compile("<xmp:CreateDate>([^<]*)</xmp:CreateDate>");

    private static final String SCHEMAS = "<pdfaExtension:schemas>";

    private PdfX4() {}

    /** Takes out what leads somewhere, and says of which version the file is. */
    static void on(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        for (String name : new String[] {"Outlines", "PageMode", "OpenAction", "AA", "Names", "Version"}) {
            catalog.removeItem(COSName.getPDFName(name));
        }
        document.getDocument().setVersion(VERSION);
    }

    /** The metadata with the claim, and with the description of what PDF/A does not know. */
    static String claim(String metadata) {
        Matcher created = CREATED.matcher(metadata);
        if (!created.find() || !metadata.contains(SCHEMAS)) {
            throw new IllegalStateException("the metadata lack the day or their schemas");
        }
        String moment = created.group(1);
        UUID name = UUID.nameUUIDFromBytes(metadata.getBytes(StandardCharsets.UTF_8));
        return metadata.replace("<pdf:PDFVersion>1.7<", "<pdf:PDFVersion>1.6<")
                .replaceFirst(
                        "(<pdfaExtension:schemas>\\s*<rdf:Bag>)",
                        "$1"
                                + schema(
                                        "PDF/X identification",
                                        "http://www.npes.org/pdfx/ns/id/",
                                        "pdfxid",
                                        "GTS_PDFXVersion",
                                        "The version of PDF/X")
                                + schema(
                                        "Adobe PDF",
                                        "http://ns.adobe.com/pdf/1.3/",
                                        "pdf",
                                        "Trapped",
                                        "Whether colours are trapped"))
                .replace("</pdf:PDFVersion>", "</pdf:PDFVersion><pdf:Trapped>False</pdf:Trapped>")
                .replace(created.group(), created.group() + "<xmp:ModifyDate>" + moment + "</xmp:ModifyDate>")
                .replace("</rdf:RDF>", """
                        <rdf:Description xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" rdf:about=""><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion></rdf:Description>
                        <rdf:Description xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" rdf:about=""><xmpMM:DocumentID>uuid:%s</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass></rdf:Description>
                        </rdf:RDF>""".formatted(name));
    }

    private static String schema(String what, String space, String prefix, String property, String means) {
        return """
                <rdf:li rdf:parseType="Resource"><pdfaSchema:schema>%s</pdfaSchema:schema><pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI><pdfaSchema:prefix>%s</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>%s</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>%s</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>
                """.formatted(what, space, prefix, property, means);
    }
}
