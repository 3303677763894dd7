package org.planpress.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.IntSupplier;

/**
 * Processor time of one call, in milliseconds: the median of several rounds of many calls, on one thread.
 *
 * @param thread of the thread that calls
 * @param process of the whole process, with what the compiler and the collector take
 */
record CpuTime(double thread, double process) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int ROUNDS = 7;
    private static final double NANOS = 1e6;

    /** Measures a call whose result is a size, so that nobody can leave the work out. */
    static CpuTime of(IntSupplier call, int warmUp, int calls) {
        run(call, warmUp);
        double[] thread = new double[ROUNDS];
        double[] process = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long threadStart = THREADS.getCurrentThreadCpuTime();
            long processStart = PROCESS.getProcessCpuTime();
            run(call, calls);
            thread[round] = (THREADS.getCurrentThreadCpuTime() - threadStart) / NANOS / calls;
            process[round] = (PROCESS.getProcessCpuTime() - processStart) / NANOS / calls;
        }
        return new CpuTime(median(thread), median(process));
    }

    private static void run(IntSupplier call, int times) {
        long sizes = 0;
        for (int i = 0; i < times; i++) {
            sizes += call.getAsInt();
        }
        if (sizes <= 0) {
            throw new IllegalStateException("nothing came of it");
        }
    }

    private static double median(double[] numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
