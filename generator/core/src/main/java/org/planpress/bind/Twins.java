package org.planpress.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planpress.finding.Findings;
import org.planpress.finding.Memory;
import org.planpress.finding.Provenance;
import org.planpress.finding.Same;
import org.planpress.finding.SourceLocation;
import org.planpress.model.SiteSheet;
import org.planpress.model.Translating;
import org.planpress.source.Node;
import org.planpress.source.Node.Entry;
import org.planpress.source.Node.Mapping;
import org.planpress.source.Node.Scalar;
import org.planpress.source.Node.Sequence;
import org.planpress.source.SourceTree;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.YamlFile;

/**
 * A content folder in several languages: the files of the first, and for each other those same files with the words that
 * stand in its own folder, such as {@code cy/}. No stage behind this knows of more than one language, and a twin cannot
 * change a fact.
 *
 * @param first the files of the first language
 * @param others the same in other languages, in the order in which the site names them
 */
public record Twins(SourceTree first, List<Tongue> others) {

    private static final String SITE = "site.yml";
    private static final String LANGUAGES = "languages";
    private static final String REQUIRED = EnumWords.word(Translating.REQUIRED);
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /**
     * A plan in another language.
     *
     * @param tag its language
     * @param folder where its words stand in the content and its pages in the site, with a slash at the end
     * @param tree the files of the plan with those words
     * @param parts all that the first language says, and what this one makes of it
     * @param agreement with which words of the first language its own were agreed
     */
    public record Tongue(String tag, String folder, SourceTree tree, List<TwinPart> parts, Agreement agreement) {
        public Tongue {
            parts = List.copyOf(parts);
        }
    }

    /** What was made before of files that are the very same. For one thread. */
    public static final class Kept {
        private record Pair(Same first, Optional<Same> twin) {}

        private record Merged<F>(F file, List<TwinPart> parts) {}

        private final Memory<Pair, Merged<YamlFile>> yaml = new Memory<>();
        private final Memory<Pair, Merged<MarkdownFile>> markdown = new Memory<>();

        /** Starts a round. */
        public void next() {
            yaml.next();
            markdown.next();
        }
    }

    public Twins {
        others = List.copyOf(others);
    }

    /**
     * The languages of a content folder.
     *
     * @param findings hears what is wrong with twins
     */
    public static Twins of(SourceTree tree, Kept kept, Findings findings) {
        List<Scalar> tags = otherTags(tree);
        if (tags.isEmpty()) {
            return new Twins(tree, List.of());
        }
        Set<String> folders =
                tags.stream().map(tag -> SiteSheet.folder(tag.text())).collect(Collectors.toUnmodifiableSet());
        SourceTree first = tree.without(folders);
        List<Tongue> others = new ArrayList<>();
        for (Scalar tag : tags) {
            others.add(new Merging(first, tree, SiteSheet.folder(tag.text()), kept, findings).in(tag));
        }
        return new Twins(first, others);
    }

    /** The languages after the first, each once. */
    private static List<Scalar> otherTags(SourceTree tree) {
        List<Scalar> tags = tree.yaml().stream()
                .filter(file -> file.path().equals(SITE))
                .flatMap(file -> languages(file.node()).stream())
                .flatMap(list -> list.items().stream())
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(tag -> TAG.matcher(tag.text()).matches())
                .toList();
        Set<String> met = new TreeSet<>();
        return tags.stream()
                .filter(tag -> met.add(SiteSheet.folder(tag.text())))
                .skip(1)
                .toList();
    }

    private static boolean areRequired(SourceTree tree) {
        return tree.yaml().stream()
                .filter(file -> file.path().equals(SITE) && file.node() instanceof Mapping)
                .flatMap(file -> ((Mapping) file.node()).entry("translations").stream())
                .map(Entry::value)
                .anyMatch(policy -> policy instanceof Scalar word && word.text().equals(REQUIRED));
    }

    private static Optional<Sequence> languages(Node site) {
        return site instanceof Mapping fields
                ? fields.entry(LANGUAGES)
                        .map(Entry::value)
                        .filter(Sequence.class::isInstance)
                        .map(Sequence.class::cast)
                : Optional.empty();
    }

    /** Puts the files of one folder over those of the first language. */
    private record Merging(SourceTree first, SourceTree all, String folder, Kept kept, Findings findings) {

        Tongue in(Scalar tag) {
            Map<String, YamlFile> yaml = twins(all.yaml(), YamlFile::path);
            Map<String, MarkdownFile> markdown = twins(all.markdown(), MarkdownFile::path);
            List<TwinPart> parts = new ArrayList<>();
            List<YamlFile> files = new ArrayList<>();
            for (YamlFile file : first.yaml()) {
                Kept.Merged<YamlFile> merged = merged(file, Optional.ofNullable(yaml.remove(file.path())));
                files.add(file.path().equals(SITE) ? spoken(merged.file, tag) : merged.file);
                parts.addAll(merged.parts);
            }
            List<MarkdownFile> texts = new ArrayList<>();
            for (MarkdownFile file : first.markdown()) {
                Kept.Merged<MarkdownFile> merged = merged(file, Optional.ofNullable(markdown.remove(file.path())));
                texts.add(merged.file);
                parts.addAll(merged.parts);
            }
            yaml.values().forEach(file -> reportAlone(file.path()));
            markdown.values().forEach(file -> reportAlone(file.path()));
            Agreement agreement = Agreement.of(all, folder, findings);
            TwinFindings.of(parts, agreement).forEach(findings::add);
            TwinFindings.missing(parts, folder, areRequired(first)).forEach(findings::add);
            return new Tongue(tag.text(), folder, first.with(files, texts), parts, agreement);
        }

        private <F> Map<String, F> twins(List<F> files, Function<F, String> path) {
            Map<String, F> twins = new TreeMap<>();
            files.stream()
                    .filter(file -> path.apply(file).startsWith(folder))
                    .forEach(file -> twins.put(path.apply(file).substring(folder.length()), file));
            return twins;
        }

        private void reportAlone(String path) {
            String own = path.substring(folder.length());
            findings.add(TwinRules.ALONE
                    .at(all.startOf(path), "the first language has no file '%s'".formatted(own))
                    .withHint("give it the name of the file whose words it translates, or delete it"));
        }

        private Kept.Merged<YamlFile> merged(YamlFile file, Optional<YamlFile> twin) {
            return kept.yaml.made(new Kept.Pair(new Same(file), twin.map(Same::new)), findings, found -> {
                TwinNodes nodes = new TwinNodes(file.path(), found);
                return shape(file.path())
                        .map(shape -> nodes.merged(file.node(), twin.map(YamlFile::node), shape))
                        .map(node -> new Kept.Merged<>(new YamlFile(file.path(), node), nodes.parts()))
                        .orElseGet(() -> new Kept.Merged<>(file, List.of()));
            });
        }

        private Kept.Merged<MarkdownFile> merged(MarkdownFile file, Optional<MarkdownFile> twin) {
            return kept.markdown.made(
                    new Kept.Pair(new Same(file), twin.map(Same::new)), findings, found -> text(file, twin, found));
        }

        private Kept.Merged<MarkdownFile> text(MarkdownFile file, Optional<MarkdownFile> twin, Findings found) {
            TwinNodes nodes = new TwinNodes(file.path(), found);
            Node fields = shape(file.path())
                    .map(shape -> nodes.merged(file.frontMatter(), twin.map(MarkdownFile::frontMatter), shape))
                    .orElse(file.frontMatter());
            if (file.body().isBlank()) {
                return new Kept.Merged<>(file.with(fields), nodes.parts());
            }
            Optional<MarkdownFile> body = twin.filter(own -> !own.body().isBlank());
            List<TwinPart> parts = new ArrayList<>(nodes.parts());
            parts.add(new TwinPart(
                    file.path(),
                    "text",
                    file.body(),
                    bodyOf(file),
                    body.map(own -> new TwinPart.Said(own.body(), bodyOf(own), 1))));
            return new Kept.Merged<>(
                    body.map(own -> new MarkdownFile(
                                    file.path(), own.stands(), fields, own.body(), own.firstBodyLine()))
                            .orElseGet(() -> file.with(fields)),
                    parts);
        }

        private SourceLocation bodyOf(MarkdownFile file) {
            return new SourceLocation(all.shown(file.stands()), file.firstBodyLine(), 1);
        }

        private static Optional<RecordShape> shape(String path) {
            return FieldReference.kind(path).map(FieldReference.ContentFile::shape);
        }

        /** The site in that language, which stands in its own folder. */
        private YamlFile spoken(YamlFile site, Scalar tag) {
            if (!(site.node() instanceof Mapping fields)) {
                return site;
            }
            List<Entry> entries = new ArrayList<>();
            for (Entry entry : fields.entries()) {
                String name = entry.key().text();
                if (name.equals("address") && entry.value() instanceof Scalar address) {
                    String root = address.text().endsWith("/") ? address.text() : address.text() + "/";
                    entries.add(new Entry(entry.key(), saying(root + folder, address)));
                } else if (!name.equals("language")) {
                    entries.add(entry);
                }
            }
            entries.add(new Entry(saying("language", tag), tag));
            return new YamlFile(site.path(), new Mapping(List.copyOf(entries), fields.at()));
        }

        private static Scalar saying(String text, Scalar like) {
            SourceLocation at = like.at();
            return new Scalar(text, true, at, Provenance.at(at), like.length());
        }
    }
}
