package org.planpress.site.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.site.changes.LedgerMessage.Label;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.sitemap.Addresses;

/** The page of what changed, if anybody records it. */
public final class ChangePages {

    private final Setting setting;
    private final ToldChanges changes;

    public ChangePages(Setting setting) {
        this.setting = setting;
        this.changes = new ToldChanges(setting.plan(), setting.analysis().asOf(), setting.voice());
    }

    public Stream<SitePage> all() {
        return changes.areKept()
                ? Stream.of(setting.page(Addresses.CHANGES, "changes", ChangesPage.class, this::page))
                : Stream.empty();
    }

    private Made page() {
        String title = setting.say(Label.TITLE);
        String about = setting.say(Label.ABOUT);
        var place = new Frames.Place(Addresses.CHANGES, title, about, Frames.Area.ABOUT, setting.crumbs());
        List<ToldChange> all = changes.all();
        var content = new ChangesPage(
                title,
                about,
                changes.since().orElse(""),
                setting.around().feeds().all(),
                changes.days().stream().map(day -> day(day, all)).toList());
        return new Made(new Frames(setting).frame(place), content);
    }

    private ChangesPage.Day day(LocalDate day, List<ToldChange> all) {
        int known = changes.known(day);
        return new ChangesPage.Day(
                "day-" + day,
                setting.voice().date(day),
                all.stream().filter(change -> change.day().equals(day)).toList(),
                known == 0 ? List.of() : List.of(setting.say(new LedgerMessage.Known(known))));
    }
}
