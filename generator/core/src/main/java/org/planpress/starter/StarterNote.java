package org.planpress.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.output.Artifact;

/** The file in which a first plan remembers what it was, because its dates follow from the day on which it was written. */
public final class StarterNote {

    private static final String NAME = ".starter";
    private static final Pattern LINE = Pattern.compile("(?m)^([a-z]+) (\\d{4}-\\d{2}-\\d{2})$");

    private StarterNote() {}

    static Artifact file(Starter starter) {
        return Artifact.text(
                NAME,
                "text/plain; charset=utf-8",
                "# What planpress init wrote, and on which day. By this file planpress ready knows its words and figures again;\n"
                        + "# delete it when nothing of them is left.\n"
                        + starter.kind().word() + " " + starter.day() + "\n");
    }

    /** What was written into a folder; empty if nothing there says it. */
    public static Optional<Starter> in(Path content) throws IOException {
        Path note = content.resolve(NAME);
        if (!Files.isRegularFile(note)) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(new String(Files.readAllBytes(note), StandardCharsets.UTF_8));
        return line.find()
                ? StarterKind.called(line.group(1))
                        .flatMap(kind -> day(line.group(2)).map(day -> new Starter(kind, day)))
                : Optional.empty();
    }

    /** A day that is in no calendar was written by nobody of ours. */
    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
