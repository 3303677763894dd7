package org.planpress.site.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.planpress.model.MeetingSheet;
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
        List<RecommendationEntry> asked = groups.stream()
                .flatMap(group -> group.recommendations().stream())
                .toList();
        List<RecommendationEntry> open =
                asked.stream().filter(RecommendationEntry::open).toList();
        var content = new DecisionsPage(
                title,
                asked.isEmpty()
                        ? Optional.empty()
                        : Optional.of(setting.say(new MeetingMessage.Open(open.size(), asked.size()))),
                setting.say(new MeetingMessage.Registered(decisions)),
                asked.isEmpty()
                        ? List.of()
                        : List.of(
                                setting.say(new MeetingMessage.Asked(asked.size())),
                                setting.say(new MeetingMessage.Answered(asked.size() - open.size(), open.size()))),
                open,
                groups.stream().flatMap(group -> group.settled().stream()).toList(),
                groups);
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
}
