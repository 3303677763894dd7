package org.planpress.render.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.finding.Finding;
import org.planpress.render.html.LookFile;
import org.planpress.render.html.TemplateFault;
import org.planpress.render.html.TemplateFolder;

/** What a designer may write in a template for print that no engine of templates sees is told as a fault of it. */
class PrintFaultsTest {

    private static final String TEMPLATE = "print/plan.ftlx";

    /** A place on the cover, after the name of the organisation. */
    private static final String PLACE = "<fo:block role=\"H1\" font-family";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    <fo:block>Stop here</fo:blok>                                                | Stop here”: The element type "fo:block" must be terminated
                    <fo:blok>Stop here</fo:blok>                                                 | fo:blok
                    <fo:block><fo:inline fox:abbreviation="@@wrong=1">Words</fo:inline></fo:block> | nobody knows the mark @@wrong=1
                    <fo:block><fo:inline fox:abbreviation="@lang@@=cy">Words</fo:inline></fo:block> | nobody knows the mark @lang@@=cy
                    <fo:block><fo:basic-link internal-destination="nowhere">Words</fo:basic-link></fo:block> | places that it does not have: nowhere
                    """)
    void namesTheTemplate(String written, String told) throws IOException {
        TemplateFault fault = catchThrowableOfType(TemplateFault.class, () -> print(written));

        assertThat(fault.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().path()).endsWith(TEMPLATE);
            assertThat(finding.message()).contains(told);
        });
        assertThat(fault.findings()).extracting(Finding::code).containsExactly("template-error");
    }

    @Test
    void printsWhatIsWellMade() throws IOException {
        assertThat(print("<fo:block>Words</fo:block>")).isNotEmpty();
    }

    private static byte[] print(String written) throws IOException {
        TemplateFolder sound = TemplateFolder.builtIn();
        SortedMap<String, byte[]> files = new TreeMap<>(sound.files());
        String template = new String(sound.bytes(TEMPLATE), StandardCharsets.UTF_8);
        assertThat(template).contains(PLACE);
        files.put(
                TEMPLATE,
                template.replaceFirst(PLACE, written.replace("$", "\\$") + PLACE)
                        .getBytes(StandardCharsets.UTF_8));
        TemplateFolder broken = new TemplateFolder(sound.name(), files);
        return SmallPlan.bytes(SmallPlan.FINAL, Variant.SCREEN, LookFile.read(sound), broken);
    }
}
