package org.planpress.site.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.facts.KpiFacts;
import org.planpress.facts.Promises;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet.Kpi;
import org.planpress.site.frame.AgeNote;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Tag;
import org.planpress.site.measures.MeasureRows;
import org.planpress.site.promises.Lists;
import org.planpress.site.promises.Rows;
import org.planpress.site.standing.Statuses;

/** The page of all KPIs of an edition. */
public final class KpiLists {

    private final Setting setting;
    private final Rows rows;
    private final MeasureRows measures;
    private final Statuses statuses;

    public KpiLists(Setting setting) {
        this.setting = setting;
        this.rows = new Rows(setting);
        this.measures = new MeasureRows(setting);
        this.statuses = new Statuses(setting);
    }

    /** The page, if the edition has KPIs. */
    public Stream<SitePage> all() {
        return setting.edition().kpis().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        setting.page(setting.addresses().kpis(setting.edition()), "kpis", KpisPage.class, this::made));
    }

    private Made made() {
        String title = setting.say(Title.ALL_KPIS);
        var place = new Frames.Place(
                setting.addresses().kpis(setting.edition()),
                title,
                setting.say(new ListMessage.KpisDescription(setting.editionTitle())),
                Frames.Area.PLAN,
                setting.crumbs());
        return new Made(new Frames(setting).frame(place), content(title));
    }

    private KpisPage content(String title) {
        List<KpiFacts> kpis = Promises.of(setting.analysis(), setting.edition()).kpis();
        KpiSentences sentences = new KpiSentences(setting);
        List<Tag> key = statuses.key(sentences.counts(kpis));
        return new KpisPage(
                title,
                sentences.of(kpis),
                ages(kpis),
                setting.say(new ListMessage.All(kpis.size())),
                key.size() > 1 ? key : List.of(),
                setting.edition().priorities().stream()
                        .filter(priority -> !priority.sheet().kpis().isEmpty())
                        .map(this::group)
                        .toList(),
                Lists.beside(setting, setting.addresses().kpis(setting.edition())));
    }

    private List<AgeNote> ages(List<KpiFacts> kpis) {
        AgeNotes notes = new AgeNotes(setting);
        return Stream.of(
                        notes.ofAges(kpis.stream().flatMap(kpi -> kpi.age().stream())),
                        notes.ofMeasures(kpis.stream()
                                .flatMap(kpi -> kpi.evidence().measures().stream())
                                .distinct()))
                .flatMap(Optional::stream)
                .toList();
    }

    private KpisPage.Group group(Priority priority) {
        int number = priority.sheet().number();
        return new KpisPage.Group(
                "priority-" + number,
                PriorityMark.of(number),
                priority.sheet().inShort().value(),
                setting.addresses().priority(setting.edition(), priority),
                priority.sheet().kpis().stream().map(this::row).toList());
    }

    private KpisPage.Row row(Kpi kpi) {
        return new KpisPage.Row(
                rows.kpi(kpi),
                statuses.published(kpi),
                statuses.note(kpi),
                kpi.measures().stream()
                        .map(ref -> ref.id())
                        .distinct()
                        .flatMap(measures::of)
                        .toList());
    }
}
