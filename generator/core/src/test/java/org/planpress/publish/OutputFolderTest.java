package org.planpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFolderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "project/content, overlap",
        "project, overlap",
        "project/content/out, overlap",
        "project/templates, overlap",
        "home, the home folder",
        "., the home folder",
        "link, overlap",
        "file, is a file",
        "dangling, which is not there",
        "dangling/site, which is not there",
        "round, which is not there",
    })
    void refusesFoldersThatHoldSomethingDear(String output, String why) throws IOException {
        assertThat(objection(folder.resolve(output))).contains(why);
    }

    @Test
    void refusesTheRoot() throws IOException {
        assertThat(objection(folder.getRoot())).contains("the root of a file system");
    }

    @ParameterizedTest
    @CsvSource({"project/site-output", "home/sites/plan", "project/content-site", "good", "good/plan"})
    void takesAFolderOfItsOwn(String output) throws IOException {
        assertThat(objection(folder.resolve(output))).isEmpty();
    }

    private String objection(Path output) throws IOException {
        Path content = Files.createDirectories(folder.resolve("project/content"));
        Path templates = Files.createDirectories(folder.resolve("project/templates"));
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.createSymbolicLink(folder.resolve("link"), content);
        Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("round"), folder.resolve("round"));
        Files.createSymbolicLink(folder.resolve("good"), Files.createDirectories(folder.resolve("sites")));
        Files.writeString(folder.resolve("file"), "");
        return OutputFolder.objection(output, List.of(content, templates), home).orElse("");
    }
}
