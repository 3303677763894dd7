package org.planpress.site.meetings;

import java.util.List;
import java.util.Optional;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;

/**
 * Who holds whom to account.
 *
 * @param diagram the bodies from the top down, as a drawing
 * @param bodies the heading of the list of bodies
 * @param tree the same as a nested list
 * @param key whether some bodies are marked as required by law
 * @param law the page of what the law asks, if there is one
 * @param restated whether that is told again from papers published elsewhere
 */
public record GovernancePage(
        String heading,
        String statement,
        Diagram diagram,
        String bodies,
        List<Node> tree,
        boolean key,
        Optional<Link> law,
        boolean restated,
        String source)
        implements ChapterPage {
    @Override
    public ChapterKind chapter() {
        return ChapterKind.GOVERNANCE;
    }

    @Override
    public List<PagePart> mainParts() {
        return tree.isEmpty() ? List.of() : List.of(new PagePart("bodies", bodies));
    }

    /**
     * The diagram: a line of words for each body, joined to the body it answers to.
     *
     * @param description the drawing in a sentence
     */
    public record Diagram(String title, String description, int width, int height, List<Row> rows) {}

    /**
     * A body in the diagram.
     *
     * @param joint the path that joins it to the body above; empty at the top
     */
    public record Row(int x, int y, String title, String also, boolean statutory, String joint) {}

    /** A body with those that answer to it. */
    public record Node(String id, String title, List<String> text, List<Node> below) {}
}
