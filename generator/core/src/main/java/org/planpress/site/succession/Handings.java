package org.planpress.site.succession;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.analysis.Handovers;
import org.planpress.analysis.Handovers.Part;
import org.planpress.analysis.Handovers.Passing;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Succession.Body;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;
import org.planpress.site.succession.Handover.Line;
import org.planpress.site.succession.Handover.Told;
import org.planpress.site.succession.Handover.Way;
import org.planpress.sitemap.IdAddresses;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/** Puts into words who answers for an edition. */
public final class Handings {

    private final Voice voice;
    private final Plan plan;
    private final Handovers facts;
    private final Edition edition;

    private Handings(Voice voice, PlanAnalysis analysis, Edition edition) {
        this.voice = voice;
        this.plan = analysis.plan();
        this.facts = Handovers.of(analysis);
        this.edition = edition;
    }

    /** What is said around the pages of an edition. */
    public static Handover of(Voice voice, PlanAnalysis analysis, Edition edition) {
        return analysis.plan().continuity().succession().isEmpty()
                ? Handover.NONE
                : new Handings(voice, analysis, edition).handover();
    }

    private Handover handover() {
        Optional<Body> body = facts.bodyOf(edition);
        return new Handover(
                body.map(this::lines).orElse(List.of()),
                byPage(),
                body.map(this::told).orElse(List.of()));
    }

    private String say(Message message) {
        return voice.say(message);
    }

    private List<Line> lines(Body body) {
        List<Line> lines = new ArrayList<>();
        String name = body.name().value();
        body.ends().ifPresent(day -> {
            String said = say(
                    facts.hasEnded(body)
                            ? new SuccessionMessage.Ended(name, day)
                            : new SuccessionMessage.Ends(name, day));
            lines.add(new Line(
                    said + body.reason().map(reason -> " " + sentence(reason)).orElse(""), List.of()));
        });
        List<Passing> after = facts.after(body);
        after.forEach(passing -> passing.day()
                .ifPresent(day -> lines.add(new Line(
                        say(
                                passing.done()
                                        ? new SuccessionMessage.Passed(functions(passing), nameOf(passing.to()), day)
                                        : new SuccessionMessage.WillPass(
                                                functions(passing), nameOf(passing.to()), day)),
                        ways(passing)))));
        if (body.ends().isPresent() && after.isEmpty()) {
            lines.add(new Line(
                    say(
                            facts.hasEnded(body)
                                    ? SuccessionMessage.Label.NOBODY_KNOWN
                                    : SuccessionMessage.Label.NOBODY_YET),
                    List.of()));
        }
        return List.copyOf(lines);
    }

    private static String nameOf(Body body) {
        return body.name().value();
    }

    private static String sentence(Text text) {
        String words = text.value().strip();
        return words.endsWith(".") ? words : words + ".";
    }

    private String functions(Passing passing) {
        List<String> named =
                passing.successor().functions().stream().map(Text::value).toList();
        return named.isEmpty() ? say(SuccessionMessage.Label.ALL_FUNCTIONS) : voice.list(named);
    }

    private List<Way> ways(Passing passing) {
        Stream<Way> site = passing.to().address().stream()
                .map(address -> new Way(say(new SuccessionMessage.GoTo(nameOf(passing.to()))), href(address)));
        Stream<Way> itsPlan = passing.successor().planAddress().stream()
                .map(address -> new Way(
                        passing.successor()
                                .plan()
                                .map(title -> say(new SuccessionMessage.PlanOf(title.value())))
                                .orElse(address.value()),
                        href(address)));
        return Stream.concat(site, itsPlan).toList();
    }

    private static String href(Text address) {
        return WebAddress.of(address.value()).map(WebAddress::href).orElseThrow();
    }

    private List<Told> told(Body body) {
        List<Told> told = new ArrayList<>();
        told.add(new Told(say(SuccessionMessage.Label.BODY), capital(nameOf(body))));
        inOne(SuccessionMessage.Label.BEFORE, facts.before(body).stream().flatMap(this::before))
                .ifPresent(told::add);
        inOne(SuccessionMessage.Label.AFTER, lines(body).stream().map(Line::text))
                .ifPresent(told::add);
        return List.copyOf(told);
    }

    private Stream<String> before(Passing passing) {
        return passing.day().stream()
                .map(day -> say(
                        passing.done()
                                ? new SuccessionMessage.TookOver(functions(passing), nameOf(passing.from()), day)
                                : new SuccessionMessage.WillTakeOver(functions(passing), nameOf(passing.from()), day)));
    }

    /** A list has each name once. */
    private Optional<Told> inOne(SuccessionMessage.Label label, Stream<String> sentences) {
        return sentences.reduce((one, other) -> one + " " + other).map(all -> new Told(say(label), all));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Map<String, List<Line>> byPage() {
        IdAddresses addresses = IdAddresses.of(plan);
        Map<String, List<Line>> byPage = new LinkedHashMap<>();
        for (Part part : facts.partsOf(edition)) {
            Id id = part.handed().id().id();
            addresses
                    .find(edition.id(), id.value())
                    .map(address -> address.replaceFirst("#.*", ""))
                    .ifPresent(page -> byPage.computeIfAbsent(page, key -> new ArrayList<>())
                            .add(line(part, thing(id), addresses)));
        }
        return Map.copyOf(byPage);
    }

    private Line line(Part part, String thing, IdAddresses addresses) {
        Optional<String> number = part.heir().number().map(Text::value);
        if (part.to().isEmpty()) {
            String here = number.orElse("");
            return new Line(
                    say(new SuccessionMessage.ThingStands(thing, here)),
                    addresses.find(edition.id(), here).stream()
                            .map(address -> new Way(thing(here), address))
                            .toList());
        }
        Body to = part.to().get();
        String text = part.day()
                .map(day -> say(
                        part.done()
                                ? new SuccessionMessage.ThingPassed(thing, nameOf(to), day)
                                : new SuccessionMessage.ThingWillPass(thing, nameOf(to), day)))
                .orElse(thing);
        return new Line(
                text,
                part.heir().address().or(to::address).stream()
                        .map(address -> new Way(
                                number.map(known -> say(new SuccessionMessage.NumberThere(known)))
                                        .orElseGet(() -> say(new SuccessionMessage.GoTo(nameOf(to)))),
                                href(address)))
                        .toList());
    }

    private String thing(String id) {
        return Id.isValid(id) ? thing(new Id(id)) : id;
    }

    /** A thing by its id and its title, as far as it has one. */
    private String thing(Id id) {
        // Another edition may have what goes on there, under an id that this one has not.
        Stream<Optional<Text>> titles = Stream.concat(
                Stream.concat(Stream.of(edition), plan.editions().stream()).flatMap(one -> titles(one, id)),
                Stream.of(plan.measure(id).map(measure -> measure.sheet().title())));
        return titles.flatMap(Optional::stream)
                .findFirst()
                .map(title -> title.value() + " (" + id + ")")
                .orElse(id.value());
    }

    private static Stream<Optional<Text>> titles(Edition edition, Id id) {
        return Stream.of(
                edition.priorities().stream()
                        .filter(priority -> priority.id().equals(id))
                        .map(priority -> priority.sheet().title())
                        .findFirst(),
                edition.commitments().stream()
                        .filter(commitment -> commitment.id().id().equals(id))
                        .map(commitment -> commitment.title())
                        .findFirst(),
                edition.kpis().stream()
                        .filter(kpi -> kpi.id().id().equals(id))
                        .map(kpi -> kpi.title())
                        .findFirst(),
                edition.sheet().retired().stream()
                        .filter(retired -> retired.id().id().equals(id))
                        .map(retired -> retired.title())
                        .findFirst());
    }
}
