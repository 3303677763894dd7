package org.planpress.site.frame;

import java.util.List;
import java.util.stream.Stream;
import org.planpress.model.MenuEntry;
import org.planpress.model.MenuEntry.Item;
import org.planpress.model.SiteSheet;

/** The order of the menu. */
final class Menus {

    private Menus() {}

    /** All main pages: first those that the office put in order, then the others as usual. */
    static List<Item> inOrder(SiteSheet site) {
        return Stream.concat(site.menu().stream().map(MenuEntry::item), Stream.of(Item.values()))
                .distinct()
                .toList();
    }
}
