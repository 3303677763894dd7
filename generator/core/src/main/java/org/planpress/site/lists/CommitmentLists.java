package org.planpress.site.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planpress.model.PrioritySheet;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Standing;
import org.planpress.site.lists.ListMessage.Label;
import org.planpress.site.promises.CommitmentMessage;
import org.planpress.site.promises.Lists;
import org.planpress.site.promises.PriorityMessage;
import org.planpress.site.promises.Rows;
import org.planpress.site.standing.Statuses;

/** The page of all commitments of an edition. */
public final class CommitmentLists {

    private final Setting setting;
    private final Rows rows;
    private final Statuses statuses;

    public CommitmentLists(Setting setting) {
        this.setting = setting;
        this.rows = new Rows(setting);
        this.statuses = new Statuses(setting);
    }

    /** The page, if anything is promised. */
    public Stream<SitePage> all() {
        return setting.edition().commitments().isEmpty()
                ? Stream.empty()
                : Stream.of(setting.page(
                        setting.addresses().commitments(setting.edition()),
                        "commitments",
                        CommitmentsPage.class,
                        this::made));
    }

    private Made made() {
        String title = setting.say(Title.ALL_COMMITMENTS);
        var place = new Frames.Place(
                setting.addresses().commitments(setting.edition()),
                title,
                setting.say(new ListMessage.Description(setting.editionTitle())),
                Frames.Area.PLAN,
                setting.crumbs());
        return new Made(new Frames(setting).frame(place), content(title));
    }

    private CommitmentsPage content(String title) {
        List<Commitment> commitments = setting.edition().commitments();
        Standing standing = statuses.standing(commitments, "tally-all", false);
        return new CommitmentsPage(
                title,
                standing,
                setting.say(new ListMessage.All(commitments.size())),
                standing.key().size() > 1 ? standing.key() : List.of(),
                groups(),
                Stream.of(
                                order("subjects", Label.BY_SUBJECT, ListMessage.Order.SUBJECT, Commitment::subjects),
                                order(
                                        "leads",
                                        Label.BY_LEAD,
                                        ListMessage.Order.LEAD,
                                        commitment ->
                                                commitment.lead().map(List::of).orElse(List.of())))
                        .flatMap(Optional::stream)
                        .toList(),
                Lists.beside(setting, setting.addresses().commitments(setting.edition())));
    }

    private List<CommitmentsPage.Group> groups() {
        List<CommitmentsPage.Group> groups = new ArrayList<>();
        setting.edition().priorities().stream()
                .filter(priority -> !priority.commitments().isEmpty())
                .forEach(priority -> {
                    PrioritySheet sheet = priority.sheet();
                    groups.add(group(
                            "priority-" + sheet.number(),
                            Optional.of(PriorityMark.of(sheet.number())),
                            sheet.inShort().value(),
                            Optional.of(setting.addresses().priority(setting.edition(), priority)),
                            priority.commitments()));
                });
        List<Commitment> across = setting.edition().acrossPriorities().toList();
        if (!across.isEmpty()) {
            groups.add(group(
                    "across", Optional.empty(), setting.say(PriorityMessage.Title.ACROSS), Optional.empty(), across));
        }
        return groups;
    }

    private CommitmentsPage.Group group(
            String id, Optional<PriorityMark> mark, String title, Optional<String> address, List<Commitment> promised) {
        return new CommitmentsPage.Group(
                id,
                mark,
                title,
                address,
                setting.say(new CommitmentMessage.Counted(promised.size())),
                rows.commitments(promised));
    }

    /** An index by what commitments name; names that differ in capitals alone are one. */
    private Optional<CommitmentsPage.Order> order(
            String id, Label title, ListMessage.Order order, Function<Commitment, List<Text>> names) {
        Map<String, Map<String, Link>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        int without = 0;
        for (Commitment commitment : setting.edition().commitments()) {
            List<Text> found = names.apply(commitment);
            without += found.isEmpty() ? 1 : 0;
            found.forEach(name -> named.computeIfAbsent(name.value(), key -> new LinkedHashMap<>())
                    .put(
                            setting.addressOf(commitment),
                            new Link(commitment.title().value(), setting.addressOf(commitment))));
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<CommitmentsPage.Entry> entries = named.entrySet().stream()
                .map(entry -> new CommitmentsPage.Entry(
                        entry.getKey(), List.copyOf(entry.getValue().values())))
                .toList();
        String note = without == 0 ? "" : setting.say(new ListMessage.Without(order, without));
        return Optional.of(new CommitmentsPage.Order(id, setting.say(title), note, entries));
    }
}
