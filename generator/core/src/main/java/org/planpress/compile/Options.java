package org.planpress.compile;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planpress.export.report.ReportFormat;
import org.planpress.output.Format;
import org.planpress.output.PressForm;
import org.planpress.output.Shelf;
import org.planpress.publish.Destination;
import org.planpress.publish.DiskShelf;

/**
 * What a person has set, as they wrote it. Both faces take these, and here alone they get their meaning.
 *
 * @param written what they wrote; without those that they left to the default
 */
public record Options(Map<Option, String> written) {

    private static final int USUALLY_KEPT = 5;
    private static final Pattern SOME = Pattern.compile("[0-9]{1,4}");

    public Options {
        written = Map.copyOf(written);
    }

    /**
     * Options out of wherever they were written.
     *
     * @param value what was written for an option; {@code null} for nothing
     */
    public static Options of(Function<Option, @Nullable String> value) {
        Map<Option, String> written = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            String text = value.apply(option);
            if (text != null) {
                written.put(option, text);
            }
        }
        return new Options(written);
    }

    /**
     * What the options ask for.
     *
     * @throws UnusableRequestException if one of them has no meaning
     */
    public CompileRequest request(Surroundings surroundings, boolean publish, Progress progress) {
        return new CompileRequest(
                folder(surroundings, Option.CONTENT, "content"),
                templatesDir(surroundings),
                destination(surroundings),
                isSet(Option.PRECOMPRESS),
                surroundings,
                set(Option.AS_OF).map(Options::date).orElse(surroundings.today()),
                set(Option.FAIL_ON)
                        .map(level -> constant(FailOn.class, Option.FAIL_ON, level))
                        .orElse(FailOn.ERROR),
                set(Option.FORMATS).map(Options::formats).orElse(EnumSet.allOf(Format.class)),
                set(Option.PRESS)
                        .map(form -> constant(PressForm.class, Option.PRESS, form))
                        .orElse(PressForm.A3),
                publish,
                shelf(surroundings),
                progress);
    }

    private Destination destination(Surroundings surroundings) {
        Optional<String> releases = set(Option.RELEASES);
        if (releases.isEmpty()) {
            set(Option.KEEP).ifPresent(number -> {
                throw new UnusableRequestException("keep says how many releases stay; name their folder as releases");
            });
            return new Destination.Folder(folder(surroundings, Option.OUTPUT, "site-output"));
        }
        set(Option.OUTPUT).ifPresent(output -> {
            throw new UnusableRequestException("a site goes to an output folder or to one of releases, not to both");
        });
        return new Destination.Releases(
                folder(surroundings, releases.get()),
                set(Option.KEEP).map(Options::keep).orElse(USUALLY_KEPT));
    }

    private static int keep(String written) {
        if (!SOME.matcher(written).matches() || Integer.parseInt(written) < Destination.Releases.FEWEST) {
            throw new UnusableRequestException("keep takes a number from " + Destination.Releases.FEWEST
                    + " to 9999, not '" + written + "': the release before stays for those who are reading it");
        }
        return Integer.parseInt(written);
    }

    private Shelf shelf(Surroundings surroundings) {
        boolean unused = isSet(Option.NO_CACHE);
        return surroundings
                .cache()
                .filter(folder -> !unused)
                .<Shelf>map(folder -> new DiskShelf(folder.resolve("documents"), Program::digest))
                .orElse(Shelf.NONE);
    }

    /** In what form to tell the findings. */
    public ReportFormat reportFormat() {
        return set(Option.REPORT)
                .map(form -> constant(ReportFormat.class, Option.REPORT, form))
                .orElse(ReportFormat.TEXT);
    }

    /** Whether one that has no value is there. */
    private boolean isSet(Option option) {
        return set(option).filter(flag -> !flag.equals("false")).isPresent();
    }

    private Optional<String> set(Option option) {
        return Optional.ofNullable(written.get(option));
    }

    private Optional<Path> templatesDir(Surroundings surroundings) {
        Path folder = folder(surroundings, Option.TEMPLATES, "templates");
        if (!Files.isDirectory(folder)) {
            set(Option.TEMPLATES).ifPresent(named -> {
                throw new UnusableRequestException("there is no templates folder " + named);
            });
        }
        return Optional.of(folder).filter(Files::isDirectory);
    }

    private Path folder(Surroundings surroundings, Option option, String usual) {
        return folder(surroundings, set(option).orElse(usual));
    }

    /** A folder by its name, seen from where the command runs. */
    static Path folder(Surroundings surroundings, String name) {
        try {
            return surroundings.workingDir().resolve(name).normalize();
        } catch (InvalidPathException notAPath) {
            throw new UnusableRequestException("'" + name + "' cannot be the name of a folder", notAPath);
        }
    }

    /** The day that {@code as-of} names. */
    static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException notADate) {
            throw new UnusableRequestException(
                    "as-of takes a date such as 2026-03-31, not '" + written + "'", notADate);
        }
    }

    private static Set<Format> formats(String written) {
        return Arrays.stream(written.split(",", -1))
                .map(name -> constant(Format.class, Option.FORMATS, name.strip()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
    }

    /** What a person named for an option that takes one of several words. */
    static <E extends Enum<E>> E constant(Class<E> type, Option option, String written) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> Option.word(constant).equals(written))
                .findFirst()
                .orElseThrow(() -> new UnusableRequestException(
                        option.word() + " takes " + Option.words(type, ", ") + ", not '" + written + "'"));
    }
}
