package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.bind.FieldReference;
import org.planpress.finding.Finding;
import org.planpress.testing.PlanFolder;

/** New files of every kind, in a plan that has none of them or has them all. */
@SuppressWarnings("NullAway.Init") // set up before each test
class NewFileTest {

    private static final String EDITION = "2025-29";

    /** What a check says of a file that nobody has filled in; a report of highlights has no field that it must have. */
    private static final Set<String> OPEN =
            Set.of("missing-field", "empty-value", "missing-file", "topic-parts", "empty-file");

    @TempDir
    Path folder;

    private Surroundings surroundings;

    @BeforeEach
    void copy() throws IOException {
        PlanFolder.copy("smallest", folder.resolve("content"));
        surroundings = new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 2, 1));
    }

    static Stream<String> kinds() {
        return FieldReference.files().stream().map(FieldReference.ContentFile::name);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void writesAFileOfWhichACheckNamesOnlyWhatIsOpen(String kind) throws IOException {
        String path = FieldReference.files().stream()
                .filter(file -> file.name().equals(kind))
                .findFirst()
                .orElseThrow()
                .paths()
                .get(0);
        List<String> names = Stream.of(path.split("/", -1))
                .filter(part -> part.contains("*") && !part.equals("**"))
                .map(part -> "new-one")
                .collect(Collectors.toCollection(ArrayList::new));
        if (path.startsWith("editions/*/") && !path.endsWith("edition.yml")) {
            names.set(0, EDITION);
        }
        String written = path;
        for (String name : names) {
            written = written.replaceFirst("\\*\\*/\\*|\\*", name);
        }
        Files.deleteIfExists(folder.resolve("content").resolve(written));

        String told = NewFile.write(Optional.empty(), kind, names, surroundings);

        assertThat(told).contains("content/" + written + ".");
        CompileRequest request = new Options(Map.of(Option.FORMATS, "data")).request(surroundings, false, step -> {});
        String place = "content/" + written;
        List<Finding> found = new PlanCompiler()
                .compile(request).findings().stream()
                        .filter(finding -> finding.location().path().equals(place))
                        .toList();
        assertThat(found)
                .extracting(Finding::code)
                .allSatisfy(code -> assertThat(OPEN).contains(code));
    }

    @Test
    void showsHowTheFieldsOfAListAreLaidOut() throws IOException {
        NewFile.write(Optional.empty(), "budget", List.of(EDITION), surroundings);

        assertThat(Files.readString(folder.resolve("content/editions/" + EDITION + "/budget.yml")))
                .contains("# years: The financial years")
                .contains("\n#   - year: ")
                .contains("\n#     is: ")
                .contains("\n#     ofWhich: ")
                .contains("\n#           - year: ");
    }

    @Test
    void writesOverNothing() throws IOException {
        Path file = folder.resolve("content/site.yml");
        String before = Files.readString(file);

        assertThatThrownBy(() -> NewFile.write(Optional.empty(), "site", List.of(), surroundings))
                .hasMessage("content/site.yml is there already");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void saysWhichKindsThereAreAndWhatTheyAreCalledBy() {
        assertThatThrownBy(() -> NewFile.write(Optional.empty(), "mesure", List.of("x"), surroundings))
                .hasMessageContaining("measure NAME");
        assertThatThrownBy(() -> NewFile.write(Optional.empty(), "measure", List.of(), surroundings))
                .hasMessage("write measure NAME");
        assertThatThrownBy(() -> NewFile.write(Optional.empty(), "measure", List.of("../x"), surroundings))
                .hasMessageContaining("cannot be part of an address");
    }
}
