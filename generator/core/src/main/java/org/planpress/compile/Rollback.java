package org.planpress.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planpress.publish.Release;
import org.planpress.publish.ReleaseFolder;

/** Lets readers see an earlier release again, or only says which there are. */
public final class Rollback {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT);

    private Rollback() {}

    /**
     * Steps back.
     *
     * @param releases the folder of releases, as somebody named it
     * @param to the release that was asked for; without one it is the one before that which readers see
     * @param onlyList whether to change nothing
     * @return what happened and which releases there are, in a few lines for people
     * @throws UnusableRequestException if there is no such folder, or no such release in it
     * @throws IOException if the disk refuses, or the release is not whole
     */
    public static String of(@Nullable String releases, @Nullable String to, boolean onlyList, Surroundings surroundings)
            throws IOException {
        if (releases == null) {
            throw new UnusableRequestException("name the folder of the releases");
        }
        Path folder = Options.folder(surroundings, releases);
        if (!Files.isDirectory(folder) || !ReleaseFolder.isOne(folder)) {
            throw new UnusableRequestException("there are no releases in " + releases);
        }
        try (ReleaseFolder held = ReleaseFolder.open(folder)) {
            String done = "";
            if (!onlyList) {
                Release release = chosen(held.all(), Optional.ofNullable(to), releases);
                held.show(release);
                done = folder.resolve(ReleaseFolder.CURRENT) + " leads to " + release.name() + " now.\n";
            }
            return done + list(held.all());
        }
    }

    private static Release chosen(List<Release> all, Optional<String> to, String folder) {
        if (to.isPresent()) {
            return all.stream()
                    .filter(release -> release.name().equals(to.get()))
                    .findFirst()
                    .orElseThrow(
                            () -> new UnusableRequestException("there is no release '" + to.get() + "' in " + folder
                                    + "; there are: "
                                    + all.stream().map(Release::name).collect(Collectors.joining(", "))));
        }
        return all.stream()
                .dropWhile(release -> !release.isCurrent())
                .skip(1)
                .findFirst()
                .orElseThrow(() -> new UnusableRequestException(
                        "there is no release in " + folder + " before that which readers see"));
    }

    private static String list(List<Release> all) {
        return all.stream()
                .map(release -> release.name() + "  "
                        + TIME.format(release.made().atOffset(ZoneOffset.UTC)) + "  "
                        + release.manifest()
                                .map(list -> list.files().size() + " files")
                                .orElse("its list of files cannot be read")
                        + (release.isCurrent() ? "  current" : "") + "\n")
                .collect(Collectors.joining());
    }
}
