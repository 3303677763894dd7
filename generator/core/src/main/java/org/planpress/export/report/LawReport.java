package org.planpress.export.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.planpress.analysis.law.DutyStanding.State;
import org.planpress.export.Json;
import org.planpress.site.law.LawPage;
import org.planpress.site.law.LawPage.Pack;
import org.planpress.site.law.LawPage.Row;

/** What the law asks of a plan and where it stands, in the words of its page, for people and for what watches builds. */
public enum LawReport {

    /** For people at a terminal. */
    TEXT {
        @Override
        public String of(LawPage page, boolean demanding) {
            List<String> lines = new ArrayList<>(List.of(page.heading(), page.lead()));
            lines.addAll(page.remarks());
            page.packs().forEach(pack -> {
                lines.add("");
                lines.add(pack.title() + ". " + String.join(" ", pack.remarks()));
                pack.rows().forEach(row -> {
                    lines.add("  " + row.state() + ": " + row.title());
                    said(row).forEach(words -> lines.add("    " + words));
                });
            });
            return String.join("\n", lines) + "\n";
        }
    },

    /** The same as one JSON object, in format version 1. */
    JSON {
        @Override
        public String of(LawPage page, boolean demanding) {
            byte[] bytes = Json.object(json -> {
                json.number("formatVersion", 1);
                json.words("remarks", page.remarks());
                json.array("packs", page.packs(), pack -> json.members(members -> pack(json, pack)));
            });
            return new String(bytes, StandardCharsets.UTF_8);
        }
    },

    /** The form of JUnit, which most services show: a suite for each pack, a case for each duty. */
    JUNIT {
        @Override
        public String of(LawPage page, boolean demanding) {
            StringWriter text = new StringWriter();
            try {
                XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
                xml.writeStartDocument("UTF-8", "1.0");
                xml.writeStartElement("testsuites");
                xml.writeAttribute("name", page.heading());
                for (Pack pack : page.packs()) {
                    suite(xml, pack, demanding);
                }
                xml.writeEndElement();
                xml.writeEndDocument();
            } catch (XMLStreamException never) {
                throw new IllegalStateException("a text in memory takes all that is written to it", never);
            }
            return text + "\n";
        }
    };

    /**
     * The report.
     *
     * @param demanding whether a duty that was not found counts as a failure; else it counts as one that was left out
     */
    public abstract String of(LawPage page, boolean demanding);

    /** How many duties were not found. */
    public static long missing(LawPage page) {
        return page.packs().stream().mapToLong(LawReport::missing).sum();
    }

    private static long missing(Pack pack) {
        return pack.rows().stream()
                .filter(row -> row.standing() == State.NOT_FOUND)
                .count();
    }

    /** What was found, and what was not or is wrong. */
    private static List<String> said(Row row) {
        return Stream.concat(row.found().stream().map(LawPage.Found::inWords), row.lacking().stream())
                .toList();
    }

    private static void pack(Json json, Pack pack) throws IOException {
        json.text("id", pack.id());
        json.text("title", pack.title());
        json.words("remarks", pack.remarks());
        json.array(
                "duties",
                pack.rows(),
                row -> json.members(members -> {
                    json.text("id", row.id());
                    json.text("title", row.title());
                    json.text("state", row.mark());
                    json.text("sources", row.sourcesInWords());
                    json.words(
                            "found",
                            row.found().stream().map(LawPage.Found::inWords).toList());
                    json.words("lacking", row.lacking());
                }));
    }

    private static void suite(XMLStreamWriter xml, Pack pack, boolean demanding) throws XMLStreamException {
        long others = pack.rows().stream()
                .filter(row -> row.standing() != State.PRESENT)
                .count();
        long failures = demanding ? missing(pack) : 0;
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", pack.title());
        xml.writeAttribute("tests", Long.toString(pack.rows().size()));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("skipped", Long.toString(others - failures));
        for (Row row : pack.rows()) {
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", pack.id());
            xml.writeAttribute("name", row.title());
            if (row.standing() != State.PRESENT) {
                boolean fails = demanding && row.standing() == State.NOT_FOUND;
                xml.writeStartElement(fails ? "failure" : "skipped");
                xml.writeAttribute("message", row.state());
                xml.writeCharacters(String.join("\n", said(row)));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
