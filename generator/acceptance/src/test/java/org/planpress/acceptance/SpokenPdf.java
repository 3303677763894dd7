package org.planpress.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A tagged PDF as software meets it that reads it aloud: elements in the order of the structure, each with its words.
 *
 * @param document open as long as this is used
 */
public record SpokenPdf(PDDocument document, Element root) {

    /** What an element holds. */
    public sealed interface Part {}

    /**
     * A piece of text on a page.
     *
     * @param first the height of its first line
     * @param last the height of its last line
     * @param digits all widths of its digits, in thousandths of the size of their font
     */
    public record Words(COSDictionary page, String text, float first, float last, Set<Integer> digits) implements Part {

        Words(COSDictionary page, String text, float first, float last) {
            this(page, text, first, last, Set.of());
        }
    }

    /** What can be followed or filled in. */
    public record Annotation(COSDictionary dictionary) implements Part {}

    /** An element with its type, such as {@code H1}. */
    public record Element(COSDictionary dictionary, String type, List<Part> parts) implements Part {

        public List<Element> kids() {
            return parts.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }

        List<Annotation> annotations() {
            return parts.stream()
                    .filter(Annotation.class::isInstance)
                    .map(Annotation.class::cast)
                    .toList();
        }

        /** This and all in it, each before what it holds. */
        public Stream<Element> all() {
            return Stream.concat(Stream.of(this), kids().stream().flatMap(Element::all));
        }

        Stream<Element> all(String type) {
            return all().filter(element -> element.type.matches(type));
        }

        /** All words in it, in the order of reading, as they are in the file. */
        public Stream<Words> words() {
            return parts.stream()
                    .flatMap(part -> part instanceof Element kid
                            ? kid.words()
                            : part instanceof Words words ? Stream.of(words) : Stream.empty());
        }

        /** Its words, without those of notes and figures in it. */
        public String text() {
            StringBuilder text = new StringBuilder();
            say(text);
            return text.toString().replaceAll("\\s+", " ").strip();
        }

        /** The words directly in it as one line of text, without the blocks in it. */
        public String line() {
            return new Element(
                            dictionary,
                            type,
                            parts.stream()
                                    .filter(part -> !(part instanceof Element kid) || WITHIN.contains(kid.type))
                                    .toList())
                    .text();
        }

        private void say(StringBuilder text) {
            for (Part part : parts) {
                if (part instanceof Words words) {
                    text.append(words.text);
                } else if (part instanceof Element kid && !APART.contains(kid.type)) {
                    kid.say(text);
                }
            }
        }

        Optional<String> said(COSName key) {
            return Optional.ofNullable(dictionary.getString(key));
        }

        /** An attribute of the structure, such as the scope of a header. */
        Optional<String> attribute(String name) {
            COSBase attributes = dictionary.getDictionaryObject(COSName.A);
            List<? extends COSBase> all = attributes instanceof COSArray array ? array.toList() : List.of();
            return Stream.concat(Stream.ofNullable(attributes), all.stream())
                    .filter(COSDictionary.class::isInstance)
                    .flatMap(one ->
                            Stream.ofNullable(((COSDictionary) one).getDictionaryObject(COSName.getPDFName(name))))
                    .map(value -> value instanceof COSName word
                            ? word.getName()
                            : String.valueOf(((COSInteger) value).intValue()))
                    .findFirst();
        }

        @Override
        public String toString() {
            String text = text();
            return type + " “" + (text.length() > 120 ? text.substring(0, 120) + "…" : text) + "”";
        }
    }

    private static final Set<String> WITHIN = Set.of("Span", "Link", "Reference", "Code");
    private static final Set<String> APART = Set.of("Note", "FENote", "Figure");

    public static SpokenPdf of(PDDocument document) throws IOException {
        Map<COSDictionary, Map<Integer, Words>> words = new HashMap<>();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, Words> ofPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> read(page, content, ofPage));
            words.put(page.getCOSObject(), ofPage);
        }
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        return new SpokenPdf(document, element(root, new COSDictionary(), words));
    }

    public Stream<Element> all() {
        return root.all().skip(1);
    }

    Stream<Element> all(String type) {
        return all().filter(element -> element.type.matches(type));
    }

    private static void read(PDPage page, PDMarkedContent content, Map<Integer, Words> words) {
        StringBuilder text = new StringBuilder();
        List<TextPosition> letters = new ArrayList<>();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
                letters.add(letter);
            } else if (part instanceof PDMarkedContent inner) {
                read(page, inner, words);
            }
        }
        if (content.getMCID() >= 0) {
            float first = letters.isEmpty() ? 0 : letters.get(0).getYDirAdj();
            float last = letters.isEmpty() ? 0 : letters.get(letters.size() - 1).getYDirAdj();
            words.put(content.getMCID(), new Words(page.getCOSObject(), text.toString(), first, last, digits(letters)));
        }
    }

    private static Set<Integer> digits(List<TextPosition> letters) {
        return letters.stream()
                .filter(letter -> letter.getUnicode().matches("\\d"))
                .map(letter -> Math.round(1000 * letter.getWidth() / letter.getXScale()))
                .collect(Collectors.toSet());
    }

    private static Element element(
            COSDictionary dictionary, COSDictionary page, Map<COSDictionary, Map<Integer, Words>> words) {
        COSDictionary own =
                Optional.ofNullable(dictionary.getCOSDictionary(COSName.PG)).orElse(page);
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        List<Part> parts = new ArrayList<>();
        int count = kids instanceof COSArray array ? array.size() : kids == null ? 0 : 1;
        for (int at = 0; at < count; at++) {
            COSBase kid = kids instanceof COSArray array ? array.getObject(at) : kids;
            part(kid, own, words).ifPresent(parts::add);
        }
        return new Element(dictionary, String.valueOf(dictionary.getNameAsString(COSName.S)), parts);
    }

    private static Optional<Part> part(COSBase kid, COSDictionary page, Map<COSDictionary, Map<Integer, Words>> words) {
        if (kid instanceof COSInteger number) {
            return marked(page, number.intValue(), words);
        }
        COSDictionary dictionary = (COSDictionary) kid;
        if (dictionary.containsKey(COSName.S)) {
            return Optional.of(element(dictionary, page, words));
        }
        if (dictionary.containsKey(COSName.MCID)) {
            COSDictionary own =
                    Optional.ofNullable(dictionary.getCOSDictionary(COSName.PG)).orElse(page);
            return marked(own, dictionary.getInt(COSName.MCID), words);
        }
        return Optional.ofNullable(dictionary.getCOSDictionary(COSName.OBJ)).map(Annotation::new);
    }

    private static Optional<Part> marked(
            COSDictionary page, int number, Map<COSDictionary, Map<Integer, Words>> words) {
        return Optional.ofNullable(words.getOrDefault(page, Map.of()).get(number));
    }
}
