package org.planpress.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planpress.corrections.ReturnedDocument.Comment;
import org.planpress.corrections.ReturnedDocument.Paragraph;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.render.office.Passage;
import org.planpress.render.office.PassageId;

/**
 * A document that came back, held against what the plan says today. Paragraphs are found by their ids, and those that have
 * none by their words and their place. What the plan changed since the document was made is no correction.
 */
public final class Corrections {

    private static final double ALIKE = 0.5;
    private static final int QUOTED = 60;
    private static final String TRACKED = " (a tracked change)";

    private final List<Passage> plan;
    private final ReturnedDocument document;
    private final Places places;
    private final Findings findings;
    private final boolean ofToday;

    /** For each paragraph of the document the passages of the plan that it is. */
    private final List<List<Integer>> matched = new ArrayList<>();

    private final Set<Integer> taken = new HashSet<>();

    private Corrections(List<Passage> plan, ReturnedDocument document, Places places, Findings findings) {
        this.plan = plan;
        this.document = document;
        this.places = places;
        this.findings = findings;
        this.ofToday = document.made().filter(PassageId.whole(plan)::equals).isPresent();
    }

    /**
     * Tells what is different.
     *
     * @param plan what the document of the plan says today
     * @param lines the lines of the content
     * @param otherwise where to point to if nothing of the content is near
     */
    public static void tell(
            List<Passage> plan,
            ReturnedDocument document,
            Function<SourceLocation, Optional<String>> lines,
            SourceLocation otherwise,
            Findings findings) {
        new Corrections(plan, document, new Places(plan, lines, otherwise), findings).tell();
    }

    private void tell() {
        if (document.paragraphs().stream().allMatch(paragraph -> paragraph.ids().isEmpty())) {
            findings.add(CorrectionRules.STRANGE.at(
                    places.otherwise(),
                    "the document has none of the ids of the plan, so that nothing in it can be found"));
            return;
        }
        match();
        Set<Integer> elsewhere = elsewhere();
        for (int at = 0; at < document.paragraphs().size(); at++) {
            Paragraph paragraph = document.paragraphs().get(at);
            if (!matched.get(at).isEmpty()) {
                changed(paragraph, matched.get(at));
                if (elsewhere.contains(at)) {
                    moved(at);
                }
            } else if (!paragraph.words().isBlank()) {
                unmatched(at);
            }
        }
        removed();
        document.comments().forEach(this::comment);
    }

    private void match() {
        Map<String, List<Integer>> byPrint = new HashMap<>();
        Map<String, Integer> byNumber = new HashMap<>();
        for (int at = 0; at < plan.size(); at++) {
            PassageId id = plan.get(at).id();
            byPrint.computeIfAbsent(id.place() + " " + id.print(), first -> new ArrayList<>())
                    .add(at);
            byNumber.put(id.place() + " " + id.number(), at);
        }
        document.paragraphs().forEach(paragraph -> matched.add(new ArrayList<>()));
        everyId((at, id) -> {
            List<Integer> same = byPrint.getOrDefault(id.place() + " " + id.print(), List.of());
            same.stream()
                    .filter(found -> !taken.contains(found))
                    .min((one, other) -> Integer.compare(
                            Math.abs(plan.get(one).id().number() - id.number()),
                            Math.abs(plan.get(other).id().number() - id.number())))
                    .ifPresent(found -> take(at, found));
        });
        everyId((at, id) -> {
            Integer same = byNumber.get(id.place() + " " + id.number());
            boolean done = matched.get(at).stream()
                    .anyMatch(found -> plan.get(found).id().place().equals(id.place())
                            && plan.get(found).id().print().equals(id.print()));
            if (!done && same != null && !taken.contains(same)) {
                take(at, same);
            }
        });
        byWords();
    }

    private interface OfId {
        void of(int paragraph, PassageId id);
    }

    private void everyId(OfId action) {
        for (int at = 0; at < document.paragraphs().size(); at++) {
            int paragraph = at;
            document.paragraphs().get(at).ids().forEach(id -> action.of(paragraph, id));
        }
    }

    private void take(int paragraph, int passage) {
        matched.get(paragraph).add(passage);
        taken.add(passage);
    }

    /** Paragraphs without an id: a bookmark can get lost when somebody writes a paragraph anew. */
    private void byWords() {
        Map<String, List<Integer>> free = new HashMap<>();
        for (int at = 0; at < plan.size(); at++) {
            if (!taken.contains(at)) {
                free.computeIfAbsent(PassageId.plain(plan.get(at).words()), first -> new ArrayList<>())
                        .add(at);
            }
        }
        for (int at = 0; at < document.paragraphs().size(); at++) {
            Paragraph paragraph = document.paragraphs().get(at);
            if (paragraph.ids().isEmpty() && !paragraph.words().isBlank()) {
                int next = before(at).map(found -> found + 1).orElse(0);
                Optional<Integer> same = free.getOrDefault(PassageId.plain(paragraph.words()), List.of()).stream()
                        .filter(found -> !taken.contains(found))
                        .findFirst();
                boolean alike = next < plan.size()
                        && !taken.contains(next)
                        && Differences.likeness(plan.get(next).words(), paragraph.words()) >= ALIKE;
                int paragraphNumber = at;
                same.or(() -> alike ? Optional.of(next) : Optional.empty())
                        .ifPresent(found -> take(paragraphNumber, found));
            }
        }
    }

    /** The last passage of the plan before a paragraph of the document. */
    private Optional<Integer> before(int paragraph) {
        for (int at = paragraph - 1; at >= 0; at--) {
            if (!matched.get(at).isEmpty()) {
                return Optional.of(matched.get(at).get(matched.get(at).size() - 1));
            }
        }
        return Optional.empty();
    }

    private void changed(Paragraph paragraph, List<Integer> passages) {
        Joined today = Joined.of(passages.stream().sorted().map(plan::get).toList());
        boolean asMade = paragraph.ids().size() == 1 && paragraph.ids().get(0).isOf(paragraph.words());
        if (asMade) {
            return;
        }
        boolean since = paragraph.ids().size() == 1
                && !paragraph
                        .ids()
                        .get(0)
                        .print()
                        .equals(plan.get(passages.get(0)).id().print());
        if (paragraph.words().isBlank()) {
            findings.add(places.at(
                    today,
                    0,
                    CorrectionRules.REMOVED,
                    "the document leaves out " + quoted(today.words()) + (paragraph.tracked() ? TRACKED : "")));
            return;
        }
        String more = (paragraph.tracked() ? TRACKED : "")
                + (since ? "; the plan has changed here, too, since the document was made" : "");
        List<Differences.Change> changes = Differences.between(today.words(), paragraph.words());
        long whole = 0;
        for (Differences.Change change : changes) {
            boolean left = passages.size() > 1
                    && change.words().isEmpty()
                    && today.of().stream()
                            .anyMatch(passage -> passage.words().strip().equals(change.old()));
            whole += left ? 1 : 0;
            findings.add(
                    left
                            ? places.at(
                                    today,
                                    change.start(),
                                    CorrectionRules.REMOVED,
                                    "the document leaves out " + quoted(change.old()) + more)
                            : places.told(today, change, more));
        }
        if (paragraph.parted() > 1) {
            findings.add(places.at(
                            today,
                            0,
                            CorrectionRules.CHANGED,
                            "the document makes " + paragraph.parted() + " paragraphs of " + quoted(today.words())
                                    + more)
                    .withHint("put an empty line where the new paragraph starts"));
        }
        if (passages.size() - whole > 1) {
            findings.add(places.at(
                            today,
                            0,
                            CorrectionRules.CHANGED,
                            "the document makes one paragraph of " + (passages.size() - whole) + " from "
                                    + quoted(today.words()) + more)
                    .withHint("join them in the file, if they are one text there"));
        }
    }

    /** Paragraphs of the document that stand before others which they follow in the plan. */
    private Set<Integer> elsewhere() {
        List<Integer> order = IntStream.range(0, document.paragraphs().size())
                .filter(at -> !matched.get(at).isEmpty())
                .filter(at -> !document.paragraphs().get(at).aside())
                .filter(at -> !plan.get(matched.get(at).get(0)).floats())
                .boxed()
                .toList();
        int[] best = new int[order.size()];
        int[] previous = new int[order.size()];
        int[] tails = new int[order.size() + 1];
        int longest = 0;
        for (int at = 0; at < order.size(); at++) {
            int value = matched.get(order.get(at)).get(0);
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) / 2;
                if (matched.get(order.get(tails[middle])).get(0) < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            best[at] = low;
            previous[at] = low > 0 ? tails[low - 1] : -1;
            tails[low] = at;
            longest = Math.max(longest, low + 1);
        }
        Set<Integer> inOrder = new HashSet<>();
        for (int at = longest > 0 ? tails[longest - 1] : -1; at >= 0; at = previous[at]) {
            inOrder.add(order.get(at));
        }
        return order.stream().filter(at -> !inOrder.contains(at)).collect(Collectors.toSet());
    }

    private void moved(int paragraph) {
        Joined passage = Joined.of(List.of(plan.get(matched.get(paragraph).get(0))));
        String after = before(paragraph)
                .map(found -> "after " + quoted(plan.get(found).words()))
                .orElse("to the start");
        findings.add(places.at(
                passage, 0, CorrectionRules.MOVED, "the document moves " + quoted(passage.words()) + " " + after));
    }

    /** Words that the plan does not have, or no longer. */
    private void unmatched(int at) {
        Paragraph paragraph = document.paragraphs().get(at);
        boolean known = paragraph.ids().stream().anyMatch(id -> id.isOf(paragraph.words()));
        if (known) {
            return;
        }
        String where = before(at)
                .map(found -> " after " + quoted(plan.get(found).words()))
                .orElse(" at the start");
        String more = paragraph.tracked() ? TRACKED : "";
        String what = paragraph.ids().isEmpty()
                ? "the document adds a paragraph" + where + more + ": '"
                        + paragraph.words().strip() + "'"
                : "the document changes a paragraph that the plan no longer has" + more + ": '"
                        + paragraph.words().strip() + "'";
        findings.add(CorrectionRules.ADDED
                .at(places.before(before(at)), what)
                .withHint("write it into the file where it belongs, if you agree with it"));
    }

    private void removed() {
        int from = 0;
        while (from < plan.size()) {
            int to = from;
            while (to < plan.size() && !taken.contains(to)) {
                to++;
            }
            if (to > from) {
                removed(from, to);
            }
            from = to + 1;
        }
    }

    private void removed(int from, int to) {
        Optional<Integer> told = IntStream.range(from, to)
                .filter(at -> !plan.get(at).runs().isEmpty())
                .boxed()
                .findFirst();
        Rule rule = told.isPresent() ? CorrectionRules.REMOVED : CorrectionRules.OURS;
        String first = quoted(plan.get(told.orElse(from)).words());
        String what = to - from == 1
                ? first
                : (to - from) + " paragraphs, from " + quoted(plan.get(from).words()) + " to "
                        + quoted(plan.get(to - 1).words());
        String message = ofToday
                ? "the document leaves out " + what
                : "the document is without " + what + ", which it left out or the plan has only since";
        Finding finding = places.at(Joined.of(List.of(plan.get(told.orElse(from)))), 0, rule, message);
        findings.add(finding);
    }

    private void comment(Comment comment) {
        List<Integer> passages = comment.paragraph() < 0 ? List.of() : matched.get(comment.paragraph());
        String about = comment.about().isBlank() ? "" : " on " + quoted(comment.about());
        String message = "a comment" + about + ": '" + comment.words() + "'";
        if (passages.isEmpty()) {
            findings.add(CorrectionRules.COMMENT.at(places.before(before(Math.max(0, comment.paragraph()))), message));
            return;
        }
        Joined passage = Joined.of(passages.stream().sorted().map(plan::get).toList());
        int offset = Math.max(0, passage.words().indexOf(comment.about().strip()));
        findings.add(places.at(passage, offset, CorrectionRules.COMMENT, message));
    }

    static String quoted(String words) {
        String plain = PassageId.plain(words);
        int end = plain.offsetByCodePoints(0, Math.min(QUOTED, plain.codePointCount(0, plain.length())));
        return "'" + plain.substring(0, end) + (end < plain.length() ? "…" : "") + "'";
    }

    /** Passages that somebody made one paragraph of. */
    record Joined(String words, List<Passage.Run> runs, List<Passage> of) {

        static Joined of(List<Passage> passages) {
            StringBuilder words = new StringBuilder();
            List<Passage.Run> runs = new ArrayList<>();
            for (Passage passage : passages) {
                words.append(words.length() == 0 ? "" : " ");
                int start = words.length();
                passage.runs()
                        .forEach(run -> runs.add(new Passage.Run(run.start() + start, run.end() + start, run.from())));
                words.append(passage.words());
            }
            return new Joined(words.toString(), runs, passages);
        }

        Optional<Passage.Run> at(int offset) {
            return runs.stream()
                    .filter(run -> offset >= run.start() && offset < run.end())
                    .findFirst();
        }
    }
}
