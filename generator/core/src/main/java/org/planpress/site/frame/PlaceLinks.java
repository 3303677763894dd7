package org.planpress.site.frame;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.analysis.Areas;
import org.planpress.model.Area;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Ref;

/** Links to the pages of places; none for an edition that has no such pages. */
public final class PlaceLinks {

    private final Setting setting;
    private final Edition edition;
    private final Areas areas;

    public PlaceLinks(Setting setting) {
        this.setting = setting;
        this.edition = setting.edition();
        this.areas = Areas.of(setting.plan());
    }

    /** A place inside a sentence. */
    public static String name(Area area) {
        String title = area.title().value();
        return title.startsWith("The ") ? "the " + title.substring("The ".length()) : title;
    }

    public List<Link> of(List<Ref> named) {
        return links(named.stream().map(Ref::id));
    }

    public List<Link> links(Stream<Id> ids) {
        return Areas.shown(setting.plan(), edition)
                ? ids.flatMap(id -> areas.find(id).stream())
                        .map(area -> new Link(
                                area.title().value(), setting.addresses().place(edition, area)))
                        .toList()
                : List.of();
    }
}
