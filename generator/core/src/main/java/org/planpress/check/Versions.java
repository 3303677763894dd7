package org.planpress.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.EditionSheet.Change;
import org.planpress.model.EditionStatus;
import org.planpress.model.Plan;
import org.planpress.model.SiteSheet;

/**
 * An edition has one version, its list of changes leads up to it, and an edition that is in force was approved and may be
 * shown to everyone. A superseded edition is a record, and stays as it was.
 */
final class Versions implements Check {

    private static final Rule ORDER = Rule.warning(
            "version-order",
            "Two changes of an edition have the same version, or a later one has a lower number or an earlier day.",
            "Give each change its own version, oldest first.",
            "changes:\n  - {version: \"0.2\", what: Comments were taken in.}\n  - {version: \"0.2\", what: More comments were taken in.}");

    private static final Rule MISMATCH = Rule.warning(
            "version-mismatch",
            "The version of an edition is not that of its last change.",
            "Correct the one that is out of date.",
            "version: \"1.1\"\nchanges: [{version: \"1.2\", what: The figures were brought up to date.}]");

    private static final Rule SECRET = Rule.error(
            "not-for-publication",
            "An edition that is published has a security classification that forbids it.",
            "Leave the classification out once the text may be published, or do not publish it.",
            "control: {classification: PROTECT}");

    private static final Rule UNAPPROVED = Rule.warning(
            "final-without-approval",
            "An edition is final, has a document control sheet, and nobody is named who approved it, and no day on which it was ratified.",
            "Fill in approvedBy or ratified; until then its status is draft.",
            "status: final\ncontrol: {owner: Police and Crime Commissioner}");

    private static final Rule MADE_UP = Rule.warning(
            "sample-in-force",
            "An edition of a plan that is made up is final or varied, as if it were in force.",
            "Take 'sample' out of site.yml once the plan is your own, or give the edition the status draft. Accept it with a reason if the plan is there to show what a final one looks like.",
            "status: final");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private static final Pattern CLOSED = Pattern.compile(
            "(?i)\\b(?:protect|restricted|confidential|secret|official[- ]sensitive|not for publication|internal|embargoed)\\b");

    @Override
    public List<Rule> rules() {
        return List.of(ORDER, MISMATCH, SECRET, UNAPPROVED, MADE_UP);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return plan.editions().stream()
                .filter(edition -> !edition.sheet().status().isHistory())
                .flatMap(edition -> Stream.of(
                                order(edition), mismatch(edition), control(edition), madeUp(plan.site(), edition))
                        .flatMap(List::stream))
                .toList();
    }

    private static List<Finding> order(Edition edition) {
        List<Finding> findings = new ArrayList<>();
        Set<String> met = new HashSet<>();
        Change before = null;
        for (Change change : edition.sheet().changes()) {
            String version = change.version().value();
            if (!met.add(version.toLowerCase(Locale.ROOT))) {
                findings.add(
                        finding(ORDER, change, "there is a change with the version '%s' already".formatted(version))
                                .withHint("give each change its own version"));
            } else if (before != null && isBefore(change, before)) {
                findings.add(
                        finding(ORDER, change, "the version '%s' comes after '%s'".formatted(version, before.version()))
                                .withHint("list the changes oldest first, or correct the version or the day"));
            }
            before = change;
        }
        return findings;
    }

    private static boolean isBefore(Change change, Change earlier) {
        boolean lower = isNumber(change) && isNumber(earlier) && number(change).compareTo(number(earlier)) < 0;
        boolean sooner = change.date().isPresent()
                && earlier.date().isPresent()
                && change.date().get().isBefore(earlier.date().get());
        return lower || sooner;
    }

    private static boolean isNumber(Change change) {
        return NUMBER.matcher(change.version().value()).matches();
    }

    private static BigDecimal number(Change change) {
        return new BigDecimal(change.version().value());
    }

    private static List<Finding> mismatch(Edition edition) {
        EditionSheet sheet = edition.sheet();
        if (sheet.changes().isEmpty()) {
            return List.of();
        }
        Change last = sheet.changes().get(sheet.changes().size() - 1);
        return last.version().value().equalsIgnoreCase(sheet.version().value())
                ? List.of()
                : List.of(MISMATCH.at(
                                sheet.version().at(),
                                "the version is '%s', but the last change made it '%s'"
                                        .formatted(sheet.version(), last.version()))
                        .marking(sheet.version().value().length())
                        .withHint("correct the one that is out of date"));
    }

    private static boolean isInForce(EditionSheet sheet) {
        return sheet.status() == EditionStatus.FINAL || sheet.status() == EditionStatus.VARIED;
    }

    private static List<Finding> madeUp(SiteSheet site, Edition edition) {
        return site.isSample() && isInForce(edition.sheet())
                ? List.of(MADE_UP.at(
                        edition.sheet().at(),
                        "the status is %s, and site.yml says that the plan is made up"
                                .formatted(edition.sheet().status().name().toLowerCase(Locale.ROOT))))
                : List.of();
    }

    private static List<Finding> control(Edition edition) {
        EditionSheet sheet = edition.sheet();
        List<Finding> findings = new ArrayList<>();
        boolean inForce = isInForce(sheet);
        sheet.control().ifPresent(control -> {
            control.classification()
                    .filter(mark -> CLOSED.matcher(mark.value()).find())
                    .ifPresent(mark -> findings.add(
                            SECRET.at(mark.at(), "the classification '%s' forbids publication".formatted(mark))
                                    .marking(mark.value().length())
                                    .withHint("leave it out once the text may be published")));
            if (inForce && control.approvedBy().isEmpty() && control.ratified().isEmpty()) {
                findings.add(UNAPPROVED
                        .at(control.at(), "the edition is final, but the sheet names nobody who approved it")
                        .withHint("fill in 'approvedBy' or 'ratified', or give it the status draft"));
            }
        });
        return findings;
    }

    private static Finding finding(Rule rule, Change change, String message) {
        return rule.at(change.version().at(), message)
                .marking(change.version().value().length());
    }
}
