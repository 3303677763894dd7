package org.planpress.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** The colour profile of screens in a document. The typesetter takes it from the JDK, and each JDK writes a head of its own. */
final class ScreenProfile {

    /** Where a profile says what colours it is for. */
    private static final int SPACE = 16;

    /** Where a profile says which maker's machines it was made for; 0 stands for none. */
    private static final int PLATFORM = 40;

    private ScreenProfile() {}

    /** Takes out of it what differs between JDKs. */
    static void restore(PDDocument document) throws IOException {
        Set<COSStream> profiles = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            profiles.add(intent.getDestOutputIntent());
        }
        for (PDPage page : document.getPages()) {
            COSDictionary spaces = page.getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
            if (spaces != null) {
                spaces.keySet()
                        .forEach(name ->
                                profile(spaces.getDictionaryObject(name)).ifPresent(profiles::add));
            }
        }
        for (COSStream profile : profiles) {
            byte[] bytes = content(profile);
            if (new String(bytes, SPACE, 4, StandardCharsets.US_ASCII).equals("RGB ")) {
                Arrays.fill(bytes, PLATFORM, PLATFORM + 4, (byte) 0);
                write(profile, bytes);
            }
        }
    }

    private static Optional<COSStream> profile(COSBase space) {
        return space instanceof COSArray array
                        && COSName.ICCBASED.equals(array.getObject(0))
                        && array.getObject(1) instanceof COSStream stream
                ? Optional.of(stream)
                : Optional.empty();
    }

    private static byte[] content(COSStream profile) throws IOException {
        try (InputStream in = profile.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static void write(COSStream profile, byte[] bytes) throws IOException {
        try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }
}
