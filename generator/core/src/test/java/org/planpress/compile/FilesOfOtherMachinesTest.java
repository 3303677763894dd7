package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.finding.Finding;
import org.planpress.testing.PlanFolder;

/**
 * The same plan as editors and disks of other systems keep it: with carriage returns, with a byte order mark, and with
 * letters apart from their accents. The same bytes are published and the same is found; only letters with accents that an
 * author's system keeps in two pieces are published as they are, since both spellings are the same text to every reader.
 */
class FilesOfOtherMachinesTest {

    private static final String FORMATS = "html,data,txt";

    @TempDir
    private static Path folder;

    private static Made plain;

    /** What was published, by path, and what was found. */
    private record Made(Map<String, String> files, List<String> findings) {}

    @BeforeAll
    static void compiles() {
        plain = made("plain", UnaryOperator.identity(), "");
    }

    private static Made made(String name, UnaryOperator<String> rewritten, String start) {
        Path home = folder.resolve(name);
        try {
            PlanFolder.copy("figures", home.resolve("content"));
            addOwn(home.resolve("content"));
            rewrite(home.resolve("content"), rewritten, start);
            CompileResult result = new PlanCompiler()
                    .compile(new Options(Map.of(Option.FORMATS, FORMATS))
                            .request(
                                    new Surroundings(home, home.resolve("home"), LocalDate.of(2026, 1, 31)),
                                    true,
                                    step -> {}));
            assertThat(result.outcome()).as(() -> result.findings().toString()).isEqualTo(Outcome.PUBLISHED);
            return new Made(
                    files(home.resolve("site-output")),
                    result.findings().stream().map(Finding::headline).toList());
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /** A page with accents, marks, a table, a block of code and a mistake that is told by its column. */
    private static void addOwn(Path content) throws IOException {
        Files.writeString(content.resolve("pages/cafe.md"), """
                ---
                title: Café and tŷ
                summary: |
                  A **café** of the force.

                  Its second paragraph.
                ---

                We say **naïve** things, and {.odd} ones.

                | tŷ | value |
                | --- | --- |
                | één | 2 |

                ```
                one

                two
                ```
                """);
    }

    private static void rewrite(Path content, UnaryOperator<String> rewritten, String start) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(found -> found.toString().matches(".*\\.(?:yml|md|csv)"))
                    .toList()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                bytes.writeBytes((start + rewritten.apply(Files.readString(file))).getBytes(StandardCharsets.UTF_8));
                Files.write(file, bytes.toByteArray());
            }
        }
    }

    private static Map<String, String> files(Path site) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    private static void sameAsPlain(Made other) {
        assertThat(other.files().keySet()).isEqualTo(plain.files().keySet());
        assertThat(other.files())
                .allSatisfy((path, bytes) ->
                        assertThat(bytes).as(path).isEqualTo(plain.files().get(path)));
        assertThat(other.findings()).isEqualTo(plain.findings()).anyMatch(finding -> finding.contains("cafe.md"));
    }

    @Test
    void haveCarriageReturns() {
        Made crlf = made("crlf", text -> text.replace("\n", "\r\n"), "");

        sameAsPlain(crlf);
    }

    @Test
    void startWithAByteOrderMark() {
        Made marked = made("bom", UnaryOperator.identity(), "\uFEFF");

        sameAsPlain(marked);
    }

    @Test
    void haveLettersApartFromTheirAccents() {
        Made apart = made("nfd", text -> Normalizer.normalize(text, Normalizer.Form.NFD), "");

        assertThat(apart.files().keySet()).isEqualTo(plain.files().keySet());
        assertThat(apart.files().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".html"))
                        .filter(file -> !composed(file.getValue())
                                .equals(composed(
                                        Objects.requireNonNull(plain.files().get(file.getKey())))))
                        .map(Map.Entry::getKey)
                        .toList())
                .isEmpty();
        // A column counts the characters of the file as it is.
        assertThat(apart.findings().stream()
                        .map(finding -> finding.replaceFirst(":31:", ":30:"))
                        .toList())
                .isEqualTo(plain.findings());
    }

    private static String composed(String bytes) {
        return Normalizer.normalize(
                new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8), Normalizer.Form.NFC);
    }
}
