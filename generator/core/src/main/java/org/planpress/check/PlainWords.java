package org.planpress.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hard words with a plain one for each, from the file {@code plain-words.txt}. */
final class PlainWords {

    private static final Pattern LINE = Pattern.compile("(?:\\[([vn])] )?(.+?) = (.+)");

    /** So many first letters of a word are the same in all its forms. */
    private static final int FIRST = 3;

    private static final List<PlainWord> ALL = read();

    private static final Map<String, List<PlainWord>> BY_START = ALL.stream()
            .collect(Collectors.groupingBy(word -> starts(word.hard()).get(0)));

    private PlainWords() {}

    /**
     * A word or phrase.
     *
     * @param hard the word as the file has it
     * @param plain what can be said in its place
     * @param forms all forms of it, and no part of a longer word
     */
    record PlainWord(String hard, String plain, Pattern forms) {}

    /** Those that some words may hold, at a glance: by how each of the words starts, and not by all forms of each. */
    static List<PlainWord> mayStandIn(String words) {
        Set<PlainWord> found = new HashSet<>();
        for (String start : starts(words)) {
            found.addAll(BY_START.getOrDefault(start, List.of()));
        }
        return found.isEmpty()
                ? List.of()
                : ALL.stream().filter(found::contains).toList();
    }

    /** The first letters of each word, in small letters. */
    private static List<String> starts(String words) {
        List<String> starts = new ArrayList<>();
        StringBuilder start = new StringBuilder(FIRST);
        for (int at = 0; at <= words.length(); at++) {
            boolean inside = at < words.length() && Character.isLetter(words.charAt(at));
            if (inside && start.length() < FIRST) {
                start.append(Character.toLowerCase(words.charAt(at)));
            } else if (!inside && start.length() > 0) {
                starts.add(start.toString());
                start.setLength(0);
            }
        }
        return starts;
    }

    private static List<PlainWord> read() {
        try (InputStream in = Objects.requireNonNull(PlainWords.class.getResourceAsStream("plain-words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> word(LINE.matcher(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<PlainWord> word(Matcher line) {
        if (!line.matches()) {
            throw new IllegalStateException("no hard and plain word: " + line);
        }
        String hard = line.group(2);
        String[] words = hard.split(" ", 2);
        String rest = words.length > 1 ? " " + words[1] : "";
        String forms = "v".equals(line.group(1))
                ? verb(words[0]) + Pattern.quote(rest)
                : Pattern.quote(hard) + ("n".equals(line.group(1)) ? "s?" : "");
        String blanks = forms.replace(" ", "\\E\\s+\\Q");
        return Stream.of(new PlainWord(
                hard,
                line.group(3),
                Pattern.compile("(?iu)(?<![\\p{L}\\p{N}’'-])(?:" + blanks + ")(?![\\p{L}\\p{N}-])")));
    }

    /** The forms of a regular verb; {@code -ise} may be spelt with a z. */
    private static String verb(String verb) {
        if (verb.endsWith("ise")) {
            return stem(verb, 2) + "[sz](?:e|es|ed|ing)";
        }
        if (verb.endsWith("e")) {
            return stem(verb, 1) + "(?:e|es|ed|ing)";
        }
        if (verb.endsWith("y") && !verb.endsWith("ey")) {
            return stem(verb, 1) + "(?:y|ies|ied|ying)";
        }
        return Pattern.quote(verb) + "(?:s|es|ed|ing)?";
    }

    private static String stem(String verb, int without) {
        return Pattern.quote(verb.substring(0, verb.length() - without));
    }
}
