package org.planpress.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.planpress.check.ShownPictures;
import org.planpress.finding.Finding;
import org.planpress.finding.SourceLocation;
import org.planpress.look.PictureSize;
import org.planpress.look.Upright;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Picture;
import org.planpress.model.Text;
import org.planpress.model.ThemeSheet;
import org.planpress.output.Artifact;
import org.planpress.source.SourceRules;
import org.planpress.source.SourceTree;

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
    private final Map<String, String> spellings;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /**
     * The files of a plan.
     *
     * @param content the folder that the plan was read from
     * @param tree what was found in it
     */
    AuthorsFiles(Plan plan, Path content, SourceTree tree) {
        this.plan = plan;
        this.content = content;
        this.root = tree.root();
        this.spellings = tree.assets();
    }

    /**
     * What a file holds; empty if it is not there, or not in the folder of such files.
     *
     * @throws Unread if it cannot be read
     */
    Optional<byte[]> at(String path) {
        String plain = Normalizer.normalize(path, Normalizer.Form.NFC);
        return plain.startsWith(FOLDER) && plan.assets().contains(plain.substring(FOLDER.length()))
                ? Optional.of(known.computeIfAbsent(plain, this::read))
                : Optional.empty();
    }

    /** A file of the folder by its name in it. */
    byte[] named(String name) {
        return at(FOLDER + name).orElseThrow();
    }

    /** The start of a file of the folder, for findings about all of it. */
    SourceLocation place(String name) {
        return SourceLocation.startOf(shown(FOLDER + name));
    }

    private String shown(String path) {
        return root.isEmpty() ? path : root + "/" + path;
    }

    /** The pictures that the texts show, the one on the cover and the logo, as far as they are there, for what does not turn them. */
    Map<String, byte[]> pictures() {
        Map<String, byte[]> pictures = new TreeMap<>();
        Stream.of(
                        ShownPictures.of(plan).stream().map(Picture::target),
                        cover().map(Text::value).stream(),
                        plan
                                .theme()
                                .flatMap(ThemeSheet::logo)
                                .map(logo -> logo.light().value())
                                .stream())
                .flatMap(paths -> paths)
                .forEach(path -> at(path).ifPresent(bytes -> pictures.put(path, Upright.of(bytes))));
        return pictures;
    }

    /** How large the pictures are that the texts show, by their paths, as far as their files say it. */
    Map<String, PictureSize> sizes() {
        Map<String, PictureSize> sizes = new TreeMap<>();
        ShownPictures.of(plan).stream()
                .map(Picture::target)
                .distinct()
                .forEach(path -> size(path).ifPresent(size -> sizes.put(path, size)));
        return sizes;
    }

    /** How large the picture at a path is; empty if it is not there or its file does not say. */
    Optional<PictureSize> size(String path) {
        return at(path).flatMap(PictureSize::of);
    }

    /** The path of the picture on the cover, as the plan names it. */
    Optional<Text> cover() {
        return plan.theme().flatMap(ThemeSheet::cover).map(ThemeSheet.Cover::image);
    }

    /** All of them as they are published; one that nobody looked into is read when it is asked for. */
    Stream<Artifact> published() {
        return plan.publishedAssets().stream().map(name -> {
            byte[] bytes = known.get(FOLDER + name);
            return published(FOLDER + name, bytes == null ? read(FOLDER + name) : bytes);
        });
    }

    /** One of them as it is published. */
    Optional<Artifact> published(String path) {
        return at(path).map(bytes -> published(path, bytes));
    }

    private static Artifact published(String path, byte[] bytes) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new Artifact(path, MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"), bytes);
    }

    private byte[] read(String path) {
        // The listing followed no link, and one that was put there since leads anywhere.
        String spelt = spellings.getOrDefault(path.substring(FOLDER.length()), path);
        try (InputStream in = Files.newInputStream(content.resolve(spelt), LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new Unread(SourceRules.unread(shown(path), unreadable), unreadable);
        }
    }
}
