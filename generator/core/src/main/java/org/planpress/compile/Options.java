package org.planpress.compile;

import org.planpress.output.Format;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planpress.export.report.ReportFormat;

/**
 * What a person may set, as they wrote it; {@code null} for what they left to the default. Both faces take these, and
 * here alone they get their meaning.
 *
 * @param content the content folder; default {@code content}
 * @param templates the templates folder; default {@code templates} if there is one, else those inside Planpress
 * @param output the output folder; default {@code site-output}
 * @param asOf a date as {@code YYYY-MM-DD}; default today
 * @param formats names of formats, with commas between them; default all
 * @param failOn {@code error} or {@code warning}; default {@code error}
 * @param report the name of a report format; default {@code text}
 */
public record Options(
        @Nullable String content,
        @Nullable String templates,
        @Nullable String output,
        @Nullable String asOf,
        @Nullable String formats,
        @Nullable String failOn,
        @Nullable String report) {

    /**
     * What the options ask for.
     *
     * @throws UnusableRequestException if one of them has no meaning
     */
    public CompileRequest request(Surroundings surroundings, boolean publish, Progress progress) {
        return new CompileRequest(
                folder(surroundings, content, "content"),
                templatesDir(surroundings),
                folder(surroundings, output, "site-output"),
                surroundings,
                asOf == null ? surroundings.today() : date(asOf),
                failOn == null ? FailOn.ERROR : constant(FailOn.class, "fail-on", failOn),
                formats == null ? EnumSet.allOf(Format.class) : formats(formats),
                publish,
                progress);
    }

    /** In what form to tell the findings. */
    public ReportFormat reportFormat() {
        return report == null ? ReportFormat.TEXT : constant(ReportFormat.class, "report", report);
    }

    private Optional<Path> templatesDir(Surroundings surroundings) {
        Path folder = folder(surroundings, templates, "templates");
        if (templates != null && !Files.isDirectory(folder)) {
            throw new UnusableRequestException("there is no templates folder " + templates);
        }
        return Optional.of(folder).filter(Files::isDirectory);
    }

    private static Path folder(Surroundings surroundings, @Nullable String written, String usual) {
        try {
            return surroundings
                    .workingDir()
                    .resolve(written == null ? usual : written)
                    .normalize();
        } catch (InvalidPathException notAPath) {
            throw new UnusableRequestException("'" + written + "' cannot be the name of a folder", notAPath);
        }
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException notADate) {
            throw new UnusableRequestException(
                    "as-of takes a date such as 2026-03-31, not '" + written + "'", notADate);
        }
    }

    private static Set<Format> formats(String written) {
        return Arrays.stream(written.split(",", -1))
                .map(name -> constant(Format.class, "formats", name.strip()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String option, String written) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> word(constant).equals(written))
                .findFirst()
                .orElseThrow(() ->
                        new UnusableRequestException(option + " takes " + words(type) + ", not '" + written + "'"));
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Options::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
