package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.render.html.TemplateFault;
import org.planpress.render.html.TemplateFolder;

/** The sizes of print that designers edit. */
class PageFileTest {

    @Test
    void readsWhatComesWithPlanpress() throws IOException {
        PageFile page = PageFile.read(TemplateFolder.builtIn());

        assertThat(page.length("page.inside")).isEqualTo(22);
        assertThat(page.types()).containsKey("body");
        assertThat(page.prose().get("paragraph")).containsEntry("space-after", "7pt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page.top = 22         | page.top = wide                | takes a number",
                "page.top = 22         | page.height-of-all = 22        | takes a number",
                "page.top = 22         | top: 22                        | a line is a name",
                "page.top = 22         | page.bottom = 22               | given twice",
                "page.top = 22         | # nothing                      | there is no line 'page.top",
                "prose.pause = text-align: center | prose.pauses = text-align: center | prose has no 'pauses'",
                "prose.pause = text-align: center | prose.pause = type: huge          | no letters 'huge'",
                "prose.pause = text-align: center | prose.pause = centre              | a look is given as",
                "type.cell = text 400 9.5/12      | type.cell = Courier 9.5           | letters are given as",
            })
    void namesWhatIsWrong(String line, String instead, String said) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(TemplateFolder.builtIn().files());
        String text = new String(files.get(PageFile.NAME), StandardCharsets.UTF_8);
        assertThat(text).contains(line);
        files.put(PageFile.NAME, text.replace(line, instead).getBytes(StandardCharsets.UTF_8));
        TemplateFolder folder = new TemplateFolder("templates", files);

        assertThatThrownBy(() -> PageFile.read(folder))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("templates/print/page.properties:")
                .hasMessageContaining(said);
    }
}
