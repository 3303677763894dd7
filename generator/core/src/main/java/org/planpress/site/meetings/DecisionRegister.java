package org.planpress.site.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.MeetingSheet;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.meetings.DecisionsPage.Group;
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
        List<RecommendationEntry> asked = newestFirst.stream()
                .flatMap(meeting -> scrutiny.recommendations(meeting).stream())
                .toList();
        List<RecommendationEntry> open =
                asked.stream().filter(RecommendationEntry::open).toList();
        int decisions = newestFirst.stream()
                .mapToInt(meeting -> meeting.decisions().size())
                .sum();
        List<Group> groups = Stream.concat(
                        Stream.of(new Group(
                                "open", setting.say(Label.WITHOUT_ANSWER), Optional.empty(), List.of(), open)),
                        newestFirst.stream().map(this::group))
                .filter(group ->
                        !group.decisions().isEmpty() || !group.recommendations().isEmpty())
                .toList();
        String title = setting.say(Label.DECISIONS);
        var place = new Frames.Place(
                Addresses.DECISIONS, title, setting.say(Label.ABOUT_DECISIONS), Frames.Area.MEETINGS, crumbs);
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
                groups);
        return new Made(new Frames(setting).frame(place), content);
    }

    /** What is left of a meeting beside what is open. */
    private Group group(MeetingSheet meeting) {
        return new Group(
                "meeting-" + meeting.id(),
                setting.voice().date(meeting.date()),
                Optional.of(new Link(
                        meeting.body().value(), Addresses.meeting(meeting.id().id()))),
                scrutiny.decisions(meeting),
                scrutiny.recommendations(meeting).stream()
                        .filter(asked -> !asked.open())
                        .toList());
    }
}
