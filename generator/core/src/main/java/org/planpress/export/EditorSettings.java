package org.planpress.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.planpress.bind.FieldReference;
import org.planpress.bind.FieldReference.ContentFile;
import org.planpress.output.Artifact;

/** What lets an editor complete the fields of a plan: a schema for each kind of file, and which goes with which. */
public final class EditorSettings {

    private static final String JSON = "application/json";

    private EditorSettings() {}

    /** The files, by their paths in a project whose plan stands in {@code content}. */
    public static List<Artifact> files() {
        List<Artifact> files = new ArrayList<>();
        List<ContentFile> described = described();
        described.forEach(file -> files.add(new Artifact(schema(file), JSON, JsonSchemas.of(file.shape()))));
        byte[] settings = Json.object(json -> json.object("yaml.schemas", schemas -> {
            for (ContentFile file : described) {
                schemas.words(
                        "./" + schema(file),
                        file.paths().stream().map(path -> "content/" + path).toList());
            }
        }));
        files.add(Artifact.text(".vscode/settings.json", JSON, new String(settings, StandardCharsets.UTF_8)));
        return List.copyOf(files);
    }

    /** The kinds of files that have a schema. */
    public static List<ContentFile> described() {
        return FieldReference.files().stream()
                .filter(file -> file.paths().stream().allMatch(path -> path.endsWith(".yml")))
                .toList();
    }

    private static String schema(ContentFile file) {
        return "schemas/" + file.name() + ".json";
    }
}
