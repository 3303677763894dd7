package org.planpress.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.planpress.check.ShownPictures;
import org.planpress.finding.Finding;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Picture;
import org.planpress.model.Text;
import org.planpress.model.ThemeSheet;
import org.planpress.output.Artifact;
import org.planpress.source.SourceRules;

/**
 * The files that authors put beside their texts, by the path that texts call them: from {@code assets/} on. What several
 * parts of a compilation look into is read once.
 */
final class AuthorsFiles {

    private static final String FOLDER = "assets/";

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp",
            "svg", "image/svg+xml",
            "pdf", "application/pdf",
            "ttf", "font/ttf",
            "csv", "text/csv; charset=utf-8");

    /**
     * Ends a compilation at a file that was there when the folder was listed and is not any more: what was checked does
     * not stand.
     */
    static final class Unread extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        private Unread(Finding finding, IOException cause) {
            super(finding.headline(), cause);
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }

    private final Plan plan;
    private final Path content;
    private final String root;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /**
     * The files of a plan.
     *
     * @param content the folder that the plan was read from
     * @param root the folder as findings name it
     */
    AuthorsFiles(Plan plan, Path content, String root) {
        this.plan = plan;
        this.content = content;
        this.root = root;
    }

    /**
     * What a file holds; empty if it is not there, or not in the folder of such files.
     *
     * @throws Unread if it cannot be read
     */
    Optional<byte[]> at(String path) {
        return path.startsWith(FOLDER) && plan.assets().contains(path.substring(FOLDER.length()))
                ? Optional.of(known.computeIfAbsent(path, this::read))
                : Optional.empty();
    }

    /** A file of the folder by its name in it. */
    byte[] named(String name) {
        return at(FOLDER + name).orElseThrow();
    }

    /** The pictures that the texts show, and the one on the cover, as far as they are there. */
    Map<String, byte[]> pictures() {
        Map<String, byte[]> pictures = new TreeMap<>();
        Stream.concat(ShownPictures.of(plan).stream().map(Picture::target), cover().map(Text::value).stream())
                .forEach(path -> at(path).ifPresent(bytes -> pictures.put(path, bytes)));
        return pictures;
    }

    /** The path of the picture on the cover, as the plan names it. */
    Optional<Text> cover() {
        return plan.theme().flatMap(ThemeSheet::cover).map(ThemeSheet.Cover::image);
    }

    /** All of them as they are published; one that nobody looked into is read when it is asked for. */
    Stream<Artifact> published() {
        return plan.assets().stream().map(name -> {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            byte[] bytes = known.get(FOLDER + name);
            return new Artifact(
                    FOLDER + name,
                    MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"),
                    bytes == null ? read(FOLDER + name) : bytes);
        });
    }

    private byte[] read(String path) {
        // The listing followed no link, and one that was put there since leads anywhere.
        try (InputStream in = Files.newInputStream(content.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            String shown = root.isEmpty() ? path : root + "/" + path;
            throw new Unread(SourceRules.unread(shown, unreadable), unreadable);
        }
    }
}
