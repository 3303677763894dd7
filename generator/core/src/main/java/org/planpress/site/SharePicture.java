package org.planpress.site;

import java.util.List;
import java.util.Optional;
import org.planpress.model.Edition;
import org.planpress.model.EditionStatus;
import org.planpress.model.Plan;
import org.planpress.model.Text;
import org.planpress.site.frame.FrameMessage.Phase;
import org.planpress.site.frame.Strip;
import org.planpress.site.frame.Strips;
import org.planpress.site.frame.Words;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/**
 * What the picture of an edition shows, which stands for its pages where somebody shares them.
 *
 * @param address where it is
 * @param site the name of the site, unless the edition is called the same
 * @param edition the title of the edition
 * @param phase what the edition is, if it is not final
 * @param notice what the site says on each page
 * @param strip the marks of the edition
 */
public record SharePicture(
        String address,
        Optional<String> site,
        String edition,
        Optional<String> phase,
        Optional<String> notice,
        Strip strip) {

    /** Those of all editions whose pages are made. */
    public static List<SharePicture> of(Plan plan, Voice voice) {
        return plan.made().stream().map(edition -> of(plan, edition, voice)).toList();
    }

    private static SharePicture of(Plan plan, Edition edition, Voice voice) {
        String site = plan.site().title().value();
        String title = edition.sheet().title().value();
        return new SharePicture(
                SiteFiles.picture(plan, edition),
                Optional.of(site).filter(name -> !name.equals(title)),
                title,
                phase(edition.sheet().status()).map(voice::say),
                plan.site().notice().map(Text::value).map(Words::sentence),
                new Strips(edition).whole(true));
    }

    private static Optional<Phase> phase(EditionStatus status) {
        return switch (status) {
            case DRAFT -> Optional.of(Phase.DRAFT);
            case CONSULTATION -> Optional.of(Phase.CONSULTATION);
            case FINAL, VARIED, SUPERSEDED -> Optional.empty();
        };
    }
}
