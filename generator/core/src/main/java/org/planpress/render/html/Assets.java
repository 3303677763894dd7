package org.planpress.render.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.finding.Findings;
import org.planpress.look.Look;
import org.planpress.look.PageFont;
import org.planpress.output.Artifact;

/**
 * The files that pages need to look right. Each has a part of its checksum in its name, so that a browser may keep it
 * for ever. The style sheet is one file: what follows from the look, {@code assets/style.css}, then that of each
 * component.
 */
final class Assets {

    private static final String FOLDER = "assets/";
    private static final String STYLE = "style.css";
    /** Apart from {@code /assets/}, where the pictures of the content are. */
    private static final String PUBLISHED = "look/";

    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)[\"']?\\s*\\)");

    /** What may hold the marks of a comment and is none; then a comment, but for those that ask to be kept. */
    private static final Pattern COMMENT = Pattern.compile(
            "(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|url\\([^)\"']*+\\))|/\\*(?!!).*?\\*/", Pattern.DOTALL);

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n");

    private static final Pattern COMPONENT_STYLE = Pattern.compile("components/[^/]+/[^/]+\\.css");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "ico", "image/vnd.microsoft.icon");

    private final TemplateFolder folder;
    private final Look look;
    private final List<Artifact> artifacts = new ArrayList<>();
    private final Map<String, String> addresses = new TreeMap<>();
    private final Map<String, String> flat;
    private List<PageFont> fonts = List.of();
    private final TemplateFaults faults = new TemplateFaults(new Findings());

    private Assets(TemplateFolder folder, Look look) {
        this.folder = folder;
        this.look = look;
        this.flat = FlatNames.of(folder.files().keySet().stream()
                .filter(path -> path.startsWith(FOLDER))
                .map(path -> path.substring(FOLDER.length()))
                .toList());
    }

    static Assets of(TemplateFolder folder, Look look) {
        Assets assets = new Assets(folder, look);
        folder.files().forEach((path, bytes) -> {
            String name = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
            // Other formats, such as the fonts that drawings are measured with, are no part of a page.
            if (MEDIA_TYPES.containsKey(extension(name)) && !name.equals(STYLE)) {
                assets.publish(name, bytes);
            }
        });
        assets.publish(STYLE, assets.style().getBytes(StandardCharsets.UTF_8));
        assets.fonts = assets.firstFonts();
        return assets;
    }

    /**
     * The files.
     *
     * @throws TemplateFault if a style sheet asks for one that is not there
     */
    List<Artifact> artifacts() {
        faults.refuse();
        return List.copyOf(artifacts);
    }

    /** The address of a file under {@code assets/}, if there is one. */
    Optional<String> address(String name) {
        return Optional.ofNullable(addresses.get(name)).map(published -> "/" + published);
    }

    /** The fonts that pages ask for first. */
    List<PageFont> fonts() {
        return fonts;
    }

    private void publish(String name, byte[] bytes) {
        String alone = flat.getOrDefault(name, name);
        String extension = extension(name);
        String stem = alone.substring(0, alone.length() - extension.length() - 1);
        // A licence is read by people who look for its name.
        String published = extension.equals("txt") ? alone : stem + "." + checksum(bytes) + "." + extension;
        addresses.put(name, PUBLISHED + published);
        artifacts.add(new Artifact(PUBLISHED + published, MEDIA_TYPES.getOrDefault(extension, ""), bytes));
    }

    private String style() {
        StringBuilder all = new StringBuilder(heard(() -> LookStyle.of(look, this::fontOfTemplates)))
                .append(heard(() -> rewritten(FOLDER + STYLE)));
        folder.files().keySet().stream()
                .filter(path -> COMPONENT_STYLE.matcher(path).matches())
                .forEach(path -> all.append('\n').append(rewritten(path)));
        return withoutComments(all.toString());
    }

    /** What designers note for each other nobody has to fetch; {@code /*!} starts a notice that stays. */
    static String withoutComments(String css) {
        String bare = COMMENT.matcher(css)
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
        return EMPTY_LINES.matcher(bare).replaceAll("\n");
    }

    /** None if one of them is not there, which the style sheet tells. */
    private List<PageFont> firstFonts() {
        return faults.made(() -> LookStyle.first(look, this::fontOfTemplates)).orElse(List.of());
    }

    private String heard(Supplier<String> part) {
        return faults.made(part).orElse("");
    }

    private String fontOfTemplates(String name) {
        return Optional.ofNullable(addresses.get(name))
                .map(published -> published.substring(PUBLISHED.length()))
                .orElseThrow(() ->
                        new TemplateFault("there is no file 'assets/" + name + "'", folder.at(LookFile.NAME, 1, 1)));
    }

    private String rewritten(String path) {
        String css = folder.text(path);
        return CSS_URL.matcher(css).replaceAll(url -> "url(\"" + heard(() -> published(url, path, css)) + "\")");
    }

    private String published(MatchResult url, String path, String css) {
        String name = url.group(1);
        return Optional.ofNullable(addresses.get(name))
                .map(published -> published.substring(PUBLISHED.length()))
                .orElseThrow(() -> {
                    int line = (int) css.substring(0, url.start()).lines().count();
                    int column = url.start() - css.lastIndexOf('\n', url.start());
                    return new TemplateFault("there is no file 'assets/" + name + "'", folder.at(path, line, column));
                });
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String checksum(byte[] bytes) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(sum, 0, 4);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
