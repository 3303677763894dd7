package org.planpress.compile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.planpress.output.Format;
import org.planpress.output.PressForm;
import org.planpress.output.Shelf;
import org.planpress.publish.Destination;

/**
 * Everything that a compilation depends on.
 *
 * @param contentDir the folder that authors edit
 * @param templatesDir the folder that designers edit; without one the templates that come with Planpress are used
 * @param destination where the site goes
 * @param precompressed whether files of text go there compressed as well
 * @param surroundings the machine and the day
 * @param asOf the day for everything that depends on a date
 * @param failOn what keeps the plan from being published
 * @param formats what to publish
 * @param press after which standard the file for a print shop is made
 * @param publish whether to write at all, or only to check
 * @param shelf where finished documents are kept for the next time
 * @param progress hears how far it has come
 */
public record CompileRequest(
        Path contentDir,
        Optional<Path> templatesDir,
        Destination destination,
        boolean precompressed,
        Surroundings surroundings,
        LocalDate asOf,
        FailOn failOn,
        Set<Format> formats,
        PressForm press,
        boolean publish,
        Shelf shelf,
        Progress progress) {

    public CompileRequest {
        formats = Set.copyOf(formats);
    }

    /** A request with the usual file for a print shop, in the usual manner. */
    public CompileRequest(
            Path contentDir,
            Optional<Path> templatesDir,
            Path outputDir,
            Surroundings surroundings,
            LocalDate asOf,
            FailOn failOn,
            Set<Format> formats,
            boolean publish,
            Shelf shelf,
            Progress progress) {
        this(
                contentDir,
                templatesDir,
                new Destination.Folder(outputDir),
                false,
                surroundings,
                asOf,
                failOn,
                formats,
                PressForm.A3,
                publish,
                shelf,
                progress);
    }

    /** The same as of another day. */
    CompileRequest asOf(LocalDate day) {
        return new CompileRequest(
                contentDir,
                templatesDir,
                destination,
                precompressed,
                surroundings,
                day,
                failOn,
                formats,
                press,
                publish,
                shelf,
                progress);
    }

    /** The same, heard by somebody else. */
    CompileRequest heardBy(Progress other) {
        return new CompileRequest(
                contentDir,
                templatesDir,
                destination,
                precompressed,
                surroundings,
                asOf,
                failOn,
                formats,
                press,
                publish,
                shelf,
                other);
    }

    /** The same for other forms of publication. */
    CompileRequest formats(Set<Format> others) {
        return new CompileRequest(
                contentDir,
                templatesDir,
                destination,
                precompressed,
                surroundings,
                asOf,
                failOn,
                others,
                press,
                publish,
                shelf,
                progress);
    }
}
