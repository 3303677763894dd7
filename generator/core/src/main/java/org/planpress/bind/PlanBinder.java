package org.planpress.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.finding.Findings;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Funding;
import org.planpress.model.Glossary;
import org.planpress.model.Governance;
import org.planpress.model.Id;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet;
import org.planpress.model.Prose;
import org.planpress.model.Requirements;
import org.planpress.model.Scenarios;
import org.planpress.model.Section;
import org.planpress.model.SiteSheet;
import org.planpress.model.Survey;
import org.planpress.model.ThemesSheet;
import org.planpress.model.Timetable;
import org.planpress.prose.MarkdownReader;
import org.planpress.source.SourceTree;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.YamlFile;

/** Puts the plan together: which file holds what, and which files belong together. */
public final class PlanBinder {

    private static final Pattern EDITION_FILE = Pattern.compile("editions/([^/]+)/(.+)");
    private static final Pattern PRIORITY_FILE = Pattern.compile("priorities/([^/]+)/(priority|commitments)\\.yml");
    private static final Comparator<Edition> NEWEST_FIRST = Comparator.comparing(
                    (Edition edition) -> edition.sheet().period().start())
            .reversed()
            .thenComparing(Edition::id);

    private final SourceTree tree;
    private final Findings findings;
    private final RecordBinder records;
    private final Set<String> used = new HashSet<>();

    private PlanBinder(SourceTree tree, Findings findings) {
        this.tree = tree;
        this.findings = findings;
        this.records = new RecordBinder(findings);
    }

    /** The plan, as far as it can be understood; empty when there is no site or no current edition to speak of. */
    public static Optional<Plan> bind(SourceTree tree, Findings findings) {
        return new PlanBinder(tree, findings).plan();
    }

    private Optional<Plan> plan() {
        Optional<SiteSheet> site = required(SiteSheet.class, "site.yml");
        Glossary glossary = optional(Glossary.class, "glossary.yml").orElse(Glossary.empty());
        List<Edition> editions = editionFolders().stream()
                .map(this::edition)
                .flatMap(Optional::stream)
                .sorted(NEWEST_FIRST)
                .toList();
        List<Page> pages = pages();
        reportUnusedFiles();
        return site.map(sheet -> new Plan(sheet, glossary, editions, pages, tree.assets()));
    }

    private Set<String> editionFolders() {
        Set<String> folders = new TreeSet<>();
        tree.yaml().forEach(file -> addEdition(file.path(), folders));
        tree.markdown().forEach(file -> addEdition(file.path(), folders));
        return folders;
    }

    private static void addEdition(String path, Set<String> folders) {
        Matcher matcher = EDITION_FILE.matcher(path);
        if (matcher.matches()) {
            folders.add(matcher.group(1));
        }
    }

    private Optional<Edition> edition(String name) {
        String folder = "editions/" + name + "/";
        Optional<Id> id = id(name, folder + "edition.yml");
        List<Section> sections = sections(folder);
        List<Priority> priorities = priorities(folder);
        Optional<ThemesSheet> crossCutting = optional(ThemesSheet.class, folder + "commitments.yml");
        Optional<Funding> funding = optional(Funding.class, folder + "funding.yml");
        Optional<Scenarios> scenarios = optional(Scenarios.class, folder + "scenarios.yml");
        Optional<Requirements> requirements = optional(Requirements.class, folder + "requirements.yml");
        Optional<Survey> survey = optional(Survey.class, folder + "survey.yml");
        Optional<Timetable> timetable = optional(Timetable.class, folder + "timetable.yml");
        Optional<Governance> governance = optional(Governance.class, folder + "governance.yml");
        Optional<EditionSheet> sheet = required(EditionSheet.class, folder + "edition.yml");
        if (id.isEmpty() || sheet.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Edition(
                id.get(),
                sheet.get(),
                sections,
                priorities,
                crossCutting.map(ThemesSheet::themes).orElse(List.of()),
                funding,
                scenarios,
                requirements,
                survey,
                timetable,
                governance));
    }

    private List<Section> sections(String folder) {
        List<Section> sections = new ArrayList<>();
        for (MarkdownFile file : tree.markdown()) {
            String name = nameIn(folder, file.path());
            if (!name.isEmpty()) {
                used.add(file.path());
                Prose body = prose(file);
                Optional<Id> id = id(name, file.path());
                Optional<Section.Sheet> sheet = records.bind(Section.Sheet.class, file.frontMatter());
                if (id.isPresent() && sheet.isPresent()) {
                    sections.add(new Section(id.get(), sheet.get(), body));
                }
            }
        }
        sections.sort(
                Comparator.comparingInt((Section section) -> section.sheet().order())
                        .thenComparing(Section::id));
        return List.copyOf(sections);
    }

    /** The name of a Markdown file that lies directly in a folder, without its ending; empty for any other file. */
    private static String nameIn(String folder, String path) {
        boolean inside = path.startsWith(folder) && path.indexOf('/', folder.length()) < 0;
        return inside ? path.substring(folder.length(), path.length() - ".md".length()) : "";
    }

    private List<Priority> priorities(String folder) {
        Set<String> names = new TreeSet<>();
        for (YamlFile file : tree.yaml()) {
            if (file.path().startsWith(folder)) {
                Matcher matcher = PRIORITY_FILE.matcher(file.path().substring(folder.length()));
                if (matcher.matches()) {
                    names.add(matcher.group(1));
                }
            }
        }
        return names.stream()
                .map(name -> priority(folder + "priorities/" + name + "/", name))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(
                                (Priority priority) -> priority.sheet().number())
                        .thenComparing(Priority::id))
                .toList();
    }

    private Optional<Priority> priority(String folder, String name) {
        Optional<Id> id = id(name, folder + "priority.yml");
        Optional<ThemesSheet> themes = optional(ThemesSheet.class, folder + "commitments.yml");
        Optional<PrioritySheet> sheet = required(PrioritySheet.class, folder + "priority.yml");
        return id.isPresent() && sheet.isPresent()
                ? Optional.of(new Priority(
                        id.get(), sheet.get(), themes.map(ThemesSheet::themes).orElse(List.of())))
                : Optional.empty();
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (MarkdownFile file : tree.markdown()) {
            if (file.path().startsWith("pages/")) {
                used.add(file.path());
                String address =
                        file.path().substring("pages/".length(), file.path().length() - ".md".length());
                Prose body = prose(file);
                Optional<Page.Sheet> sheet = records.bind(Page.Sheet.class, file.frontMatter());
                boolean named = List.of(address.split("/", -1)).stream()
                        .allMatch(part -> id(part, file.path()).isPresent());
                if (named && sheet.isPresent()) {
                    pages.add(new Page(address, sheet.get(), body));
                }
            }
        }
        return List.copyOf(pages);
    }

    private Prose prose(MarkdownFile file) {
        return MarkdownReader.read(file.body(), tree.shown(file.path()), file.firstBodyLine(), findings);
    }

    private Optional<Id> id(String name, String path) {
        if (Id.isValid(name)) {
            return Optional.of(new Id(name));
        }
        findings.add(BindRules.BAD_NAME
                .at(tree.startOf(path), "'%s' cannot be part of an address".formatted(name))
                .withHint("use lower-case letters, digits, dots and hyphens"));
        return Optional.empty();
    }

    private <R extends Record> Optional<R> required(Class<R> type, String path) {
        boolean written = tree.yaml().stream().anyMatch(file -> file.path().equals(path));
        if (!written && !findings.isAbout(tree.shown(path))) {
            findings.add(BindRules.MISSING_FILE
                    .at(tree.startOf(path), "this file is missing")
                    .withHint("planpress init DIR writes a plan to copy it from"));
        }
        return optional(type, path);
    }

    private <R extends Record> Optional<R> optional(Class<R> type, String path) {
        used.add(path);
        return tree.yaml().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .flatMap(file -> records.bind(type, file.node()));
    }

    private void reportUnusedFiles() {
        tree.yaml().stream()
                .map(YamlFile::path)
                .filter(path -> !used.contains(path))
                .forEach(this::reportUnused);
        tree.markdown().stream()
                .map(MarkdownFile::path)
                .filter(path -> !used.contains(path))
                .forEach(this::reportUnused);
    }

    private void reportUnused(String path) {
        findings.add(BindRules.UNUSED_FILE
                .at(tree.startOf(path), "no part of a plan has this name in this folder")
                .withHint("check the name of the file and its folder"));
    }
}
