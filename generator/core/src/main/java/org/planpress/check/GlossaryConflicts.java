package org.planpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Text;

/** A word has one entry in the glossary, whether as a term or as another form of one. */
final class GlossaryConflicts implements Check {

    private static final Rule RULE = Rule.error(
            "glossary-conflict",
            "A word is in the glossary twice.",
            "Keep one entry, and write out the other meaning wherever it is used.",
            "terms:\n  - {term: FAT, expansion: further action taken}\n  - {term: FAT, expansion: formal action taken}");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        Map<String, Text> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        plan.glossary().terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.term()), term.aliases().stream()))
                .forEach(word -> {
                    Text earlier = first.putIfAbsent(word.value().toLowerCase(Locale.ROOT), word);
                    if (earlier != null) {
                        findings.add(conflict(word, earlier));
                    }
                });
        return findings;
    }

    private static Finding conflict(Text word, Text earlier) {
        return RULE.at(word.at(), "'%s' is already in the glossary, at %s".formatted(word, earlier.at()))
                .marking(word.value().length())
                .withHint("keep one of the two; two meanings of one word need two words");
    }
}
