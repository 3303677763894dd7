package org.planpress.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.Seal;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.SiteMap;

/** What is sealed is of an edition that is there and settled, and says no less than the content does. */
final class SealedEditions implements Check {

    private static final Rule WITHOUT_EDITION = Rule.error(
            "sealed-without-edition",
            "There are sealed files of an edition that the content does not have.",
            "Bring back the files of the edition, or give its folder the old name again.",
            "a folder editions/2017-20/ with nothing in it but sealed/");

    private static final Rule DRAFT = Rule.error(
            "sealed-draft",
            "A version of an edition is sealed, and the edition says that the same version is a draft or open to comments.",
            "Give the draft a version of its own, or set the status back.",
            "status: draft beside version: 1.0, and sealed/1.0.zip");

    private static final Rule LACKS = Rule.error(
            "sealed-page-missing",
            "The content of a sealed edition has something that its sealed files know no page of, so that links to it lead"
                    + " nowhere.",
            "Take out what was added, or delete the two files of the seal and seal the edition anew.",
            "a commitment that was written into commitments.yml after the edition was sealed");

    private static final Rule OUTDATED = Rule.warning(
            "seal-outdated",
            "The content of an edition tells of days after it was sealed, and readers see the sealed files alone.",
            "Seal it anew, so that readers see the end of it; under a new version if the old one should be kept, too.",
            "an edition sealed on 1 May 2025 with a report of March 2028");

    @Override
    public List<Rule> rules() {
        return List.of(WITHOUT_EDITION, DRAFT, LACKS, OUTDATED);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.continuity().seals().stream()
                .flatMap(seal -> plan.edition(seal.edition())
                        .map(edition -> Stream.of(
                                        draft(edition, seal),
                                        lacking(plan, edition, seal),
                                        outdated(plan, edition, seal))
                                .flatMap(found -> found))
                        .orElseGet(() -> Stream.of(WITHOUT_EDITION
                                .at(seal.at(), "there is no edition '%s'".formatted(seal.edition()))
                                .withHint("bring back its edition.yml and the files beside it"))))
                .toList();
    }

    private static Stream<Finding> draft(Edition edition, Seal seal) {
        EditionSheet sheet = edition.sheet();
        boolean same = sheet.version().value().equals(seal.version());
        return same && !sheet.status().isSettled()
                ? Stream.of(DRAFT.at(
                                sheet.version().at(),
                                "version %s is sealed, and this edition is not final".formatted(seal.version()))
                        .marking(seal.version().length())
                        .withHint("give the draft a version of its own, or set the status back"))
                : Stream.empty();
    }

    private static boolean stands(Plan plan, Seal seal) {
        return plan.continuity()
                .standingFor(seal.edition())
                .filter(seal::equals)
                .isPresent();
    }

    private static Stream<Finding> lacking(Plan plan, Edition edition, Seal seal) {
        if (!stands(plan, seal)) {
            return Stream.empty();
        }
        String folder = Addresses.EDITIONS + edition.id() + "/";
        Set<String> sealed =
                seal.files().stream().map(Seal.File::address).collect(Collectors.toCollection(HashSet::new));
        return SiteMap.withoutTables(plan.with(plan.continuity().before(edition.id()))).entries().stream()
                .filter(entry -> entry.kind().isPage() && entry.address().startsWith(folder))
                .filter(entry -> !sealed.contains(entry.address().substring(folder.length())))
                .flatMap(entry -> entry.name().stream()
                        // A list of all of a kind may be newer than the seal; only its own pages link to it.
                        .filter(name -> !name.text().equals(edition.id().value()))
                        .map(name -> lack(entry, name, seal)));
    }

    private static Finding lack(Entry entry, Entry.Name name, Seal seal) {
        return LACKS.at(
                        name.at(),
                        "%s '%s' is not in the sealed version %s of this edition"
                                .formatted(entry.kind().words(), name.text(), seal.version()))
                .withHint("take it out, or delete the two files of the seal and seal the edition anew");
    }

    private static Stream<Finding> outdated(Plan plan, Edition edition, Seal seal) {
        return stands(plan, seal)
                ? days(plan, edition)
                        .filter(told -> told.day().isAfter(seal.day()))
                        .limit(1)
                        .map(told -> OUTDATED.at(
                                        told.at(),
                                        "this tells of %s, and the edition was sealed on %s"
                                                .formatted(told.day(), seal.day()))
                                .withHint("planpress seal %s --replace; or give the edition a new version first"
                                        .formatted(edition.id())))
                : Stream.empty();
    }

    /** A day on which something was said of an edition. */
    private record Told(LocalDate day, SourceLocation at) {}

    private static Stream<Told> days(Plan plan, Edition edition) {
        EditionSheet sheet = edition.sheet();
        return Stream.of(
                        plan.reportsOn(edition).stream()
                                .map(Report::sheet)
                                .map(report -> told(Optional.of(report.dated()), report.at())),
                        edition.commitments().stream()
                                .map(commitment ->
                                        told(commitment.asOf(), commitment.id().at())),
                        Stream.of(told(sheet.dated(), sheet.at())))
                .flatMap(told -> told)
                .flatMap(Optional::stream);
    }

    private static Optional<Told> told(Optional<LocalDate> day, SourceLocation at) {
        return day.map(known -> new Told(known, at));
    }
}
