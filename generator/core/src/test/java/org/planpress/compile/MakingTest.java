package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;

/** In which order outputs are made. */
class MakingTest {

    private final Queue<String> said = new ConcurrentLinkedQueue<>();

    /** What it reads is told of, whoever made it. */
    @Test
    void oneThatReadsAnotherComesAfterIt() {
        run(output(Format.HTML, Set.of(Format.PDF), () -> {}), output(Format.PDF, Set.of(), () -> {}));

        assertThat(said).containsExactly("PDF []", "HTML [pdf]");
    }

    /** It does not wait for those that it does not read: here one of these waits for it. */
    @Test
    void oneThatReadsAnotherWaitsForNoThird() {
        CountDownLatch newestIsMade = new CountDownLatch(1);

        run(
                output(Format.PDF, Set.of(), () -> {}),
                output(Format.UA2, Set.of(Format.PDF), newestIsMade::countDown),
                output(Format.PRESS, Set.of(), () -> await(newestIsMade)));

        assertThat(said).containsExactlyInAnyOrder("PDF []", "UA2 [pdf]", "PRESS []");
    }

    @Test
    void afterAFaultNothingIsBegun() {
        Output broken = output(Format.PDF, Set.of(), () -> {
            throw new IllegalArgumentException("broken");
        });

        assertThatThrownBy(() -> run(broken, output(Format.HTML, Set.of(Format.PDF), () -> {})))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(said).isEmpty();
    }

    @Test
    void noTwoReadEachOther() {
        assertThatIllegalStateException()
                .isThrownBy(() -> run(
                        output(Format.PDF, Set.of(Format.UA2), () -> {}),
                        output(Format.UA2, Set.of(Format.PDF), () -> {})))
                .withMessage("these outputs read each other: [PDF, UA2]");
    }

    private static void run(Output... outputs) {
        new Making(List.of(outputs)).run(file -> {}, new Findings());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Output output(Format format, Set<Format> reads, Runnable work) {
        return new Output() {
            @Override
            public Format format() {
                return format;
            }

            @Override
            public Set<Format> reads() {
                return reads;
            }

            @Override
            public Digest madeFrom() {
                return Digest.of(format);
            }

            @Override
            public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
                work.run();
                said.add(format + " " + before.stream().map(FileFacts::path).toList());
                files.accept(new Artifact(
                        format.name().toLowerCase(Locale.ROOT), "text/plain", "made".getBytes(StandardCharsets.UTF_8)));
            }
        };
    }
}
