package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planpress.export.TableCsv;
import org.planpress.importing.DatabaseAccess;
import org.planpress.importing.DatabaseQuery;
import org.planpress.publish.ContentFile;

/**
 * The result of a query of a database as a CSV file, from which an import goes on as from any spreadsheet: what came from
 * where can be read and compared later. Nothing else reaches for a database, least of all a build.
 *
 * @param content the content folder, as its author wrote it; default {@code content}
 * @param file the CSV file to write
 * @param query the file with the query
 * @param driver a file with the driver of the database
 * @param environment the variables that say how to reach it
 */
public record QueryExtract(
        @Nullable String content,
        @Nullable String file,
        String query,
        @Nullable String driver,
        Map<String, String> environment) {

    /**
     * Writes the file.
     *
     * @return what was done, for people
     * @throws UnusableRequestException if the options make no sense, or the database refuses
     * @throws IOException if the disk refuses
     */
    public String write(Surroundings surroundings) throws IOException {
        Path folder = surroundings.workingDir();
        Path target = target(folder);
        Path asked = existing(folder, query, "query");
        Optional<Path> jar = driver == null ? Optional.empty() : Optional.of(existing(folder, driver, "driver"));
        DatabaseAccess access = DatabaseAccess.of(environment)
                .orElseThrow(() -> new UnusableRequestException(
                        "set %s to the address of the database, and %s and %s if it asks for them"
                                .formatted(
                                        DatabaseAccess.URL_NAME,
                                        DatabaseAccess.USER_NAME,
                                        DatabaseAccess.PASSWORD_NAME)));
        List<List<String>> rows = rows(new DatabaseQuery(Files.readString(asked), access, jar));
        ContentFile.replace(target, TableCsv.text(rows).getBytes(StandardCharsets.UTF_8));
        return "Wrote the %d rows that %s gives to %s.\n"
                .formatted(rows.size() - 1, surroundings.shown(asked), surroundings.shown(target));
    }

    private static List<List<String>> rows(DatabaseQuery query) {
        try {
            return query.rows();
        } catch (DatabaseQuery.Refusal refused) {
            throw new UnusableRequestException(String.valueOf(refused.getMessage()));
        }
    }

    private Path target(Path folder) {
        if (file == null || !file.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new UnusableRequestException("name a file that ends in .csv, to which the result is written");
        }
        Path target = folder.resolve(file).normalize();
        if (target.startsWith(
                folder.resolve(content == null ? "content" : content).normalize())) {
            throw new UnusableRequestException(
                    file + " lies in the content; name a file beside it, from which the values are brought in");
        }
        return target;
    }

    private static Path existing(Path folder, String name, String what) {
        Path path = folder.resolve(name).normalize();
        if (!Files.isRegularFile(path)) {
            throw new UnusableRequestException("there is no %s %s".formatted(what, name));
        }
        return path;
    }
}
