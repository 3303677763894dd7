package org.planpress.render.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planpress.finding.Findings;
import org.planpress.finding.SourceLocation;
import org.planpress.words.Voice;
import org.planpress.words.WordsRules;

/**
 * The messages that templates ask for: {@code say("name")}, {@code say("name", {"argument": value})} or {@code
 * phrase("name", "place", {"argument": value})}. The names have to stand there as they are, so that they can be known
 * before any page is made.
 *
 * @param asked all places
 */
public record TemplateLabels(List<Asked> asked) {

    private static final List<String> ASKING = List.of("say", "phrase");
    private static final Pattern ASK = Pattern.compile("\\b(?:" + String.join("|", ASKING)
            + ")\\(\\s*\"([^\"]*)\"((?:\\s*,\\s*\"[^\"]*\")*)\\s*(?:,\\s*\\{([^}]*)\\})?");
    private static final Pattern PLACE = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern GIVEN = Pattern.compile("\"([^\"]+)\"\\s*:");

    /**
     * A place where a template asks for a message.
     *
     * @param id the name of the message
     * @param arguments the names of what it gives
     * @param at where the name stands
     */
    public record Asked(String id, Set<String> arguments, SourceLocation at) {}

    /** What the templates of a folder ask for. */
    public static TemplateLabels of(TemplateFolder folder) {
        return new TemplateLabels(folder.files().keySet().stream()
                .filter(path -> path.endsWith(".ftlh") || path.endsWith(".ftlx"))
                .flatMap(path -> asked(folder, path).stream())
                .toList());
    }

    private static List<Asked> asked(TemplateFolder folder, String path) {
        List<Asked> asked = new ArrayList<>();
        String text = folder.text(path);
        Matcher ask = ASK.matcher(text).useTransparentBounds(true);
        int line = 1;
        int lineStart = 0;
        int from = 0;
        // Brackets are few, and found sooner than words are at each letter.
        for (int bracket = text.indexOf('('); bracket >= 0; bracket = text.indexOf('(', from)) {
            from = bracket + 1;
            int start = startOfName(text, bracket);
            if (start < 0 || !ask.region(start, text.length()).lookingAt()) {
                continue;
            }
            from = ask.end();
            while (text.lastIndexOf('\n', ask.start(1)) >= lineStart) {
                line++;
                lineStart = text.indexOf('\n', lineStart) + 1;
            }
            Set<String> given = named(PLACE, ask.group(2));
            given.addAll(named(GIVEN, ask.group(3)));
            asked.add(new Asked(ask.group(1), given, folder.at(path, line, ask.start(1) - lineStart + 1)));
        }
        return asked;
    }

    /** Where the name of what is called starts, if it is one that asks for words; below 0 if not. */
    private static int startOfName(String text, int bracket) {
        for (String name : ASKING) {
            if (text.startsWith(name, bracket - name.length())) {
                return bracket - name.length();
            }
        }
        return -1;
    }

    /** A template without what it says: its names and arguments are no words that its page holds. */
    static String without(String template) {
        return ASK.matcher(template).replaceAll("");
    }

    private static Set<String> named(Pattern how, @Nullable String where) {
        Set<String> names = new HashSet<>();
        Matcher name = how.matcher(where == null ? "" : where);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    /** The names of the messages, with the names of what each is given wherever it is asked for. */
    public Map<String, Set<String>> arguments() {
        Map<String, Set<String>> arguments = new TreeMap<>();
        asked.forEach(place -> arguments.merge(place.id(), place.arguments(), (one, other) -> {
            Set<String> both = new HashSet<>(one);
            both.retainAll(other);
            return both;
        }));
        return arguments;
    }

    /** Says which messages are not there. */
    public void hold(Voice voice, Findings findings) {
        asked.stream()
                .filter(place -> !voice.has(place.id()))
                .forEach(place -> findings.add(WordsRules.unsaid(place.at(), place.id(), voice)));
    }
}
