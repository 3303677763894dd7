package org.planpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.finding.Findings;

/** Each letter of a value is where the file has it, whatever YAML makes of the line ends and signs between. */
class ScalarPlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: one QX two QX",
                "a:   'one ''QX'' two QX'",
                "a: \"one \\\"QX\\\" two \\u00e9\\t QX\"",
                "a: \"\\n QX \\U0001F600 QX\"",
                "a: \"one \\\n   QX two\n   QX\"",
                "a: \"one\n\n   QX  QX\"",
                "a: one QX\n  two\n\n  three QX",
                "a: >\n   one QX\n   two QX\n",
                "a: >-\n\n   one\n     QX\n   two QX\n",
                "a: |2\n     QX one\n\n   QX\n",
                "a: |\n  \uD83D\uDE00 QX  \n  # QX\n",
                "a: QX",
            })
    void knowsEachLetter(String yaml) {
        String text = "first: line\n" + yaml + "\nlast: line\n";
        Node.Mapping root = (Node.Mapping)
                YamlReader.read(text, "file.yml", 1, new Findings()).orElseThrow();
        Node.Scalar value = (Node.Scalar) root.entry("a").orElseThrow().value();

        int written = text.indexOf("QX");
        for (int at = value.text().indexOf("QX"); at >= 0; at = value.text().indexOf("QX", at + 1)) {
            for (int letter = 0; letter < 2; letter++) {
                int line =
                        (int) text.substring(0, written).lines().count() - (text.charAt(written - 1) == '\n' ? 0 : 1);
                int column = written - text.lastIndexOf('\n', written) + letter;
                assertThat(value.from().at(at + letter)).hasToString("file.yml:" + (line + 1) + ":" + column);
            }
            written = text.indexOf("QX", written + 1);
        }
        assertThat(written).isNegative();
    }
}
