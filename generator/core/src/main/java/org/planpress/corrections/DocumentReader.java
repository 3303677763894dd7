package org.planpress.corrections;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.planpress.corrections.ReturnedDocument.Comment;
import org.planpress.corrections.ReturnedDocument.Paragraph;
import org.planpress.render.office.PassageId;

/** Reads the parts of a text document, element by element. */
final class DocumentReader {

    /** Fields whose words the editor makes: numbers of figures and pages, and the contents. */
    private static final Pattern COUNTED =
            Pattern.compile("\\s*(?:SEQ|PAGE|PAGEREF|NUMPAGES|TOC)\\b.*", Pattern.DOTALL);

    /** Elements whose words are not in the document any more, or are in it a second time. */
    private static final Set<String> PASSED_OVER = Set.of("del", "moveFrom", "Fallback", "instrText", "delText");

    private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo");

    /** A paragraph as it is read. */
    private static final class Open {
        private final StringBuilder words = new StringBuilder();
        private final Set<PassageId> ids = new LinkedHashSet<>();
        private int parted = 1;
        private boolean tracked;
        private boolean goesOn;
        private boolean isNew;
        private final boolean aside;

        Open(boolean aside) {
            this.aside = aside;
        }

        Paragraph done() {
            return new Paragraph(
                    List.copyOf(ids), words.toString().replaceAll("[\\s\\u00A0\\u202F]", " "), parted, tracked, aside);
        }
    }

    /** A field as it is read. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    private record Anchor(Open paragraph, int offset) {}

    private final List<Open> paragraphs = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private final Map<String, PassageId> bookmarks = new HashMap<>();
    private final Map<String, Anchor> starts = new HashMap<>();
    private final Map<String, Anchor> ends = new HashMap<>();
    private final Map<String, Anchor> calls = new HashMap<>();
    private final boolean aside;
    private int inMarkOfParagraph;
    private boolean inText;
    private boolean inInstruction;

    private DocumentReader(boolean aside) {
        this.aside = aside;
    }

    static ReturnedDocument read(byte[] main, Map<String, byte[]> parts) throws XMLStreamException {
        DocumentReader body = new DocumentReader(false);
        body.read(main);
        DocumentReader notes = new DocumentReader(true);
        byte[] footnotes = parts.get("word/footnotes.xml");
        if (footnotes != null) {
            notes.read(footnotes);
        }
        List<Open> all = new ArrayList<>(body.paragraphs);
        all.addAll(notes.paragraphs);
        List<Comment> comments = new ArrayList<>();
        byte[] said = parts.get("word/comments.xml");
        if (said != null) {
            for (Map.Entry<String, String> comment : comments(said).entrySet()) {
                body.comment(comment.getKey(), comment.getValue(), all).ifPresent(comments::add);
            }
        }
        byte[] properties = parts.get("docProps/custom.xml");
        Optional<String> made = properties == null ? Optional.empty() : property(properties);
        return new ReturnedDocument(all.stream().map(Open::done).toList(), comments, made);
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private void read(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = reader(part);
        int passed = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                passed += enter(xml, passed) ? 0 : 1;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                passed -= passed > 0 && isPassedOver(xml.getLocalName()) ? 1 : 0;
                leave(xml.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && inText && passed == 0 && !isCounted()) {
                say(xml.getText());
            } else if (event == XMLStreamConstants.CHARACTERS && inInstruction && !fields.isEmpty()) {
                fields.element().instruction.append(xml.getText());
            }
        }
    }

    private boolean isPassedOver(String name) {
        return inMarkOfParagraph == 0 && PASSED_OVER.contains(name);
    }

    /** Whether what stands in an element is read. */
    private boolean enter(XMLStreamReader xml, int passed) {
        String name = xml.getLocalName();
        switch (name) {
            case "p" -> start();
            case "pPr" -> inMarkOfParagraph++;
            case "t" -> inText = true;
            case "instrText" -> inInstruction = true;
            case "fldSimple" -> simple(attribute(xml, "instr"));
            case "fldChar" -> field(attribute(xml, "fldCharType"));
            case "bookmarkStart" -> bookmark(attribute(xml, "id"), attribute(xml, "name"));
            case "bookmarkEnd" -> bookmarkEnds(attribute(xml, "id"));
            case "commentRangeStart" -> here().ifPresent(at -> starts.put(attribute(xml, "id"), at));
            case "commentRangeEnd" -> here().ifPresent(at -> ends.put(attribute(xml, "id"), at));
            case "commentReference" -> here().ifPresent(at -> calls.put(attribute(xml, "id"), at));
            case "br", "cr", "tab", "ptab" -> {
                if (passed == 0 && inMarkOfParagraph == 0 && !isCounted()) {
                    say(" ");
                }
            }
            case "noBreakHyphen" -> {
                if (passed == 0 && !isCounted()) {
                    say("-");
                }
            }
            default -> {}
        }
        if (TRACKED.contains(name) && !open.isEmpty()) {
            open.element().tracked = true;
            open.element().goesOn |= inMarkOfParagraph > 0 && name.equals("del");
        }
        return !isPassedOver(name);
    }

    private void leave(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "instrText" -> inInstruction = false;
            case "pPr" -> inMarkOfParagraph--;
            case "fldSimple" -> fields.pop();
            case "p" -> open.pop();
            default -> {}
        }
    }

    /** A paragraph whose mark somebody took out goes on in the next one. */
    private void start() {
        boolean goesOn = open.isEmpty() && !paragraphs.isEmpty() && last().goesOn;
        Open paragraph = goesOn ? last() : new Open(aside);
        paragraph.goesOn = false;
        paragraph.isNew = !goesOn && open.isEmpty() && !paragraphs.isEmpty() && !bookmarks.isEmpty();
        if (!goesOn) {
            paragraphs.add(paragraph);
        }
        open.push(paragraph);
    }

    /** One that starts in the bookmark of the last one was made of it. */
    private void joined() {
        Open paragraph = open.pop();
        paragraphs.remove(paragraphs.size() - 1);
        Open whole = last();
        whole.parted++;
        whole.words.append(' ').append(paragraph.words);
        whole.tracked |= paragraph.tracked;
        open.push(whole);
    }

    private Open last() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    private void say(String words) {
        if (open.isEmpty()) {
            return;
        }
        if (open.element().isNew && !bookmarks.isEmpty() && !words.isBlank()) {
            joined();
        }
        open.element().words.append(words);
    }

    private Optional<Anchor> here() {
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Anchor(open.element(), open.element().words.length()));
    }

    private void bookmark(String number, String name) {
        Optional<PassageId> id = PassageId.named(name);
        if (id.isPresent() && !open.isEmpty()) {
            bookmarks.put(number, id.get());
            open.element().ids.add(id.get());
            open.element().isNew = false;
        }
    }

    private void bookmarkEnds(String number) {
        bookmarks.remove(number);
    }

    private void simple(String instruction) {
        Field field = new Field();
        field.instruction.append(instruction);
        field.result = true;
        fields.push(field);
    }

    private void field(String kind) {
        switch (kind) {
            case "begin" -> fields.push(new Field());
            case "separate" -> fields.stream().findFirst().ifPresent(field -> field.result = true);
            case "end" -> fields.poll();
            default -> {}
        }
    }

    private boolean isCounted() {
        return fields.stream()
                .anyMatch(field ->
                        !field.result || COUNTED.matcher(field.instruction).matches());
    }

    private Optional<Comment> comment(String id, String words, List<Open> all) {
        Anchor start = starts.getOrDefault(id, calls.get(id));
        if (start == null) {
            return Optional.empty();
        }
        Anchor end = ends.getOrDefault(id, start);
        String whole = start.paragraph.words.toString();
        int to = end.paragraph == start.paragraph ? end.offset : whole.length();
        return Optional.of(new Comment(
                all.indexOf(start.paragraph), whole.substring(start.offset, Math.max(start.offset, to)), words));
    }

    private static Map<String, String> comments(byte[] part) throws XMLStreamException {
        Map<String, String> words = new LinkedHashMap<>();
        XMLStreamReader xml = reader(part);
        String id = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("comment")) {
                id = attribute(xml, "id");
                words.put(id, "");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("t")) {
                words.merge(id, xml.getElementText(), String::concat);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                words.merge(id, " ", String::concat);
            }
        }
        words.replaceAll((number, said) -> PassageId.plain(said));
        return words;
    }

    private static Optional<String> property(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = reader(part);
        boolean ours = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("property")) {
                ours = attribute(xml, "name").equals(PassageId.WHOLE);
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && ours
                    && xml.getLocalName().equals("lpwstr")) {
                return Optional.of(xml.getElementText());
            }
        }
        return Optional.empty();
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }
}
