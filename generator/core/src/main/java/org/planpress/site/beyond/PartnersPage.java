package org.planpress.site.beyond;

import java.util.List;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.CommitmentRow;

/**
 * Who is named as a partner, and in which commitments.
 *
 * @param statement how many commitments name a partner
 * @param partners the partners, by name
 * @param note what the list does not say
 */
public record PartnersPage(String heading, String lead, String statement, List<Partner> partners, String note)
        implements ChapterPage {

    @Override
    public ChapterKind chapter() {
        return ChapterKind.PARTNERS;
    }

    /**
     * A partner.
     *
     * @param id names it on the page
     * @param counted how many commitments name it, in words
     */
    public record Partner(String id, String name, String counted, List<CommitmentRow> commitments) {}
}
