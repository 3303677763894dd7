package org.planpress.acceptance.truth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of the product as its files of words have them, read as plain text.
 *
 * @param messages the text of each message by its name
 */
record Vocabulary(Map<String, String> messages) {

    private static final Pattern NAME = Pattern.compile("^(-?[a-z][a-z0-9-]*) =(.*)$");
    private static final Pattern VARIANT = Pattern.compile("\\*?\\[[a-z0-9-]+\\]");
    /** Words that tell a message from others; less could stand anywhere. */
    private static final int TELLING = 5;

    static Vocabulary read(Path folder) throws IOException {
        Map<String, String> messages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".ftl"))
                    .sorted()
                    .toList()) {
                String name = "";
                for (String line : Files.readAllLines(file)) {
                    Matcher start = NAME.matcher(line);
                    if (start.matches()) {
                        name = start.group(1);
                        messages.put(name, start.group(2).strip());
                    } else if (line.startsWith(" ")
                            && !name.isEmpty()
                            && !line.strip().startsWith(".")) {
                        messages.merge(name, line.strip(), (one, other) -> one + "\n" + other);
                    } else if (!line.startsWith(" ") && !line.isBlank()) {
                        name = line.startsWith("#") ? name : "";
                    }
                }
            }
        }
        messages.keySet().removeIf(name -> name.startsWith("-"));
        return new Vocabulary(messages);
    }

    private String said(String name) {
        return Objects.requireNonNull(messages.get(name), name);
    }

    /** Whether nothing in it changes and it is no sentence: a label, a heading, the name of a link. */
    boolean isLabel(String name) {
        String text = said(name);
        return !text.contains("$") && !text.replaceAll("\\{[^}]*}", "").matches("(?s).*[a-z)”]\\.(\\s.*|)");
    }

    /** Whether it has no words of its own, only what it is given. */
    boolean isFrame(String name) {
        return pieces(said(name)).stream().allMatch(piece -> piece.length() < TELLING);
    }

    /** Which messages a text may have been made of: those of which a variant's longest words stand in it. */
    Set<String> heardIn(List<String> texts) {
        Map<String, List<String>> cues = new LinkedHashMap<>();
        messages.forEach((name, text) -> cues.put(name, pieces(text)));
        Set<String> heard = new TreeSet<>();
        for (String text : texts) {
            cues.entrySet().removeIf(each -> {
                boolean found = each.getValue().stream()
                        .filter(piece -> piece.length() >= TELLING || isLabel(each.getKey()))
                        .anyMatch(text::contains);
                if (found) {
                    heard.add(each.getKey());
                }
                return found;
            });
        }
        return heard;
    }

    /** The words of a message between what is given to it, by variant. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        String flat = text.replaceAll("\\{\\s*\\$[a-z-]+ ->", "\u0001")
                .replaceAll(VARIANT.pattern(), "\u0002")
                .replaceAll("\\{\"\\\\u00A0\"}|\\{\" \"}", " ")
                .replaceAll("\\{ [^{}]*}", "\u0003")
                .replace('{', '\u0001')
                .replace('}', '\u0004')
                .replaceAll("\\s+", " ");
        for (int at = 0; at < flat.length(); at++) {
            char letter = flat.charAt(at);
            if (letter <= 4) {
                add(piece, pieces);
            } else {
                piece.append(letter);
            }
        }
        add(piece, pieces);
        return pieces;
    }

    private static void add(StringBuilder piece, List<String> pieces) {
        String words = piece.toString().strip();
        piece.setLength(0);
        if (!words.isEmpty()) {
            pieces.add(words);
        }
    }
}
