package org.planpress.compile;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.output.Format;

/** A plan at one moment: what is wrong with it, and any file of its site that somebody asks for. For several threads. */
public final class Snapshot {

    /** What the checks look at. */
    record Checked(Plan plan, PlanReading.Equipped equipped) {}

    private final CompileRequest request;
    private final List<Finding> early;
    private final Optional<Checked> checked;
    private final Optional<ReadyPages> pages;

    Snapshot(CompileRequest request, List<Finding> early, Optional<Checked> checked, Optional<ReadyPages> pages) {
        this.request = request;
        this.early = early;
        this.checked = checked;
        this.pages = pages;
    }

    /** Whether it has pages; if not, {@link #early} says why. */
    public boolean stands() {
        return pages.isPresent();
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
                new Making(pages.get().outputs(formats)).run(file -> progress.goesOn(), all);
            }
        } catch (AuthorsFiles.Unread gone) {
            all.add(gone.finding());
        }
        return all.sorted();
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
