package org.planpress.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.Text;

/** An outcome, a commitment and a KPI are three things; a text that serves as two of them is missing one. */
final class RepeatedStatements implements Check {

    private static final Rule TEXT = Rule.warning(
            "duplicate-text",
            "Two outcomes, commitments or KPIs of one edition, or two deliverables of one report, say the same.",
            "Say what each of them adds, or drop one.",
            "outcomes:\n  - {id: p3.o1, text: There is less anti-social behaviour.}\nkpis:\n  - {id: p3.k1, text: There is less anti-social behaviour}");

    private static final Rule TITLE = Rule.warning(
            "near-duplicate-title",
            "Two priorities of one edition have almost the same title.",
            "Give each a title that tells it from the other.",
            "title: Protect the communities   # beside: Protect the community");

    @Override
    public List<Rule> rules() {
        return List.of(TEXT, TITLE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Stream.concat(
                        plan.editions().stream()
                                .flatMap(edition -> Stream.concat(
                                        repeated(TEXT, statements(edition)).stream(),
                                        repeated(TITLE, titles(edition)).stream())),
                        plan.reports().stream().flatMap(report -> repeated(TEXT, statements(report)).stream()))
                .toList();
    }

    /**
     * A text that must differ from its like.
     *
     * @param kind what it is, with its id
     * @param key equal for texts that count as the same
     */
    private record Statement(String kind, Text text, String key) {}

    private static List<Statement> statements(Edition edition) {
        Stream<Statement> outcomes = edition.priorities().stream()
                .flatMap(priority -> priority.sheet().outcomes().stream())
                .map(outcome -> statement("outcome '" + outcome.id() + "'", outcome.text()));
        Stream<Statement> commitments = edition.commitments().stream()
                .map(commitment -> statement("commitment '" + commitment.id() + "'", commitment.text()));
        Stream<Statement> kpis = edition.kpis().stream().map(kpi -> statement("KPI '" + kpi.id() + "'", kpi.text()));
        return Stream.of(outcomes, commitments, kpis).flatMap(stream -> stream).toList();
    }

    private static List<Statement> statements(Report report) {
        return report.deliverables().stream()
                .map(deliverable -> statement("deliverable '" + deliverable.id() + "'", deliverable.title()))
                .toList();
    }

    private static Statement statement(String kind, Text text) {
        return new Statement(kind, text, letters(text));
    }

    private static List<Statement> titles(Edition edition) {
        return edition.priorities().stream()
                .map(priority -> new Statement(
                        "priority " + priority.sheet().number(),
                        priority.sheet().title(),
                        singular(priority.sheet().title())))
                .toList();
    }

    private static String letters(Text text) {
        return text.value()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String singular(Text title) {
        return letters(title).replaceAll("ies\\b", "y").replaceAll("s\\b", "");
    }

    private static List<Finding> repeated(Rule rule, List<Statement> statements) {
        Map<String, Statement> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : statements) {
            Statement earlier = first.putIfAbsent(statement.key, statement);
            if (earlier != null) {
                findings.add(rule.at(statement.text.at(), message(rule, statement, earlier))
                        .marking(statement.text.value().length())
                        .withHint(
                                rule.equals(TITLE) ? "tell the two apart" : "say what each of them adds, or drop one"));
            }
        }
        return findings;
    }

    private static String message(Rule rule, Statement statement, Statement earlier) {
        return "%s %s as %s at %s"
                .formatted(
                        statement.kind,
                        rule.equals(TITLE) ? "has almost the same title" : "says the same",
                        earlier.kind,
                        earlier.text.at());
    }
}
