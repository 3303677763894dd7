package org.planpress.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planpress.analysis.EditionFacts;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Addresses;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.model.SiteSheet;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.page.Link;

/**
 * What the pages of one edition are made from.
 *
 * @param companions the files that accompany the pages
 */
record Setting(
        Plan plan,
        PlanAnalysis analysis,
        Edition edition,
        EditionFacts facts,
        Addresses addresses,
        Set<Companion> companions) {

    Setting {
        companions = Set.copyOf(companions);
    }

    static Setting of(Plan plan, PlanAnalysis analysis, Edition edition, Set<Companion> companions) {
        return new Setting(plan, analysis, edition, analysis.of(edition), new Addresses(plan), companions);
    }

    /** The same with no figures but those that a report could know. */
    Setting knownTo(Report report) {
        return new Setting(plan, analysis.knownTo(report), edition, facts, addresses, companions);
    }

    SiteSheet site() {
        return plan.site();
    }

    EditionSheet sheet() {
        return edition.sheet();
    }

    String editionTitle() {
        return sheet().title().value();
    }

    boolean isCurrent() {
        return edition.id().equals(plan.current().id());
    }

    /** Whether its last day had passed on the day that the plan is published for. */
    boolean hasEnded() {
        return sheet().period().end().isBefore(analysis.asOf());
    }

    String home() {
        return addresses.edition(edition);
    }

    /** The plan's own word for one of its promises. */
    String one() {
        return site().commitmentWord().map(word -> word.singular().value()).orElse("commitment");
    }

    String many() {
        return site().commitmentWord().map(word -> word.plural().value()).orElse("commitments");
    }

    /** {@code 63 commitments}. */
    String counted(int number) {
        return Words.number(number) + " " + (number == 1 ? one() : many());
    }

    String addressOf(Commitment commitment) {
        return addresses.commitment(edition, commitment.id().id());
    }

    /** The commitment with an id, if this edition has it. */
    Optional<Commitment> commitment(Id id) {
        return edition.commitments().stream()
                .filter(commitment -> commitment.id().id().equals(id))
                .findFirst();
    }

    Link crumbHome() {
        return new Link(isCurrent() ? "Plan" : editionTitle(), home());
    }

    Link crumb(Priority priority) {
        Text title = priority.sheet().title();
        return new Link(priority.sheet().number() + ". " + title, addresses.priority(edition, priority));
    }

    /** {@code version 1.2}, {@code final draft}. */
    String version() {
        return Words.version(sheet().version());
    }

    /** The crumbs of a page right under the first page of the edition. */
    List<Link> crumbs() {
        return List.of(crumbHome());
    }
}
