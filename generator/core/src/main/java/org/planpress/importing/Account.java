package org.planpress.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** How a spreadsheet was read, for the person who brings it in: nothing is left out without a line here. */
final class Account {

    private static final int MOST_WORDS = 48;

    private final List<String> read = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    void read(String what) {
        read.add(what);
    }

    void leftOut(String what) {
        left.add(what);
    }

    List<String> lines() {
        return Stream.concat(read.stream(), left.stream().map(what -> "left out: " + what))
                .toList();
    }

    /** Words of a spreadsheet, short enough for a line. */
    static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        int end = Math.min(line.length(), MOST_WORDS);
        return "'" + (end < line.length() ? line.substring(0, end).strip() + "…" : line) + "'";
    }

    /**
     * {@code row 3}, {@code rows 3 to 8}, {@code columns C, E and I}.
     *
     * @param name what people call a number
     */
    static String numbers(String one, List<Integer> numbers, IntFunction<String> name) {
        List<String> runs = new ArrayList<>();
        for (int at = 0; at < numbers.size(); at++) {
            int start = at;
            while (at + 1 < numbers.size() && numbers.get(at + 1) == numbers.get(at) + 1) {
                at++;
            }
            runs.add(name.apply(numbers.get(start)));
            if (at > start + 1) {
                runs.set(runs.size() - 1, runs.get(runs.size() - 1) + " to " + name.apply(numbers.get(at)));
            } else if (at > start) {
                runs.add(name.apply(numbers.get(at)));
            }
        }
        String all = runs.size() < 2
                ? String.join("", runs)
                : String.join(", ", runs.subList(0, runs.size() - 1)) + " and " + runs.get(runs.size() - 1);
        return (numbers.size() == 1 ? one : one + "s") + " " + all;
    }
}
