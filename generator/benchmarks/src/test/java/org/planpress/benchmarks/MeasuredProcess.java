package org.planpress.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whole processes, from their start to their end. */
final class MeasuredProcess {

    /** What the shell says of its children: two times, of the user and of the system. */
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([\\d.]+)s");

    private static final int SECONDS = 60;
    private static final double NANOS = 1e9;

    private MeasuredProcess() {}

    /** Seconds by the clock, and seconds of processors. */
    record Cost(double wall, double cpu) {}

    /**
     * The median of some runs, of the clock and of the processors apart.
     *
     * @param folder where it runs
     */
    static Cost median(int runs, Path folder, List<String> command) {
        List<Cost> costs =
                IntStream.range(0, runs).mapToObj(run -> run(folder, command)).toList();
        return new Cost(
                middle(costs.stream().mapToDouble(Cost::wall).toArray()),
                middle(costs.stream().mapToDouble(Cost::cpu).toArray()));
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static Cost run(Path folder, List<String> command) {
        List<String> shell =
                new ArrayList<>(List.of("bash", "-c", "\"$@\" >/dev/null 2>&1; code=$?; times; exit $code", ""));
        shell.addAll(command);
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(shell)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            double wall = (System.nanoTime() - start) / NANOS;
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code);
            }
            List<MatchResult> times = TIMES.matcher(said).results().toList();
            return new Cost(wall, seconds(times.get(2)) + seconds(times.get(3)));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(command + " did not run", failed);
        }
    }

    private static double seconds(MatchResult time) {
        return Integer.parseInt(time.group(1)) * SECONDS + Double.parseDouble(time.group(2));
    }
}
