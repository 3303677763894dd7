package org.planpress.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.planpress.finding.Findings;
import org.planpress.output.Artifact;
import org.planpress.output.Digest;
import org.planpress.output.FileFacts;
import org.planpress.output.Format;
import org.planpress.output.Output;
import org.planpress.output.Shelf;
import org.planpress.publish.DiskShelf;

/** A program that publishes without end, now one plan and now another, with a cache, until somebody kills it. */
final class KilledRun {

    static final int FILES = 40;
    private static final int LONG = 4_000;

    private KilledRun() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (int round = 0; true; round++) {
            publish(folder, round % 2 == 0 ? "old" : "new", shelf(folder, round % 3));
            System.out.println(round);
        }
    }

    static Shelf shelf(Path folder, int program) {
        return new DiskShelf(folder.resolve("cache"), () -> Digest.of(program));
    }

    static CompileResult publish(Path folder, String words, Shelf shelf) throws IOException {
        return new PlanCompiler((sound, request) -> List.of(new Documents(words, shelf)))
                .compile(new CompileRequest(
                        folder.resolve("content"),
                        Optional.empty(),
                        folder.resolve("site"),
                        new Surroundings(folder, folder.resolve("home"), LocalDate.of(2026, 2, 1)),
                        LocalDate.of(2026, 2, 1),
                        FailOn.ERROR,
                        EnumSet.of(Format.TXT),
                        true,
                        shelf,
                        step -> {}));
    }

    /** What a document of some words holds. */
    static byte[] document(String words, int number) {
        return (number + " " + words).repeat(LONG).getBytes(StandardCharsets.UTF_8);
    }

    private record Documents(String words, Shelf shelf) implements Output {

        @Override
        public Format format() {
            return Format.TXT;
        }

        @Override
        public Digest madeFrom() {
            return Digest.of(words);
        }

        @Override
        public void make(Collection<FileFacts> before, Consumer<Artifact> files, Findings findings) {
            IntStream.range(0, FILES)
                    .parallel()
                    .forEach(number -> shelf.made(
                                    Digest.of(List.of(words, number)),
                                    findings,
                                    found -> Optional.of(List.of(
                                            new Artifact(number + ".txt", "text/plain", document(words, number)))))
                            .ifPresent(made -> made.forEach(files)));
        }
    }
}
