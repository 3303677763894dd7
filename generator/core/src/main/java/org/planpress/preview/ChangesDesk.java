package org.planpress.preview;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.planpress.compile.ContentHistory;
import org.planpress.compile.ContentHistory.ChangedFile;
import org.planpress.compile.ContentHistory.Differences;
import org.planpress.forms.Addresses;
import org.planpress.forms.ChangesPage;
import org.planpress.history.WorkingCopy.Committed;
import org.planpress.history.WorkingCopy.State;

/** What differs from the last commit, and the commit of it. */
record ChangesDesk(Room room, ContentHistory history) {

    private static final int UNPROCESSABLE = 422;

    /** Stands before the path of a file that goes into the commit. */
    private static final String FILE = "file.";

    Optional<Reply> show(Map<String, String> asked) throws IOException {
        String said = asked.containsKey("saved") ? "Committed." : "";
        return Optional.of(Reply.page(page("", path -> true, Map.of("said", said))));
    }

    private String page(String message, Predicate<String> chosen, Map<String, ?> more) throws IOException {
        Optional<Differences> differences = history.differences();
        Map<String, Object> values = new HashMap<>(Map.of(
                "changes",
                differences
                        .map(found -> new ChangesPage(
                                true,
                                found.files().stream()
                                        .map(file -> file(file, chosen))
                                        .toList(),
                                found.sentences(),
                                found.untold(),
                                found.author(),
                                message))
                        .orElseGet(() -> new ChangesPage(false, List.of(), List.of(), "", Optional.empty(), message))));
        values.putAll(more);
        return room.page("changes", values);
    }

    private static ChangesPage.File file(ChangedFile file, Predicate<String> chosen) {
        boolean undecided = file.state() == State.CONFLICT;
        String note = undecided
                ? "Two versions of it were merged, and nobody has decided between them."
                : file.sameMeaning() ? "It says the same; only its form or its remarks differ." : "";
        return new ChangesPage.File(
                file.path(),
                file.state().name().toLowerCase(Locale.ROOT),
                note,
                !undecided && chosen.test(file.path()));
    }

    Optional<Reply> commit(Map<String, String> filled) throws IOException {
        List<String> paths = filled.keySet().stream()
                .filter(name -> name.startsWith(FILE))
                .map(name -> name.substring(FILE.length()))
                .sorted()
                .toList();
        String message = filled.getOrDefault("message", "").strip();
        if (message.isEmpty()) {
            return Optional.of(refused(message, paths, "Write in a line what changed and why."));
        }
        if (paths.isEmpty()) {
            return Optional.of(refused(message, paths, "Choose at least one file."));
        }
        Committed done = history.commit(paths, message);
        return Optional.of(
                done instanceof Committed.Refused refused
                        ? refused(message, paths, Room.sentence(refused.reason()))
                        : Reply.goTo(Addresses.CHANGES + "?saved=1"));
    }

    private Reply refused(String message, List<String> paths, String why) throws IOException {
        return Reply.refused(UNPROCESSABLE, page(message, paths::contains, Map.of("refused", why)));
    }
}
