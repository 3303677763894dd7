package org.planpress.site.succession;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who answers for an edition, as far as that changes, and where its parts went.
 *
 * @param ofEdition said on each page of the edition
 * @param byPage said on one page, by its address
 * @param facts what the papers of the edition tell of its body
 */
public record Handover(List<Line> ofEdition, Map<String, List<Line>> byPage, List<Told> facts) {

    /** Of an edition whose body stays. */
    public static final Handover NONE = new Handover(List.of(), Map.of(), List.of());

    /**
     * A sentence and where it leads.
     *
     * @param ways links, which may lead to other sites
     */
    public record Line(String text, List<Way> ways) {}

    /** A link: what it says, and an address from the root of the site or a whole one. */
    public record Way(String text, String address) {}

    /** What is told, with its name. */
    public record Told(String term, String text) {}

    /** What is said on a page. */
    public List<Line> on(String address) {
        return Stream.concat(ofEdition.stream(), byPage.getOrDefault(address, List.of()).stream())
                .toList();
    }

    /** What is said on each page, in sentences without links. */
    public List<String> sentences() {
        return ofEdition.stream().map(Line::text).toList();
    }
}
