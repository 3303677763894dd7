package org.planpress.preview;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planpress.bind.FieldReference;
import org.planpress.edit.YamlPath;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.forms.Addresses;
import org.planpress.forms.FormPage;
import org.planpress.forms.TextPage;
import org.planpress.source.WrittenFile;

/** A file as text, for what no form shows and for files that cannot be read. */
record TextDesk(Room room) {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    Optional<Reply> show(Map<String, String> asked) throws IOException {
        String path = asked.getOrDefault("file", "");
        return DiskFile.of(room.files(), path)
                .map(file -> Reply.page(page(
                        file,
                        file.plain(),
                        Optional.empty(),
                        room.findings(path),
                        Map.of("said", asked.containsKey("saved") ? "Saved." : ""))));
    }

    private String page(
            DiskFile file, String value, Optional<String> other, List<Finding> findings, Map<String, ?> more) {
        Optional<String> form = FieldReference.kind(file.path())
                .filter(kind -> WrittenFile.read(file.text(), file.path(), new Findings())
                        .isPresent())
                .map(kind -> Addresses.form(file.path(), YamlPath.ROOT));
        Map<String, Object> values = new HashMap<>(Map.of(
                "text",
                new TextPage(
                        file.path(),
                        file.mark(),
                        form,
                        value,
                        other,
                        findings.stream().map(FormPage.Told::of).toList())));
        values.putAll(more);
        return room.page("text", values);
    }

    Optional<Reply> save(Map<String, String> filled) throws IOException {
        Optional<DiskFile> open = DiskFile.of(room.files(), filled.getOrDefault("file", ""));
        Optional<String> text = Optional.ofNullable(filled.get("text"));
        return open.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Optional.of(save(
                        open.get(),
                        text.get().replace("\r\n", "\n"),
                        filled.getOrDefault("mark", ""),
                        filled.getOrDefault("do", "")));
    }

    private Reply save(DiskFile file, String text, String mark, String what) throws IOException {
        if (!mark.equals(file.mark())) {
            return Reply.refused(
                    CONFLICT,
                    page(
                            file,
                            text,
                            Optional.of(file.plain()),
                            room.findings(file.path()),
                            Map.of("refused", "Somebody changed this file after it was opened here.")));
        }
        String written = file.like(text);
        if (!what.equals("anyway")) {
            List<Finding> would = room.tried(file, written);
            boolean refused = Room.hasErrors(room.newly(would));
            if (refused || what.equals("check")) {
                return Reply.refused(
                        UNPROCESSABLE,
                        page(
                                file,
                                text,
                                Optional.empty(),
                                room.of(file.path(), would),
                                refused
                                        ? Map.of("refused", "There is a new mistake in it.", "anyway", true)
                                        : Map.of("said", "Nothing new is wrong. It is not saved yet.")));
            }
        }
        Optional<String> why = room.read(file.path(), room.files().saveText(file.path(), file.seen(), written));
        return why.isPresent()
                ? Reply.refused(
                        CONFLICT,
                        page(file, text, Optional.empty(), room.findings(file.path()), Map.of("refused", why.get())))
                : Reply.goTo(Addresses.text(file.path()) + "&saved=1");
    }
}
