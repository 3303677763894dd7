package org.planpress.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class SameBytesTest {

    @TempDir
    Path folder;

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void buildsTheSameBytesInAnotherFolderZoneAndLanguage() throws IOException {
        Path other = folder.resolve("somewhere else/Plänë");
        Trees.copy(ExamplePlan.PROJECT.resolve("content"), other.resolve("content"));
        Trees.copy(ExamplePlan.PROJECT.resolve("templates"), other.resolve("templates"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("ar").setRegion("EG").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            ExamplePlan.build(other, folder.resolve("out"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(Trees.contents(folder.resolve("out"))).isEqualTo(Trees.contents(ExamplePlan.site()));
    }
}
