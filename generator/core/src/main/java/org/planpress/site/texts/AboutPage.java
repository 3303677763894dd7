package org.planpress.site.texts;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Prose;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;

/**
 * Who answers for an edition and what changed in it, after what the body says about itself.
 *
 * @param body the page {@code about} of the content; empty for other editions
 * @param identity title, period, status and version of the edition
 * @param predecessor the edition that it follows
 * @param earlier what became of the promises of that, where they can be followed
 * @param notFollowed why they cannot, where they cannot
 * @param control the document control sheet
 * @param controlNote a sentence where there is no sheet
 * @param source where the facts come from
 * @param ways other ways to read the plan
 */
public record AboutPage(
        String heading,
        Optional<String> summary,
        List<Link> contents,
        Optional<Prose> body,
        List<Fact> identity,
        Optional<Link> predecessor,
        Optional<Link> earlier,
        Optional<String> notFollowed,
        List<Fact> control,
        String controlNote,
        List<Change> changes,
        String changesNote,
        Optional<String> source,
        Optional<OtherWays> ways)
        implements PageContent {

    /** A line of the change control. */
    public record Change(String version, String date, String what, String by) {}
}
