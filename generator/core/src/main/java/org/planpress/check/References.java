package org.planpress.check;

import static org.planpress.check.Missing.missing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.analysis.MoneyItem;
import org.planpress.check.EditionIds.Given;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet.Retired;
import org.planpress.model.Governance;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Plan;
import org.planpress.model.Printing;
import org.planpress.model.Prose.Link;
import org.planpress.model.Ref;
import org.planpress.model.Register;
import org.planpress.model.Report;
import org.planpress.model.Requirements;
import org.planpress.model.Scenarios;

/** Whoever names an id must name one that exists. */
final class References implements Check {

    /** Kinds of things that money may serve. */
    private static final Set<String> SERVED = Set.of("priority", "theme", "commitment");

    private static final String ASSETS = "assets/";
    private static final Pattern PICTURE = Pattern.compile("(?i)\\S+\\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|heic)");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?i)\\S+\\.(?:pdf|docx?|odt|xlsx?|ods|csv|pptx?|odp|zip|mp[34])");

    @Override
    public List<Rule> rules() {
        return List.of(Missing.RULE);
    }

    @Override
    public boolean needsWholePlan() {
        return true;
    }

    @Override
    public List<Finding> check(Plan plan) {
        List<String> editions =
                plan.editions().stream().map(edition -> edition.id().value()).toList();
        return Stream.of(
                        missing("edition", List.of(plan.site().currentEdition()), editions),
                        plan.editions().stream()
                                .flatMap(edition -> missing(
                                        "edition",
                                        edition.sheet().predecessor().stream().toList(),
                                        editions)),
                        plan.editions().stream().flatMap(References::inEdition),
                        plan.editions().stream().flatMap(edition -> ofMoney(edition, plan)),
                        plan.editions().stream().flatMap(edition -> superseded(plan, edition)),
                        MeasureReferences.in(plan),
                        ReportReferences.in(plan),
                        sought(plan),
                        Body.of(plan).stream().flatMap(body -> inProse(body, plan)))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Finding> inEdition(Edition edition) {
        List<Given> inUse = EditionIds.inUse(edition);
        Set<String> kpis = ofKind("KPI", inUse);
        return Stream.of(
                        edition.commitments().stream().flatMap(commitment -> missing("KPI", commitment.kpis(), kpis)),
                        questions(edition),
                        edition.sheet().retired().stream().flatMap(retired -> replacement(retired, inUse)),
                        edition.requirements().stream().flatMap(it -> inThreats(it, ofKind("commitment", inUse))),
                        edition.registers().stream().flatMap(it -> inEntries(it, inUse)),
                        edition.scenarios().stream().flatMap(References::base),
                        edition.governance().stream().flatMap(References::inBodies))
                .flatMap(Function.identity());
    }

    /** What money serves, where it is for, and the line that a grant is paid from. */
    private static Stream<Finding> ofMoney(Edition edition, Plan plan) {
        List<String> served = EditionIds.inUse(edition).stream()
                .filter(given -> SERVED.contains(given.kind()))
                .map(given -> given.id().value())
                .toList();
        List<String> areas =
                plan.site().areas().stream().map(area -> area.id().toString()).toList();
        List<String> lines = edition.budget().stream()
                .flatMap(budget -> budget.spending().stream())
                .map(line -> line.id().toString())
                .toList();
        return Stream.concat(
                MoneyItem.of(edition).stream()
                        .flatMap(item -> Stream.concat(
                                missing("priority, theme or commitment", item.serves(), served),
                                missing("area", item.areas(), areas))),
                edition.grants().stream()
                        .flatMap(grants -> grants.grants().stream())
                        .flatMap(grant -> missing(
                                "line of the budget", grant.line().stream().toList(), lines)));
    }

    /** A commitment takes the place of those of editions before its own. */
    private static Stream<Finding> superseded(Plan plan, Edition edition) {
        Set<String> known = plan.before(edition).stream()
                .flatMap(before -> before.commitments().stream())
                .map(commitment -> commitment.id().toString())
                .collect(Collectors.toSet());
        return edition.commitments().stream()
                .flatMap(commitment -> missing("commitment of an edition before", commitment.supersedes(), known));
    }

    private static Stream<Finding> questions(Edition edition) {
        Set<String> known = edition.survey().stream()
                .flatMap(survey -> survey.questions().stream())
                .map(question -> question.id().toString())
                .collect(Collectors.toSet());
        Stream<Ref> named = Stream.concat(
                edition.kpis().stream().flatMap(kpi -> kpi.questions().stream()),
                edition.commitments().stream().flatMap(commitment -> commitment.questions().stream()));
        return missing("question of the survey", named.toList(), known);
    }

    /** Prose may name an id of its own edition, a measure, a report or meeting or a part of one, or a word of the glossary. */
    private static Stream<Finding> inProse(Body body, Plan plan) {
        Set<String> known = linkable(
                body.edition()
                        .or(() -> plan.edition(plan.site().currentEdition().id())),
                plan);
        return body.links().stream()
                .filter(link -> Target.of(link).kind() == Target.Kind.ID)
                .flatMap(link -> missingLink(link, known));
    }

    /** What people look for leads to what a text of the current edition may name. */
    private static Stream<Finding> sought(Plan plan) {
        Set<String> known = linkable(plan.edition(plan.site().currentEdition().id()), plan);
        return plan.site().print().stream()
                .flatMap(print -> print.find().stream())
                .map(Printing.Find::to)
                .filter(to -> known.stream().noneMatch(to.value()::equalsIgnoreCase))
                .map(to -> Missing.meaning(
                        Missing.RULE
                                .at(to.from().named().at(), "nothing in the plan has the id '%s'".formatted(to))
                                .marking(to.value().length()),
                        to.value(),
                        known));
    }

    private static Set<String> linkable(Optional<Edition> owner, Plan plan) {
        Set<String> known = new TreeSet<>();
        owner.ifPresent(edition -> addLinkable(edition, known));
        plan.measures().forEach(measure -> known.add(measure.id().value()));
        plan.reports().forEach(report -> addLinkable(report, known));
        plan.meetings().forEach(meeting -> addLinkable(meeting, known));
        plan.glossary().terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.term()), term.aliases().stream()))
                .forEach(word -> known.add(word.value()));
        return known;
    }

    private static void addLinkable(Edition edition, Set<String> known) {
        Stream.concat(EditionIds.inUse(edition).stream(), EditionIds.retired(edition).stream())
                .forEach(given -> known.add(given.id().value()));
        edition.sections().forEach(section -> known.add(section.id().value()));
        edition.registers().forEach(register -> {
            known.add(register.id().toString());
            register.entries().forEach(entry -> known.add(entry.id().toString()));
        });
    }

    private static void addLinkable(Report report, Set<String> known) {
        known.add(report.id().value());
        report.topics().forEach(topic -> known.add(topic.id().value()));
        report.sheet().tables().forEach(table -> known.add(table.id().toString()));
        report.deliverables().forEach(work -> known.add(work.id().toString()));
        report.risks().forEach(risk -> known.add(risk.id().toString()));
    }

    private static void addLinkable(MeetingSheet meeting, Set<String> known) {
        known.add(meeting.id().toString());
        meeting.decisions().forEach(decision -> known.add(decision.id().toString()));
        meeting.recommendations()
                .forEach(recommendation -> known.add(recommendation.id().toString()));
    }

    private static Stream<Finding> missingLink(Link link, Set<String> known) {
        String name = link.target().substring(link.target().indexOf(':') + 1);
        return known.stream().anyMatch(name::equalsIgnoreCase)
                ? Stream.empty()
                : Stream.of(Missing.RULE
                        .at(link.at(), "nothing in the plan has the id '%s'".formatted(name))
                        .withHint(file(name).orElseGet(() -> Missing.hint(name, known))));
    }

    /** Some systems name a file as we name a thing of the plan, and a picture with a ! before it. */
    private static Optional<String> file(String name) {
        String path = name.startsWith(ASSETS) ? name : ASSETS + name;
        if (PICTURE.matcher(name).matches()) {
            return Optional.of("put the picture into assets/ and write ![what it shows](%s)".formatted(path));
        }
        return DOCUMENT.matcher(name).matches()
                ? Optional.of("put the file into assets/ and write [words](%s)".formatted(path))
                : Optional.empty();
    }

    private static Set<String> ofKind(String kind, List<Given> ids) {
        return ids.stream()
                .filter(given -> given.kind().equals(kind))
                .map(given -> given.id().value())
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> replacement(Retired retired, List<Given> inUse) {
        List<String> known = inUse.stream().map(given -> given.id().value()).toList();
        return missing("id", retired.replacedBy().stream().toList(), known);
    }

    private static Stream<Finding> inThreats(Requirements requirements, Set<String> commitments) {
        return requirements.threats().stream()
                .flatMap(threat -> missing("commitment", threat.commitments(), commitments));
    }

    private static Stream<Finding> inEntries(Register register, List<Given> inUse) {
        return register.entries().stream()
                .flatMap(entry -> Stream.of(
                                missing("commitment", entry.commitments(), ofKind("commitment", inUse)),
                                missing("KPI", entry.kpis(), ofKind("KPI", inUse)),
                                missing("priority", entry.priorities(), ofKind("priority", inUse)))
                        .flatMap(Function.identity()));
    }

    private static Stream<Finding> base(Scenarios scenarios) {
        List<String> known = scenarios.scenarios().stream()
                .map(scenario -> scenario.id().toString())
                .toList();
        return missing("scenario", List.of(scenarios.base()), known);
    }

    private static Stream<Finding> inBodies(Governance governance) {
        List<String> known =
                governance.bodies().stream().map(body -> body.id().toString()).toList();
        return governance.bodies().stream().flatMap(body -> missing("body", body.reportsTo(), known));
    }
}
