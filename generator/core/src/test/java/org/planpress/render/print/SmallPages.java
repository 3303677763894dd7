package org.planpress.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.planpress.render.html.TemplateFolder;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/** Formatting objects set on small pages with one font, as the typesetter leaves them. */
public final class SmallPages {

    public static final Instant CREATED = Instant.parse("2024-11-14T00:00:00Z");

    private static final List<PrintFont> FACES =
            List.of(new PrintFont(PrintFont.TEXT, "normal", 400, "atkinson-hyperlegible-next-400.ttf"));

    private SmallPages() {}

    public static byte[] set(String flow) {
        return set(flow, remark -> {});
    }

    /** One chapter. */
    public static byte[] set(String flow, Consumer<String> remarks) {
        return chapters("", remarks, "<fo:flow flow-name=\"xsl-region-body\">" + flow + "</fo:flow>");
    }

    /**
     * Chapters, each with all that a chapter has.
     *
     * @param bookmarks the tree of bookmarks, or nothing
     */
    public static byte[] chapters(String bookmarks, Consumer<String> remarks, String... chapters) {
        return chapters(bookmarks, Map.of(), remarks, chapters);
    }

    /** One chapter with pictures, by their addresses. */
    public static byte[] pictured(String flow, Map<String, byte[]> pictures) {
        return chapters("", pictures, remark -> {}, "<fo:flow flow-name=\"xsl-region-body\">" + flow + "</fo:flow>");
    }

    private static byte[] chapters(
            String bookmarks, Map<String, byte[]> pictures, Consumer<String> remarks, String... chapters) {
        StringBuilder fo = new StringBuilder("""
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
                    xml:lang="en-GB" font-family="Atkinson" font-size="10pt">
                <fo:layout-master-set><fo:simple-page-master master-name="p" page-width="100mm" page-height="100mm" margin="10mm">
                <fo:region-body/><fo:region-before region-name="head" extent="8mm"/></fo:simple-page-master></fo:layout-master-set>
                <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>
                <rdf:li xml:lang="x-default">Test</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations>
                """).append(bookmarks);
        for (String chapter : chapters) {
            fo.append("<fo:page-sequence master-reference=\"p\" language=\"en\" country=\"GB\">")
                    .append(chapter)
                    .append("</fo:page-sequence>");
        }
        return set(fo.append("</fo:root>"), pictures, remarks);
    }

    private static byte[] set(CharSequence fo, Map<String, byte[]> pictures, Consumer<String> remarks) {
        try {
            TemplateFolder folder = TemplateFolder.builtIn();
            Map<String, byte[]> files = new TreeMap<>(pictures);
            FACES.forEach(face -> files.put("fonts/" + face.file(), folder.bytes("assets/fonts/" + face.file())));
            return new Typesetter(Voice.builtIn(Language.ENGLISH), FACES, files, KnownFeatherings.none())
                    .set(fo.toString(), CREATED, remark -> remarks.accept(remark.event()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
