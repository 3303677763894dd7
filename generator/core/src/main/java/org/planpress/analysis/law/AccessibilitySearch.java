package org.planpress.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.planpress.model.LawPart;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.model.Prose;

/** Looks for the parts of a statement of accessibility in the page that has its address. Each page of a site leads to it. */
final class AccessibilitySearch {

    private static final String ADDRESS = "accessibility";

    private final Optional<Page> page;
    private final Parts parts;
    private final List<Stretch> stretches = new ArrayList<>();

    /** What stands under a heading. */
    private record Stretch(String heading, List<Prose.Block> blocks) {

        boolean links(Predicate<String> target) {
            return new Prose(blocks)
                    .allInlines()
                    .filter(Prose.Link.class::isInstance)
                    .map(Prose.Link.class::cast)
                    .anyMatch(link -> target.test(link.target()));
        }
    }

    AccessibilitySearch(Plan plan, Parts parts) {
        this.parts = parts;
        this.page = plan.pages().stream()
                .filter(candidate -> candidate.address().equals(ADDRESS))
                .findFirst();
        page.ifPresent(found -> divide(found.body()));
    }

    private void divide(Prose body) {
        stretches.add(new Stretch("", new ArrayList<>()));
        for (Prose.Block block : body.blocks()) {
            if (block instanceof Prose.Heading heading) {
                String words = Prose.words(heading.content()).toLowerCase(Locale.ROOT);
                stretches.add(new Stretch(words, new ArrayList<>()));
            } else {
                stretches.get(stretches.size() - 1).blocks().add(block);
            }
        }
    }

    List<PartStanding> parts() {
        boolean limits = stretches.stream()
                .anyMatch(stretch -> !stretch.blocks().isEmpty()
                        && (stretch.heading().contains("not accessible")
                                || stretch.heading().contains("how accessible")));
        boolean contact = stretches.stream()
                .anyMatch(
                        stretch -> stretch.links(target -> target.startsWith("mailto:") || target.equals("/contact/")));
        boolean enforced = stretches.stream()
                .anyMatch(stretch ->
                        stretch.heading().contains("enforce") && stretch.links(target -> target.startsWith("http")));
        return List.of(
                parts.place(LawPart.STATEMENT, found(page.isPresent())),
                parts.place(LawPart.NOT_ACCESSIBLE, found(limits)),
                parts.place(LawPart.CONTACT, found(contact)),
                parts.place(LawPart.ENFORCEMENT, found(enforced)),
                parts.day(LawPart.TESTED, page.flatMap(known -> known.sheet().date())));
    }

    private Stream<LawPlace> found(boolean there) {
        return there ? page.stream().map(LawPlace.OnPage::new) : Stream.empty();
    }
}
