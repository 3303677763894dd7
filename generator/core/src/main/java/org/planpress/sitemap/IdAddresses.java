package org.planpress.sitemap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.Glossary.Term;
import org.planpress.model.Id;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Named;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.ThemesSheet.Theme;
import org.planpress.output.Digestible;

/** Where the things are that have an id, so that a text can link to them by it. */
public final class IdAddresses implements Digestible {

    private final Id current;
    private final Map<Id, Map<String, String>> byEdition = new HashMap<>();
    private final Map<String, String> shared = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private IdAddresses(Plan plan) {
        this.current = plan.site().currentEdition().id();
        Addresses addresses = new Addresses(plan);
        plan.editions().forEach(edition -> byEdition.put(edition.id(), addresses(edition, addresses)));
        plan.glossary().terms().forEach(this::term);
        List<Report> oldestFirst = new ArrayList<>(plan.reports());
        Collections.reverse(oldestFirst);
        oldestFirst.forEach(this::report);
        measuresAndMeetings(plan);
    }

    @Override
    public Object digested() {
        return List.of(current, byEdition, shared);
    }

    /** Those of a plan. */
    public static IdAddresses of(Plan plan) {
        return new IdAddresses(plan);
    }

    /** What belongs to no edition; it wins over a topic that has the same name. */
    private void measuresAndMeetings(Plan plan) {
        plan.measures().forEach(measure -> shared.put(measure.id().value(), Addresses.measure(measure.id())));
        for (MeetingSheet meeting : plan.meetings()) {
            Id id = meeting.id().id();
            shared.put(id.value(), Addresses.meeting(id));
            meeting.decisions()
                    .forEach(decision -> shared.put(
                            decision.id().toString(),
                            Addresses.decision(decision.id().id())));
            meeting.recommendations()
                    .forEach(recommendation -> shared.put(
                            recommendation.id().toString(),
                            Addresses.recommendation(id, recommendation.id().id())));
        }
    }

    private void term(Term term) {
        String address = Addresses.term(term);
        shared.put(term.term().value(), address);
        term.aliases().forEach(alias -> shared.put(alias.value(), address));
    }

    /** Reports may use an id again; the newest report that uses it wins. */
    private void report(Report report) {
        shared.put(report.id().value(), Addresses.report(report.id()));
        report.topics().forEach(topic -> shared.put(topic.id().value(), Addresses.topic(report.id(), topic.id())));
        report.sheet()
                .tables()
                .forEach(table -> shared.put(table.id().toString(), Addresses.report(report.id()) + "#" + table.id()));
        report.deliverables()
                .forEach(work -> shared.put(work.id().toString(), part(report, work.priority(), work.id())));
        report.risks().forEach(risk -> shared.put(risk.id().toString(), part(report, risk.priority(), risk.id())));
    }

    private static String part(Report report, Ref priority, Named id) {
        return Addresses.report(report.id(), priority.id()) + "#" + id;
    }

    /** The address of what {@code id} names: in this edition, else in the current one, else outside editions. */
    public Optional<String> find(Id edition, String id) {
        return Optional.ofNullable(in(edition).get(id))
                .or(() -> Optional.ofNullable(in(current).get(id)))
                .or(() -> Optional.ofNullable(shared.get(id)));
    }

    /** Each of these addresses once, those of parts of pages with their anchor. */
    public Stream<String> all() {
        return Stream.concat(byEdition.values().stream(), Stream.of(shared))
                .flatMap(found -> found.values().stream())
                .distinct();
    }

    private Map<String, String> in(Id edition) {
        return byEdition.getOrDefault(edition, Map.of());
    }

    private static Map<String, String> addresses(Edition edition, Addresses addresses) {
        Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Priority priority : edition.priorities()) {
            String page = addresses.priority(edition, priority);
            found.put(priority.id().value(), page);
            priority.sheet()
                    .outcomes()
                    .forEach(outcome -> found.put(outcome.id().toString(), page + "#outcomes"));
            priority.sheet().aims().forEach(aim -> found.put(aim.id().toString(), page + "#" + aim.id()));
            priority.themes().forEach(theme -> found.put(theme.id().toString(), page + "#" + theme.id()));
        }
        for (Theme theme : edition.crossCutting()) {
            found.put(theme.id().toString(), addresses.edition(edition) + "#" + theme.id());
        }
        edition.commitments()
                .forEach(commitment -> found.put(
                        commitment.id().toString(),
                        addresses.commitment(edition, commitment.id().id())));
        edition.sheet()
                .retired()
                .forEach(retired -> found.put(
                        retired.id().toString(),
                        addresses.commitment(edition, retired.id().id())));
        edition.kpis()
                .forEach(kpi -> found.put(
                        kpi.id().toString(), addresses.kpi(edition, kpi.id().id())));
        edition.sections().forEach(section -> found.put(section.id().value(), addresses.section(edition, section)));
        edition.requirements()
                .ifPresent(all -> all.threats()
                        .forEach(threat -> found.put(
                                threat.id().toString(), addresses.requirements(edition) + "#" + threat.id())));
        edition.registers().forEach(register -> {
            String page = addresses.register(edition, register);
            found.put(register.id().toString(), page);
            register.entries().forEach(entry -> found.put(entry.id().toString(), page + "#" + entry.id()));
        });
        edition.governance()
                .ifPresent(all -> all.bodies()
                        .forEach(body ->
                                found.put(body.id().toString(), addresses.governance(edition) + "#" + body.id())));
        return found;
    }
}
