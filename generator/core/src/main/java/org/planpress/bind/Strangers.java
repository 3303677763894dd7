package org.planpress.bind;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Edit;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.model.Text;
import org.planpress.source.SourceTree;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.YamlFile;

/**
 * Files that no part of a plan uses, held against those that a plan looked for and did not find: a slip in the name of a
 * file is one mistake, and is told once, with the name that it should have.
 */
final class Strangers {

    private static final Set<String> FOLDERS =
            Set.of("editions", "measures", "reports", "meetings", "pages", "words", "assets");
    private static final Map<String, List<String>> INNER =
            Map.of("editions", List.of("priorities", "registers"), "reports", List.of("topics", "chapters"));

    /** How systems and editors end the name of a YAML file that is to end in .yml. */
    private static final Pattern YAML = Pattern.compile("(?i)(.+?)\\.ya?ml(?:\\.txt)?");

    /** Tables of other programs, which offices have beside those that are read. */
    private static final Pattern OTHER_TABLE =
            Pattern.compile("(?i)(.*[^./])\\.(ods|fods|xls|xlsm|xlsb|numbers|tsv|tab|txt)");

    private static final Set<String> TEXT_TABLES = Set.of("tsv", "tab", "txt");

    private final SourceTree tree;
    private final Set<String> used;
    private final Set<String> present;
    private final Map<String, String> meant = new TreeMap<>();

    /**
     * @param tree what there is
     * @param used what the parts of a plan asked for, found or not
     */
    Strangers(SourceTree tree, Set<String> used) {
        this.tree = tree;
        this.used = used;
        SourceTree whole = tree.guessed();
        this.present = paths(whole).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        present.stream()
                .filter(path -> !used.contains(path))
                .sorted()
                .forEach(path -> nearest(path).filter(taken::add).ifPresent(name -> meant.put(path, name)));
    }

    private static Stream<String> paths(SourceTree tree) {
        return Stream.concat(
                tree.yaml().stream().map(YamlFile::path),
                tree.markdown().stream().map(MarkdownFile::path));
    }

    /** The path that a plan looked for in the same folder in vain, and which a file may be meant to have. */
    private Optional<String> nearest(String path) {
        Matcher name = YAML.matcher(file(path));
        if (!name.matches()) {
            return Optional.empty();
        }
        List<String> absent = used.stream()
                .filter(wanted -> wanted.endsWith(".yml") && folder(wanted).equals(folder(path)))
                .filter(wanted -> !present.contains(wanted))
                .map(wanted -> file(wanted).replaceFirst("\\.yml$", ""))
                .toList();
        return Nearest.to(name.group(1), absent)
                .or(() -> Optional.of(name.group(1)).filter(base -> !path.endsWith(".yml")))
                .map(base -> folder(path) + base + ".yml")
                .filter(wanted -> !present.contains(wanted));
    }

    /** That a file is missing which a plan cannot do without. */
    Finding missing(String path) {
        return meant.entrySet().stream()
                .filter(stranger -> stranger.getValue().equals(path))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(stranger -> renamed(
                        stranger,
                        BindRules.MISSING_FILE.at(
                                tree.startOf(stranger),
                                "'%s' is missing, and no part of a plan is called '%s'"
                                        .formatted(file(path), ScalarForms.shortened(file(stranger))))))
                .orElseGet(() -> BindRules.MISSING_FILE
                        .at(tree.startOf(path), "this file is missing")
                        .withHint("planpress init DIR writes a plan to copy it from"));
    }

    private Finding renamed(String stranger, Finding finding) {
        String name = file(meant.getOrDefault(stranger, stranger));
        return finding.withHint("rename it to '%s'".formatted(name))
                .mendedBy(new Edit.Rename(tree.shown(stranger), name));
    }

    /** That a measure names a spreadsheet which is not there, perhaps because of a slip in one of the two names. */
    Finding missingTable(String folder, Text name, Collection<String> unused) {
        Matcher other = OTHER_TABLE.matcher(name.value());
        String fault = other.matches()
                ? "only .csv and .xlsx files are read as spreadsheets, and this one ends in ." + other.group(2)
                : "there is no spreadsheet " + ScalarForms.shortened(tree.shown(folder + name.value()));
        Finding missing =
                BindRules.MISSING_FILE.at(name.at(), fault).marking(name.value().length());
        return meantTable(folder, name, unused)
                .map(Strangers::file)
                .map(near ->
                        missing.withHint("did you mean '%s'?".formatted(near)).mendedBy(near))
                .orElse(missing.withHint(
                        other.matches()
                                ? savedAs(other.group(1), other.group(2).toLowerCase(Locale.ROOT))
                                : "put it there as .csv or .xlsx, or correct its name"));
    }

    /** How to save the spreadsheet of another program in a form that is read. */
    private static String savedAs(String name, String ending) {
        String read = ScalarForms.shortened(name) + (TEXT_TABLES.contains(ending) ? ".csv" : ".xlsx");
        String way =
                ending.equals("numbers") ? "in Numbers choose File, Export To, Excel" : "open it, choose File, Save As";
        return "%s, save it as '%s' in the same folder, and write that name here".formatted(way, read);
    }

    /** The spreadsheet that is probably meant, of those that no measure names. */
    Optional<String> meantTable(String folder, Text name, Collection<String> unused) {
        Map<String, String> byName = unused.stream()
                .filter(path -> folder(path).equals(folder))
                .collect(Collectors.toMap(Strangers::base, path -> path, (first, second) -> first, TreeMap::new));
        return Nearest.to(base(name.value()), byName.keySet())
                .filter(near -> Nearest.sameFigures(base(name.value()), near))
                .map(byName::get);
    }

    /** What nobody asked for, except what {@link #missing} told already. */
    List<Finding> unused(Collection<String> missing) {
        Set<String> folders = new HashSet<>();
        return paths(tree)
                .filter(path -> !used.contains(path) && !missing.contains(meant.getOrDefault(path, "")))
                .flatMap(path -> unused(path, folders).stream())
                .toList();
    }

    private Optional<Finding> unused(String path, Set<String> folders) {
        Optional<Misnamed> folder = misnamed(path);
        if (folder.isPresent()) {
            return folder.filter(found -> folders.add(found.path)).map(found -> found.finding(this, path));
        }
        Finding finding =
                BindRules.UNUSED_FILE.at(tree.startOf(path), "no part of a plan has this name in this folder");
        return Optional.of(
                meant.containsKey(path)
                        ? renamed(path, finding)
                        : finding.withHint("check the name of the file and its folder"));
    }

    /** A folder with a name that none of a plan has, and the one that it may be meant to have. */
    private record Misnamed(String path, String name, String right) {

        Finding finding(Strangers strangers, String file) {
            String wanted = path.substring(0, path.length() - name.length()) + right + "/";
            Finding finding = BindRules.UNUSED_FILE.at(
                    strangers.tree.startOf(file),
                    "no folder of a plan is called '%s', so that nothing in it is used".formatted(name));
            return strangers.present.stream().anyMatch(other -> other.startsWith(wanted))
                    ? finding.withHint("move what is in it to '%s'".formatted(right))
                    : finding.withHint("rename the folder to '%s'".formatted(right))
                            .mendedBy(new Edit.Rename(strangers.tree.shown(path), right));
        }
    }

    private static Optional<Misnamed> misnamed(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length < 2) {
            return Optional.empty();
        }
        if (!FOLDERS.contains(parts[0])) {
            return Nearest.to(parts[0], FOLDERS).map(right -> new Misnamed(parts[0], parts[0], right));
        }
        List<String> inner = INNER.getOrDefault(parts[0], List.of());
        return parts.length < 4 || inner.contains(parts[2])
                ? Optional.empty()
                : Nearest.to(parts[2], inner)
                        .map(right -> new Misnamed(String.join("/", parts[0], parts[1], parts[2]), parts[2], right));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A name without its ending, in small letters. */
    private static String base(String path) {
        return file(path).replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
    }
}
