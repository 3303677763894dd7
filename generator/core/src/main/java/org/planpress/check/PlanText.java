package org.planpress.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.check.Passage.Kind;
import org.planpress.finding.Provenance;
import org.planpress.finding.Provenance.Piece;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.Report;
import org.planpress.model.Text;

/**
 * All the words of a plan, for the rules that hold wherever words stand.
 *
 * <p>It walks the model's records by their components instead of naming each field, so that a field added to the model
 * is checked from its first day: a field forgotten here would be a hole that nobody sees. Each check walks for itself;
 * that costs less than reading one of the files did.
 */
final class PlanText {

    private final Plan plan;
    private final List<Passage> passages = new ArrayList<>();

    private PlanText(Plan plan) {
        this.plan = plan;
    }

    /** Every passage, in the order of the model. */
    static List<Passage> of(Plan plan) {
        PlanText text = new PlanText(plan);
        text.walk(plan, Optional.empty());
        return List.copyOf(text.passages);
    }

    /** The passages that are language. */
    static List<Passage> languageOf(Plan plan) {
        return language(of(plan));
    }

    /** The passages of the reports that are language. */
    static List<Passage> languageInReports(Plan plan) {
        PlanText text = new PlanText(plan);
        text.walk(plan.reports(), Optional.empty());
        return language(text.passages);
    }

    /** The passages of one report. */
    static Stream<Passage> of(Report report, Plan plan) {
        PlanText text = new PlanText(plan);
        text.walk(report, Optional.empty());
        return text.passages.stream();
    }

    private static List<Passage> language(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.kind() == Kind.LANGUAGE)
                .toList();
    }

    private void walk(Object value, Optional<Edition> edition) {
        if (value instanceof Text text) {
            passages.add(Passage.of(text, edition));
        } else if (value instanceof Prose prose) {
            prose.allBlocks().forEach(block -> addBlock(block, edition));
        } else if (value instanceof Collection<?> values) {
            values.forEach(inner -> walk(inner, edition));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(inner -> walk(inner, edition));
        } else if (value instanceof Record && value.getClass().getPackage() == Plan.class.getPackage()) {
            Optional<Edition> owner = ownerOf(value).or(() -> edition);
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                walk(valueOf(component, value), owner);
            }
        }
    }

    /** A report belongs to the edition that it reports on. */
    private Optional<Edition> ownerOf(Object value) {
        if (value instanceof Edition edition) {
            return Optional.of(edition);
        }
        return value instanceof Report report
                ? plan.edition(report.sheet().edition().id())
                : Optional.empty();
    }

    private static Object valueOf(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record of the model hides its component " + component.getName(), e);
        }
    }

    /** A table's cells are passages of their own: words in neighbouring cells do not make a phrase. */
    private void addBlock(Prose.Block block, Optional<Edition> edition) {
        if (block instanceof Prose.Grid grid) {
            grid.header().forEach(cell -> addInlines(cell.content(), edition));
            grid.rows().forEach(row -> row.forEach(cell -> addInlines(cell.content(), edition)));
        } else {
            addInlines(block.inlines(), edition);
        }
    }

    private void addInlines(List<Prose.Inline> inlines, Optional<Edition> edition) {
        Sentence sentence = new Sentence();
        inlines.forEach(inline -> add(inline, sentence, edition));
        if (!sentence.pieces.isEmpty()) {
            passages.add(new Passage(sentence.words.toString(), Kind.LANGUAGE, edition, Provenance.of(sentence.pieces), List.copyOf(sentence.joints)));
        }
    }

    private void add(Prose.Inline inline, Sentence sentence, Optional<Edition> edition) {
        sentence.add(inline);
        addAside(inline, edition);
        inline.inner().forEach(inner -> add(inner, sentence, edition));
    }

    /** Words beside the sentence: a footnote, the description of a picture, and raw HTML. */
    private void addAside(Prose.Inline inline, Optional<Edition> edition) {
        if (!inline.aside().isEmpty()) {
            addInlines(inline.aside(), edition);
        }
        if (inline instanceof Prose.Picture picture && !picture.description().isBlank()) {
            passages.add(new Passage(picture.description(), Kind.LANGUAGE, edition, picture.from(), List.of()));
        } else if (inline instanceof Prose.RawHtml html) {
            passages.add(new Passage(html.source(), Kind.MARKUP, edition, html.from(), List.of()));
        }
    }

    /** Puts the inlines of one block together, remembering where each stands. */
    private static final class Sentence {
            private final StringBuilder words = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Integer> joints = new ArrayList<>();

        void add(Prose.Inline inline) {
            String own = inline.ownWords();
            if (own.isEmpty()) {
                return;
            }
            boolean markup = inline instanceof Prose.Code || inline instanceof Prose.RawHtml;
            joints.add(words.length());
            if (markup) {
                pieces.add(new Piece(words.length(), inline.at(), false));
                words.append(Passage.CODE);
            } else {
                inline.from().pieces().forEach(piece -> pieces.add(piece.after(words.length())));
                words.append(own);
            }
        }
    }
}
