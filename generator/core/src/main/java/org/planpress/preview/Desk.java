package org.planpress.preview;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.planpress.compile.ContentHistory;
import org.planpress.compile.Surroundings;
import org.planpress.forms.FilesPage;

/** Where people fill in forms in place of writing files: what the server answers under {@code /__pp/edit/}. */
final class Desk {

    private static final int FORBIDDEN = 403;

    private final Room room;
    private final PictureDesk pictures;
    private final FormDesk forms;
    private final TextDesk texts;
    private final NewDesk fresh;
    private final ValuesDesk values;
    private final ChangesDesk changes;

    Desk(Room room, Surroundings surroundings, ContentHistory history) {
        this.room = room;
        this.pictures = new PictureDesk(room);
        this.forms = new FormDesk(room, pictures);
        this.texts = new TextDesk(room);
        this.fresh = new NewDesk(room);
        this.values = new ValuesDesk(room, surroundings);
        this.changes = new ChangesDesk(room, history);
    }

    /**
     * A page.
     *
     * @param page what is asked for, such as {@code form}; empty for the list of all files
     */
    Optional<Reply> get(String page, Map<String, String> asked) throws IOException {
        return switch (page) {
            case "" ->
                Optional.of(Reply.page(room.page(
                        "files",
                        Map.of(
                                "files",
                                FilesPage.of(room.tree(), room.plan().state().findings())))));
            case "edit.css" -> Optional.of(Reply.styles(room.templates().style()));
            case "form" -> forms.show(asked);
            case "text" -> texts.show(asked);
            case "new" -> fresh.show(asked);
            case "picture" -> pictures.show(asked);
            case "values" -> values.show(asked);
            case "changes" -> changes.show(asked);
            default -> Optional.empty();
        };
    }

    /** What somebody filled in and sent. */
    Optional<Reply> post(String page, Filled sent) throws IOException {
        Map<String, String> filled = sent.values();
        if (!room.token().equals(filled.get("token"))) {
            return Optional.of(Reply.text(
                    FORBIDDEN,
                    "This form was made before the server was started. Open it again, and fill it in anew.\n"));
        }
        return switch (page) {
            case "form" -> forms.save(sent);
            case "text" -> texts.save(filled);
            case "new" -> fresh.make(filled);
            case "values" -> values.save(filled);
            case "changes" -> changes.commit(filled);
            default -> Optional.empty();
        };
    }
}
