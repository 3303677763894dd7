package org.planpress.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.planpress.bind.FieldReference;
import org.planpress.bind.FieldReference.ContentFile;
import org.planpress.edit.Value;
import org.planpress.edit.YamlPath;
import org.planpress.finding.Finding;
import org.planpress.forms.FormPage.Told;
import org.planpress.source.SourceTree;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.YamlFile;

/**
 * The files of a plan, by what they hold.
 *
 * @param findings how many findings there are in all
 * @param kinds each kind of file that a plan can have
 * @param others files without a form with something wrong in them, and those that cannot be read
 */
public record FilesPage(int findings, List<Kind> kinds, List<File> others) {

    /**
     * A kind of file.
     *
     * @param add where a new one is started
     */
    public record Kind(String name, String label, List<File> files, String add) {}

    /**
     * A file.
     *
     * @param told what is wrong with it, if it has no form in which that stands
     */
    public record File(String path, String title, String href, int findings, List<Told> told) {}

    /**
     * The files of a plan.
     *
     * @param findings all findings, by their paths as findings name them
     */
    public static FilesPage of(SourceTree tree, List<Finding> findings) {
        Map<String, List<Finding>> byPath = new TreeMap<>();
        findings.forEach(finding -> byPath.computeIfAbsent(finding.location().path(), path -> new ArrayList<>())
                .add(finding));
        Map<String, List<File>> files = new HashMap<>();
        for (YamlFile file : tree.yaml()) {
            put(files, file.path(), Value.of(file.node()), told(byPath, tree, file.path()));
        }
        for (MarkdownFile file : tree.markdown()) {
            put(files, file.path(), Value.of(file.frontMatter()), told(byPath, tree, file.path()));
        }
        List<Kind> kinds = FieldReference.files().stream()
                .map(kind -> new Kind(
                        kind.name(),
                        Labels.of(kind.name()),
                        files.getOrDefault(kind.name(), List.of()),
                        Addresses.fresh(kind.name())))
                .toList();
        List<File> others = byPath.entrySet().stream()
                .map(found -> new File(
                        found.getKey(),
                        found.getKey(),
                        Addresses.text(inFolder(tree, found.getKey())),
                        found.getValue().size(),
                        found.getValue().stream().map(Told::of).toList()))
                .toList();
        return new FilesPage(findings.size(), kinds, others);
    }

    private static String inFolder(SourceTree tree, String shown) {
        String root = tree.shown("");
        return shown.startsWith(root) ? shown.substring(root.length()) : shown;
    }

    /** The findings of a file, which is then none of the others. */
    private static int told(Map<String, List<Finding>> byPath, SourceTree tree, String path) {
        return FieldReference.kind(path).isEmpty()
                ? 0
                : Optional.ofNullable(byPath.remove(tree.shown(path)))
                        .map(List::size)
                        .orElse(0);
    }

    private static void put(Map<String, List<File>> files, String path, Value value, int findings) {
        Optional<ContentFile> kind = FieldReference.kind(path);
        kind.ifPresent(known -> {
            String title = Titles.of(value, known.shape());
            files.computeIfAbsent(known.name(), name -> new ArrayList<>())
                    .add(new File(
                            path,
                            title.isEmpty() ? path : title,
                            Addresses.form(path, YamlPath.ROOT),
                            findings,
                            List.of()));
        });
    }
}
