package org.planpress.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.planpress.check.Passage.Kind;
import org.planpress.check.Passage.Owner;
import org.planpress.check.Passage.Piece;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.Named;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.RecordParts;
import org.planpress.model.Report;
import org.planpress.model.Text;

/**
 * All the words of a plan, for the rules that hold wherever words stand.
 *
 * <p>It walks the model's records by their components instead of naming each field, so that a field added to the model
 * is checked from its first day: a field forgotten here would be a hole that nobody sees.
 */
final class PlanText {

    private final Plan plan;
    private final boolean everything;
    private final List<Passage> passages = new ArrayList<>();

    private PlanText(Plan plan, boolean everything) {
        this.plan = plan;
        this.everything = everything;
    }

    /** Every passage, in the order of the model. */
    static List<Passage> of(Plan plan) {
        return of(plan, false);
    }

    /** Everything that a page may show: the passages, code as it is written, ids, and the names of pictures. */
    static List<Passage> everythingOf(Plan plan) {
        return of(plan, true);
    }

    private static List<Passage> of(Plan plan, boolean everything) {
        PlanText text = new PlanText(plan, everything);
        text.walk(plan, Owner.NONE);
        return List.copyOf(text.passages);
    }

    private void walk(Object value, Owner owner) {
        if (value instanceof Text text) {
            passages.add(Passage.of(text, owner));
        } else if (everything && value instanceof Named named) {
            addPiece(named.id().value(), named.at(), true, owner);
        } else if (value instanceof Prose prose) {
            prose.allBlocks().forEach(block -> addBlock(block, owner));
        } else if (value instanceof Collection<?> values) {
            values.forEach(inner -> walk(inner, owner));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(inner -> walk(inner, owner));
        } else if (RecordParts.has(value)) {
            Owner own = ownerOf(value, owner);
            RecordParts.of(value).forEach(part -> walk(part, own));
        }
    }

    /** A report belongs to the edition that it reports on. */
    private Owner ownerOf(Object value, Owner around) {
        if (value instanceof Edition edition) {
            return new Owner(Optional.of(edition), Optional.empty());
        }
        return value instanceof Report report
                ? new Owner(plan.edition(report.sheet().edition().id()), Optional.of(report))
                : around;
    }

    /** A table's cells are passages of their own: words in neighbouring cells do not make a phrase. */
    private void addBlock(Prose.Block block, Owner owner) {
        if (block instanceof Prose.Grid grid) {
            grid.header().forEach(cell -> addInlines(cell.content(), owner));
            grid.rows().forEach(row -> row.forEach(cell -> addInlines(cell.content(), owner)));
        } else if (everything && block instanceof Prose.Verbatim verbatim) {
            addPiece(verbatim.text(), verbatim.at(), false, owner);
        } else {
            addInlines(block.inlines(), owner);
        }
    }

    private void addPiece(String words, SourceLocation at, boolean exact, Owner owner) {
        passages.add(new Passage(words, Kind.LANGUAGE, owner, List.of(new Piece(0, at, exact))));
    }

    private void addInlines(List<Prose.Inline> inlines, Owner owner) {
        Sentence sentence = new Sentence(everything);
        inlines.forEach(inline -> add(inline, sentence, owner));
        if (!sentence.pieces.isEmpty()) {
            passages.add(new Passage(sentence.words.toString(), Kind.LANGUAGE, owner, List.copyOf(sentence.pieces)));
        }
    }

    private void add(Prose.Inline inline, Sentence sentence, Owner owner) {
        sentence.add(inline);
        addAside(inline, owner);
        inline.inner().forEach(inner -> add(inner, sentence, owner));
    }

    /** Words beside the sentence: a footnote, the description of a picture, and raw HTML. */
    private void addAside(Prose.Inline inline, Owner owner) {
        if (!inline.aside().isEmpty()) {
            addInlines(inline.aside(), owner);
        }
        if (everything && inline instanceof Prose.Picture picture) {
            addPiece(picture.target(), picture.at(), false, owner);
        }
        if (inline instanceof Prose.Picture picture && !picture.description().isBlank()) {
            Piece piece = new Piece(0, picture.at(), false);
            passages.add(new Passage(picture.description(), Kind.LANGUAGE, owner, List.of(piece)));
        } else if (inline instanceof Prose.RawHtml html) {
            Piece piece = new Piece(0, html.at(), html.source().indexOf('\n') < 0);
            passages.add(new Passage(html.source(), Kind.MARKUP, owner, List.of(piece)));
        }
    }

    /** Puts the inlines of one block together, remembering where each stands. */
    private static final class Sentence {
        private final boolean everything;
        private final StringBuilder words = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        Sentence(boolean everything) {
            this.everything = everything;
        }

        void add(Prose.Inline inline) {
            String own = inline.ownWords();
            if (own.isEmpty()) {
                return;
            }
            boolean markup = inline instanceof Prose.Code || inline instanceof Prose.RawHtml;
            boolean exact = inline instanceof Prose.Words found && found.asWritten();
            pieces.add(new Piece(words.length(), inline.at(), exact));
            words.append(markup && !everything ? String.valueOf(Passage.CODE) : own);
        }
    }
}
