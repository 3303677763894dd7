package org.planpress.corrections;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.planpress.render.office.PassageId;

/**
 * A text document as it came back, with all tracked changes taken as accepted.
 *
 * @param paragraphs its paragraphs in their order, then its footnotes
 * @param comments what somebody wrote beside them
 * @param made a print of the paragraphs that it was made of; empty if no editor kept it
 */
public record ReturnedDocument(List<Paragraph> paragraphs, List<Comment> comments, Optional<String> made) {

    /** Far more than any plan; a file that unpacks to more is no text document. */
    private static final int MOST_BYTES = 200_000_000;

    private static final String MAIN = "word/document.xml";
    private static final List<String> READ =
            List.of(MAIN, "word/footnotes.xml", "word/comments.xml", "docProps/custom.xml");

    /**
     * A paragraph.
     *
     * @param ids those that it bears: none if somebody wrote it, several if somebody made one of them
     * @param parted in how many paragraphs it came back
     * @param tracked whether something in it is a tracked change
     * @param aside whether it is a footnote
     */
    public record Paragraph(List<PassageId> ids, String words, int parted, boolean tracked, boolean aside) {}

    /**
     * A comment.
     *
     * @param paragraph which paragraph it stands beside
     * @param about the words that it is about, which may be none
     */
    public record Comment(int paragraph, String about, String words) {}

    /** The file is no text document. */
    public static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }

        UnreadableException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it is no text document
     */
    public static ReturnedDocument of(byte[] file) throws UnreadableException {
        try {
            Map<String, byte[]> parts = parts(file);
            byte[] main = parts.get(MAIN);
            if (main == null) {
                throw new UnreadableException("is no text document of the kind .docx");
            }
            return DocumentReader.read(main, parts);
        } catch (IOException | XMLStreamException broken) {
            throw new UnreadableException("cannot be read as a text document", broken);
        }
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException, UnreadableException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (READ.contains(entry.getName())) {
                    byte[] bytes = in.readNBytes(MOST_BYTES);
                    if (bytes.length == MOST_BYTES) {
                        throw new UnreadableException("is larger than any plan");
                    }
                    parts.put(entry.getName(), bytes);
                }
            }
        }
        return parts;
    }
}
