package org.planpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.planpress.analysis.Binding;
import org.planpress.analysis.BoundFigures;
import org.planpress.analysis.Claim;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.finding.Provenance;
import org.planpress.finding.Provenance.Piece;
import org.planpress.model.Edition;
import org.planpress.model.Figure;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.RecordParts;
import org.planpress.model.Report;
import org.planpress.model.Series;
import org.planpress.model.Text;
import org.planpress.site.chart.MoneyScale;
import org.planpress.site.chart.Numbers;
import org.planpress.site.chart.ValueFormat;
import org.planpress.site.measures.BindingMessage;
import org.planpress.words.Voice;

/**
 * Puts figures where texts name them, so that a text and the data behind it cannot disagree.
 *
 * <p>It goes through the model's records by their components, as the checks of words do, so that a text in a new field
 * is filled from its first day. Names that nothing answers to stay as they are; a check has refused them before.
 */
public final class Bindings {

    private final Voice voice;
    private final PlanAnalysis analysis;

    private Bindings(Voice voice, PlanAnalysis analysis) {
        this.voice = voice;
        this.analysis = analysis;
    }

    /** What texts belong to: their edition, and the figures that were known when they were written. */
    private record Owner(Optional<Edition> edition, BoundFigures figures) {}

    /** The analysed plan with figures in its texts. */
    public static Plan fill(Voice voice, PlanAnalysis analysis) {
        return (Plan) new Bindings(voice, analysis)
                .filled(analysis.plan(), new Owner(Optional.empty(), new BoundFigures(analysis)));
    }

    private Object filled(Object value, Owner owner) {
        if (value instanceof Text text) {
            if (!asks(text.value())) {
                return text;
            }
            if (text.bearsMarks()) {
                return Text.of((Prose) record(text.marked(), owner));
            }
            Filled filled = words(text.value(), text.from(), owner);
            return new Text(filled.words, filled.from);
        }
        if (value instanceof Prose prose && !prose.hasInline(Bindings::asks)) {
            return prose;
        }
        if (value instanceof Series series && !series.hasWords()) {
            return series;
        }
        if (value instanceof Prose.Words words) {
            if (!asks(words.text())) {
                return words;
            }
            Filled filled = words(words.text(), words.from(), owner);
            return new Prose.Words(filled.words, filled.from);
        }
        if (value instanceof Prose.Picture picture) {
            return asks(picture.description())
                    ? new Prose.Picture(
                            picture.target(), words(picture.description(), picture.from(), owner).words, picture.from())
                    : picture;
        }
        if (value instanceof List<?> values) {
            return list(values, owner);
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.isEmpty() ? maybe : optional(maybe, owner);
        }
        return RecordParts.has(value) ? record((Record) value, ownerOf(value, owner)) : value;
    }

    private static boolean asks(Prose.Inline inline) {
        return inline instanceof Prose.Words words
                ? asks(words.text())
                : inline instanceof Prose.Picture picture && asks(picture.description());
    }

    private static boolean asks(String words) {
        return words.contains("{{");
    }

    /** What has nothing to fill stays the very thing that it was. */
    private List<?> list(List<?> values, Owner owner) {
        List<Object> filled = List.of();
        for (int at = 0; at < values.size(); at++) {
            Object before = values.get(at);
            Object after = filled(before, owner);
            if (before != after) {
                filled = filled.isEmpty() ? new ArrayList<>(values) : filled;
                filled.set(at, after);
            }
        }
        return filled.isEmpty() ? values : List.copyOf(filled);
    }

    private Optional<?> optional(Optional<?> maybe, Owner owner) {
        Object filled = filled(maybe.get(), owner);
        return filled == maybe.get() ? maybe : Optional.of(filled);
    }

    private Owner ownerOf(Object value, Owner owner) {
        if (value instanceof Edition edition) {
            return new Owner(Optional.of(edition), owner.figures);
        }
        return value instanceof Report report
                ? new Owner(analysis.plan().edition(report.sheet().edition().id()), BoundFigures.of(report, analysis))
                : owner;
    }

    /** The same record with figures in its texts; itself if it has none to fill. */
    private Record record(Record value, Owner owner) {
        return RecordParts.changed(value, (part, marked) -> filled(part, owner));
    }

    /** Words with figures in them; a figure stands where its name does. */
    private record Filled(String words, Provenance from) {}

    private Filled words(String text, Provenance written, Owner owner) {
        StringBuilder filled = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher marks = BoundFigures.MARK.matcher(text);
        while (marks.find()) {
            String between = text.substring(from, marks.start());
            if (!between.isEmpty()) {
                add(written.part(from, marks.start()), filled.length(), pieces);
            }
            filled.append(between);
            pieces.add(new Piece(filled.length(), written.at(marks.start()), false));
            filled.append(shown(marks.toMatchResult(), text, owner));
            from = marks.end();
        }
        if (from == 0) {
            return new Filled(text, written);
        }
        if (from < text.length()) {
            add(written.part(from, text.length()), filled.length(), pieces);
        }
        return new Filled(filled.append(text, from, text.length()).toString(), Provenance.of(pieces));
    }

    private static void add(Provenance part, int after, List<Piece> pieces) {
        part.pieces().stream().map(piece -> piece.after(after)).forEach(pieces::add);
    }

    private String shown(MatchResult mark, String text, Owner owner) {
        Binding found = owner.figures.find(mark.group(), owner.edition);
        if (found instanceof Binding.OfMeasure figure) {
            String words = figure(figure, text, mark.start());
            return figure.illustrative() ? voice.say(new BindingMessage.MadeUp(words)) : words;
        }
        if (found instanceof Binding.Amount amount) {
            return money(amount);
        }
        if (found instanceof Binding.Count count) {
            return Numbers.count(count.number());
        }
        return found instanceof Binding.Part part
                ? Numbers.percent(
                        part.share().percent(),
                        Math.max(0, part.share().percent().scale()))
                : mark.group();
    }

    /** With the digits that an amount can bear. */
    private String money(Binding.Amount amount) {
        return MoneyScale.of(voice, List.of(amount.money()))
                .bearing(amount.slack())
                .words(amount.money());
    }

    /** A change keeps its sign unless the words before it, such as "rose by", say which way it went. */
    private String figure(Binding.OfMeasure bound, String text, int at) {
        ValueFormat format = ValueFormat.of(voice, bound.sheet());
        Figure figure = bound.figure();
        if (bound.field() != Binding.Field.YEAR_ON_YEAR) {
            return format.figure(figure);
        }
        return Claim.before(text, at).isPresent() ? format.size(figure) : format.change(figure);
    }
}
