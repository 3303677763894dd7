package org.planpress.corrections;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.planpress.corrections.Corrections.Joined;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.render.office.Passage;

/** Where words of the document stand in the content, and how to change them there. */
final class Places {

    /** Words that mean nothing but themselves in YAML and Markdown, wherever they stand in a line. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} .’‘“”;/%£€–-]*");

    private static final String FIGURE = "{{";

    private final List<Passage> plan;
    private final Function<SourceLocation, Optional<String>> lines;
    private final SourceLocation otherwise;

    Places(List<Passage> plan, Function<SourceLocation, Optional<String>> lines, SourceLocation otherwise) {
        this.plan = plan;
        this.lines = lines;
        this.otherwise = otherwise;
    }

    SourceLocation otherwise() {
        return otherwise;
    }

    /** The end of the nearest words of the content before or in a passage. */
    SourceLocation before(Optional<Integer> passage) {
        for (int at = passage.orElse(-1); at >= 0; at--) {
            List<Passage.Run> runs = plan.get(at).runs();
            if (!runs.isEmpty()) {
                Passage.Run last = runs.get(runs.size() - 1);
                return last.from().at(Math.max(0, last.end() - last.start() - 1));
            }
        }
        return otherwise;
    }

    /** A finding about a passage, from some character on. */
    Finding at(Joined passage, int offset, Rule rule, String message) {
        return rule.at(place(passage, offset), message);
    }

    private SourceLocation place(Joined passage, int offset) {
        return passage.at(offset)
                .map(run -> run.from().at(offset - run.start()))
                .or(() -> passage.runs().stream()
                        .findFirst()
                        .map(run -> run.from().start()))
                .orElseGet(() -> before(Optional.of(plan.indexOf(passage.of().get(0)))));
    }

    /** A change of words. */
    Finding told(Joined passage, Differences.Change change, String more) {
        String old = Corrections.quoted(change.old());
        String message;
        if (change.old().isEmpty()) {
            message = "the document adds '" + change.words() + "' " + beside(passage, change.start());
        } else if (change.words().isEmpty()) {
            message = "the document leaves out " + old;
        } else {
            message = "the document says '" + change.words() + "' and not " + old;
        }
        int offset = change.old().isEmpty() ? word(passage, change.start()) : change.start();
        Optional<Passage.Run> run = passage.at(offset);
        if (run.isEmpty()) {
            return at(passage, offset, CorrectionRules.OURS, message + more);
        }
        SourceLocation place = run.get().from().at(offset - run.get().start());
        Finding finding = CorrectionRules.CHANGED.at(place, message + more);
        return cured(finding, passage, change, offset);
    }

    /** The first character of the last word before an offset, if nothing comes after it. */
    private static int word(Joined passage, int offset) {
        if (offset < passage.words().stripTrailing().length()) {
            return offset;
        }
        return Math.max(0, passage.words().stripTrailing().lastIndexOf(' ') + 1);
    }

    private static String beside(Joined passage, int offset) {
        String before = passage.words().substring(0, offset).strip();
        if (before.isEmpty()) {
            return "before " + Corrections.quoted(passage.words());
        }
        String[] words = before.split(" +");
        int from = Math.max(0, words.length - 3);
        return "after '" + String.join(" ", List.of(words).subList(from, words.length)) + "'";
    }

    private Finding cured(Finding finding, Joined passage, Differences.Change change, int offset) {
        String line = lines.apply(finding.location()).orElse("");
        int column = finding.location().column() - 1;
        String rest = column <= line.length() ? line.substring(column) : "";
        if (rest.startsWith(FIGURE)) {
            return finding.marking(Math.max(1, rest.indexOf("}}") + 2))
                    .withHint("a figure is worked out; change the series that it comes from, and not the text");
        }
        if (change.old().isEmpty()) {
            boolean last = offset < change.start();
            String word = passage.words().substring(offset).split(" ", 2)[0];
            if (!rest.startsWith(word)) {
                return finding.withHint("add '%s' here".formatted(change.words()));
            }
            String written = last ? word + " " + change.words() : change.words() + " " + word;
            return replaced(finding.marking(word.length()), written, "write '%s'".formatted(written));
        }
        if (!rest.startsWith(change.old())) {
            return finding.withHint(
                    change.words().isEmpty()
                            ? "take these words out here"
                            : "write '%s' here in place of these words".formatted(change.words()));
        }
        Finding marked = finding.marking(change.old().length());
        return change.words().isEmpty()
                ? marked.withHint("take '%s' out".formatted(change.old()))
                : replaced(marked, change.words(), "write '%s'".formatted(change.words()));
    }

    private static Finding replaced(Finding finding, String words, String hint) {
        Finding told = finding.withHint(hint);
        return PLAIN.matcher(words).matches() ? told.mendedBy(words) : told;
    }
}
