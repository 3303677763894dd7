package org.planpress.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.MenuEntry;
import org.planpress.model.Plan;

/** Each main page has one place in the menu. */
final class MenuOrder implements Check {

    private static final Rule TWICE = Rule.error(
            "menu-twice",
            "A main page stands twice in the order of the menu, and can be in one place only.",
            "Keep one of the two.",
            "menu: [money, progress, money]");

    @Override
    public List<Rule> rules() {
        return List.of(TWICE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        Set<MenuEntry.Item> before = EnumSet.noneOf(MenuEntry.Item.class);
        return plan.site().menu().stream()
                .filter(entry -> !before.add(entry.item()))
                .map(entry -> TWICE.at(
                                entry.at(),
                                "'%s' stands in the menu before"
                                        .formatted(entry.item().word()))
                        .marking(entry.item().word().length())
                        .withHint("delete it here, or where it stands before"))
                .toList();
    }
}
