package org.planpress.preview;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.bind.FieldReference;
import org.planpress.edit.Change;
import org.planpress.edit.Edited;
import org.planpress.edit.FileEdit;
import org.planpress.edit.YamlPath;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.forms.Addresses;
import org.planpress.forms.FormPage;
import org.planpress.forms.Forms;
import org.planpress.forms.Newly;
import org.planpress.forms.Pictures;
import org.planpress.forms.Sent;
import org.planpress.source.WrittenFile;

/** A form for each group of fields of a file. */
final class FormDesk {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final Room room;
    private final PictureDesk pictures;
    private final PagesOfFiles pages;

    FormDesk(Room room, PictureDesk pictures) {
        this.room = room;
        this.pictures = pictures;
        this.pages = new PagesOfFiles(room.plan());
    }

    /** A file that has a form, as it lies on the disk. */
    private record Open(DiskFile file, FieldReference.ContentFile kind, WrittenFile written, Pictures pictures) {

        Forms forms(List<Finding> findings) {
            return new Forms(file.path(), kind, file.mark(), written, written, findings, Optional.empty(), pictures);
        }

        Forms tried(WrittenFile shown, List<Finding> findings, Sent sent) {
            return new Forms(file.path(), kind, file.mark(), written, shown, findings, Optional.of(sent), pictures);
        }
    }

    private Optional<Open> open(String path) throws IOException {
        Optional<DiskFile> file = DiskFile.of(room.files(), path);
        Optional<FieldReference.ContentFile> kind = FieldReference.kind(path);
        if (file.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return WrittenFile.read(file.get().text(), path, new Findings())
                .map(written -> new Open(file.get(), kind.get(), written, pictures.known()));
    }

    /** The form; a file that cannot be read is shown as text. */
    Optional<Reply> show(Map<String, String> asked) throws IOException {
        String path = asked.getOrDefault("file", "");
        Optional<YamlPath> at = YamlPath.parse(asked.getOrDefault("at", ""));
        Optional<Open> open = open(path);
        if (open.isEmpty() && DiskFile.of(room.files(), path).isPresent()) {
            return Optional.of(Reply.goTo(Addresses.text(path)));
        }
        return open.flatMap(file -> at.flatMap(file.forms(room.findings(path))::page))
                .map(form -> Reply.page(shown(form, Map.of("said", asked.containsKey("saved") ? "Saved." : ""))));
    }

    private String shown(FormPage form, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "form",
                form,
                "pages",
                Stream.concat(PagesOfFiles.values(form.file()).stream(), pages.of(form.file()).stream())
                        .toList(),
                "tried",
                false,
                "changed",
                false,
                "newly",
                List.of()));
        values.putAll(more);
        return room.page("form", values);
    }

    /** What somebody filled in. */
    Optional<Reply> save(Filled filled) throws IOException {
        String path = filled.values().getOrDefault("file", "");
        Optional<YamlPath> at = YamlPath.parse(filled.values().getOrDefault("at", ""));
        if (at.isEmpty() || open(path).isEmpty()) {
            return Optional.empty();
        }
        PictureDesk.Kept kept = pictures.keep(filled);
        Optional<Open> open = open(path);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Sent sent = Sent.of(kept.filled().values());
        return kept.refused().isEmpty()
                ? save(open.get(), at.get(), sent)
                : again(open.get(), at.get(), sent, String.join(" ", kept.refused()));
    }

    private Optional<Reply> save(Open open, YamlPath at, Sent sent) throws IOException {
        boolean moved = !sent.value("mark").orElse("").equals(open.file().mark());
        if (moved && sent.acts()) {
            return again(
                    open,
                    at,
                    sent,
                    "Somebody changed this file after the form was opened, so that nothing was moved or removed. This is"
                            + " how it stands now.");
        }
        List<Change> changes = open.forms(List.of()).changes(sent, at);
        Edited edited = FileEdit.apply(open.file().text(), open.file().path(), changes);
        if (edited instanceof Edited.Refused refused) {
            return again(
                    open,
                    at,
                    sent,
                    refused.stale()
                            ? "Somebody changed this file after the form was opened. What it says now stands at the field;"
                                    + " save again to put what you wrote in its place."
                            : Room.sentence(refused.reason()));
        }
        String text = ((Edited.Proved) edited).text();
        boolean check = sent.value("do").filter("check"::equals).isPresent();
        boolean anyway = sent.value("do").filter("anyway"::equals).isPresent();
        if (check || !anyway) {
            List<Finding> would = room.tried(open.file(), text);
            List<Finding> newly = room.newly(would);
            if (check || Room.hasErrors(newly)) {
                return tried(open, at, sent, text, would, newly);
            }
        }
        Optional<String> why = room.read(
                open.file().path(),
                room.files().save(open.file().path(), open.file().seen(), changes));
        if (why.isPresent()) {
            return again(open, at, sent, why.get());
        }
        return Optional.of(Reply.goTo(Addresses.form(open.file().path(), Forms.afterwards(changes, at)) + "&saved=1"));
    }

    /** The form with what was filled in, which was not saved. */
    private Optional<Reply> again(Open open, YamlPath at, Sent sent, String why) {
        return open.tried(open.written(), room.findings(open.file().path()), sent)
                .page(at)
                .map(form -> Reply.refused(CONFLICT, shown(form, Map.of("refused", why))));
    }

    private Optional<Reply> tried(
            Open open, YamlPath at, Sent sent, String text, List<Finding> would, List<Finding> newly) {
        WrittenFile shown = WrittenFile.read(text, open.file().path(), new Findings())
                .orElseThrow(() -> new IllegalStateException("a proved edit cannot be read"));
        return open.tried(shown, room.of(open.file().path(), would), sent)
                .page(at)
                .map(form -> Reply.refused(
                        UNPROCESSABLE,
                        shown(
                                form,
                                Map.of(
                                        "tried",
                                        true,
                                        "changed",
                                        !text.equals(open.file().text()),
                                        "newly",
                                        newly.stream().map(Newly::of).toList(),
                                        "anyway",
                                        Room.hasErrors(newly)))));
    }
}
