package org.planpress.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.planpress.compile.ContentSave.Seen;
import org.planpress.compile.ContentSave.Stored;
import org.planpress.edit.Change;
import org.planpress.edit.YamlPath;

/** A program that saves without end, now one value and now another, until somebody kills it. */
final class KilledSaves {

    static final String FILE = "site.yml";

    private KilledSaves() {}

    public static void main(String[] arguments) throws IOException {
        ContentSave save = new ContentSave(Path.of(arguments[0]));
        for (int round = 0; true; round++) {
            Stored stored = save.read(FILE).orElseThrow();
            String value = stored.text().contains("title: old") ? "new" : "old";
            save.save(
                    FILE,
                    new Seen(stored.sha256(), Optional.empty()),
                    List.of(new Change.Set(YamlPath.of("title"), Optional.empty(), value)));
            System.out.println(round);
        }
    }

    /** The file with a value, long enough to be written in pieces. */
    static String text(String value) {
        return "title: " + value + "\nlines:\n" + "  - a line of this list\n".repeat(8_000);
    }
}
