package org.planpress.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planpress.check.Passage.Kind;
import org.planpress.check.Passage.Marks;
import org.planpress.check.Passage.Owner;
import org.planpress.finding.Provenance;
import org.planpress.finding.Provenance.Piece;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.RecordParts;
import org.planpress.model.Report;
import org.planpress.model.RulePack;
import org.planpress.model.SiteSheet.Accepted;
import org.planpress.model.SiteSheet.PlainEnglish;
import org.planpress.model.Text;
import org.planpress.model.Topic;

/**
 * All the words of a plan, for the rules that hold wherever words stand.
 *
 * <p>It walks the model's records by their components instead of naming each field, so that a field added to the model
 * is checked from its first day: a field forgotten here would be a hole that nobody sees. What is accepted is left
 * out, because it repeats the words that a check warns of, and so are the rule packs of Planpress, whose words no author
 * can change.
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
        text.walk(plan, false, Owner.NONE);
        return List.copyOf(text.passages);
    }

    private void walk(Object value, boolean marked, Owner owner) {
        if (value instanceof Text text) {
            addField(text, marked ? Marks.IN_LINE : Marks.NONE, owner);
        } else if (value instanceof Prose prose) {
            prose.allBlocks().forEach(block -> addBlock(block, owner));
        } else if (value instanceof Collection<?> values) {
            values.forEach(inner -> walk(inner, marked, owner));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(inner -> walk(inner, marked, owner));
        } else if (!isLeftOut(value) && RecordParts.has(value)) {
            Owner own = ownerOf(value, owner);
            RecordParts.eachWorded(value, (part, reads) -> walk(part, reads, own));
        }
    }

    private static boolean isLeftOut(Object value) {
        return value instanceof Accepted
                || value instanceof PlainEnglish
                || (value instanceof RulePack pack && pack.isShipped());
    }

    /** A field that bears marks is read as the paragraphs that it holds. */
    private void addField(Text text, Marks marks, Owner owner) {
        if (text.bearsMarks()) {
            text.marked().blocks().forEach(paragraph -> addInlines(paragraph.inlines(), marks, owner));
        } else {
            passages.add(Passage.of(text, owner, marks));
        }
    }

    /** A report belongs to the edition that it reports on. */
    private Owner ownerOf(Object value, Owner around) {
        if (value instanceof Edition edition) {
            return new Owner(Optional.of(edition), Optional.empty(), Optional.empty());
        }
        if (value instanceof Topic topic) {
            return new Owner(around.edition(), around.report(), Optional.of(topic));
        }
        return value instanceof Report report
                ? new Owner(plan.edition(report.sheet().edition().id()), Optional.of(report), Optional.empty())
                : around;
    }

    /** A table's cells are passages of their own: words in neighbouring cells do not make a phrase. */
    private void addBlock(Prose.Block block, Owner owner) {
        if (block instanceof Prose.Grid grid) {
            grid.header().forEach(cell -> addInlines(cell.content(), Marks.ALL, owner));
            grid.rows().forEach(row -> row.forEach(cell -> addInlines(cell.content(), Marks.ALL, owner)));
        } else {
            addInlines(block.inlines(), Marks.ALL, owner);
        }
    }

    private void addInlines(List<Prose.Inline> inlines, Marks marks, Owner owner) {
        Sentence sentence = new Sentence();
        inlines.forEach(inline -> add(inline, sentence, marks, owner));
        if (!sentence.pieces.isEmpty()) {
            passages.add(new Passage(
                    sentence.words.toString(),
                    Kind.LANGUAGE,
                    owner,
                    Provenance.of(sentence.pieces),
                    List.copyOf(sentence.joints),
                    marks));
        }
    }

    private void add(Prose.Inline inline, Sentence sentence, Marks marks, Owner owner) {
        sentence.add(inline);
        addAside(inline, owner);
        inline.inner().forEach(inner -> add(inner, sentence, marks, owner));
    }

    /** Words beside the sentence: a footnote, the description of a picture, and raw HTML. */
    private void addAside(Prose.Inline inline, Owner owner) {
        if (!inline.aside().isEmpty()) {
            addInlines(inline.aside(), Marks.ALL, owner);
        }
        if (inline instanceof Prose.Picture picture && !picture.description().isBlank()) {
            passages.add(new Passage(picture.description(), Kind.LANGUAGE, owner, picture.from(), List.of()));
        } else if (inline instanceof Prose.RawHtml html) {
            passages.add(new Passage(html.source(), Kind.MARKUP, owner, html.from(), List.of()));
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
