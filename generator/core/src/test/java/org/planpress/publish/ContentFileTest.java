package org.planpress.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFileTest {

    @TempDir
    Path folder;

    @Test
    void isReplacedAsAWholeAndLeavesNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("calls.csv"), "before");

        ContentFile.replace(file, "after".getBytes(StandardCharsets.UTF_8));

        assertThat(file).hasContent("after");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void staysSharedWithWhomItWasSharedWith() throws IOException {
        Path file = Files.writeString(folder.resolve("calls.csv"), "before");
        assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        ContentFile.replace(file, "after".getBytes(StandardCharsets.UTF_8));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void saysWhichFileCannotBeWritten() throws IOException {
        Path file = folder.resolve("calls.csv");
        Files.createDirectories(file.resolve("below"));

        assertThatThrownBy(() -> ContentFile.replace(file, new byte[0]))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith(file + " could not be written: ");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }
}
