package org.planpress.compile;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planpress.bind.Embargo;
import org.planpress.bind.Embargoed;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Format;
import org.planpress.source.SourceTree;

/** A plan at one moment: what is wrong with it, and any file of its site that somebody asks for. For several threads. */
public final class Snapshot {

    /** How far a page is public. */
    public enum Publicity {
        ALL,
        PART,
        NONE
    }

    /** What the checks look at. */
    record Checked(Plan plan, PlanReading.Equipped equipped) {}

    /** What a build would publish, once that is known. */
    private record Published(Optional<ReadyPages> pages) {}

    private final CompileRequest request;
    private final SourceTree tree;
    private final List<Finding> early;
    private final Optional<Checked> checked;
    private final Optional<ReadyPages> pages;
    private final Embargo embargo;
    private final Supplier<Optional<ReadyPages>> published;
    private @Nullable Published made;

    /**
     * A plan.
     *
     * @param tree the files that it is made of
     * @param pages the site that is shown
     * @param embargo what is not public on its day
     * @param published the site that a build would publish, made when somebody asks for it
     */
    Snapshot(
            CompileRequest request,
            SourceTree tree,
            List<Finding> early,
            Optional<Checked> checked,
            Optional<ReadyPages> pages,
            Embargo embargo,
            Supplier<Optional<ReadyPages>> published) {
        this.request = request;
        this.tree = tree;
        this.early = early;
        this.checked = checked;
        this.pages = pages;
        this.embargo = embargo;
        this.published = published;
    }

    /** Whether it has pages; if not, {@link #early} says why. */
    public boolean stands() {
        return pages.isPresent();
    }

    /** The files that it is made of, as far as they can be read. */
    public SourceTree tree() {
        return tree;
    }

    /** What reading and binding found, by place; the checks find more. */
    public List<Finding> early() {
        return early;
    }

    /** The paths of all pages, such as {@code money/index.html}. */
    public SortedSet<String> pages() {
        return pages.map(ReadyPages::paths).orElseGet(Collections::emptySortedSet);
    }

    /**
     * A file of the site, made now if it was not before.
     *
     * @param path its path under the output folder, such as {@code money/index.html}
     * @param findings hears what is wrong with the templates that it is made with, or with the layout
     * @return empty if the site has no such file, or if it cannot be made
     */
    public Optional<Artifact> file(String path, Findings findings) {
        try {
            return pages.flatMap(ready -> ready.file(path, findings));
        } catch (AuthorsFiles.Unread gone) {
            findings.add(gone.finding());
            return Optional.empty();
        }
    }

    /**
     * Everything that is wrong, as a check would say. This takes as long as making everything.
     *
     * @param formats the forms of publication that are tried
     * @param progress is asked whether somebody still waits
     * @throws java.util.concurrent.CancellationException if nobody does
     */
    public List<Finding> findings(Set<Format> formats, Progress progress) {
        Findings all = new Findings();
        all.addAll(early);
        CompileRequest asked = request.formats(formats).heardBy(progress);
        try {
            checked.ifPresent(whole -> PlanCompiler.check(whole.plan, whole.equipped, asked, all));
            if (pages.isPresent() && !PlanCompiler.contentForbids(all, asked)) {
                pages.get().make(formats, file -> progress.goesOn(), all);
            }
        } catch (AuthorsFiles.Unread gone) {
            all.add(gone.finding());
        }
        return all.sorted();
    }

    /** What is not public on its day, in the order of the days from which it is. */
    public List<Embargoed> embargoed() {
        return embargo.items();
    }

    private synchronized Optional<ReadyPages> published() {
        if (made == null) {
            made = new Published(published.get());
        }
        return made.pages;
    }

    /** How far a page that is shown is public on its day. */
    public Publicity publicity(String path) {
        if (embargo.isEmpty()) {
            return Publicity.ALL;
        }
        Findings unheard = new Findings();
        Optional<Artifact> shown = file(path, unheard);
        Optional<Artifact> open = published().flatMap(ready -> ready.file(path, unheard));
        if (open.isEmpty()) {
            return shown.isEmpty() ? Publicity.ALL : Publicity.NONE;
        }
        return shown.filter(page -> !own(page).equals(own(open.get()))).isPresent() ? Publicity.PART : Publicity.ALL;
    }

    /** What a page says itself; what stands around each page has a mark for every commitment, and is another each time. */
    private static String own(Artifact page) {
        String html = new String(page.bytes(), StandardCharsets.UTF_8);
        return html.substring(Math.max(0, html.indexOf("<main")));
    }

    /**
     * Where words of a page stand in the content, as far as that can be known.
     *
     * @param path the page
     * @param words some of its words, as they stand there without marks
     */
    public List<SourceLocation> written(String path, String words) {
        return pages.map(ready -> ready.written(path, words)).orElse(List.of());
    }
}
