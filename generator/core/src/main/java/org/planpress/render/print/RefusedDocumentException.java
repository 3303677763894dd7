package org.planpress.render.print;

import java.util.regex.Pattern;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The typesetter cannot read what a template made: it is no XML, or holds what formatting objects do not know. */
final class RefusedDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Pattern TAGS = Pattern.compile("<[^>]*>?");
    private static final int WORDS = 60;

    RefusedDocumentException(String document, SAXException why) {
        super(sentence(document, why), why);
    }

    private static String sentence(String document, SAXException why) {
        String reason =
                String.valueOf(why.getMessage()).lines().findFirst().orElse("").replaceAll("[.]\\s*$", "");
        String before = why instanceof SAXParseException placed ? before(document, placed) : "";
        return "the typesetter cannot read what this template makes"
                + (before.isEmpty() ? "" : ", after the words “" + before + "”") + ": " + reason;
    }

    /** The last words of a document before the place of a fault, by which people find it in a template. */
    private static String before(String document, SAXParseException fault) {
        StringBuilder read = new StringBuilder();
        document.lines()
                .limit(Math.max(0, fault.getLineNumber() - 1))
                .forEach(line -> read.append(line).append('\n'));
        document.lines()
                .skip(Math.max(0, fault.getLineNumber() - 1))
                .findFirst()
                .ifPresent(line ->
                        read.append(line, 0, Math.max(0, Math.min(line.length(), fault.getColumnNumber() - 1))));
        String words = TAGS.matcher(MarkedWords.plain(read.toString()))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        return words.length() <= WORDS ? words : words.substring(words.indexOf(' ', words.length() - WORDS) + 1);
    }
}
