package org.planpress.site.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.planpress.model.MeetingSheet;
import org.planpress.model.MeetingSheet.Recommendation;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.meetings.MeetingMessage.Label;
import org.planpress.sitemap.Addresses;

/** The register of what all meetings decided and recommended, the newest first. */
final class DecisionRegister {

    private final Setting setting;
    private final List<Link> crumbs;
    private final ScrutinyEntries scrutiny;

    DecisionRegister(Setting setting, List<Link> crumbs) {
        this.setting = setting;
        this.crumbs = crumbs;
        this.scrutiny = new ScrutinyEntries(setting);
    }

    Made made() {
        List<MeetingSheet> newestFirst = new ArrayList<>(setting.plan().meetings());
        Collections.reverse(newestFirst);
        List<DecisionsPage.Group> groups = newestFirst.stream()
                .filter(meeting -> !meeting.decisions().isEmpty()
                        || !meeting.recommendations().isEmpty())
                .map(this::group)
                .toList();
        int decisions =
                groups.stream().mapToInt(group -> group.decisions().size()).sum();
        String title = setting.say(Label.DECISIONS);
        var place = new Frames.Place(
                Addresses.DECISIONS, title, setting.say(Label.ABOUT_DECISIONS), Frames.Area.MEETINGS, crumbs);
        var content = new DecisionsPage(
                title, setting.say(new MeetingMessage.Registered(decisions)), asked(newestFirst), groups);
        return new Made(new Frames(setting).frame(place), content);
    }

    private DecisionsPage.Group group(MeetingSheet meeting) {
        return new DecisionsPage.Group(
                "meeting-" + meeting.id(),
                setting.voice().date(meeting.date()),
                new Link(meeting.body().value(), Addresses.meeting(meeting.id().id())),
                scrutiny.decisions(meeting),
                scrutiny.recommendations(meeting));
    }

    /** How many recommendations there are, and of how many the answer is known. */
    private List<String> asked(List<MeetingSheet> meetings) {
        List<Recommendation> asked = meetings.stream()
                .flatMap(meeting -> meeting.recommendations().stream())
                .toList();
        int answered =
                (int) asked.stream().filter(each -> each.response().isPresent()).count();
        return asked.isEmpty()
                ? List.of()
                : List.of(
                        setting.say(new MeetingMessage.Asked(asked.size())),
                        setting.say(new MeetingMessage.Answered(answered, asked.size() - answered)));
    }
}
