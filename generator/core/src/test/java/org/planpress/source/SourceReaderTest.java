package org.planpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;

class SourceReaderTest {

    @TempDir
    Path content;

    private final Findings findings = new Findings();

    private SourceTree read() {
        return SourceReader.read(content, "content", findings);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(content.resolve(path).getParent());
        Files.writeString(content.resolve(path), text);
    }

    @Test
    void refusesAFileOfFiftyMegabytesWithoutReadingIt() throws IOException {
        try (var file =
                new java.io.RandomAccessFile(content.resolve("glossary.yml").toFile(), "rw")) {
            file.setLength(50_000_000);
        }

        assertThat(read().yaml()).isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "content/glossary.yml:1:1: error[file-too-large]: the file has 50000000 bytes; the most"
                                + " is 2000000");
    }

    @Test
    void saysThatAFileIsGoneThatWasListed() {
        assertThat(SourceText.read(content.resolve("site.yml"), "content/site.yml", findings))
                .isEmpty();
        assertThat(TableReader.read(content.resolve("a.xlsx"), "a.xlsx", "content/a.xlsx", findings))
                .isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "content/a.xlsx:1:1: error[unreadable-file]: this file was there when the folder was listed,"
                                + " and is gone",
                        "content/site.yml:1:1: error[unreadable-file]: this file was there when the folder was listed,"
                                + " and is gone");
    }

    @Test
    void refusesALinkToAFileElsewhere() throws IOException {
        Files.createSymbolicLink(content.resolve("glossary.yml"), Path.of("/etc/passwd"));

        assertThat(read().yaml()).isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "content/glossary.yml:1:1: error[unreadable-file]: this is a link, and links in the content"
                                + " are not followed");
    }

    @Test
    void readsAFolderThatALinkLeadsToAndFollowsNoneInIt(@TempDir Path elsewhere) throws IOException {
        write("glossary.yml", "terms: []");
        write("outside/picture.png", "");
        Path plan = Files.createSymbolicLink(elsewhere.resolve("plan"), content);
        Files.createSymbolicLink(content.resolve("assets"), content.resolve("outside"));
        Files.delete(content.resolve("outside/picture.png"));
        Files.delete(content.resolve("outside"));

        assertThat(SourceReader.read(plan, "plan", findings).yaml()).hasSize(1);
        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly("plan/assets:1:1: error[unreadable-file]: this is a link, and links in the content"
                        + " are not followed");
    }

    @Test
    void refusesAFolderInThePlaceOfAFile() throws IOException {
        Files.createDirectories(content.resolve("site.yml"));
        write("pages/about.md/text.md", "---\ntitle: A\n---\n");
        Files.createDirectories(content.resolve("assets/drawings.md"));

        read();

        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "content/pages/about.md:1:1: error[unreadable-file]: this is a folder, and its name is that of"
                                + " a file",
                        "content/site.yml:1:1: error[unreadable-file]: this is a folder, and its name is that of a"
                                + " file");
    }

    @Test
    @DisabledOnOs(
            value = {OS.WINDOWS, OS.MAC},
            disabledReason = "one name is one file there, however it is spelt")
    void twoFilesOfOneNameAreOneTooMany() throws IOException {
        write("assets/ty\u0302.png", "one");
        write("assets/t\u0177.png", "two");

        assertThat(read().assets()).containsOnlyKeys("t\u0177.png");
        assertThat(findings.sorted()).extracting(Finding::code).containsExactly("two-of-one-name");
    }

    @Test
    @DisabledOnOs(
            value = {OS.WINDOWS, OS.MAC},
            disabledReason = "names that differ in capitals are one file there")
    void filesThatDifferInCapitalsWouldReplaceEachOther() throws IOException {
        write("measures/Thefts.yml", "id: thefts");
        write("measures/thefts.yml", "id: thefts");
        write("measures/thefts.csv", "period,value");

        read();

        assertThat(findings.sorted())
                .extracting(Finding::headline)
                .containsExactly(
                        "content/measures/thefts.yml:1:1: error[two-of-one-name]: 'measures/Thefts.yml' differs from"
                                + " this name in capitals only, and on most machines both are one file");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file names cannot hold these characters")
    void refusesNamesThatAreNoPartOfAnAddressOrAList() throws IOException {
        List<String> names = new ArrayList<>(List.of("assets/one\\two.png", "assets/one\ntwo.png"));
        // Where the language setting knows no such letter, Java cannot make the file, and reads one that is there so.
        String misread = "pages/caf\uFFFD.md";
        if (Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode(misread)) {
            names.add(misread);
        }
        for (String name : names) {
            write(name, "");
        }

        assertThat(read().assets()).isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .hasSameSizeAs(names)
                .containsOnly("the name of this file holds a character that cannot be read");
    }

    @Test
    void findsNothingInAFolderThatDoesNotExist() {
        SourceTree tree = SourceReader.read(content.resolve("none"), "none", findings);

        assertThat(tree.isEmpty()).isTrue();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void readsTheSameWithCarriageReturnsAndAByteOrderMark() throws IOException {
        write("a.yml", "title: A\nlist:\n  - b\n");
        write("b.yml", "\uFEFFtitle: A\r\nlist:\r\n  - b\r\n");

        List<SourceTree.YamlFile> files = read().yaml();

        assertThat(findings.sorted()).isEmpty();
        assertThat(files.get(1).node().toString().replace("b.yml", "a.yml"))
                .isEqualTo(files.get(0).node().toString());
    }

    @Test
    void countsColumnsAsEditorsDo() throws IOException {
        write("a.yml", "{\"😀\": x, b: \"unclosed}\n");

        read();

        assertThat(findings.sorted())
                .extracting(finding -> finding.location().column())
                .containsExactly(14);
    }

    @Test
    void readsFrontMatterAndSaysWhereTheTextStarts() throws IOException {
        write("pages/a.md", "---\ntitle: A\n---\n\nText.\n");

        SourceTree.MarkdownFile file = read().markdown().get(0);

        assertThat(file.body()).isEqualTo("\nText.\n");
        assertThat(file.firstBodyLine()).isEqualTo(4);
        assertThat(file.frontMatter().at().line()).isEqualTo(2);
    }

    @Test
    void readsAFileThatIsCutOffAnywhereWithoutFailing() throws IOException {
        String whole = Files.readString(
                Path.of("src/test/resources/plans/smallest/content/editions/2025-29/priorities/p1/commitments.yml"));
        for (int end = 0; end <= whole.length(); end++) {
            write("cut.yml", whole.substring(0, end));
            read();
        }

        assertThat(findings.sorted()).isNotEmpty();
    }
}
