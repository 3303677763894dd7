package org.planpress.sitemap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Plan;
import org.planpress.model.Redirect;
import org.planpress.model.Text;

/** The pages that stand at old addresses and lead on. */
public final class Redirects {

    private Redirects() {}

    /**
     * A page at an old address.
     *
     * @param address where it stands
     * @param lines what leads on from it: one line for each place that it leads to, in the order of the file
     */
    public record Moved(String address, List<Redirect> lines) {

        /** Whether all who come are led to one place. */
        public boolean isPlain() {
            return lines.size() == 1;
        }
    }

    /**
     * Those of a plan, by address. A server that gives out files looks at no question mark: where no line has the address
     * without one, and several lead to several places, the page lets readers choose.
     */
    public static List<Moved> of(Plan plan) {
        Map<String, List<Redirect>> byPlace = new TreeMap<>();
        lines(plan)
                .forEach(line -> place(line)
                        .ifPresent(place -> byPlace.computeIfAbsent(place, key -> new ArrayList<>())
                                .add(line)));
        return byPlace.entrySet().stream()
                .map(place -> new Moved(place.getKey(), ways(place.getValue())))
                .toList();
    }

    /** All lines that lead on from an address that a server can be asked for; what an author wrote goes before what follows from seals. */
    public static List<Redirect> lines(Plan plan) {
        List<Redirect> written = plan.continuity().redirects().stream()
                .filter(line -> OldAddress.fault(line.from().value()).isEmpty())
                .toList();
        Set<String> taken =
                written.stream().flatMap(line -> place(line).stream()).collect(Collectors.toSet());
        return Stream.concat(
                        written.stream(),
                        sealed(plan).filter(line -> !taken.contains(line.from().value())))
                .toList();
    }

    private static Optional<String> place(Redirect line) {
        return OldAddress.of(line.from().value()).place();
    }

    /** From where an edition stood before it was sealed, to the same page of it. */
    private static Stream<Redirect> sealed(Plan plan) {
        return plan.continuity().seals().stream()
                .flatMap(seal -> seal.files().stream()
                        .flatMap(file -> FormerPlaces.ofPage(plan, seal, file).stream()
                                .map(address -> new Redirect(
                                        new Text(address, file.at()),
                                        new Text(seal.address() + file.address(), file.at()),
                                        Optional.empty(),
                                        Optional.of(seal.day())))));
    }

    private static List<Redirect> ways(List<Redirect> lines) {
        List<Redirect> whole = lines.stream()
                .filter(line -> line.from().value().indexOf('?') < 0)
                .toList();
        Map<String, Redirect> byTarget = new LinkedHashMap<>();
        (whole.isEmpty() ? lines : whole.subList(0, 1))
                .forEach(line -> byTarget.putIfAbsent(line.to().value(), line));
        return List.copyOf(byTarget.values());
    }
}
