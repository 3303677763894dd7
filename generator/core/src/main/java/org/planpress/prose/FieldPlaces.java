package org.planpress.prose;

import java.util.ArrayList;
import java.util.List;
import org.planpress.finding.Provenance;
import org.planpress.finding.Provenance.Piece;
import org.planpress.finding.SourceLocation;

/**
 * The places of the words of a field, which a YAML file may hold in quotes, folded or in a block.
 *
 * @param written where the field's words come from
 */
record FieldPlaces(Provenance written) implements Places {

    @Override
    public SourceLocation at(int offset) {
        return written.at(offset);
    }

    @Override
    public Provenance from(List<Integer> offsets) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= offsets.size(); end++) {
            if (end == offsets.size() || offsets.get(end) != offsets.get(end - 1) + 1) {
                int after = start;
                written.part(offsets.get(start), offsets.get(end - 1) + 1).pieces().stream()
                        .map(piece -> piece.after(after))
                        .forEach(pieces::add);
                start = end;
            }
        }
        return Provenance.of(pieces);
    }
}
