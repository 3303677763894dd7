package org.planpress.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.RequestContext;

/**
 * What a browser sent of a form.
 *
 * @param values by name
 * @param files that were chosen, by the names of their fields
 */
record Filled(Map<String, String> values, SortedMap<String, Upload> files) {

    /** A file that was chosen, under the name that it has there. */
    @SuppressWarnings("ArrayRecordComponent") // passed along, never compared
    record Upload(String name, byte[] bytes) {}

    private static final String OF_FILES = "multipart/form-data";
    private static final int MOST_PARTS = 2_000;

    Filled {
        values = Map.copyOf(values);
    }

    /** The same with other values. */
    Filled with(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(values);
        all.putAll(others);
        return new Filled(all, files);
    }

    /**
     * Reads the body of a request; empty if it is not what its type says.
     *
     * @param type as the request names it
     */
    static Optional<Filled> of(String type, byte[] body) throws IOException {
        if (!type.toLowerCase(Locale.ROOT).startsWith(OF_FILES)) {
            return Optional.of(new Filled(values(new String(body, StandardCharsets.UTF_8)), new TreeMap<>()));
        }
        try {
            return Optional.of(parts(new Body(type, body)));
        } catch (FileUploadException malformed) {
            return Optional.empty();
        }
    }

    private static Filled parts(Body body) throws IOException, FileUploadException {
        Map<String, String> values = new HashMap<>();
        SortedMap<String, Upload> files = new TreeMap<>();
        FileItemIterator items = new FileUpload().getItemIterator(body);
        for (int parts = 0; items.hasNext(); parts++) {
            if (parts == MOST_PARTS) {
                throw new FileUploadException("a form has fewer fields");
            }
            FileItemStream item = items.next();
            try (InputStream in = item.openStream()) {
                byte[] bytes = in.readAllBytes();
                if (item.isFormField()) {
                    values.put(item.getFieldName(), new String(bytes, StandardCharsets.UTF_8));
                } else if (item.getName() != null && !item.getName().isEmpty()) {
                    files.put(item.getFieldName(), new Upload(item.getName(), bytes));
                }
            }
        }
        return new Filled(values, files);
    }

    /** A request as the reader of its parts wants to be told of it. */
    @SuppressWarnings("ArrayRecordComponent") // passed along, never compared
    private record Body(String type, byte[] bytes) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        @Deprecated
        public int getContentLength() {
            return bytes.length;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** The values of a query or of a form that was sent, by name. */
    static Map<String, String> values(String query) {
        Map<String, String> found = new HashMap<>();
        for (String part : query.split("&", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                found.put(decoded(part.substring(0, sign)), decoded(part.substring(sign + 1)));
            }
        }
        return found;
    }

    /** The words of a part of a query; as they stand if they are not well formed. */
    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return written;
        }
    }
}
