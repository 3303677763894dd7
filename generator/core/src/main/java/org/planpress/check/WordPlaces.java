package org.planpress.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Plan;
import org.planpress.model.Prose;

/** Where the words of a finished page stand in what authors wrote. A page knows its words, but not where from. */
public final class WordPlaces {

    /** Fewer letters stand in too many places to mean one of them. */
    private static final int TELLING = 8;

    private final List<Passage> passages;
    private final List<Prose.Grid> tables;

    private WordPlaces(List<Passage> passages, List<Prose.Grid> tables) {
        this.passages = passages;
        this.tables = tables;
    }

    public static WordPlaces of(Plan plan) {
        List<Prose.Grid> tables = Body.of(plan).stream()
                .flatMap(body -> body.prose().allBlocks())
                .filter(Prose.Grid.class::isInstance)
                .map(Prose.Grid.class::cast)
                .toList();
        return new WordPlaces(PlanText.everythingOf(plan), tables);
    }

    /** Where the table with these heads of columns starts; one that an author wrote. */
    public Optional<SourceLocation> table(List<String> heads) {
        return tables.stream()
                .filter(table -> table.header().stream()
                        .map(cell -> Prose.words(cell.content()).strip())
                        .toList()
                        .equals(heads))
                .map(Prose.Grid::at)
                .findFirst();
    }

    /** Every place where the words stand as they are, in the order of the plan. */
    public List<SourceLocation> of(String words) {
        return words.isBlank()
                ? List.of()
                : passages.stream()
                        .flatMap(passage -> places(passage, words))
                        .distinct()
                        .toList();
    }

    private static Stream<SourceLocation> places(Passage passage, String words) {
        return Stream.iterate(
                        passage.words().indexOf(words),
                        at -> at >= 0,
                        at -> passage.words().indexOf(words, at + words.length()))
                .map(passage::place);
    }

    /** The place of a text that a page shows, perhaps put together or changed at its ends. */
    public Optional<SourceLocation> near(String shown) {
        List<String> words = List.of(shown.strip().split("\\s+", -1));
        for (int length = words.size(); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String part = String.join(" ", words.subList(from, from + length));
                Optional<SourceLocation> found = part.length() < TELLING && length < words.size()
                        ? Optional.empty()
                        : of(part).stream().findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
