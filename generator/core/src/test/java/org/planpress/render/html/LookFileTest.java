package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.finding.Finding;
import org.planpress.look.Ink;
import org.planpress.look.Look;
import org.planpress.model.Cmyk;
import org.planpress.model.ColourName;

class LookFileTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");

    @Test
    void givesEachColourInItsThreeForms() throws IOException {
        Look look = builtIn();

        assertThat(look.ink("muted").light().hex()).isEqualTo("#4b5a63");
        assertThat(look.ink("muted").dark().hex()).isEqualTo("#b4c1c6");
        assertThat(look.ink("muted").press()).isEqualTo(new Cmyk(0, 0, 0, 75));
        assertThat(look.ink("muted").origin().light().path()).isEqualTo("templates/look.properties");
        assertThat(look.ink("muted").origin().dark().column()).isEqualTo(18);
    }

    @Test
    void givesTheStyleSheetItsColoursAndFonts() throws IOException {
        String style = LookStyle.of(builtIn(), path -> "X/" + path);

        assertThat(style)
                .containsSubsequence(
                        "font-family: \"Plan Sans\"; font-weight: 400;",
                        "url(\"X/fonts/atkinson-next-400.woff2\")",
                        "font-family: \"Plan Sans\"; font-weight: 700;",
                        "font-family: \"Plan Serif\"; font-weight: 600;",
                        "\"Plan Sans Fallback\"; font-weight: 400; src: local(\"Arial\")",
                        "size-adjust: 99.16%; ascent-override: 99.2",
                        "\"Plan Serif Fallback\"; font-weight: 600; src: local(\"Georgia Bold\")",
                        ":root {",
                        "--muted: #4b5a63;",
                        "@media screen and (prefers-color-scheme: dark) {",
                        "--muted: #b4c1c6;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "muted|1|a line is a name",
                "muted = grey|9|a colour is given as",
                "muted = #4b5a6, #b4c1c6, cmyk(0 0 0 75)|9|a colour is given as",
                "muted = #4b5a63, #b4c1c6, cmyk(0 0 0 175)|9|a colour is given as",
                "muted = #4b5a63, #b4c1c6|9|a colour is given as",
                "ink = #000, #fff, cmyk(0 0 0 100)|1|'ink' is given twice",
                "font-text = fonts/none.ttf|13|there is no file 'assets/fonts/none.ttf'",
                "font-text = style.css|13|the file assets/style.css is no TrueType font",
                "font-text = fonts/atkinson-next-400.woff2|13|the file assets/fonts/atkinson-next-400.woff2 is packed",
            })
    void tellsADesignerWhichLineIsWrong(String line, int column, String message) {
        TemplateFault fault = catchThrowableOfType(
                TemplateFault.class, () -> read("ink = #000, #fff, cmyk(0 0 0 100)\n" + line + "\n"));

        Finding finding = fault.findings().stream()
                .filter(told -> told.message().startsWith(message))
                .findFirst()
                .orElseThrow();
        assertThat(finding.location()).hasToString("templates/look.properties:2:" + column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c-bar-2", "font-titles"})
    void saysWhatIsMissing(String name) throws IOException {
        String rest = TemplateFolder.builtIn().text(LookFile.NAME).replaceAll("(?m)^" + name + " =.*$", "");

        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> read(rest));

        assertThat(fault.findings())
                .singleElement()
                .satisfies(told -> assertThat(told.message()).contains("'" + name + "'"));
    }

    @Test
    void saysWhenTheFileIsMissing() {
        TemplateFault fault = catchThrowableOfType(
                TemplateFault.class, () -> LookFile.read(new TemplateFolder("templates", new TreeMap<>())));

        assertThat(fault.findings()).extracting(Finding::message).containsExactly("there is no file 'look.properties'");
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
        assertThat(builtIn().inks()).hasSameSizeAs(ColourName.values());
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

    private static Look read(String text) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>(TemplateFolder.builtIn().files());
        files.put(LookFile.NAME, text.getBytes(StandardCharsets.UTF_8));
        return LookFile.read(new TemplateFolder("templates", files));
    }
}
