package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.finding.SourceLocation;

class ContentLinesTest {

    @TempDir
    Path folder;

    @Test
    void readsEachFileOnceHoweverManyLinesAreShown() throws IOException {
        Path file = Files.writeString(folder.resolve("site.yml"), "\uFEFFone\r\ntwo\n");
        ContentLines lines = new ContentLines(folder);

        assertThat(lines.line(new SourceLocation("site.yml", 1, 1))).contains("one");
        Files.delete(file);
        assertThat(lines.line(new SourceLocation("site.yml", 2, 1))).contains("two");
        assertThat(lines.line(new SourceLocation("site.yml", 3, 1))).isEmpty();
    }

    @Test
    void hasNoLineOfAFileThatIsNotThere() {
        assertThat(new ContentLines(folder).line(SourceLocation.startOf("none.yml")))
                .isEmpty();
    }

    @Test
    void hasNoLineOfAFileWithANameThatNoFileCanHave() {
        assertThat(new ContentLines(folder).line(SourceLocation.startOf("a\0b.yml")))
                .isEmpty();
    }
}
