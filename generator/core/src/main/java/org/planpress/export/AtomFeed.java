package org.planpress.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.site.changes.Feed;
import org.planpress.site.changes.LedgerMessage;
import org.planpress.site.changes.ToldChange;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Voice;

/**
 * Changes for readers of feeds (RFC 4287). There is no clock: a change has the day on which it was recorded, and its name
 * is its place on the page of changes, which never moves.
 */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Plan plan;
    private final Voice voice;
    private final String root;

    private AtomFeed(Plan plan, Voice voice) {
        this.plan = plan;
        this.voice = voice;
        this.root = Frames.withoutSlash(plan.site().address().value());
    }

    /** A feed as a file. */
    static Artifact of(Feed feed, Plan plan, Voice voice) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new AtomFeed(plan, voice).write(feed, bytes);
        } catch (XMLStreamException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
        return new Artifact(feed.address().substring(1), "application/atom+xml", bytes.toByteArray());
    }

    private void write(Feed feed, ByteArrayOutputStream bytes) throws XMLStreamException {
        XMLStreamWriter xml =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line(xml);
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", plan.site().spoken());
        element(xml, "id", root + feed.address());
        element(xml, "title", feed.title());
        element(xml, "updated", moment(feed.updated()));
        link(xml, "self", root + feed.address(), "application/atom+xml");
        link(xml, "alternate", root + feed.page(), "text/html");
        line(xml);
        xml.writeStartElement("author");
        element(xml, "name", plan.site().title().value());
        xml.writeEndElement();
        for (ToldChange change : feed.changes()) {
            entry(xml, change);
        }
        line(xml);
        xml.writeEndElement();
        line(xml);
        xml.writeEndDocument();
        xml.close();
    }

    private void entry(XMLStreamWriter xml, ToldChange change) throws XMLStreamException {
        String place = root + Addresses.CHANGES + "#" + change.id();
        line(xml);
        xml.writeStartElement("entry");
        element(xml, "id", place);
        element(xml, "title", voice.say(new LedgerMessage.Titled(change.name(), change.kind())));
        element(xml, "updated", moment(change.day()));
        link(
                xml,
                "alternate",
                change.link().map(Link::address).map(address -> root + address).orElse(place),
                "text/html");
        StringBuilder text = new StringBuilder();
        for (Fact fact : change.facts()) {
            text.append(text.isEmpty() ? "" : "\n").append(voice.say(new LedgerMessage.Line(fact.term(), fact.text())));
        }
        element(xml, "summary", text.isEmpty() ? change.kind() : text.toString());
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        line(xml);
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String address, String type) throws XMLStreamException {
        line(xml);
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
