package org.planpress.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planpress.finding.Edit;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.Unread;
import org.planpress.source.SourceTree.WordsFile;
import org.planpress.source.SourceTree.YamlFile;

/** Reads a content folder, each file on its own: a fault in one never hides the faults in the others. */
public final class SourceReader {

    private static final String ASSETS = "assets/";
    private static final String MEASURES = "measures/";
    private static final Pattern TABLES = Pattern.compile(
            "measures/.+|redirects\\.csv|[a-z-]+/agreed\\.csv|ledger\\.csv|editions/[^/]+/sealed/[^/]+\\.csv");
    private static final Pattern SEALED = Pattern.compile("editions/[^/]+/sealed/[^/]+\\.zip");
    private static final Pattern WORDS = Pattern.compile("words/[^/]+\\.ftl");

    /**
     * Lists of files hold one on a line, and addresses use slashes only. A letter beyond what the machine's language
     * setting knows stands as U+FFFD, and by that name the file cannot be opened.
     */
    private static final Pattern NAME = Pattern.compile("[^\\p{Cc}\\\\\\x{FFFD}]+");

    /** What Java puts in the place of letters that the encoding of the system does not know; no file is found by it. */
    private static final Pattern MISREAD = Pattern.compile("[?\uFFFD]");

    private static final Pattern ABOUT_THE_FOLDER = Pattern.compile(
            "(?i)(?:readme|contributing|licen[cs]e|code_of_conduct|changelog)(?:\\.(?:md|txt))?|.*\\.(?:orig|rej)");

    /** Also names that are to end in .yml and do not: they are read, so that it can be said what they are meant to be. */
    private static final Pattern YAML = Pattern.compile("(?i).+\\.ya?ml(?:\\.txt)?");

    /** Other ends of the name of a Markdown file. */
    private static final Pattern ALMOST_MARKDOWN = Pattern.compile("(?i)(.+?)\\.(?:md|markdown|mdown|mkd)(?:\\.txt)?");

    private final Path content;
    private final String root;
    private final SourceMemory memory;
    private final Findings findings;
    private final List<YamlFile> yaml = new ArrayList<>();
    private final List<MarkdownFile> markdown = new ArrayList<>();
    private final List<TableFile> tables = new ArrayList<>();
    private final List<WordsFile> words = new ArrayList<>();
    private final GuessedFiles guessed = new GuessedFiles();
    private final SortedMap<String, String> assets = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Names without regard to capitals, and how the first file of each has it. */
    private final Map<String, String> alike = new HashMap<>();

    private final List<PlainFile> plain = new ArrayList<>();

    /** What is none of the files that a plan is made of. */
    private final List<PlainFile> others = new ArrayList<>();

    /**
     * A file that can be read.
     *
     * @param path from the folder of content
     * @param shown the path as findings name it
     */
    private record PlainFile(String path, String shown, FileStamp stamp) {

        Path file() {
            return stamp.file();
        }

        boolean isYaml() {
            return !isMarkdown() && YAML.matcher(path).matches();
        }

        boolean isMarkdown() {
            return path.endsWith(".md");
        }
    }

    private SourceReader(Path content, String root, SourceMemory memory, Findings findings) {
        this.content = content;
        this.root = root;
        this.memory = memory;
        this.findings = findings;
    }

    /**
     * Reads every file of a plan.
     *
     * @param content the content folder; one that does not exist holds nothing
     * @param root the folder as findings name it, with {@code /} as separator
     */
    public static SourceTree read(Path content, String root, Findings findings) {
        return read(content, root, new SourceMemory(), findings);
    }

    /** A plan that lies in no folder, by path: its texts without words and assets. What cannot be read is left out. */
    public static SourceTree of(Map<String, String> texts) {
        Findings unheard = new Findings();
        List<YamlFile> yaml = new ArrayList<>();
        List<MarkdownFile> markdown = new ArrayList<>();
        List<TableFile> tables = new ArrayList<>();
        new TreeMap<>(texts).forEach((path, text) -> {
            if (isHidden(path)) {
                return;
            }
            if (path.endsWith(".md")) {
                FrontMatter.of(text, path, unheard)
                        .flatMap(parts -> markdown(path, path, parts, unheard))
                        .ifPresent(markdown::add);
            } else if (path.endsWith(".csv")) {
                CsvTable.read(text, path, path, unheard).ifPresent(tables::add);
            } else if (YAML.matcher(path).matches()) {
                YamlReader.read(text, path, 1, unheard)
                        .map(node -> new YamlFile(path, node))
                        .ifPresent(yaml::add);
            }
        });
        return new SourceTree(
                "", yaml, markdown, tables, List.of(), new Unread(List.of(), List.of(), ""), new TreeMap<>());
    }

    /**
     * Reads every file of a plan that has changed; of the others it gives the very same things again.
     *
     * @param content the content folder; one that does not exist holds nothing
     * @param root the folder as findings name it, with {@code /} as separator
     * @param memory what was read before
     */
    public static SourceTree read(Path content, String root, SourceMemory memory, Findings findings) {
        SourceReader reader = new SourceReader(followed(content), root, memory, findings);
        if (Files.isDirectory(content)) {
            reader.files().forEach(reader::look);
            reader.readAhead();
            reader.plain.forEach(reader::read);
            reader.reportOthers();
        }
        return new SourceTree(
                root,
                List.copyOf(reader.yaml),
                List.copyOf(reader.markdown),
                List.copyOf(reader.tables),
                List.copyOf(reader.words),
                reader.guessed.all(),
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
    private SortedMap<String, BasicFileAttributes> files() {
        SortedMap<String, BasicFileAttributes> files = new TreeMap<>();
        try {
            Files.walkFileTree(content, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes looks) {
                    return isNamedLikeFile(folder) ? visitFile(folder, looks) : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes looks) {
                    String path = relative(file);
                    if (!isHidden(path)) {
                        files.put(path, looks);
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** What an editor wrote for a moment and took away is nobody's content. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                    return why instanceof NoSuchFileException
                            ? FileVisitResult.CONTINUE
                            : super.visitFileFailed(file, why);
                }
            });
            return files;
        } catch (IOException unreadable) {
            findings.add(SourceRules.UNREADABLE.at(
                    SourceLocation.startOf(root), "the folder cannot be listed: " + unreadable.getMessage()));
            return new TreeMap<>();
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
                || (!path.startsWith(ASSETS) && isAboutTheFolder(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static boolean isAboutTheFolder(String name) {
        return ABOUT_THE_FOLDER.matcher(name).matches();
    }

    /** Whether a file can be read; those that can, but for assets, are {@link #plain}. */
    private void look(String spelt, BasicFileAttributes seen) {
        String path = Normalizer.normalize(spelt, Normalizer.Form.NFC);
        String shown = root.isEmpty() ? path : root + "/" + path;
        Path file = content.resolve(spelt);
        if (!taken.add(path)) {
            findings.add(SourceRules.TWO_OF_ONE_NAME
                    .at(
                            SourceLocation.startOf(shown),
                            "two files have this name, and spell a letter with an accent in two ways")
                    .withHint("delete one of them, or give it another name"));
            return;
        }
        reportAlike(path, shown);
        if (!NAME.matcher(path).matches()
                || (MISREAD.matcher(path).find() && SourceMemory.seen(file).isEmpty())) {
            findings.add(SourceRules.UNREADABLE
                    .at(SourceLocation.startOf(shown), "the name of this file holds a character that cannot be read")
                    .withHint("rename it, or set the language of the machine to one that has it: LC_ALL=C.UTF-8"));
        } else if (seen.isDirectory()) {
            findings.add(SourceRules.UNREADABLE
                    .at(SourceLocation.startOf(shown), "this is a folder, and its name is that of a file")
                    .withHint("rename the folder, or move what is in it"));
        } else if (seen.isSymbolicLink()) {
            findings.add(SourceRules.UNREADABLE
                    .at(SourceLocation.startOf(shown), "this is a link, and links in the content are not followed")
                    .withHint("put a copy in its place"));
        } else if (!seen.isRegularFile()) {
            findings.add(SourceRules.UNREADABLE.at(SourceLocation.startOf(shown), "this is not a plain file"));
        } else if (path.startsWith(ASSETS)) {
            assets.put(path.substring(ASSETS.length()), spelt);
        } else {
            plain.add(new PlainFile(path, shown, memory.stamp(file, seen)));
        }
    }

    /** On most machines two names that differ in capitals only are one, so that one file would replace the other. */
    private void reportAlike(String path, String shown) {
        String first = alike.putIfAbsent(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), path);
        if (first != null) {
            findings.add(SourceRules.TWO_OF_ONE_NAME
                    .at(
                            SourceLocation.startOf(shown),
                            "'%s' differs from this name in capitals only, and on most machines both are one file"
                                    .formatted(first))
                    .withHint("delete one of them, or give it another name"));
        }
    }

    /** Reads what there are most of, so that {@link #read} finds it ready. */
    private void readAhead() {
        Map<FileStamp, PlainFile> files = new HashMap<>();
        plain.forEach(file -> files.put(file.stamp(), file));
        memory.yaml.ahead(
                stamps(PlainFile::isYaml), (stamp, found) -> yaml(Objects.requireNonNull(files.get(stamp)), found));
        memory.markdown.ahead(
                stamps(PlainFile::isMarkdown),
                (stamp, found) -> markdown(Objects.requireNonNull(files.get(stamp)), found));
        memory.tables.ahead(
                stamps(SourceReader::isTable),
                (stamp, found) -> table(Objects.requireNonNull(files.get(stamp)), found));
    }

    private static boolean isTable(PlainFile file) {
        return TABLES.matcher(file.path()).matches() && TableReader.isTable(file.path());
    }

    private static Optional<TableFile> table(PlainFile file, Findings findings) {
        return TableReader.read(file.file(), file.path(), file.shown(), findings);
    }

    private List<FileStamp> stamps(Predicate<PlainFile> kind) {
        return plain.stream().filter(kind).map(PlainFile::stamp).toList();
    }

    private void read(PlainFile file) {
        String path = file.path();
        if (file.isYaml()) {
            memory.yaml
                    .made(file.stamp(), findings, found -> yaml(file, found))
                    .ifPresentOrElse(yaml::add, () -> guessed.addYaml(file.file(), path, file.shown()));
        } else if (file.isMarkdown()) {
            memory.markdown
                    .made(file.stamp(), findings, found -> markdown(file, found))
                    .ifPresentOrElse(markdown::add, () -> guessed.addMarkdown(file.file(), path, file.shown()));
        } else if (isTable(file)) {
            memory.tables
                    .made(file.stamp(), findings, found -> table(file, found))
                    .ifPresent(tables::add);
        } else if (WORDS.matcher(path).matches()) {
            memory.words
                    .made(file.stamp(), findings, found -> SourceText.read(file.file(), file.shown(), found))
                    .ifPresent(text -> words.add(new WordsFile(path, text)));
        } else {
            others.add(file);
        }
    }

    /** A spreadsheet of another kind that a measure names is told there. */
    private void reportOthers() {
        Set<String> named = yaml.stream()
                .filter(file -> file.path().startsWith(MEASURES) && file.node() instanceof Node.Mapping)
                .flatMap(file -> ((Node.Mapping) file.node()).entry("series").stream())
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(series -> MEASURES + ((Node.Scalar) series).text())
                .collect(Collectors.toCollection(HashSet::new));
        tables.forEach(table -> named.add(table.path().replaceFirst("(/sealed/.*)\\.csv$", "$1.zip")));
        others.stream()
                .filter(file -> !named.contains(file.path()))
                .forEach(file -> findings.add(unknown(file.path(), file.shown())));
    }

    private static Optional<YamlFile> yaml(PlainFile file, Findings findings) {
        return SourceText.read(file.file(), file.shown(), findings)
                .flatMap(text -> YamlReader.read(text, file.shown(), 1, findings))
                .map(node -> new YamlFile(file.path(), node));
    }

    private static Optional<MarkdownFile> markdown(PlainFile file, Findings findings) {
        return SourceText.read(file.file(), file.shown(), findings)
                .flatMap(text -> FrontMatter.of(text, file.shown(), findings))
                .flatMap(parts -> markdown(file.path(), file.shown(), parts, findings));
    }

    private static Optional<MarkdownFile> markdown(String path, String shown, FrontMatter parts, Findings findings) {
        return YamlReader.read(parts.fields(), shown, parts.firstLine(), findings)
                .map(node -> new MarkdownFile(path, node, parts.body(), parts.firstBodyLine()));
    }

    private Finding unknown(String path, String shown) {
        Finding unknown = SourceRules.UNKNOWN_FILE.at(SourceLocation.startOf(shown), "nothing uses this file");
        Matcher text = ALMOST_MARKDOWN.matcher(path.substring(path.lastIndexOf('/') + 1));
        if (!text.matches()) {
            return unknown.withHint(advice(path));
        }
        String name = text.group(1) + ".md";
        if (Files.exists(content.resolve(path).resolveSibling(name))) {
            return unknown.withHint("there is a file '%s' beside it: keep one of the two".formatted(name));
        }
        return unknown.withHint("rename it to '%s'".formatted(name)).mendedBy(new Edit.Rename(shown, name));
    }

    private static String advice(String path) {
        if (SEALED.matcher(path).matches()) {
            return "bring back the list of its files that stood beside it, from version control or a copy; or delete it";
        }
        if (TableReader.isTable(path)) {
            return "move a spreadsheet with the values of a measure to measures/";
        }
        return path.startsWith(MEASURES)
                ? "save a spreadsheet as .xlsx or .csv"
                : "move pictures and documents to assets/";
    }
}
