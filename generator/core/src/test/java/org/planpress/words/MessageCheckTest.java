package org.planpress.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.testing.Golden;

/** Each {@code words/<case>.ftl} is laid over the words of Planpress; beside it stands what is found. */
class MessageCheckTest {

    private static final Path CASES = Path.of("src/test/resources/words");

    /** What the cases may speak of. */
    sealed interface SampleMessage extends Message {
        enum Side {
            HIGH,
            LOW
        }

        record Running(int number, Side side, Noun unit, String name, boolean late) implements SampleMessage {}

        enum Label implements SampleMessage {
            TITLE
        }
    }

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".ftl")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrong(Path file) throws IOException {
        Vocabulary sample = Vocabulary.of(List.of(SampleMessage.class, BasicMessage.class), Map.of());
        Map<String, Set<String>> labels = new LinkedHashMap<>(Map.of("page-of", Set.of("page")));
        Findings findings = new Findings();

        MessageFile over = MessageFile.read("content/words/en.ftl", Files.readString(file), findings);
        new MessageCheck(Voice.builtIn(Language.ENGLISH), new Vocabulary(sample.shapes(), labels), findings)
                .hold(List.of(over));

        Golden.check(
                Path.of(file.toString().replace(".ftl", ".findings")),
                findings.sorted().stream().map(MessageCheckTest::shown).collect(Collectors.joining()));
    }

    private static String shown(Finding finding) {
        return finding.headline() + "\n" + (finding.hint().isEmpty() ? "" : "  " + finding.hint() + "\n");
    }
}
