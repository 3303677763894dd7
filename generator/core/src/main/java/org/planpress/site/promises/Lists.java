package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import org.planpress.model.Edition;
import org.planpress.site.earlier.EarlierWords;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.sitemap.Addresses;

/** The pages that list everything of one kind. */
public final class Lists {

    private Lists() {}

    /** Those that an edition has. */
    static List<Link> of(Setting setting) {
        Edition edition = setting.edition();
        List<Link> lists = new ArrayList<>();
        if (!edition.priorities().isEmpty()) {
            lists.add(new Link(
                    setting.say(Title.ALL_PRIORITIES), setting.addresses().priorities(edition)));
        }
        if (!edition.commitments().isEmpty()) {
            lists.add(new Link(
                    setting.say(Title.ALL_COMMITMENTS), setting.addresses().commitments(edition)));
        }
        if (!edition.kpis().isEmpty()) {
            lists.add(new Link(setting.say(Title.ALL_KPIS), setting.addresses().kpis(edition)));
        }
        if (setting.isCurrent() && !setting.plan().measures().isEmpty()) {
            lists.add(new Link(setting.say(Title.ALL_MEASURES), Addresses.MEASURES));
        }
        EarlierWords earlier = new EarlierWords(setting);
        earlier.all(edition).ifPresent(lists::add);
        earlier.next(edition).ifPresent(lists::add);
        return lists;
    }

    /** Those of figures. */
    static List<Link> ofFigures(Setting setting) {
        String kpis = setting.addresses().kpis(setting.edition());
        return of(setting).stream()
                .filter(list -> list.address().equals(kpis) || list.address().equals(Addresses.MEASURES))
                .toList();
    }

    /** The others than the one at an address. */
    public static List<Link> beside(Setting setting, String address) {
        return of(setting).stream()
                .filter(list -> !list.address().equals(address))
                .toList();
    }
}
