package org.planpress.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final Rule RULE = Rule.error("odd", "A number is odd.", "Take another.", "3");

    private final Memory<Integer, String> memory = new Memory<>();
    private final List<Integer> made = Collections.synchronizedList(new ArrayList<>());

    private String make(int number, Findings findings) {
        made.add(number);
        if (number % 2 == 1) {
            findings.add(RULE.at(SourceLocation.startOf("file-" + number), "it is odd"));
        }
        return "number " + number;
    }

    @Test
    void tellsAgainWhatWasFoundAndMakesNothingTwice() {
        Findings first = new Findings();
        Findings second = new Findings();

        memory.made(3, first, found -> make(3, found));
        memory.next();
        memory.made(3, second, found -> make(3, found));

        assertThat(made).containsExactly(3);
        assertThat(second.sorted()).isEqualTo(first.sorted()).hasSize(1);
    }

    @Test
    void forgetsWhatARoundDidNotAskFor() {
        memory.made(1, new Findings(), found -> make(1, found));
        memory.next();
        memory.next();
        memory.made(1, new Findings(), found -> make(1, found));

        assertThat(made).containsExactly(1, 1);
    }

    @Test
    void makesManyAheadEachOnceAndTellsTheirFindingsWhenTheyAreAskedFor() {
        List<Integer> all = IntStream.range(0, 200).boxed().toList();
        memory.made(7, new Findings(), found -> make(7, found));

        memory.ahead(all, this::make);
        Findings findings = new Findings();
        List<String> values = all.stream()
                .map(number -> memory.made(number, findings, found -> make(number, found)))
                .toList();

        assertThat(made).hasSize(200).doesNotHaveDuplicates();
        assertThat(values.get(42)).isEqualTo("number 42");
        assertThat(findings.sorted()).hasSize(100);
    }
}
