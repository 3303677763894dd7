package org.planpress.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.sitemap.SiteFiles;
import org.planpress.sitemap.SiteMap;

/** What search engines read first: {@code sitemap.xml} with every page's full address, and {@code robots.txt}. */
public final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /**
     * A page that may be found by searching.
     *
     * @param address its address on the site, such as {@code /money/}
     * @param updated the day it last changed, where that is known
     */
    public record Entry(String address, Optional<LocalDate> updated) {}

    /** The pages of a plan that may be found by searching: those of editions whose text is settled, and none of a sample. */
    public static List<Entry> pages(Plan plan, SiteMap map) {
        if (plan.site().isSample()) {
            return List.of();
        }
        return map.entries().stream()
                .filter(entry -> entry.kind().isListed())
                .flatMap(entry -> plan
                        .edition(entry.edition().orElse(plan.current().id()))
                        .map(Edition::sheet)
                        .filter(sheet -> sheet.status().isSettled())
                        .map(sheet -> new Entry(entry.address(), sheet.dated()))
                        .stream())
                .toList();
    }

    /** Both files, for a site in one language that is published at {@code siteAddress}. */
    public static List<Artifact> of(String siteAddress, Collection<Entry> pages) {
        return of(siteAddress, List.of(), pages);
    }

    /**
     * Both files.
     *
     * @param siteAddress where the site is published
     * @param folders those of its other languages, which have a {@code sitemap.xml} of their own
     */
    public static List<Artifact> of(String siteAddress, List<String> folders, Collection<Entry> pages) {
        String root = siteAddress.endsWith("/") ? siteAddress.substring(0, siteAddress.length() - 1) : siteAddress;
        StringBuilder robots = new StringBuilder("User-agent: *\nAllow: /\n\nSitemap: ")
                .append(root)
                .append(SiteFiles.SITEMAP)
                .append('\n');
        folders.forEach(folder -> robots.append("Sitemap: ")
                .append(root)
                .append('/')
                .append(folder)
                .append(SiteFiles.SITEMAP.substring(1))
                .append('\n'));
        return List.of(
                new Artifact(SiteFiles.SITEMAP.substring(1), "application/xml", xml(root, pages)),
                Artifact.text(SiteFiles.ROBOTS.substring(1), "text/plain; charset=utf-8", robots.toString()));
    }

    private static byte[] xml(String root, Collection<Entry> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            List<Entry> sorted =
                    pages.stream().sorted(Comparator.comparing(Entry::address)).toList();
            for (Entry page : sorted) {
                entry(xml, root, page);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    private static void entry(XMLStreamWriter xml, String root, Entry page) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("url");
        element(xml, "loc", root + page.address());
        if (page.updated().isPresent()) {
            element(xml, "lastmod", page.updated().get().toString());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
