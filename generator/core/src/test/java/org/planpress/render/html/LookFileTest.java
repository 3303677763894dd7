package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.model.Cmyk;
import org.planpress.site.look.Ink;
import org.planpress.site.look.Look;

class LookFileTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");

    @Test
    void givesEachColourInItsThreeForms() {
        Look look = read("# a remark\n\nmuted = #4b5a63, #b4c1c6, cmyk(0 0 0 75)\n");

        assertThat(look.ink("muted").light().hex()).isEqualTo("#4b5a63");
        assertThat(look.ink("muted").dark().hex()).isEqualTo("#b4c1c6");
        assertThat(look.ink("muted").press()).isEqualTo(new Cmyk(0, 0, 0, 75));
        assertThat(LookStyle.of(look)).isEqualTo("""
                :root { --muted: #4b5a63; }
                @media screen and (prefers-color-scheme: dark) {
                  :root { --muted: #b4c1c6; }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "muted|a line is a name",
                "muted = grey|a colour is given as",
                "muted = #4b5a6, #b4c1c6, cmyk(0 0 0 75)|a colour is given as",
                "muted = #4b5a63, #b4c1c6, cmyk(0 0 0 175)|a colour is given as",
                "muted = #4b5a63, #b4c1c6|a colour is given as",
                "ink = #000, #fff, cmyk(0 0 0 100)|'ink' is given twice",
            })
    void tellsADesignerWhichLineIsWrong(String line, String message) {
        TemplateFault fault = catchThrowableOfType(
                TemplateFault.class, () -> read("ink = #000, #fff, cmyk(0 0 0 100)\n" + line + "\n"));

        assertThat(fault.finding().headline())
                .startsWith("templates/look.properties:2:1: error[template-error]: " + message);
    }

    @Test
    void saysWhenTheFileIsMissing() {
        TemplateFault fault = catchThrowableOfType(
                TemplateFault.class, () -> LookFile.read(new TemplateFolder("templates", new TreeMap<>())));

        assertThat(fault.finding().message()).isEqualTo("there is no file 'look.properties'");
    }

    @Test
    void asksNoPressForMoreInkThanDries() throws IOException {
        assertThat(builtIn().inks().values())
                .extracting(Ink::press)
                .allSatisfy(press -> assertThat(press.ink()).isLessThanOrEqualTo(Cmyk.MOST_INK));
    }

    @Test
    void holdsEveryColourOfTheStyleSheetsAndNoOther() throws IOException {
        TemplateFolder folder = TemplateFolder.builtIn();
        Set<String> used = new TreeSet<>();
        folder.files().keySet().stream()
                .filter(path -> path.endsWith(".css"))
                .forEach(path -> Pattern.compile("var\\(--([a-z0-9-]+)")
                        .matcher(folder.text(path))
                        .results()
                        .forEach(name -> used.add(name.group(1))));

        assertThat(used).containsAll(builtIn().inks().keySet());
        String style = folder.text("assets/style.css");
        assertThat(COLOUR.matcher(style.substring(0, style.indexOf("@media print")))
                        .results()
                        .toList())
                .as("colours outside look.properties")
                .isEmpty();
    }

    private static Look builtIn() throws IOException {
        return LookFile.read(TemplateFolder.builtIn());
    }

    private static Look read(String text) {
        return LookFile.read(new TemplateFolder(
                "templates", new TreeMap<>(Map.of(LookFile.NAME, text.getBytes(StandardCharsets.UTF_8)))));
    }
}
