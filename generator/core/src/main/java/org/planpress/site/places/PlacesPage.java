package org.planpress.site.places;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.site.frame.ChapterKind;
import org.planpress.site.frame.ChapterPage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PagePart;

/**
 * All places.
 *
 * @param places the places, each behind the one that it lies in
 * @param rest what is for none of them
 */
public record PlacesPage(String heading, String lead, List<Entry> places, PlacePart rest) implements ChapterPage {

    @Override
    public ChapterKind chapter() {
        return ChapterKind.PLACES;
    }

    @Override
    public List<PagePart> mainParts() {
        return places.stream()
                .map(place -> new PagePart(place.id(), place.link().text()))
                .toList();
    }

    @Override
    public Stream<String> things() {
        return places.stream().map(place -> place.link().address());
    }

    /**
     * A place.
     *
     * @param id its permanent id
     * @param link its name and its page
     * @param lies where it lies
     * @param counted how much is for it; empty for the whole if nothing names it
     * @param parts all that its own page shows, for documents that have no page of it
     */
    public record Entry(String id, Link link, String lies, String counted, List<PlacePart> parts) {}
}
