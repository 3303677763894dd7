package org.planpress.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.planpress.changes.Change;

/** Changes between two plans for scripts: {@code null} where nothing stood before, or nothing stands since. */
public final class ChangesJson {

    private static final int FORMAT_VERSION = 1;

    private ChangesJson() {}

    /** A document with all of them. */
    public static String of(List<Change> changes) {
        return new String(
                Json.object(json -> {
                    json.number("formatVersion", FORMAT_VERSION);
                    json.array(
                            "changes",
                            changes,
                            change -> json.members(members -> {
                                members.text("id", change.path());
                                members.text("kind", change.kind().word());
                                members.text("from", orNull(change.from()));
                                members.text("to", orNull(change.to()));
                                members.text("why", orNull(change.why()));
                            }));
                }),
                StandardCharsets.UTF_8);
    }

    private static Optional<String> orNull(String words) {
        return Optional.of(words).filter(said -> !said.isEmpty());
    }
}
