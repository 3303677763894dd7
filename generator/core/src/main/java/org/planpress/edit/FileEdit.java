package org.planpress.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.source.Splice;
import org.planpress.source.WrittenFile;

/**
 * Changes of a YAML file or a Markdown file that leave all else in it as somebody wrote it: remarks, quotes, order and blanks.
 * No change is believed: the new text is read as a build would read it, and has to say what the old one said with that one
 * change, and the reader may have nothing more to say about it than before.
 */
public final class FileEdit {

    private final String name;

    private FileEdit(String name) {
        this.name = name;
    }

    /**
     * Makes one change.
     *
     * @param raw the characters of the file as they lie on the disk, with its line ends and its byte order mark
     * @param name its name, of which the ending counts: {@code .md} has fields and a text, all others are YAML
     */
    public static Edited apply(String raw, String name, Change change) {
        return apply(raw, name, List.of(change));
    }

    /** Makes changes one after the other, each about what the one before left; all or none. */
    public static Edited apply(String raw, String name, List<Change> changes) {
        FileEdit edit = new FileEdit(name);
        String text = raw;
        try {
            for (Change change : changes) {
                text = edit.changed(text, change);
            }
            return new Edited.Proved(text);
        } catch (CannotEdit why) {
            return why.refused();
        }
    }

    /** What the fields of a file say; empty if it cannot be read. */
    public static Optional<Value> said(String raw, String name) {
        return WrittenFile.read(raw, name, new Findings()).map(file -> Value.of(file.root()));
    }

    /** Whether two versions of a file say the same, however they are written. */
    public static boolean isSame(String one, String other, String name) {
        Optional<WrittenFile> first = WrittenFile.read(one, name, new Findings());
        Optional<WrittenFile> second = WrittenFile.read(other, name, new Findings());
        return first.isPresent()
                && second.isPresent()
                && Value.of(first.get().root()).equals(Value.of(second.get().root()))
                && first.get().body().equals(second.get().body());
    }

    /** A file as the reader has it, with what it told. */
    private record Read(WrittenFile file, List<Rule> told) {

        boolean tellsMoreThan(Read other) {
            List<Rule> more = new ArrayList<>(told);
            other.told.forEach(more::remove);
            return !more.isEmpty();
        }
    }

    private Optional<Read> read(String raw) {
        Findings findings = new Findings();
        return WrittenFile.read(raw, name, findings)
                .map(file -> new Read(
                        file, findings.sorted().stream().map(Finding::rule).toList()));
    }

    private String changed(String raw, Change change) throws CannotEdit {
        Read old = read(raw)
                .orElseThrow(() ->
                        CannotEdit.because("the file cannot be read as it is; put right first what is told of it"));
        if (change instanceof Change.Body body) {
            return withBody(raw, old, body);
        }
        Value expected = Said.after(Value.of(old.file().root()), change);
        if (expected.equals(Value.of(old.file().root()))) {
            return raw;
        }
        for (List<Splice> way : ways(new Draft(old.file()), change)) {
            String fresh = old.file().with(way);
            Optional<Read> read = read(fresh);
            if (read.isPresent()
                    && Value.of(read.get().file().root()).equals(expected)
                    && read.get().file().body().equals(old.file().body())
                    && !read.get().tellsMoreThan(old)) {
                return fresh;
            }
        }
        throw CannotEdit.because("the file would not say what it should after this change; change it by hand");
    }

    private static List<List<Splice>> ways(Draft draft, Change change) throws CannotEdit {
        if (change instanceof Change.Set set) {
            return ScalarEdit.ways(draft, set);
        }
        PartEdit parts = new PartEdit(draft);
        if (change instanceof Change.AddField add) {
            return parts.ways(add);
        }
        if (change instanceof Change.RemoveField remove) {
            return parts.ways(remove);
        }
        if (change instanceof Change.AddItem add) {
            return parts.ways(add);
        }
        return change instanceof Change.MoveItem move ? parts.ways(move) : parts.ways((Change.RemoveItem) change);
    }

    private String withBody(String raw, Read old, Change.Body change) throws CannotEdit {
        int start = old.file()
                .bodyStart()
                .orElseThrow(() -> CannotEdit.because("only a Markdown file has a text after its fields"));
        String body = old.file().body();
        String core = Change.Body.core(body);
        if (change.expected().isPresent()
                && !Change.Body.core(change.expected().orElseThrow()).equals(core)) {
            throw CannotEdit.stale("the text says something else by now");
        }
        String fresh = Change.Body.core(change.text());
        if (fresh.equals(core)) {
            return raw;
        }
        Splice splice = core.isEmpty()
                ? first(old.file(), start, fresh)
                : new Splice(start + body.indexOf(core), start + body.indexOf(core) + core.length(), fresh);
        String text = old.file().with(List.of(splice));
        Optional<Read> read = read(text);
        if (read.isEmpty()
                || !Value.of(read.get().file().root())
                        .equals(Value.of(old.file().root()))
                || !Change.Body.core(read.get().file().body()).equals(fresh)
                || read.get().tellsMoreThan(old)) {
            throw CannotEdit.because("the text would not be read as it was written");
        }
        return text;
    }

    /** A text where there was none, with an empty line above it. */
    private static Splice first(WrittenFile file, int start, String text) {
        boolean isClosed = file.text().startsWith("\n", start - 1);
        String end = file.text().endsWith("\n") ? "\n" : "";
        return new Splice(start, file.text().length(), (isClosed ? "\n" : "\n\n") + text + end);
    }
}
