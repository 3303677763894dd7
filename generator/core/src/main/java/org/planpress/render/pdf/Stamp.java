package org.planpress.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Gives a document one moment and a name made from its content, so that the same content gives the same bytes. */
final class Stamp {

    private static final DateTimeFormatter XMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final COSName ID = COSName.ID;

    private Stamp() {}

    /**
     * Stamps a document.
     *
     * @param claim makes of the typesetter's metadata those that say what the document is
     */
    static void on(PDDocument document, Instant created, UnaryOperator<String> claim) throws IOException {
        Calendar moment = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        moment.setTimeInMillis(created.toEpochMilli());
        document.getDocumentInformation().setCreationDate(moment);
        document.getDocumentInformation().setModificationDate(null);
        String metadata = claim.apply(metadata(document, XMP.format(created)));
        PDMetadata stream =
                new PDMetadata(document, new ByteArrayInputStream(metadata.getBytes(StandardCharsets.UTF_8)));
        document.getDocumentCatalog().setMetadata(stream);
        COSDictionary trailer = document.getDocument().getTrailer();
        trailer.removeItem(COSName.LENGTH);
        COSString name = new COSString(Arrays.copyOf(digest(document, metadata), 16));
        COSArray names = new COSArray();
        names.add(name);
        names.add(name);
        trailer.setItem(ID, names);
        document.setDocumentId(0L);
    }

    private static String metadata(PDDocument document, String moment) throws IOException {
        try (InputStream in = document.getDocumentCatalog().getMetadata().createInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(<xmp:(?:CreateDate|MetadataDate|ModifyDate)>)[^<]*", "$1" + moment)
                    .replaceAll("(<dc:date>\\s*(?:<rdf:Seq>\\s*<rdf:li>)?)[^<]*", "$1" + moment);
        }
    }

    /** Over what the pages show; the typesetter's own file differs in its dates. */
    private static byte[] digest(PDDocument document, String metadata) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(metadata.getBytes(StandardCharsets.UTF_8));
            for (var page : document.getPages()) {
                try (InputStream in = page.getContents()) {
                    digest.update(in.readAllBytes());
                }
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
