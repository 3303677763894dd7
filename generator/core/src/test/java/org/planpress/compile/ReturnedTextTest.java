package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planpress.export.report.ReportFormat;
import org.planpress.output.Format;
import org.planpress.output.Shelf;
import org.planpress.testing.Golden;
import org.planpress.testing.PlanFolder;

class ReturnedTextTest {

    private static final Path FIXTURES = Path.of("src/test/resources/corrections");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final String CONTEXT = "content/editions/2025-29/context.md";

    @TempDir
    Path folder;

    @BeforeEach
    void plan() throws IOException {
        PlanFolder.copy("figures", folder.resolve("content"));
        Files.copy(FIXTURES.resolve("context.md"), folder.resolve(CONTEXT));
        for (String name : List.of("without-ids.docx", "returned.docx")) {
            Files.copy(FIXTURES.resolve(name), folder.resolve(name));
        }
    }

    private ReturnedText returned(String file, ReportFormat form) throws IOException {
        return ReturnedText.of(request(EnumSet.allOf(Format.class)), file, form);
    }

    private CompileRequest request(Set<Format> formats) {
        return new CompileRequest(
                folder.resolve("content"),
                Optional.empty(),
                folder.resolve("site"),
                new Surroundings(folder, folder.resolve("home"), DAY),
                DAY,
                FailOn.ERROR,
                formats,
                true,
                Shelf.NONE,
                Progress.SILENT);
    }

    /** The document of today's plan, unchanged, held against the plan after a change of the content. */
    private ReturnedText unchanged(Change since) throws IOException {
        Set<Format> formats = EnumSet.of(Format.PACK);
        new PlanCompiler().compile(request(formats));
        try (ZipFile pack = new ZipFile(folder.resolve("site/design-pack.zip").toFile());
                InputStream document = pack.getInputStream(pack.getEntry("text/plan.docx"))) {
            Files.write(folder.resolve("sent.docx"), document.readAllBytes());
        }
        since.make();
        return ReturnedText.of(request(formats), "sent.docx", ReportFormat.TEXT);
    }

    private interface Change {
        void make() throws IOException;
    }

    private void write(String path, String words, String others) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(words);
        Files.writeString(file, text.replace(words, others));
    }

    @ParameterizedTest
    @CsvSource({"TEXT, findings.txt", "JSON, findings.json", "SARIF, findings.sarif", "GITHUB, findings.github"})
    void findsWhatWasChangedInLibreOffice(ReportFormat form, String expected) throws IOException {
        ReturnedText returned = returned("returned.docx", form);

        Golden.check(FIXTURES.resolve(expected), returned.told());
        assertThat(returned.refused()).isFalse();
        assertThat(folder.resolve("site")).doesNotExist();
    }

    /** The changes that {@code changes.py} makes, in its order, and the line where the words stand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            foreword.md:6:13        | adds 'whole'
            context.md:7:43         | says 'Far fewer' and not 'Fewer'
            context.md:13:16        | adds 'and lanes'
            context.md:14:17        | says 'ten' and not 'eleven'
            context.md:20:1         | says '2018' and not '2019'
            context.md:22:1         | leaves out 'They also asked for buses that run later.'
            context.md:38:38        | adds a paragraph after 'Nothing here takes money from schools.'
            context.md:31:23        | says 'now' and not 'still'
            context.md:31:44        | says 'college' and not 'council'
            p1/commitments.yml:6:26 | adds 'night'
            p1/commitments.yml:7:29 | says 'all' and not 'more'
            p1/priority.yml:5:11    | says 'No one is' and not 'Fewer people are'
            p1/priority.yml:9:18    | says 'how many' and not 'the number of'
            context.md:28:13        | says 'Better' and not 'More'
            context.md:35:44        | adds 'nearly'
            context.md:4:15         | says 'people' and not 'the town'
            context.md:2:8          | says 'How things are' and not 'Where we start'
            glossary.yml:3:16       | says 'Antisocial' and not 'Anti-social'
            context.md:19:1         | makes 2 paragraphs of 'Young people
            priority.yml:           | leaves out 'published'
            context.md:15:3         | a comment on 'no one to ask for help': 'Is this still so?'
            meetings/2026-01-20.yml:8:51 | a comment on 'The Panel noted the charter.': 'It agreed to it.'
            """)
    void tellsEachAtItsLine(String place, String told) throws IOException {
        assertThat(returned("returned.docx", ReportFormat.TEXT).told().lines())
                .anyMatch(line -> line.contains(place) && line.contains(told));
    }

    @Test
    void saysThatNothingIsDifferent() throws IOException {
        ReturnedText returned = unchanged(() -> {});

        assertThat(returned.told()).isEmpty();
        assertThat(returned.remarks()).isEqualTo("sent.docx says what the plan says.\n");
        assertThat(returned.refused()).isFalse();
    }

    @Test
    void tellsNothingThatThePlanChangedSince() throws IOException {
        ReturnedText unchanged = unchanged(() -> write(CONTEXT, "dark streets", "unlit streets"));

        assertThat(unchanged.told()).isEmpty();
        assertThat(returned("returned.docx", ReportFormat.TEXT).told())
                .contains("context.md:13:3", "; the plan has changed here, too, since the document was made");
    }

    @Test
    void tellsNothingTwiceOnceItIsDone() throws IOException {
        write(CONTEXT, "eleven at night", "ten at night");

        assertThat(returned("returned.docx", ReportFormat.TEXT).told()).doesNotContain("'ten'");
    }

    @Test
    void saysWhatThePlanHasOnlySince() throws IOException {
        ReturnedText unchanged =
                unchanged(() -> write(CONTEXT, "Nothing here takes", "This is new.\n\nNothing here takes"));

        assertThat(unchanged.told())
                .contains("the document is without 'This is new.', which it left out or the plan has only since");
    }

    @Test
    void knowsADocumentWithoutIds() throws IOException {
        ReturnedText returned = returned("without-ids.docx", ReportFormat.TEXT);

        assertThat(returned.told()).contains("error[returned-without-ids]");
        assertThat(returned.refused()).isTrue();
    }

    @Test
    void wantsATextDocument() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "No.");

        assertThatThrownBy(() -> returned("notes.txt", ReportFormat.TEXT))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessage("notes.txt is no text document of the kind .docx");
        assertThatThrownBy(() -> returned("none.docx", ReportFormat.TEXT))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessage("there is no file none.docx");
    }

    @Test
    void saysWhatKeepsThePlanFromBeingRead() throws IOException {
        write("content/site.yml", "title:", "titel:");
        ReturnedText returned = returned("returned.docx", ReportFormat.TEXT);

        assertThat(returned.told()).contains("content/site.yml", "error");
        assertThat(returned.refused()).isTrue();
    }
}
