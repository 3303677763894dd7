package org.planpress.compile;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.render.pdf.PageCount;

/**
 * Makes outputs beside each other, each as soon as those that it reads are made.
 *
 * @param outputs no two of which read each other; what takes longest does best to come first
 */
record Making(List<Output> outputs) {

    /**
     * Makes everything.
     *
     * @param files hears of each file, perhaps from several threads
     * @param findings hears what is wrong with templates and the layout
     */
    void run(Consumer<Artifact> files, Findings findings) {
        Run run = new Run(outputs);
        int makers = Math.min(outputs.size(), Runtime.getRuntime().availableProcessors());
        IntStream.range(0, makers).parallel().forEach(maker -> run.makeWhatIsReady(files, findings));
        run.refuseWhatWasNeverReady();
    }

    /** What is made and what is not yet; several threads share it. */
    private static final class Run {

        private final List<Output> outputs;
        private final Map<Format, Collection<FileFacts>> made = new EnumMap<>(Format.class);

        /** Numbers of outputs in the list. */
        private final SortedSet<Integer> waiting = new TreeSet<>();

        private final Set<Integer> inWork = new HashSet<>();

        Run(List<Output> outputs) {
            this.outputs = outputs;
            for (int number = 0; number < outputs.size(); number++) {
                made.putIfAbsent(outputs.get(number).format(), new ConcurrentLinkedQueue<>());
                waiting.add(number);
            }
        }

        /**
         * Makes one output after the other, until none is ready. Nobody waits here for another: whoever finishes what
         * others read goes on with those, and a thread that waits inside of an output may be lent to this.
         */
        void makeWhatIsReady(Consumer<Artifact> files, Findings findings) {
            for (OptionalInt next = next(); next.isPresent(); next = next()) {
                boolean whole = false;
                try {
                    make(outputs.get(next.getAsInt()), files, findings);
                    whole = true;
                } finally {
                    finished(next.getAsInt(), whole);
                }
            }
        }

        private void make(Output output, Consumer<Artifact> files, Findings findings) {
            Collection<FileFacts> before = output.reads().stream()
                    .flatMap(format -> made.getOrDefault(format, List.of()).stream())
                    .toList();
            Collection<FileFacts> facts = made.getOrDefault(output.format(), List.of());
            output.make(
                    before,
                    file -> {
                        facts.add(facts(file));
                        files.accept(file);
                    },
                    findings);
        }

        private synchronized OptionalInt next() {
            OptionalInt ready = waiting.stream()
                    .mapToInt(Integer::intValue)
                    .filter(this::isReady)
                    .findFirst();
            ready.ifPresent(number -> {
                waiting.remove(number);
                inWork.add(number);
            });
            return ready;
        }

        private boolean isReady(int number) {
            Set<Format> reads = outputs.get(number).reads();
            return Stream.concat(waiting.stream(), inWork.stream())
                    .filter(other -> other != number)
                    .noneMatch(other -> reads.contains(outputs.get(other).format()));
        }

        synchronized void refuseWhatWasNeverReady() {
            if (!waiting.isEmpty()) {
                throw new IllegalStateException("these outputs read each other: "
                        + waiting.stream().map(outputs::get).map(Output::format).toList());
            }
        }

        /** After one that could not be made no other is begun. */
        private synchronized void finished(int number, boolean whole) {
            inWork.remove(number);
            if (!whole) {
                waiting.clear();
            }
        }
    }

    static FileFacts facts(Artifact file) {
        return new FileFacts(
                file.path(),
                file.bytes().length,
                file.mediaType().equals("application/pdf") ? PageCount.of(file) : OptionalInt.empty());
    }
}
