package org.planpress.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.render.pdf.PageCount;

/**
 * Makes outputs: first those that read no others, beside each other, then those that read them, and so on.
 *
 * @param outputs no two of which read each other
 */
record Making(List<Output> outputs) {

    /**
     * Makes everything.
     *
     * @param files hears of each file, perhaps from several threads
     * @param findings hears what is wrong with templates and the layout
     */
    void run(Consumer<Artifact> files, Findings findings) {
        Map<Format, Collection<FileFacts>> made = new EnumMap<>(Format.class);
        outputs.forEach(output -> made.putIfAbsent(output.format(), new ConcurrentLinkedQueue<>()));
        List<Output> waiting = new ArrayList<>(outputs);
        while (!waiting.isEmpty()) {
            List<Output> ready = waiting.stream()
                    .filter(output -> waiting.stream().noneMatch(other -> comesAfter(output, other)))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("these outputs read each other: " + waiting);
            }
            ready.parallelStream().forEach(output -> {
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
            });
            waiting.removeAll(ready);
        }
    }

    private static boolean comesAfter(Output output, Output other) {
        return output != other && output.reads().contains(other.format());
    }

    static FileFacts facts(Artifact file) {
        return new FileFacts(
                file.path(),
                file.bytes().length,
                file.mediaType().equals("application/pdf") ? PageCount.of(file) : OptionalInt.empty());
    }
}
