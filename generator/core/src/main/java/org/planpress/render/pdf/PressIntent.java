package org.planpress.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** For which press a document is meant: its profile, byte for byte as the printer handed it out, and its name. */
final class PressIntent {

    /** Where names of presses and papers are registered. */
    private static final String REGISTRY = "http://www.color.org";

    private static final int HEAD = 128;
    private static final int TAG = 12;

    private PressIntent() {}

    /** Says nothing, not even what the typesetter says of screens. */
    static void none(PDDocument document) {
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
    }

    /**
     * Says it in place of what the typesetter says of screens.
     *
     * @param uses the standards that ask for it, such as {@code GTS_PDFA1}
     */
    static void on(PDDocument document, PressOrder order, String... uses) throws IOException {
        byte[] profile = order.profile().orElseThrow();
        COSStream stream =
                new PDStream(document, new ByteArrayInputStream(profile), COSName.FLATE_DECODE).getCOSObject();
        stream.setInt(COSName.N, 4);
        COSArray intents = new COSArray();
        for (String use : uses) {
            COSDictionary intent = new COSDictionary();
            intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
            intent.setName(COSName.S, use);
            intent.setString("OutputConditionIdentifier", order.condition().orElse("Custom"));
            order.condition().ifPresent(name -> intent.setString("RegistryName", REGISTRY));
            intent.setString(COSName.INFO, name(profile).or(order::condition).orElse("Custom"));
            intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
            intents.add(intent);
        }
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }

    /** What a profile calls itself, in both forms in which profiles write words. Source: ICC.1:2001 and ICC.1:2022. */
    static Optional<String> name(byte[] profile) {
        ByteBuffer file = ByteBuffer.wrap(profile);
        for (int at = HEAD + 4; at < HEAD + 4 + TAG * file.getInt(HEAD); at += TAG) {
            if (word(profile, at).equals("desc")) {
                return Optional.of(words(profile, file.getInt(at + 4)).strip()).filter(name -> !name.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static String words(byte[] profile, int at) {
        ByteBuffer file = ByteBuffer.wrap(profile);
        return switch (word(profile, at)) {
            case "desc" ->
                new String(profile, at + 12, Math.max(0, file.getInt(at + 8) - 1), StandardCharsets.US_ASCII);
            case "mluc" ->
                new String(profile, at + file.getInt(at + 24), file.getInt(at + 20), StandardCharsets.UTF_16BE);
            default -> "";
        };
    }

    private static String word(byte[] profile, int at) {
        return new String(profile, at, 4, StandardCharsets.US_ASCII);
    }
}
