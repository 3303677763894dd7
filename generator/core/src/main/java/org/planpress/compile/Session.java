package org.planpress.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.planpress.bind.Embargo;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Memory;
import org.planpress.finding.Same;
import org.planpress.render.html.HtmlRenderer;
import org.planpress.render.html.TemplateFolder;
import org.planpress.site.Site;
import org.planpress.source.SourceTree;

/**
 * A plan that is looked at while people write it. Each reading makes the records of the plan anew from what has changed
 * and takes over all else; pages and files are made when somebody asks for one. What it shows is what a build would
 * publish, since both walk the same way.
 */
public final class Session {

    private final CompileRequest request;
    private final PlanReading reading = new PlanReading();
    private final Memory<List<Same>, HtmlRenderer> renderers = new Memory<>();

    /**
     * A session.
     *
     * @param request what is looked at; it writes nothing, whatever the request says
     */
    public Session(CompileRequest request) {
        this.request = request;
        if (request.templatesDir().isEmpty()) {
            // The first page waits for them, and the content is still to be read.
            ForkJoinPool.commonPool().execute(TemplateFolder::readAhead);
        }
    }

    /**
     * The plan as it stands on the disk.
     *
     * @param asOf the day that counts as today
     * @param touched files that somebody said were touched, absolute; others are read again if they look changed
     * @throws IOException if the templates cannot be read
     */
    public synchronized Snapshot read(LocalDate asOf, Set<Path> touched) throws IOException {
        return read(asOf, touched, false);
    }

    /**
     * The same.
     *
     * @param all whether it shows what is not public on that day, too; what is wrong is told of what a build would publish
     */
    public synchronized Snapshot read(LocalDate asOf, Set<Path> touched, boolean all) throws IOException {
        return read(asOf, touched, all, Map.of());
    }

    /**
     * The plan as it would stand if some of its files held what others do.
     *
     * @param instead absolute paths of files that are read in the place of some of the content
     */
    public synchronized Snapshot tried(LocalDate asOf, Map<Path, Path> instead) throws IOException {
        return read(asOf, Set.of(), false, instead);
    }

    private Snapshot read(LocalDate asOf, Set<Path> touched, boolean all, Map<Path, Path> instead) throws IOException {
        reading.next(touched, instead);
        renderers.next();
        CompileRequest today = request.asOf(asOf);
        Findings early = new Findings();
        PlanReading.Content content = reading.content(today, early);
        PlanCompiler.reportNoContent(content.tree(), today, early);
        if (content.plan().isEmpty()) {
            return nothing(today, content.tree(), early, content.embargo());
        }
        try {
            PlanReading.Equipped equipped = reading.equipped(content, today, early);
            List<Finding> found = early.sorted();
            PlanReading.Equipped shown =
                    all && !content.embargo().isEmpty() ? everything(content, found, today) : equipped;
            return new Snapshot(
                    today,
                    content.tree(),
                    found,
                    Optional.of(new Snapshot.Checked(content.plan().get(), equipped)),
                    ready(shown, today),
                    content.embargo(),
                    () -> ready(equipped, today));
        } catch (AuthorsFiles.Unread gone) {
            early.add(gone.finding());
            return nothing(today, content.tree(), early, content.embargo());
        }
    }

    /** The plan with all that is in it, which stands only if what was read of it leaves it whole. */
    private PlanReading.Equipped everything(PlanReading.Content content, List<Finding> found, CompileRequest today)
            throws IOException {
        Findings known = new Findings();
        known.addAll(found);
        return reading.equipped(content.everything(), today, known);
    }

    private static Snapshot nothing(CompileRequest today, SourceTree tree, Findings early, Embargo embargo) {
        return new Snapshot(today, tree, early.sorted(), Optional.empty(), Optional.empty(), embargo, Optional::empty);
    }

    /** Also asked for by those who look at a page while nothing is read. */
    private synchronized Optional<ReadyPages> ready(PlanReading.Equipped equipped, CompileRequest today) {
        return equipped.sound()
                .map(sound -> new ReadyPages(
                        sound.filled(),
                        today,
                        this::renderer,
                        equipped.twins().stream()
                                .map(twin -> new ReadyPages.Twin(
                                        twin.folder(),
                                        new ReadyPages(twin.plan().filled(), today, this::renderer, List.of())))
                                .toList()));
    }

    /** Why documents could not be kept for the next time, as a sentence without a full stop; empty if all could. */
    public Optional<String> unkept() {
        return request.shelf().trouble();
    }

    private HtmlRenderer renderer(SoundPlan sound, Site site) {
        Appearance appearance = sound.appearance();
        return renderers.made(
                List.of(new Same(appearance), new Same(sound.voice())),
                new Findings(),
                unheard -> new HtmlRenderer(appearance.templates(), site, appearance.look(), Map.of()));
    }
}
