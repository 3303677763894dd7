package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.planpress.changes.Change;
import org.planpress.changes.Comparison;
import org.planpress.edit.FileEdit;
import org.planpress.finding.Findings;
import org.planpress.history.Revision;
import org.planpress.history.WorkingCopy;
import org.planpress.history.WorkingCopy.Committed;
import org.planpress.history.WorkingCopy.State;
import org.planpress.model.ChangeKind;
import org.planpress.model.Plan;
import org.planpress.publish.ScratchFolder;

/**
 * What the content folder has that the last commit of its git repository has not, in plain words, and the commit of it. The
 * preview asks; no build does. A plan without git has no history, and this says so.
 */
public final class ContentHistory {

    private static final String LAST = "HEAD";

    private final Path content;
    private final Path home;

    /**
     * The history of a content folder.
     *
     * @param home the home folder of whoever runs this, in which git keeps settings for all repositories
     */
    public ContentHistory(Path content, Path home) {
        this.content = content;
        this.home = home;
    }

    /**
     * A file that differs.
     *
     * @param path from the content folder
     * @param sameMeaning whether its fields and its text say the same, and only remarks, blanks or the form of values differ
     */
    public record ChangedFile(String path, State state, boolean sameMeaning) {}

    /**
     * What differs from the last commit.
     *
     * @param files by path
     * @param sentences what changed in the plan, in plain words; nothing where it cannot be told
     * @param untold why the sentences are missing; empty if they are not
     * @param author who would be named in a commit; empty if git does not know
     */
    public record Differences(
            List<ChangedFile> files, List<String> sentences, String untold, Optional<String> author) {}

    /** What differs from the last commit; empty if the folder lies in no git repository. */
    public Optional<Differences> differences() throws IOException {
        Optional<WorkingCopy> found = WorkingCopy.of(content, home);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (WorkingCopy copy = found.get()) {
            SortedMap<String, State> states = copy.status();
            if (states.isEmpty()) {
                return Optional.of(new Differences(List.of(), List.of(), "", copy.author()));
            }
            Optional<SortedMap<String, byte[]>> old = copy.hasCommits() ? committed() : Optional.empty();
            List<ChangedFile> files = new ArrayList<>();
            for (Map.Entry<String, State> file : states.entrySet()) {
                boolean same = old.isPresent()
                        && file.getValue() == State.CHANGED
                        && isSame(file.getKey(), old.get().get(file.getKey()));
                files.add(new ChangedFile(file.getKey(), file.getValue(), same));
            }
            return Optional.of(
                    old.isPresent()
                            ? told(files, old.get(), copy.author())
                            : new Differences(files, List.of(), "nothing was committed yet", copy.author()));
        }
    }

    /** The files of the last commit; empty if the folder is not in it. */
    private Optional<SortedMap<String, byte[]>> committed() throws IOException {
        try {
            return Optional.of(Revision.files(content, LAST, PlanDiff::isWanted));
        } catch (Revision.NotFoundException fresh) {
            return Optional.empty();
        }
    }

    private boolean isSame(String path, byte @Nullable [] old) throws IOException {
        if (old == null || !(path.endsWith(".yml") || path.endsWith(".yaml") || path.endsWith(".md"))) {
            return false;
        }
        String before = new String(old, StandardCharsets.UTF_8);
        String now = new String(Files.readAllBytes(content.resolve(path)), StandardCharsets.UTF_8);
        return FileEdit.isSame(before, now, path);
    }

    private Differences told(List<ChangedFile> files, Map<String, byte[]> old, Optional<String> author)
            throws IOException {
        Findings found = new Findings();
        Optional<Plan> before;
        try (ScratchFolder scratch = ScratchFolder.of(old)) {
            before = PlanDiff.read(scratch.path(), LAST, found);
        }
        Optional<Plan> now = PlanDiff.read(content, "", new Findings());
        if (before.isEmpty() || now.isEmpty()) {
            String which = before.isEmpty() ? "the plan of the last commit" : "the plan as it is";
            return new Differences(files, List.of(), which + " has errors, so that the two cannot be compared", author);
        }
        List<Change> changes = Comparison.of(before.get(), now.get()).changes();
        return new Differences(
                files,
                changes.stream()
                        .filter(change -> change.kind() != ChangeKind.KNOWN)
                        .map(PlainChange::of)
                        .toList(),
                "",
                author);
    }

    /**
     * Commits some of the files that differ; other files, and what is staged of them, stay as they are.
     *
     * @param paths from the content folder
     */
    public Committed commit(Collection<String> paths, String message) throws IOException {
        Optional<WorkingCopy> found = WorkingCopy.of(content, home);
        if (found.isEmpty()) {
            return new Committed.Refused("the plan lies in no git repository");
        }
        try (WorkingCopy copy = found.get()) {
            return copy.commit(paths, message);
        }
    }
}
