package org.planpress.site.promises;

import java.util.Optional;
import org.planpress.model.Priority;
import org.planpress.model.PrioritySheet;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.standing.Statuses;

/** Priorities as they stand in lists. */
public final class PriorityEntries {

    private final Setting setting;
    private final Statuses statuses;

    public PriorityEntries(Setting setting) {
        this.setting = setting;
        this.statuses = new Statuses(setting);
    }

    PriorityEntry of(Priority priority) {
        PrioritySheet sheet = priority.sheet();
        boolean promises = !priority.commitments().isEmpty();
        return new PriorityEntry(
                PriorityMark.of(sheet.number()),
                sheet.title().value(),
                setting.addresses().priority(setting.edition(), priority),
                counted(priority),
                promises ? counts(priority) : aims(sheet),
                promises
                        ? Optional.of(statuses.tally(priority.commitments(), "tally-" + priority.id()))
                        : Optional.empty());
    }

    /** How many commitments it has; empty without any. */
    public String counted(Priority priority) {
        int number = priority.commitments().size();
        return number > 0 ? setting.say(new CommitmentMessage.Counted(number)) : "";
    }

    private String counts(Priority priority) {
        String counts = setting.say(
                new HomeMessage.HowTheyStand(statuses.inWords(setting.facts().counts(priority))));
        int outcomes = priority.sheet().outcomes().size();
        int kpis = priority.sheet().kpis().size();
        return outcomes + kpis == 0 ? counts : counts + " " + setting.say(new PriorityMessage.JudgedBy(outcomes, kpis));
    }

    /** What is known of one that has no commitments. */
    public String aims(PrioritySheet sheet) {
        int actions =
                sheet.aims().stream().mapToInt(aim -> aim.actions().size()).sum();
        return setting.say(
                sheet.aims().isEmpty()
                        ? new PriorityMessage.OnlyTitle(setting.isRestated())
                        : new PriorityMessage.AimsAndActions(sheet.aims().size(), actions));
    }
}
