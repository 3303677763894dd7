package org.planpress.analysis.law;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planpress.analysis.law.Parts.Thing;
import org.planpress.model.Budget;
import org.planpress.model.Edition;
import org.planpress.model.Funding;
import org.planpress.model.Grants.Grant;
import org.planpress.model.LawPart;
import org.planpress.model.LawSheet.Answer;
import org.planpress.model.Plan;
import org.planpress.model.Register;
import org.planpress.model.Requirements;
import org.planpress.model.RulePack.Duty;
import org.planpress.model.RulePack.Item;
import org.planpress.model.Section;
import org.planpress.model.Share;
import org.planpress.model.Text;

/** Looks for a duty in what the current edition holds. How the plan came about and is published: {@link Procedure}. */
final class Search {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Plan plan;
    private final Edition edition;
    private final Duty duty;
    private final Parts parts;
    private final Procedure procedure;

    Search(Plan plan, LocalDate asOf, Duty duty, List<Answer> answers) {
        this.plan = plan;
        this.edition = plan.current();
        this.duty = duty;
        this.parts = new Parts(duty, answers, asOf);
        this.procedure = new Procedure(plan, asOf, parts);
    }

    /** The parts of the duty with what was found of each; none if nothing is due yet. */
    List<PartStanding> parts() {
        return switch (duty.looks()) {
            case ST01_OBJECTIVES -> objectives();
            case ST02_POLICING, ST04_REPORTING, ST07_VICTIMS, LAW_SECTION ->
                List.of(parts.place(LawPart.SECTION, tagged()));
            case ST03_RESOURCES -> resources();
            case ST05_MEASUREMENT -> measurement();
            case ST06_GRANTS -> grants();
            case ST08_NATIONAL_THREATS -> List.of(threats());
            case ST09_ISSUED -> procedure.issued();
            case ST10_CONSULTED -> procedure.consulted();
            case ST11_SENT -> procedure.sent();
            case ST12_REVIEWED -> List.of(parts.day(LawPart.REVIEWED, Optional.empty()));
            case ST13_NATIONAL_PRIORITIES -> List.of(priorities());
            case ST14_INSPECTION -> inspection();
            case ST15_COMPLAINTS ->
                List.of(
                        parts.placeAndDay(LawPart.QUARTERLY_DATA, Stream.empty(), Optional.empty()),
                        parts.placeAndDay(LawPart.ANNUAL_STATISTICS, Stream.empty(), Optional.empty()),
                        parts.place(LawPart.COMPLAINTS_REPORT, Stream.empty()));
            case ST16_ANNUAL_REPORTS -> procedure.annualReports();
            case ST17_PRECEPT -> procedure.precept();
            case ST18_ACCESSIBILITY -> new AccessibilitySearch(plan, parts).parts();
            case ST19_DOCUMENTS -> procedure.documents();
            case ST20_WELSH -> List.of(parts.place(LawPart.WELSH, Stream.empty()));
            case ST21_VIEWS -> views();
            case ST22_WINDOWS -> procedure.windows();
            case LAW_REGISTER -> List.of(register());
        };
    }

    private List<PartStanding> objectives() {
        boolean national = edition.requirements().stream()
                .flatMap(all -> all.threats().stream())
                .anyMatch(threat -> !threat.commitments().isEmpty());
        return List.of(
                parts.place(LawPart.POLICING, Stream.empty()),
                parts.place(LawPart.CRIME_REDUCTION, Stream.empty()),
                parts.place(
                        LawPart.NATIONAL_FUNCTIONS,
                        national ? Stream.of(LawPlace.Single.REQUIREMENTS) : Stream.empty()));
    }

    /** Sections that have the tag of the duty and hold something. */
    private Stream<LawPlace> tagged() {
        return duty.tag().stream()
                .flatMap(tag -> edition.sections().stream().filter(section -> isTagged(section, tag)))
                .map(LawPlace.InSection::new);
    }

    private static boolean isTagged(Section section, Text tag) {
        return !section.body().blocks().isEmpty()
                && section.sheet().tags().stream().map(Text::value).anyMatch(tag.value()::equals);
    }

    private List<PartStanding> resources() {
        boolean split = edition.funding().filter(Search::isWhole).isPresent()
                || edition.budget().filter(budget -> hasFigures(budget)).isPresent();
        boolean amount = edition.funding().isPresent()
                || edition.budget()
                        .filter(budget -> hasFigures(budget) || hasTotal(budget))
                        .isPresent();
        return List.of(parts.place(LawPart.AMOUNT, money(amount)), parts.place(LawPart.SPLIT, money(split)));
    }

    private static Stream<LawPlace> money(boolean there) {
        return there ? Stream.of(LawPlace.Single.MONEY) : Stream.empty();
    }

    private static boolean hasFigures(Budget budget) {
        return budget.spending().stream().anyMatch(line -> !line.figures().isEmpty());
    }

    private static boolean hasTotal(Budget budget) {
        return budget.years().stream().anyMatch(year -> year.spending().isPresent());
    }

    /** Whether the parts make up the whole, as far as rounded shares can. */
    private static boolean isWhole(Funding funding) {
        BigDecimal sum = funding.parts().stream()
                .map(part -> part.share().map(Share::percent).or(() -> shareOf(part, funding)))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return !funding.parts().isEmpty() && sum.subtract(WHOLE).abs().compareTo(BigDecimal.ONE) <= 0;
    }

    private static Optional<BigDecimal> shareOf(Funding.Part part, Funding funding) {
        BigDecimal total = funding.total().pounds();
        return total.signum() == 0
                ? Optional.empty()
                : part.amount().map(amount -> amount.pounds().multiply(WHOLE).divide(total, MathContext.DECIMAL64));
    }

    private List<PartStanding> measurement() {
        List<Thing> priorities = edition.priorities().stream()
                .map(priority -> new Thing(
                        priority.id().value(),
                        priority.sheet().inShort().value(),
                        !priority.sheet().kpis().isEmpty()))
                .toList();
        List<Thing> kpis = edition.kpis().stream()
                .map(kpi -> new Thing(
                        kpi.id().toString(),
                        kpi.id() + " " + kpi.title(),
                        !kpi.measures().isEmpty()))
                .toList();
        Stream<LawPlace> place = kpis.isEmpty() ? Stream.empty() : Stream.of(LawPlace.Single.KPIS);
        boolean measured = kpis.stream().anyMatch(Thing::there);
        return List.of(
                parts.each(LawPart.KPIS, place, priorities),
                parts.each(LawPart.MEASURES, measured ? Stream.of(LawPlace.Single.KPIS) : Stream.empty(), kpis));
    }

    private List<PartStanding> grants() {
        List<Grant> grants =
                edition.grants().stream().flatMap(all -> all.grants().stream()).toList();
        boolean tied = grants.stream().anyMatch(grant -> !grant.conditions().isEmpty());
        return List.of(
                parts.place(LawPart.GRANTS, Stream.concat(money(!grants.isEmpty()), tagged())),
                parts.place(LawPart.CONDITIONS, Stream.concat(money(tied), tagged())));
    }

    private PartStanding threats() {
        List<Requirements.Threat> threats = edition.requirements().stream()
                .flatMap(all -> all.threats().stream())
                .toList();
        List<Thing> things = duty.items().stream()
                .map(item -> thing(
                        item,
                        threats.stream()
                                .filter(threat -> item.isNamed(threat.id(), threat.title()))
                                .anyMatch(Search::isAnswered)))
                .toList();
        Stream<LawPlace> place = threats.isEmpty() ? Stream.empty() : Stream.of(LawPlace.Single.REQUIREMENTS);
        return parts.each(LawPart.THREATS, place, things);
    }

    private static boolean isAnswered(Requirements.Threat threat) {
        return !threat.commitments().isEmpty() || threat.noCommitment().isPresent();
    }

    /** A priority counts with whether it applies, why or with what contribution, and the day for which that is told. */
    private PartStanding priorities() {
        return items(
                LawPart.PRIORITIES,
                Register.Kind.NATIONAL_MEASURES,
                entry -> entry.standing().isPresent()
                        && entry.text().isPresent()
                        && entry.when().isPresent());
    }

    private PartStanding register() {
        return items(LawPart.REGISTER, duty.register().orElse(Register.Kind.OTHER), entry -> true);
    }

    private PartStanding items(LawPart part, Register.Kind kind, Predicate<Register.Entry> told) {
        List<Register> registers = registers(kind).toList();
        List<Thing> things = duty.items().stream()
                .map(item -> thing(
                        item,
                        registers.stream()
                                .flatMap(register -> register.entries().stream())
                                .anyMatch(entry -> item.isNamed(entry.id(), entry.title()) && told.test(entry))))
                .toList();
        Stream<LawPlace> places = registers.stream()
                .filter(register -> duty.items().isEmpty()
                        || register.entries().stream()
                                .anyMatch(entry -> duty.items().stream()
                                        .anyMatch(item -> item.isNamed(entry.id(), entry.title()))))
                .map(LawPlace.InRegister::new);
        return duty.items().isEmpty() ? parts.place(part, places) : parts.each(part, places, things);
    }

    private Stream<Register> registers(Register.Kind kind) {
        return edition.registers().stream().filter(register -> register.kind() == kind);
    }

    private static Thing thing(Item item, boolean there) {
        return new Thing(item.id().toString(), item.title().value(), there);
    }

    private List<PartStanding> inspection() {
        Optional<Register.Entry> newest = registers(Register.Kind.INSPECTIONS)
                .flatMap(register -> register.entries().stream())
                .filter(entry -> entry.link().isPresent() && entry.when().isPresent())
                .max(Comparator.comparing(entry -> entry.when().orElseThrow().first()));
        return List.of(
                parts.placeAndDay(
                        LawPart.INSPECTION_REPORT,
                        newest.stream().map(LawPlace.Linked::new),
                        newest.flatMap(Register.Entry::when).map(when -> when.first())),
                parts.place(LawPart.INSPECTION_SUMMARY, Stream.empty()));
    }

    /** What people were asked stands in the survey; whom else, in a register of engagement. */
    private List<PartStanding> views() {
        Stream<LawPlace> asked = Stream.concat(
                edition.survey().stream()
                        .filter(survey -> survey.when().isPresent())
                        .map(survey -> LawPlace.Single.SURVEY),
                registers(Register.Kind.ENGAGEMENT)
                        .filter(register -> !register.entries().isEmpty())
                        .map(LawPlace.InRegister::new));
        Stream<LawPlace> victims = registers(Register.Kind.ENGAGEMENT)
                .filter(register -> register.entries().stream().anyMatch(Search::isOfVictims))
                .map(LawPlace.InRegister::new);
        return List.of(parts.place(LawPart.CONSULTATION, asked), parts.place(LawPart.VICTIMS, victims));
    }

    private static boolean isOfVictims(Register.Entry entry) {
        return entry.audience()
                .filter(audience -> audience.value().toLowerCase(Locale.ROOT).contains("victim"))
                .isPresent();
    }
}
