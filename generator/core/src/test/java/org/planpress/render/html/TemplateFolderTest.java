package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;

class TemplateFolderTest {

    @TempDir
    Path folder;

    @Test
    void saysThatAFileIsGoneThatWasListed() throws Exception {
        Files.writeString(folder.resolve("stays.ftlh"), "text");
        Findings faults = new Findings();

        assertThat(new TemplateFolder("templates", new TreeMap<>())
                        .read(folder, List.of("gone.ftlh", "stays.ftlh"), faults))
                .containsOnlyKeys("stays.ftlh");
        assertThat(faults.sorted())
                .extracting(Finding::headline)
                .containsExactly("templates/gone.ftlh:1:1: error[template-error]: this file was there when the folder"
                        + " was listed, and is gone");
    }
}
