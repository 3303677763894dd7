package org.planpress.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planpress.finding.Findings;
import org.planpress.model.Budget;
import org.planpress.model.Capital;
import org.planpress.model.Continuity;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Funding;
import org.planpress.model.Glossary;
import org.planpress.model.Governance;
import org.planpress.model.Grants;
import org.planpress.model.Id;
import org.planpress.model.LawSheet;
import org.planpress.model.Ledger;
import org.planpress.model.Measure;
import org.planpress.model.MeasureSheet;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet;
import org.planpress.model.Prose;
import org.planpress.model.Redirect;
import org.planpress.model.Register;
import org.planpress.model.Report;
import org.planpress.model.Requirements;
import org.planpress.model.RulePack;
import org.planpress.model.Scenarios;
import org.planpress.model.Seal;
import org.planpress.model.Section;
import org.planpress.model.Series;
import org.planpress.model.SiteSheet;
import org.planpress.model.Succession;
import org.planpress.model.Survey;
import org.planpress.model.ThemeSheet;
import org.planpress.model.ThemesSheet;
import org.planpress.model.Timetable;
import org.planpress.source.SourceTree;
import org.planpress.source.SourceTree.MarkdownFile;
import org.planpress.source.SourceTree.YamlFile;
import org.planpress.source.TableFile;

/** Puts the plan together: which file holds what, and which files belong together. */
public final class PlanBinder {

    private static final String SITE = "site.yml";
    private static final String MEASURES = "measures/";
    private static final Pattern EDITION_FILE = Pattern.compile("editions/([^/]+)/(.+)");
    private static final Pattern PRIORITY_FILE = Pattern.compile("priorities/([^/]+)/[^/]+");
    private static final Comparator<Edition> NEWEST_FIRST = Comparator.comparing(
                    (Edition edition) -> edition.sheet().period().first())
            .reversed()
            .thenComparing(Edition::id);

    private static final Comparator<Register> IN_ORDER = Comparator.comparing(
                    (Register register) -> register.order().orElse(Integer.MAX_VALUE))
            .thenComparing(register -> register.id().id());

    private final SourceTree tree;
    private final ContentFiles files;

    private PlanBinder(ContentFiles files) {
        this.tree = files.tree();
        this.files = files;
    }

    /** The plan, as far as it can be understood; empty when there is no site or no current edition to speak of. */
    public static Optional<Plan> bind(SourceTree tree, Findings findings) {
        return bind(tree, List.of(), new BindMemory(), findings);
    }

    /**
     * The same; what was made before of files that are the very same is not made again.
     *
     * @param templates the texts of the office's own templates, which may name files of {@code assets/}
     */
    public static Optional<Plan> bind(
            SourceTree tree, Collection<String> templates, BindMemory memory, Findings findings) {
        Findings found = new Findings();
        found.addAll(findings.sorted());
        ContentFiles files = new ContentFiles(tree, memory, found);
        Optional<Plan> plan = new PlanBinder(files).plan(templates);
        files.reportStrangers(found.hasErrors() || files.areAnyMissing() ? usedInSketch(tree) : Set.of());
        boolean areasKnown = !files.isAtFault(SITE);
        Set<String> ofFaulty = seriesOfFaulty(plan, files);
        found.sorted().stream()
                .filter(finding -> !finding.rule().equals(SeriesRules.UNKNOWN_AREA)
                        || (areasKnown && !ofFaulty.contains(finding.location().path())))
                .forEach(findings::add);
        return plan;
    }

    /** The tables of measures whose own fields could not be read, so that nobody knows which areas they list. */
    private static Set<String> seriesOfFaulty(Optional<Plan> plan, ContentFiles files) {
        return plan.stream()
                .flatMap(read -> read.measures().stream())
                .filter(measure -> files.isAtFault(MEASURES + measure.id() + ".yml"))
                .flatMap(measure -> measure.sheet().series().stream())
                .map(name -> files.tree().shown(MEASURES + name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The plan of content that is at fault, as far as it can be known. */
    public static Sketch sketch(SourceTree tree) {
        return sketch(tree, List.of());
    }

    /**
     * The same.
     *
     * @param templates the texts of the office's own templates, which may name files of {@code assets/}
     */
    public static Sketch sketch(SourceTree tree, Collection<String> templates) {
        StandIns standIns = new StandIns();
        Plan plan = new PlanBinder(ContentFiles.sketching(tree.guessed(), standIns))
                .plan(templates)
                .orElseThrow(() -> new IllegalStateException("a sketch lacks nothing"));
        return new Sketch(
                plan,
                standIns.places(),
                standIns.standsInForNames(),
                tree.unread().lost());
    }

    /**
     * A plan in another language, with marks on what it still says in the first. What is wrong with facts is told of the
     * first language; here only what stands in its own folder is.
     *
     * @param shown its files without what is embargoed
     * @param first the same plan in the first language
     */
    public static Plan translated(
            Twins.Tongue tongue,
            SourceTree shown,
            Plan first,
            Collection<String> templates,
            BindMemory memory,
            Findings findings) {
        String folder = shown.shown(tongue.folder());
        Findings found = new Findings();
        Plan plan = bind(shown, templates, memory, found)
                .orElseGet(() -> sketch(shown, templates).plan());
        found.sorted().stream()
                .filter(finding -> finding.location().path().startsWith(folder))
                .forEach(findings::add);
        Plan anchored = SharedAnchors.in(plan, shown.shown(""), folder, first);
        return Untranslated.marked(anchored, folder, first.site().spoken()).withUnused(first.unused());
    }

    /**
     * What is published of a plan while something is embargoed: what that alone names in {@code assets/} stays away, too,
     * even where all files are published.
     *
     * @param published the plan without what is embargoed
     * @param all the plan with it
     */
    public static Plan embargoed(Plan published, Plan all, Collection<String> templates) {
        SortedSet<String> unused = new TreeSet<>(UsedAssets.named(all, templates));
        unused.removeAll(UsedAssets.named(published, templates));
        unused.addAll(published.unused());
        return published.withUnused(Collections.unmodifiableSortedSet(unused));
    }

    private static Set<String> usedInSketch(SourceTree tree) {
        ContentFiles files = ContentFiles.sketching(tree.guessed(), new StandIns());
        new PlanBinder(files).plan(List.of());
        return files.used();
    }

    private Optional<Plan> plan(Collection<String> templates) {
        Optional<SiteSheet> site = files.required(SiteSheet.class, SITE);
        files.readAhead(site);
        Optional<ThemeSheet> theme = files.optional(ThemeSheet.class, "theme.yml");
        Glossary glossary = files.optional(Glossary.class, "glossary.yml").orElse(Glossary.empty());
        List<Edition> editions = editionFolders().stream()
                .map(name -> edition(name, site))
                .flatMap(Optional::stream)
                .sorted(NEWEST_FIRST)
                .toList();
        List<Measure> measures = measures(site);
        List<Report> reports = new ReportBinder(files, site).reports();
        List<MeetingSheet> meetings = meetings();
        List<Page> pages = pages(site);
        SortedSet<String> assets =
                Collections.unmodifiableSortedSet(new TreeSet<>(tree.assets().keySet()));
        Optional<Succession> succession = files.optional(Succession.class, "succession.yml");
        List<Redirect> redirects =
                files.table(RedirectBinder.FILE).map(files::redirects).orElse(List.of());
        Ledger ledger = files.table(LedgerBinder.FILE).map(files::ledger).orElse(Ledger.NONE);
        List<Seal> seals = seals();
        List<RulePack> own = files.sheetsIn("rules/", RulePack.class, RulePack::id);
        Optional<LawSheet> answers = files.optional(LawSheet.class, "law.yml");
        Map<Id, String> versions = editions.stream()
                .collect(Collectors.toMap(
                        Edition::id, edition -> edition.sheet().version().value(), (first, second) -> first));
        return site.map(sheet -> new Plan(
                        sheet,
                        theme,
                        glossary,
                        editions,
                        measures,
                        reports,
                        meetings,
                        pages,
                        assets,
                        new TreeSet<>(),
                        Continuity.of(
                                succession,
                                redirects,
                                seals,
                                ledger,
                                sheet.currentEdition().id(),
                                versions),
                        ShippedRules.law(sheet, own, answers)))
                .map(plan -> MarkedFields.read(plan, files))
                .map(plan -> withUnused(plan, templates));
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

    private Optional<Edition> edition(String name, Optional<SiteSheet> site) {
        String folder = "editions/" + name + "/";
        Optional<Id> id = files.id(name, folder + "edition.yml");
        List<Section> sections = sections(folder, site);
        List<Priority> priorities = priorities(folder);
        Optional<ThemesSheet> crossCutting = files.optional(ThemesSheet.class, folder + "commitments.yml");
        Optional<Funding> funding = files.optional(Funding.class, folder + "funding.yml");
        Optional<Scenarios> scenarios = files.optional(Scenarios.class, folder + "scenarios.yml");
        Optional<Budget> budget = files.optional(Budget.class, folder + "budget.yml");
        Optional<Capital> capital = files.optional(Capital.class, folder + "capital.yml");
        Optional<Grants> grants = files.optional(Grants.class, folder + "grants.yml");
        Optional<Requirements> requirements = files.optional(Requirements.class, folder + "requirements.yml");
        Optional<Survey> survey = files.optional(Survey.class, folder + "survey.yml");
        Optional<Timetable> timetable = files.optional(Timetable.class, folder + "timetable.yml");
        Optional<Governance> governance = files.optional(Governance.class, folder + "governance.yml");
        List<Register> registers = files.sheetsIn(folder + "registers/", Register.class, Register::id).stream()
                .sorted(IN_ORDER)
                .toList();
        Optional<EditionSheet> sheet = files.required(EditionSheet.class, folder + "edition.yml");
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
                budget,
                capital,
                grants,
                requirements,
                survey,
                timetable,
                governance,
                registers));
    }

    private List<Section> sections(String folder, Optional<SiteSheet> site) {
        List<Section> sections = new ArrayList<>();
        for (MarkdownFile file : files.markdownIn(folder)) {
            Prose body = files.prose(file, site);
            Optional<Id> id = files.id(ContentFiles.nameIn(folder, file.path(), ".md"), file.path());
            Optional<Section.Sheet> sheet = files.frontMatter(Section.Sheet.class, file);
            if (id.isPresent() && sheet.isPresent()) {
                sections.add(new Section(id.get(), sheet.get(), body));
            }
        }
        sections.sort(
                Comparator.comparingInt((Section section) -> section.sheet().order())
                        .thenComparing(Section::id));
        return List.copyOf(sections);
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
        Optional<Id> id = files.id(name, folder + "priority.yml");
        Optional<ThemesSheet> themes = files.optional(ThemesSheet.class, folder + "commitments.yml");
        Optional<PrioritySheet> sheet = files.required(PrioritySheet.class, folder + "priority.yml");
        return id.isPresent() && sheet.isPresent()
                ? Optional.of(new Priority(
                        id.get(), sheet.get(), themes.map(ThemesSheet::themes).orElse(List.of())))
                : Optional.empty();
    }

    private List<Measure> measures(Optional<SiteSheet> site) {
        return files.sheetsIn(MEASURES, MeasureSheet.class, MeasureSheet::id).stream()
                .map(sheet -> new Measure(sheet, series(sheet, site)))
                .sorted(Comparator.comparing(Measure::id))
                .toList();
    }

    private Optional<Series> series(MeasureSheet sheet, Optional<SiteSheet> site) {
        return sheet.series()
                .flatMap(name -> files.table(MEASURES, name))
                .flatMap(table -> files.series(table, sheet, site));
    }

    private List<Seal> seals() {
        return tree.tables().stream()
                .map(TableFile::path)
                .filter(path -> SealBinder.LIST.matcher(path).matches())
                .sorted()
                .flatMap(path -> files.table(path).flatMap(files::seal).stream())
                .toList();
    }

    private List<MeetingSheet> meetings() {
        return files.sheetsIn("meetings/", MeetingSheet.class, MeetingSheet::id).stream()
                .sorted(Comparator.comparing(MeetingSheet::date)
                        .thenComparing(sheet -> sheet.id().id()))
                .toList();
    }

    private List<Page> pages(Optional<SiteSheet> site) {
        List<Page> pages = new ArrayList<>();
        for (MarkdownFile file : tree.markdown()) {
            if (file.path().startsWith("pages/")) {
                String address =
                        file.path().substring("pages/".length(), file.path().length() - ".md".length());
                Prose body = files.prose(file, site);
                Optional<Page.Sheet> sheet = files.frontMatter(Page.Sheet.class, file);
                boolean named = List.of(address.split("/", -1)).stream()
                        .allMatch(part -> files.id(part, file.path()).isPresent());
                if (named && sheet.isPresent()) {
                    pages.add(new Page(address, sheet.get(), body));
                }
            }
        }
        return List.copyOf(pages);
    }

    private static Plan withUnused(Plan plan, Collection<String> templates) {
        return plan.withUnused(Collections.unmodifiableSortedSet(UsedAssets.unused(plan, templates)));
    }
}
