package org.planpress.site.book;

import java.util.List;
import org.planpress.site.cite.Cite;
import org.planpress.site.frame.Link;
import org.planpress.site.promises.CommitmentPage;

/**
 * A commitment on a sheet of paper, to be handed round or pinned up.
 *
 * @param language language tag
 * @param organisation whose promise it is
 * @param edition the plan that makes it
 * @param foot words at the foot of each page
 * @param draft whether the page carries the word "Draft"
 * @param notices what to know before reading: that the plan is a draft, that it has ended
 * @param site the address of the web site
 * @param web its page on the web site; its text is the address to type
 * @param of how many commitments its priority has
 * @param at which of them it is, counted from 0
 * @param cite how to cite it
 * @param page the same as its page on the web site shows
 */
public record CommitmentSheet(
        String language,
        String organisation,
        String edition,
        String foot,
        boolean draft,
        List<String> notices,
        String site,
        Link web,
        int of,
        int at,
        Cite cite,
        CommitmentPage page) {}
