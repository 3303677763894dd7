package org.planpress.prose;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.planpress.finding.Findings;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;

/**
 * One text while it is read: what the parser made of it, where its parts stand, and who hears of problems.
 *
 * @param unbroken where signs are no marks
 * @param keepsLines whether the end of a line stays one, because checks look at it; otherwise it is a space
 */
record Reading(
        Document document,
        Places positions,
        Targets targets,
        Footnotes footnotes,
        Findings findings,
        Unbroken unbroken,
        boolean keepsLines) {

    Reading(Document document, Places positions, Targets targets, Findings findings) {
        this(
                document,
                positions,
                targets,
                Footnotes.of(document, positions, findings),
                findings,
                Unbroken.in(document.getChars().toString()),
                false);
    }

    /** The same, for words in which the end of a line stays one. */
    Reading keepingLines() {
        return new Reading(document, positions, targets, footnotes, findings, unbroken, true);
    }

    SourceLocation at(Node node) {
        return positions.at(node.getStartOffset());
    }

    /** Where a part that is no run of words comes from. */
    Provenance from(Node node) {
        return Provenance.at(at(node));
    }

    /** Where a link or a picture comes from; the address may stand on another line than it, or in a definition. */
    Provenance from(Node node, BasedSequence address) {
        return from(node).naming(positions.at(address.getStartOffset()), address.toString());
    }
}
