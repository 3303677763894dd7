package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.source.SourceReader;
import org.planpress.testing.PlanFolder;

class AuthorsFilesTest {

    private static final String HALL = "assets/hall.png";

    @TempDir
    Path folder;

    private EditedPlan plan;

    @BeforeEach
    void writesAPlanWithFiles() throws IOException {
        plan = EditedPlan.in(folder);
        plan.publishAllAssets();
        plan.write(HALL, bytes("hall"));
        plan.write("assets/survey.pdf", bytes("survey"));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private AuthorsFiles files() {
        return new AuthorsFiles(
                PlanFolder.at(folder.resolve("content")),
                folder.resolve("content"),
                SourceReader.read(folder.resolve("content"), "content", new Findings()));
    }

    @Test
    void readsAFileOnceForAllWhoLookIntoIt() throws IOException {
        AuthorsFiles files = files();

        assertThat(files.at(HALL)).hasValue(bytes("hall"));
        plan.write(HALL, bytes("changed meanwhile"));
        assertThat(files.at(HALL)).hasValue(bytes("hall"));
        assertThat(files.published().filter(file -> file.path().equals(HALL)).map(Artifact::bytes))
                .containsExactly(bytes("hall"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets/missing.png", "hall.png", "site.yml", "assets/../site.yml", "assets/", ""})
    void knowsOnlyFilesInTheirFolder(String path) {
        assertThat(files().at(path)).isEmpty();
    }

    @Test
    void publishesAllOfThem() {
        assertThat(files().published().map(file -> file.path() + " " + file.mediaType()))
                .containsExactly("assets/hall.png image/png", "assets/survey.pdf application/pdf");
    }

    @Test
    void holdsPicturesOnlyThatAreShown() throws IOException {
        assertThat(files().pictures()).isEmpty();

        Files.writeString(plan.content("theme.yml"), """
                cover:
                  image: assets/hall.png
                  description: The town hall.
                """);

        assertThat(files().pictures()).containsOnlyKeys(HALL);
    }

    @Test
    void saysThatAFileIsGone() throws IOException {
        AuthorsFiles files = files();
        Files.delete(plan.content(HALL));

        assertThatThrownBy(() -> files.at(HALL))
                .isInstanceOf(AuthorsFiles.Unread.class)
                .hasMessageContaining(
                        "content/assets/hall.png:1:1: error[unreadable-file]: this file was there when the folder was listed");
    }

    @Test
    void followsNoLinkThatWasPutInThePlaceOfAFile() throws IOException {
        AuthorsFiles files = files();
        Files.delete(plan.content(HALL));
        Files.createSymbolicLink(plan.content(HALL), Path.of("/etc/passwd"));

        assertThatThrownBy(() -> files.at(HALL)).isInstanceOf(AuthorsFiles.Unread.class);
        assertThatThrownBy(() -> files.published().toList()).isInstanceOf(AuthorsFiles.Unread.class);
    }
}
