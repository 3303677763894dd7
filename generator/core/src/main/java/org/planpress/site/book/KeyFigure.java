package org.planpress.site.book;

import java.util.Optional;
import org.planpress.model.Shown;
import org.planpress.model.Text;

/**
 * A figure in large letters.
 *
 * @param value the figure
 * @param words what it counts
 * @param source where it was published, if it is none of the plan's own
 */
public record KeyFigure(String value, String words, Optional<String> source) {

    /** A figure as its author wrote it. */
    static KeyFigure of(Shown.KeyFigure written) {
        return new KeyFigure(
                written.value().value(),
                written.label().value(),
                written.source().map(Text::value));
    }
}
