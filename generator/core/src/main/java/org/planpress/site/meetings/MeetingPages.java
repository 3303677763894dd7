package org.planpress.site.meetings;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.MeetingSheet;
import org.planpress.model.MeetingSheet.Decision;
import org.planpress.model.MeetingSheet.Item;
import org.planpress.model.MeetingSheet.Recommendation;
import org.planpress.model.Report;
import org.planpress.model.Text;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.promises.CommitmentLinks;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;

/** The forward plan, each meeting, and the register of decisions. A meeting on the day of publication is to come. */
public final class MeetingPages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.ROOT);
    private static final Link CALENDAR = new Link("All meetings as a file for your calendar (ICS)", SiteFiles.CALENDAR);
    private static final Link ALL = new Link("Meetings", Addresses.MEETINGS);

    private final Setting setting;
    private final Frames frames;
    private final CommitmentLinks commitments;

    public MeetingPages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
        this.commitments = new CommitmentLinks(setting);
    }

    public Stream<SitePage> all() {
        List<MeetingSheet> meetings = setting.plan().meetings();
        if (meetings.isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(
                        setting.page(Addresses.MEETINGS, "meetings", MeetingsPage.class, () -> index(meetings)),
                        setting.page(Addresses.DECISIONS, "decisions", DecisionsPage.class, () -> register(meetings))),
                meetings.stream()
                        .map(meeting -> setting.page(
                                Addresses.meeting(meeting.id().id()),
                                "meeting",
                                MeetingPage.class,
                                () -> page(meeting))));
    }

    private boolean isToCome(MeetingSheet meeting) {
        return !meeting.date().isBefore(setting.analysis().asOf());
    }

    private Made index(List<MeetingSheet> meetings) {
        List<MeetingSheet> newestFirst = new ArrayList<>(meetings);
        Collections.reverse(newestFirst);
        List<MeetingsPage.Entry> coming =
                meetings.stream().filter(this::isToCome).map(this::entry).toList();
        List<MeetingsPage.Entry> past = newestFirst.stream()
                .filter(meeting -> !isToCome(meeting))
                .map(this::entry)
                .toList();
        var place = place(
                Addresses.MEETINGS,
                "Meetings",
                "When the plan is questioned in public, and what was decided.",
                setting.crumbs());
        String day = Numbers.date(setting.analysis().asOf());
        var content = new MeetingsPage(
                "Meetings",
                "Where the plan is questioned in public, and what was decided.",
                coming,
                coming.isEmpty()
                        ? "No meeting on or after " + day + " has been entered here."
                        : "From " + day + ", the next one first.",
                past,
                CALENDAR,
                List.of(new Link("All decisions", Addresses.DECISIONS)));
        return at(place, content);
    }

    private Frames.Place place(String address, String title, String description, List<Link> crumbs) {
        return new Frames.Place(address, title, description, Frames.Area.MEETINGS, crumbs);
    }

    private Made at(Frames.Place place, PageContent content) {
        return Made.of(frames.frame(place), content);
    }

    private MeetingsPage.Entry entry(MeetingSheet meeting) {
        List<String> notes = new ArrayList<>();
        meeting.place().ifPresent(where -> notes.add(Words.sentence(where.value())));
        if (isToCome(meeting)) {
            meeting.questionsBy()
                    .ifPresent(day -> notes.add("Questions for a written answer: until " + Numbers.date(day) + "."));
        }
        if (meeting.provisional().orElse(false)) {
            notes.add(provisional(meeting));
        }
        int decisions = meeting.decisions().size();
        if (decisions > 0) {
            notes.add(Words.starting(decisions) + (decisions == 1 ? " decision." : " decisions."));
        }
        return new MeetingsPage.Entry(
                meeting.date().toString(),
                day(meeting),
                new Link(
                        meeting.body() + ", " + Numbers.date(meeting.date()),
                        Addresses.meeting(meeting.id().id())),
                notes,
                isToCome(meeting)
                        ? meeting.agenda().stream()
                                .map(item -> item.title().value())
                                .toList()
                        : List.of());
    }

    private String provisional(MeetingSheet meeting) {
        return isToCome(meeting)
                ? "Provisional: day, place and items may still change."
                : "Planned, when this was written. We do not know whether it was held as planned.";
    }

    /** {@code 14 December 2023, 10:30am to 1pm}. */
    private static String day(MeetingSheet meeting) {
        return Numbers.date(meeting.date())
                + time(meeting).map(words -> ", " + words).orElse("");
    }

    private static Optional<String> time(MeetingSheet meeting) {
        return meeting.start()
                .map(start -> time(start)
                        + meeting.end().map(end -> " to " + time(end)).orElse(""));
    }

    private static String time(LocalTime time) {
        return TIME.format(time).toLowerCase(Locale.ROOT).replace(":00", "");
    }

    private Made page(MeetingSheet meeting) {
        String title = meeting.body() + ", " + Numbers.date(meeting.date());
        var place = place(
                Addresses.meeting(meeting.id().id()),
                title,
                "Agenda and decisions of the " + title + ".",
                List.of(ALL));
        return at(place, content(meeting, title));
    }

    private MeetingPage content(MeetingSheet meeting, String title) {
        boolean toCome = isToCome(meeting);
        return new MeetingPage(
                title,
                lead(meeting, toCome),
                facts(meeting, toCome),
                CALENDAR,
                meeting.note().map(Text::value).map(Words::sentence),
                meeting.agenda().stream().map(this::item).toList(),
                "No agenda has been entered here.",
                meeting.decisions().stream()
                        .map(decision -> decision(meeting, decision))
                        .toList(),
                toCome ? "The meeting is still to come." : "No decision has been entered here.",
                meeting.recommendations().stream()
                        .map(MeetingPages::recommendation)
                        .toList(),
                setting.plan().reports().stream()
                        .filter(report -> report.sheet()
                                .meeting()
                                .filter(ref -> ref.id().equals(meeting.id().id()))
                                .isPresent())
                        .map(Setting::crumb)
                        .toList(),
                Words.sentence(meeting.source().value()),
                pager(meeting));
    }

    private String lead(MeetingSheet meeting, boolean toCome) {
        if (meeting.provisional().orElse(false)) {
            return provisional(meeting);
        }
        return toCome
                ? "This meeting is to come."
                : meeting.decisions().isEmpty() ? "The day of this meeting has passed." : "What this meeting decided.";
    }

    private static List<Fact> facts(MeetingSheet meeting, boolean toCome) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Day", Numbers.date(meeting.date())));
        facts.add(new Fact("Time", time(meeting).orElse("Not given")));
        facts.add(new Fact("Place", meeting.place().map(Text::value).orElse("Not given")));
        meeting.questionsBy()
                .ifPresent(day ->
                        facts.add(new Fact("Questions", (toCome ? "Until " : "Were open until ") + Numbers.date(day))));
        return facts;
    }

    private MeetingPage.Item item(Item item) {
        return new MeetingPage.Item(
                item.title().value(),
                Words.values(item.points()),
                item.report()
                        .flatMap(ref -> setting.plan().report(ref.id()))
                        .map((Report report) -> Setting.crumb(report)));
    }

    private DecisionEntry decision(MeetingSheet meeting, Decision decision) {
        Optional<String> due = decision.due().map(when -> "Due " + Words.when(when) + ".");
        Optional<String> followUp = decision.followUp().map(Text::value).map(Words::sentence);
        return new DecisionEntry(
                decision.id().toString(),
                decision.title().value(),
                Words.sentence(decision.text().value()),
                followUp.map(words -> words + due.map(when -> " " + when).orElse(""))
                        .or(() -> due),
                commitments.of(setting.analysis().inForce(meeting), decision.commitments()));
    }

    private static MeetingPage.Recommendation recommendation(Recommendation asked) {
        Optional<String> judged = asked.accepted()
                .map(accepted -> accepted ? "Accepted" : "Not accepted")
                .map(word -> word
                        + asked.responded().map(day -> ", " + Numbers.date(day)).orElse(""))
                .or(() -> asked.responded().map(day -> "Answered on " + Numbers.date(day)));
        return new MeetingPage.Recommendation(
                asked.id().toString(),
                Words.sentence(asked.text().value()),
                asked.response().map(Text::value).map(Words::sentence).orElse("No response has been published yet."),
                judged.map(words -> words + "."));
    }

    private Pager pager(MeetingSheet meeting) {
        List<MeetingSheet> all = setting.plan().meetings();
        int at = all.indexOf(meeting);
        return new Pager(
                "Other meetings",
                at > 0 ? Optional.of(step("Earlier meeting", all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(step("Later meeting", all.get(at + 1))) : Optional.empty());
    }

    private static Pager.Step step(String way, MeetingSheet meeting) {
        return new Pager.Step(
                way,
                Numbers.date(meeting.date()),
                Addresses.meeting(meeting.id().id()));
    }

    private Made register(List<MeetingSheet> meetings) {
        List<MeetingSheet> newestFirst = new ArrayList<>(meetings);
        Collections.reverse(newestFirst);
        List<DecisionsPage.Group> groups = newestFirst.stream()
                .filter(meeting -> !meeting.decisions().isEmpty())
                .map(meeting -> new DecisionsPage.Group(
                        "meeting-" + meeting.id(),
                        Numbers.date(meeting.date()),
                        new Link(
                                meeting.body().value(),
                                Addresses.meeting(meeting.id().id())),
                        meeting.decisions().stream()
                                .map(decision -> decision(meeting, decision))
                                .toList()))
                .toList();
        int number = groups.stream().mapToInt(group -> group.decisions().size()).sum();
        var place = place(Addresses.DECISIONS, "Decisions", "What meetings decided, the newest first.", List.of(ALL));
        String lead = number == 0
                ? "No decision has been entered here."
                : Words.starting(number) + (number == 1 ? " decision. Its" : " decisions, the newest first. Each")
                        + " number is permanent.";
        return at(place, new DecisionsPage("Decisions", lead, groups));
    }
}
