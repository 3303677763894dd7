package org.planpress.site.easy;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Prose;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.texts.OtherWays;

/**
 * What is told of an edition in easy read.
 *
 * @param lead what this is, in short sentences
 * @param document the same as a document, if there is one
 * @param parts the plan, each priority and what belongs to none, as far as something is told of them
 * @param countTitle the heading above how much is told
 * @param counted how much of the plan is told, a sentence each
 * @param ways other ways to read the plan
 */
public record EasyReadPage(
        String heading,
        List<String> lead,
        Optional<Link> document,
        List<Part> parts,
        String countTitle,
        List<String> counted,
        Optional<OtherWays> ways)
        implements PageContent {

    /**
     * A part of it.
     *
     * @param id names it on the page
     * @param mark the look of its priority, if it is one
     * @param own what is told of the part itself
     * @param things what is told of the commitments in it
     */
    public record Part(String id, String title, Optional<PriorityMark> mark, Optional<Told> own, List<Thing> things) {}

    /** A commitment: its title, its place on the page and what is told of it. */
    public record Thing(String id, String title, Told told) {}

    /**
     * An easy-read text.
     *
     * @param sentences one idea each
     * @param picture what is shown beside them
     * @param more the way to all that the plan says of it
     */
    public record Told(List<String> sentences, Optional<Prose> picture, Link more) {}
}
