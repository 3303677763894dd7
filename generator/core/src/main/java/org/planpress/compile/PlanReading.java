package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.planpress.analysis.FactsMemory;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.bind.BindMemory;
import org.planpress.bind.BindRules;
import org.planpress.bind.Embargo;
import org.planpress.bind.PlanBinder;
import org.planpress.bind.Sketch;
import org.planpress.bind.Twins;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Memory;
import org.planpress.finding.Same;
import org.planpress.model.Plan;
import org.planpress.output.Format;
import org.planpress.render.html.TemplateFolder;
import org.planpress.site.frame.Tongues;
import org.planpress.source.FileStamp;
import org.planpress.source.SourceMemory;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;
import org.planpress.words.Voice;

/**
 * The way from the disk to a plan from which everything can be made. Walked again, it makes only what follows from files
 * that have changed since; all else is the very thing that it was. For one thread.
 */
final class PlanReading {

    /** The files of a folder of templates that can name others. */
    private static final Pattern TEXT = Pattern.compile(".*\\.(?:ftlh?|ftlx|css|svg|properties)");

    private record Dress(List<FileStamp> templates, List<FileStamp> assets, Optional<Same> theme, boolean press) {}

    private record Spoken(List<SourceTree.WordsFile> words, Same templates, Same site) {}

    /** An appearance, or what kept it from being read. */
    private record Dressed(Optional<Appearance> appearance, Optional<IOException> refusal) {}

    private final SourceMemory sources = new SourceMemory();
    private final BindMemory records = new BindMemory();
    private final Twins.Kept twins = new Twins.Kept();
    private final FactsMemory facts = new FactsMemory();
    private final Memory<Dress, Dressed> looks = new Memory<>();
    private final Memory<List<FileStamp>, TemplateFolder> templates = new Memory<>();
    private final Memory<Same, List<String>> texts = new Memory<>();
    private final Memory<Spoken, Voice> voices = new Memory<>();

    /**
     * What stands in the content now.
     *
     * @param tree its files
     * @param plan what they mean, as far as it can be known, without what is embargoed; empty if there are none
     * @param embargo what is embargoed
     * @param all the plan with that; empty if nothing is
     * @param translated the plan in other languages, without what is embargoed
     */
    record Content(
            SourceTree tree, Optional<Plan> plan, Embargo embargo, Optional<Plan> all, List<Translated> translated) {

        /** A plan in one language. */
        private Content(SourceTree tree, Optional<Plan> plan, Embargo embargo, Optional<Plan> all) {
            this(tree, plan, embargo, all, List.of());
        }

        /** The same as if nothing was embargoed. */
        Content everything() {
            return new Content(tree, all.or(() -> plan), new Embargo(tree, List.of()), Optional.empty(), translated);
        }
    }

    /**
     * A plan in another language.
     *
     * @param folder where its words stand in the content and its pages in the site, with a slash at the end
     * @param extent how far it is translated
     */
    record Translated(String folder, SourceTree tree, Plan plan, Tongues.Extent extent) {}

    /**
     * The same, ready to be made.
     *
     * @param folder where its pages stand in the site
     */
    record Twin(String folder, SoundPlan plan) {}

    /**
     * A plan with all that is in it, beside the one that is published.
     *
     * @param embargo what the published one is without
     */
    record Later(Embargo embargo, PlanAnalysis analysis) {}

    /**
     * What a plan is published with.
     *
     * @param analysis what follows from it; empty if faults leave it with holes
     * @param sketch the same plan with something in its holes, if it has any
     * @param files what its authors put beside the texts
     * @param appearance what it is dressed in
     * @param voice what says its words
     * @param later what it will be; empty if nothing is embargoed
     * @param languages the languages of its site
     * @param twins the same in other languages
     */
    record Equipped(
            Optional<PlanAnalysis> analysis,
            Optional<Sketch> sketch,
            AuthorsFiles files,
            Appearance appearance,
            Voice voice,
            Optional<Later> later,
            Languages languages,
            List<Twin> twins) {

        /** Empty if nothing can be made of the plan. */
        Optional<SoundPlan> sound() {
            return analysis.map(whole -> new SoundPlan(whole, appearance, voice, files, languages.seenFrom(0)));
        }
    }

    /**
     * Starts again.
     *
     * @param touched files that are to be read again even if they look as they did
     * @param instead files that are read in the place of some of the content, all absolute
     */
    void next(Set<Path> touched, Map<Path, Path> instead) {
        sources.next(touched, instead);
        records.next();
        twins.next();
        facts.next();
        looks.next();
        voices.next();
        templates.next();
        texts.next();
    }

    /** Reads and binds. */
    Content content(CompileRequest request, Findings findings) {
        String root = request.surroundings().shown(request.contentDir());
        SourceTree everything = SourceReader.read(request.contentDir(), root, sources, findings);
        Twins languages = Twins.of(everything, twins, findings);
        Content first = content(languages.first(), request, findings);
        List<Translated> translated = first.plan().stream()
                .flatMap(plan -> languages.others().stream().map(tongue -> translated(tongue, plan, request, findings)))
                .toList();
        return new Content(first.tree(), first.plan(), first.embargo(), first.all(), translated);
    }

    private Content content(SourceTree tree, CompileRequest request, Findings findings) {
        List<String> texts = templateTexts(request);
        List<Finding> ofFiles = findings.sorted();
        Findings read = new Findings();
        read.addAll(ofFiles);
        Optional<Plan> all = tree.guessed().isEmpty() ? Optional.empty() : Optional.of(bound(tree, texts, read));
        Embargo embargo = Embargo.on(request.asOf(), tree);
        findings.addAll(read.sorted());
        all.ifPresent(plan -> findings.addAll(EmbargoFindings.ofWindows(tree, plan.site(), request.asOf())));
        if (embargo.isEmpty() || all.isEmpty()) {
            return new Content(tree, all, embargo, Optional.empty());
        }
        Findings left = new Findings();
        left.addAll(ofFiles);
        Plan published = bound(embargo.shown(), texts, left);
        findings.addAll(EmbargoFindings.ofReading(embargo, left.sorted(), read.sorted()));
        return new Content(tree, Optional.of(PlanBinder.embargoed(published, all.get(), texts)), embargo, all);
    }

    private Translated translated(Twins.Tongue tongue, Plan first, CompileRequest request, Findings findings) {
        SourceTree shown = Embargo.on(request.asOf(), tongue.tree()).shown();
        return new Translated(
                tongue.folder(),
                shown,
                PlanBinder.translated(tongue, shown, first, templateTexts(request), records, findings),
                Translations.extent(tongue));
    }

    private Plan bound(SourceTree tree, List<String> texts, Findings findings) {
        return PlanBinder.bind(tree, texts, records, findings)
                .orElseGet(() -> PlanBinder.sketch(tree, texts).plan());
    }

    /** The office's own templates; empty if those of Planpress are used. */
    private Optional<TemplateFolder> templates(CompileRequest request, Findings findings) {
        return request.templatesDir()
                .map(folder -> templates.made(
                        sources.below(folder),
                        findings,
                        found ->
                                TemplateFolder.on(folder, request.surroundings().shown(folder), found)));
    }

    /** What the office's own templates say, as far as it can be read; what is wrong with them is told when they are used. */
    private List<String> templateTexts(CompileRequest request) {
        return templates(request, new Findings())
                .map(folder -> texts.made(
                        new Same(folder),
                        new Findings(),
                        unheard -> folder.files().entrySet().stream()
                                .filter(file -> TEXT.matcher(file.getKey()).matches())
                                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                                .toList()))
                .orElse(List.of());
    }

    /**
     * Puts to a plan what it is published with.
     *
     * @param findings holds what was found so far, and hears what is wrong with looks and words
     * @throws IOException if the templates cannot be read
     */
    Equipped equipped(Content content, CompileRequest request, Findings findings) throws IOException {
        Plan plan = content.plan().orElseThrow();
        SourceTree tree = content.tree();
        Optional<PlanAnalysis> analysis = BindRules.leaveThePlanWhole(findings)
                ? Optional.of(PlanAnalysis.of(plan, request.asOf(), facts))
                : Optional.empty();
        AuthorsFiles files = new AuthorsFiles(plan, request.contentDir(), tree);
        Appearance appearance = appearance(plan, files, request, findings);
        TemplateFolder templates = appearance.templates();
        Voice voice = voice(plan, tree, templates, findings);
        Optional<Sketch> sketch =
                analysis.isPresent() ? Optional.empty() : Optional.of(PlanBinder.sketch(tree, templateTexts(request)));
        Optional<Later> later = content.all()
                .filter(all -> analysis.isPresent())
                .map(all -> new Later(content.embargo(), PlanAnalysis.of(all, request.asOf(), facts)));
        Languages languages = analysis.map(whole -> Languages.of(whole, content.translated(), request.asOf(), facts))
                .orElse(Languages.ONE);
        List<Twin> twins = languages.others().stream()
                .map(other -> new Twin(
                        other.folder(),
                        new SoundPlan(
                                other.analysis(),
                                appearance,
                                voice(other.analysis().plan(), other.tree(), templates, findings),
                                new AuthorsFiles(other.analysis().plan(), request.contentDir(), other.tree()),
                                languages.seenFrom(other.number()))))
                .toList();
        return new Equipped(analysis, sketch, files, appearance, voice, later, languages, twins);
    }

    private Voice voice(Plan plan, SourceTree tree, TemplateFolder templates, Findings findings) {
        return voices.made(
                new Spoken(tree.words(), new Same(templates), new Same(plan.site())),
                findings,
                found -> new Wording(plan, tree, templates, found).voice());
    }

    private Appearance appearance(Plan plan, AuthorsFiles files, CompileRequest request, Findings findings)
            throws IOException {
        Dress dress = new Dress(
                request.templatesDir().map(sources::below).orElse(List.of()),
                sources.below(request.contentDir().resolve("assets")),
                plan.theme().map(Same::new),
                request.formats().contains(Format.PRESS));
        Dressed dressed = looks.made(dress, findings, found -> {
            try {
                Optional<TemplateFolder> folder = templates(request, found);
                return new Dressed(Optional.of(Appearance.of(plan, request, folder, files, found)), Optional.empty());
            } catch (IOException refused) {
                return new Dressed(Optional.empty(), Optional.of(refused));
            }
        });
        if (dressed.refusal().isPresent()) {
            throw dressed.refusal().get();
        }
        return dressed.appearance().orElseThrow();
    }
}
