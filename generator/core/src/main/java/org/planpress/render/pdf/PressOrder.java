package org.planpress.render.pdf;

import java.util.Optional;
import org.planpress.look.FontFile;
import org.planpress.look.PressInks;
import org.planpress.output.PressForm;

/**
 * What a print shop gets beside the pages.
 *
 * @param form after which standard it is made
 * @param inks what colours become
 * @param profile that of the press, if there is one
 * @param condition the name under which the press and its paper are registered, such as FOGRA39, if somebody says it
 * @param font for the words beside the pages
 * @param line what stands beside a page: of which document it is and which one
 */
public record PressOrder(
        PressForm form,
        PressInks inks,
        Optional<byte[]> profile,
        Optional<String> condition,
        FontFile font,
        Line line) {

    /** What stands beside a page. */
    @FunctionalInterface
    public interface Line {
        String beside(int page, int pages);
    }
}
