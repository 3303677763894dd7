package org.planpress.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.WordsFile;
import org.planpress.source.SourceTree.YamlFile;

/** Reads a content folder, each file on its own: a fault in one never hides the faults in the others. */
public final class SourceReader {

    private static final String ASSETS = "assets/";
    private static final String MEASURES = "measures/";
    private static final Pattern WORDS = Pattern.compile("words/[^/]+\\.ftl");

    /**
     * Lists of files hold one on a line, and addresses use slashes only. A letter beyond what the machine's language
     * setting knows stands as U+FFFD, and by that name the file cannot be opened.
     */
    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\\\\\\x{FFFD}]+");

    /** What Java puts in the place of letters that the encoding of the system does not know; no file is found by it. */
    private static final Pattern MISREAD = Pattern.compile("[?\uFFFD]");

    private static final Pattern ABOUT_THE_FOLDER = Pattern.compile(
            "(?i)(?:.*/)?(?:readme|contributing|licen[cs]e|code_of_conduct|changelog)(?:\\.(?:md|txt))?|.*\\.(?:orig|rej)");

    private final Path content;
    private final String root;
    private final Findings findings;
    private final List<YamlFile> yaml = new ArrayList<>();
    private final List<MarkdownFile> markdown = new ArrayList<>();
    private final List<TableFile> tables = new ArrayList<>();
    private final List<WordsFile> words = new ArrayList<>();
    private final SortedSet<String> assets = new TreeSet<>();

    private SourceReader(Path content, String root, Findings findings) {
        this.content = content;
        this.root = root;
        this.findings = findings;
    }

    /**
     * Reads every file of a plan.
     *
     * @param content the content folder; one that does not exist holds nothing
     * @param root the folder as findings name it, with {@code /} as separator
     */
    public static SourceTree read(Path content, String root, Findings findings) {
        SourceReader reader = new SourceReader(followed(content), root, findings);
        if (Files.isDirectory(content)) {
            reader.paths().forEach(reader::readFile);
        }
        return new SourceTree(
                root,
                List.copyOf(reader.yaml),
                List.copyOf(reader.markdown),
                List.copyOf(reader.tables),
                List.copyOf(reader.words),
                reader.assets);
    }

    /** A folder that a link leads to; anything else stays, because what is wrong with it is told elsewhere. */
    private static Path followed(Path content) {
        try {
            return Files.isDirectory(content) ? content.toRealPath() : content;
        } catch (IOException unreadable) {
            return content;
        }
    }

    /**
     * The folder itself may be a link: whoever runs this named it, and many keep their plan elsewhere. What is in it may
     * come from anyone, so that no link in it is followed: it could publish any file of this machine.
     */
    private List<String> paths() {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || isNamedLikeFile(file))
                    .map(this::relative)
                    .filter(path -> !isHidden(path))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            findings.add(SourceRules.UNREADABLE.at(
                    SourceLocation.startOf(root), "the folder cannot be listed: " + unreadable.getMessage()));
            return List.of();
        }
    }

    /** A folder in the place of a file would otherwise be passed over, and so would the author's mistake. */
    private boolean isNamedLikeFile(Path folder) {
        String path = relative(folder);
        return !path.startsWith(ASSETS) && (path.endsWith(".yml") || path.endsWith(".md"));
    }

    private String relative(Path file) {
        return content.relativize(file)
                .toString()
                .replace(content.getFileSystem().getSeparator(), "/");
    }

    /**
     * Files of editors and systems, such as .DS_Store, draft.md~ and ~$open.xlsx, are nobody's content, and neither is what
     * people write about the folder or what a merge leaves beside a file.
     */
    private static boolean isHidden(String path) {
        return path.startsWith(".")
                || path.contains("/.")
                || path.contains("/~$")
                || path.endsWith("~")
                || path.endsWith("Thumbs.db")
                || (!path.startsWith(ASSETS) && ABOUT_THE_FOLDER.matcher(path).matches());
    }

    private void readFile(String path) {
        String shown = root.isEmpty() ? path : root + "/" + path;
        Path file = content.resolve(path);
        boolean gone = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (!NAME.matcher(path).matches() || (gone && MISREAD.matcher(path).find())) {
            findings.add(SourceRules.UNREADABLE
                    .at(SourceLocation.startOf(shown), "the name of this file holds a character that cannot be read")
                    .withHint("rename it, or set the language of the machine to one that has it: LC_ALL=C.UTF-8"));
        } else if (gone) {
            findings.add(SourceRules.gone(shown));
        } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(SourceRules.UNREADABLE
                    .at(SourceLocation.startOf(shown), "this is a folder, and its name is that of a file")
                    .withHint("rename the folder, or move what is in it"));
        } else if (Files.isSymbolicLink(file)) {
            findings.add(SourceRules.UNREADABLE
                    .at(SourceLocation.startOf(shown), "this is a link, and links in the content are not followed")
                    .withHint("put a copy in its place"));
        } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(SourceRules.UNREADABLE.at(SourceLocation.startOf(shown), "this is not a plain file"));
        } else if (path.startsWith(ASSETS)) {
            assets.add(path.substring(ASSETS.length()));
        } else if (path.endsWith(".yml")) {
            SourceText.read(file, shown, findings)
                    .flatMap(text -> YamlReader.read(text, shown, 1, findings))
                    .ifPresent(node -> yaml.add(new YamlFile(path, node)));
        } else if (path.endsWith(".md")) {
            SourceText.read(file, shown, findings)
                    .flatMap(text -> markdown(path, shown, text))
                    .ifPresent(markdown::add);
        } else if (path.startsWith(MEASURES) && TableReader.isTable(path)) {
            TableReader.read(file, path, shown, findings).ifPresent(tables::add);
        } else if (WORDS.matcher(path).matches()) {
            SourceText.read(file, shown, findings).ifPresent(text -> words.add(new WordsFile(path, text)));
        } else {
            findings.add(SourceRules.UNKNOWN_FILE
                    .at(SourceLocation.startOf(shown), "nothing uses this file")
                    .withHint(advice(path)));
        }
    }

    private static String advice(String path) {
        if (path.endsWith(".yaml")) {
            return "name it .yml";
        }
        if (path.startsWith(MEASURES) && TableReader.isTable(path.toLowerCase(Locale.ROOT))) {
            return "write the end of its name in small letters";
        }
        return path.startsWith(MEASURES)
                ? "save a spreadsheet as .xlsx or .csv"
                : "move pictures and documents to assets/";
    }

    private Optional<MarkdownFile> markdown(String path, String shown, String text) {
        return FrontMatter.of(text, shown, findings)
                .flatMap(parts -> YamlReader.read(parts.fields(), shown, parts.firstLine(), findings)
                        .map(node -> new MarkdownFile(path, node, parts.body(), parts.firstBodyLine())));
    }
}
