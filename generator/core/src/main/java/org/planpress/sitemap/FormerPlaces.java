package org.planpress.sitemap;

import java.util.Optional;
import java.util.Set;
import org.planpress.model.Plan;
import org.planpress.model.Seal;

/**
 * Where what is sealed stood before, so that old addresses go on to answer: a page leads on to the sealed one, another file
 * is there in both places. What a seal holds of the whole site, such as measures, stood elsewhere and still does.
 */
public final class FormerPlaces {

    /** How paths of what belongs to one edition start, seen from its first page. */
    private static final Set<String> OF_EDITION = Set.of(
            "index.html",
            "plan.pdf",
            "about",
            "commitments",
            "earlier",
            "easy-read",
            "easy-read.pdf",
            "governance",
            "kpis",
            "money",
            "partners",
            "places",
            "priorities",
            "registers",
            "requirements",
            "sections",
            "share.png",
            "survey",
            "timetable");

    private FormerPlaces() {}

    /** The address at which a page stood; empty for other files, for other pages, and while its edition is still made. */
    static Optional<String> ofPage(Plan plan, Seal seal, Seal.File file) {
        return file.isPage() && isOfEdition(file.path()) && stands(plan, seal)
                ? Optional.of(Addresses.EDITIONS + seal.edition() + "/" + file.address())
                : Optional.empty();
    }

    /** The address at which a file stood that is no page; else empty, as above. */
    public static Optional<String> ofFile(Plan plan, Seal seal, Seal.File file) {
        if (file.isPage() || !stands(plan, seal)) {
            return Optional.empty();
        }
        if (isIn(SiteFiles.TABLES, seal, file) || isIn(SiteFiles.CHARTS, seal, file)) {
            return Optional.of("/" + file.path());
        }
        return isOfEdition(file.path())
                ? Optional.of(Addresses.EDITIONS + seal.edition() + "/" + file.path())
                : Optional.empty();
    }

    /** Whether it is a file of the edition in one of the folders that all editions share. */
    private static boolean isIn(String folder, Seal seal, Seal.File file) {
        return file.path().startsWith(folder.substring(1) + seal.edition() + "/");
    }

    private static boolean stands(Plan plan, Seal seal) {
        return plan.continuity()
                .standingFor(seal.edition())
                .filter(seal::equals)
                .isPresent();
    }

    private static boolean isOfEdition(String path) {
        int slash = path.indexOf('/');
        return OF_EDITION.contains(slash < 0 ? path : path.substring(0, slash));
    }
}
