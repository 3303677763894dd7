package org.planpress.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planpress.export.Manifest.Entry;
import org.planpress.output.Artifact;
import org.planpress.sitemap.SiteFiles;

/** The manifest as a published file, and back. */
public final class ManifestJson {

    public static final String PATH = SiteFiles.MANIFEST.substring(1);

    private static final int FORMAT_VERSION = 1;
    private static final String FILES = "files";
    private static final String KEPT = "kept";

    private ManifestJson() {}

    public static Artifact of(Manifest manifest) {
        return new Artifact(PATH, Json.mediaType(), Json.object(json -> {
            json.number("formatVersion", FORMAT_VERSION);
            json.array(FILES, manifest.files(), file -> entry(json, file));
            if (!manifest.kept().isEmpty()) {
                json.array(KEPT, manifest.kept(), file -> entry(json, file));
            }
        }));
    }

    private static void entry(Json json, Entry file) throws IOException {
        json.members(members -> {
            json.text("path", file.path());
            json.number("size", file.size());
            json.text("sha256", file.sha256());
            json.text("mediaType", file.mediaType());
        });
    }

    /**
     * Reads the manifest of an earlier publication.
     *
     * @throws IOException if {@code bytes} are no manifest
     */
    public static Manifest read(byte[] bytes) throws IOException {
        List<Entry> files = new ArrayList<>();
        List<Entry> kept = new ArrayList<>();
        try (JsonParser in = new JsonFactory().createParser(bytes)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                // The only objects below the outermost one are the entries of the two lists.
                JsonStreamContext list = in.getParsingContext().getParent();
                if (token == JsonToken.START_OBJECT && list.inArray()) {
                    boolean isKept = KEPT.equals(list.getParent().getCurrentName());
                    (isKept ? kept : files).add(entry(in));
                }
            }
        }
        return new Manifest(files, kept);
    }

    private static Entry entry(JsonParser in) throws IOException {
        Map<String, String> members = new HashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            members.put(name, in.getText());
        }
        try {
            return new Entry(
                    members.getOrDefault("path", ""),
                    Long.parseLong(members.getOrDefault("size", "")),
                    members.getOrDefault("sha256", ""),
                    members.getOrDefault("mediaType", ""));
        } catch (NumberFormatException notAnEntry) {
            throw new IOException("an entry of the manifest has no size", notAnEntry);
        }
    }
}
