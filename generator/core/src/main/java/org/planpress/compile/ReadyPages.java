package org.planpress.compile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.origin.ContentWords;
import org.planpress.origin.PageWords;
import org.planpress.output.Artifact;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.render.html.FilesBeside;
import org.planpress.render.html.HtmlOutput;
import org.planpress.render.html.HtmlRenderer;
import org.planpress.render.html.TemplateFaults;
import org.planpress.site.Site;
import org.planpress.site.frame.SitePage;
import org.planpress.site.open.FileWords;
import org.planpress.sitemap.Kind;

/** The site of a sound plan, of which each file is made when it is asked for. Safe for use by several threads. */
final class ReadyPages {

    /** The forms of publication that take no longer than a page. */
    private static final Set<Format> QUICK = EnumSet.of(Format.HTML, Format.DATA, Format.TXT);

    private static final Set<Kind> SEALED = EnumSet.of(Kind.SEALED_PAGE, Kind.SEALED_FILE);

    private final SoundPlan sound;
    private final CompileRequest request;
    private final Site site;
    private final HtmlRenderer renderer;
    private final Map<Format, Made> made = new ConcurrentHashMap<>();
    private final Map<String, SitePage> byPath = new HashMap<>();
    private final List<Twin> twins;

    /**
     * The same in another language.
     *
     * @param folder where they stand, with a slash at the end
     */
    record Twin(String folder, ReadyPages pages) {
        private Artifact in(Artifact file) {
            return new Artifact(folder + file.path(), file.mediaType(), file.bytes());
        }
    }

    /** The files of a form but for the pages, and what was wrong when they were made. */
    private record Made(Map<String, Artifact> files, List<Finding> findings) {
        private static final Made NOTHING = new Made(Map.of(), List.of());
    }

    /**
     * The pages of a plan.
     *
     * @param sound the plan with figures in its texts
     * @param renderers gives one of the plan's look and voice
     * @param twins those in other languages
     */
    ReadyPages(
            SoundPlan sound,
            CompileRequest request,
            BiFunction<SoundPlan, Site, HtmlRenderer> renderers,
            List<Twin> twins) {
        this.twins = twins;
        this.sound = sound;
        this.request = request;
        this.site = Outputs.site(sound, request);
        this.renderer = renderers.apply(sound, site).of(site, new FilesBeside(this::words, sound.files()::size));
        site.pages().forEach(page -> byPath.put(page.path(), page));
    }

    SortedSet<String> paths() {
        SortedSet<String> paths = new TreeSet<>(byPath.keySet());
        twins.forEach(twin -> twin.pages.paths().forEach(path -> paths.add(twin.folder + path)));
        return paths;
    }

    /** Tries everything of some forms, in all languages. */
    void make(Set<Format> formats, Consumer<Artifact> files, Findings findings) {
        new Making(outputs(formats)).run(files, findings);
        twins.forEach(twin -> twin.pages.make(formats, files, findings));
    }

    private Optional<Twin> twin(String path) {
        return twins.stream().filter(twin -> path.startsWith(twin.folder)).findFirst();
    }

    /** What makes the files of some forms, as far as they are published. */
    private List<Output> outputs(Set<Format> formats) {
        Set<Format> asked = EnumSet.copyOf(request.formats());
        asked.retainAll(formats);
        return Outputs.of(sound, site, request, asked);
    }

    Optional<Artifact> file(String path, Findings findings) {
        Optional<Twin> other = twin(path);
        return other.isPresent()
                ? other.get()
                        .pages
                        .file(path.substring(other.get().folder.length()), findings)
                        .map(file -> other.get().in(file))
                : own(path, findings);
    }

    private Optional<Artifact> own(String path, Findings findings) {
        SitePage page = byPath.get(path);
        if (page != null) {
            return new TemplateFaults(findings).made(() -> renderer.render(page));
        }
        Optional<Kind> kind = site.map().kindOf(path);
        if (kind.filter(Kind.STYLE::equals).isPresent()) {
            return new TemplateFaults(findings)
                    .made(renderer::assets)
                    .flatMap(files -> files.stream()
                            .filter(file -> file.path().equals(path))
                            .findFirst());
        }
        if (kind.filter(Kind.ASSET::equals).isPresent()) {
            return sound.files().published(path);
        }
        if (kind.filter(Kind.SEARCH_INDEX::equals).isPresent()) {
            return new TemplateFaults(findings).made(() -> renderer.index(Outputs.index(sound, site)));
        }
        if (kind.filter(SEALED::contains).isPresent()) {
            return sound.sealed(request).at(path, findings);
        }
        return kind.map(known -> known.format().orElse(Format.HTML)).flatMap(format -> {
            Made form = made(format);
            findings.addAll(form.findings);
            return Optional.ofNullable(form.files.get(path));
        });
    }

    private Made made(Format format) {
        return made.computeIfAbsent(format, form -> {
            Map<String, Artifact> files = new ConcurrentHashMap<>();
            Findings findings = new Findings();
            outputs(EnumSet.of(form)).stream()
                    .filter(output -> !(output instanceof HtmlOutput
                            || output instanceof AssetsOutput
                            || output instanceof SealedOutput))
                    .forEach(output -> output.make(read(output), file -> files.put(file.path(), file), findings));
            return new Made(files, findings.sorted());
        });
    }

    private Collection<FileFacts> read(Output output) {
        return output.reads().stream()
                .flatMap(format -> made.getOrDefault(format, Made.NOTHING).files.values().stream())
                .map(Making::facts)
                .toList();
    }

    /** What pages say of a file. Data are made for that; a document takes too long, and says nothing until it is made. */
    private String words(String address) {
        return site.map()
                .at(address)
                .filter(entry -> !entry.kind().isPage())
                .flatMap(entry -> beside(entry.path(), entry.kind()))
                .map(Making::facts)
                .map(file -> FileWords.of(site.voice(), file.path(), file.bytes(), file.pages()))
                .orElse("");
    }

    private Optional<Artifact> beside(String path, Kind kind) {
        if (kind == Kind.ASSET) {
            return sound.files().published(path);
        }
        Format format = kind.format().orElse(Format.HTML);
        Made form = QUICK.contains(format) ? made(format) : made.getOrDefault(format, Made.NOTHING);
        return Optional.ofNullable(form.files.get(path));
    }

    List<SourceLocation> written(String path, String words) {
        Optional<Twin> other = twin(path);
        if (other.isPresent()) {
            return other.get().pages.written(path.substring(other.get().folder.length()), words);
        }
        SitePage page = byPath.get(path);
        return page != null && page.content() instanceof Record record
                ? PageWords.of(record, ContentWords.of(sound.analysis().plan())).pointedAt(words)
                : List.of();
    }
}
