package org.planpress.prose;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.planpress.finding.Findings;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;

/** One text while it is read: what the parser made of it, where its parts stand, and who hears of problems. */
record Reading(Document document, Positions positions, Footnotes footnotes, Findings findings) {

    Reading(Document document, Positions positions, Findings findings) {
        this(document, positions, Footnotes.of(document, positions, findings), findings);
    }

    SourceLocation at(Node node) {
        return positions.at(node.getStartOffset());
    }

    /** Where a part that is no run of words comes from. */
    Provenance from(Node node) {
        return Provenance.at(at(node));
    }
}
