package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.planpress.analysis.Binding;
import org.planpress.analysis.BoundFigures;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;

/** Whoever asks for a figure by its name must name one that is there. In code such a mark is meant as it stands. */
final class UnknownFigures implements FigureCheck {

    private static final Rule RULE = Rule.error(
            "unresolved-binding",
            "The text asks for a figure by a name that is not known, or for one that has no value.",
            "Correct the name, or write the figure itself. A name is a measure, perhaps an area and a period, and one of"
                    + " latest, month, 3m, 12m, yoy or target; or money, such as funding.total, funding. with a part and"
                    + " share or amount, budget@2025-26.spending, capital.total or grants. with a grant and amount; or a count such as commitments, commitments.on-track, kpis.p1, priorities or"
                    + " survey.responses.",
            "Of all calls, {{999-abandonmnt.12m}} were lost.");

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(PlanAnalysis analysis) {
        return check(NamingPassages.of(analysis));
    }

    @Override
    public List<Finding> check(NamingPassages named) {
        return named.all().stream()
                .flatMap(naming -> BoundFigures.MARK
                        .matcher(naming.passage().words())
                        .results()
                        .flatMap(mark -> in(naming.passage(), mark, naming.figures()).stream()))
                .toList();
    }

    private static Optional<Finding> in(Passage passage, MatchResult mark, BoundFigures figures) {
        if (!passage.isInOnePiece(mark.start(), mark.end()) || passage.kind() == Passage.Kind.MARKUP) {
            return Optional.of(passage.finding(
                    RULE,
                    mark.start(),
                    mark.end(),
                    "%s is no plain text".formatted(passage.quote(mark.start(), mark.end())),
                    "write the name between the braces without other marks"));
        }
        Binding found = figures.find(mark.group(), passage.edition());
        if (found instanceof Binding.Unknown unknown) {
            int start = mark.start() + unknown.offset();
            int end = Math.max(start + 1, start + unknown.part().length());
            if (!mark.group().endsWith("}}")) {
                return Optional.of(passage.finding(
                        RULE,
                        mark.start(),
                        mark.end(),
                        quote(passage, mark) + " starts the name of a figure, which is never closed",
                        "close the name with }}; or write one brace if none is meant"));
            }
            Finding marked = passage.finding(
                    RULE,
                    start,
                    end,
                    "%s: '%s' is no known %s".formatted(quote(passage, mark), unknown.part(), unknown.kind()),
                    "");
            return Optional.of(Missing.meaning(marked, unknown.part(), unknown.known()));
        }
        return found instanceof Binding.NoValue none
                ? Optional.of(passage.finding(
                        RULE,
                        mark.start(),
                        mark.end(),
                        quote(passage, mark) + ": " + none.why(),
                        "name a figure that has a value, or write what is known in words"))
                : Optional.empty();
    }

    private static String quote(Passage passage, MatchResult mark) {
        return passage.quote(mark.start(), mark.end());
    }
}
