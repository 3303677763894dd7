package org.planpress.site.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.MeetingSheet;
import org.planpress.model.MeetingSheet.Attendance;
import org.planpress.model.MeetingSheet.Document;
import org.planpress.model.MeetingSheet.Item;
import org.planpress.model.Report;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.PlaceLinks;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.meetings.MeetingMessage.Label;
import org.planpress.site.meetings.MeetingMessage.TimeOfDay;
import org.planpress.site.texts.AllPagesMessage;
import org.planpress.site.texts.TextMessage;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;

/** The forward plan, each meeting, and the register of decisions. A meeting on the day of publication is to come. */
public final class MeetingPages {

    private final Setting setting;
    private final Frames frames;
    private final ScrutinyEntries scrutiny;

    public MeetingPages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
        this.scrutiny = new ScrutinyEntries(setting);
    }

    public Stream<SitePage> all() {
        List<MeetingSheet> meetings = setting.plan().meetings();
        if (meetings.isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(
                        setting.page(Addresses.MEETINGS, "meetings", MeetingsPage.class, () -> index(meetings)),
                        setting.page(
                                Addresses.DECISIONS,
                                "decisions",
                                DecisionsPage.class,
                                () -> new DecisionRegister(setting, crumbs()).made())),
                meetings.stream()
                        .map(meeting -> setting.page(
                                Addresses.meeting(meeting.id().id()),
                                "meeting",
                                MeetingPage.class,
                                () -> page(meeting))));
    }

    private boolean isToCome(MeetingSheet meeting) {
        return meeting.isToCome(setting.analysis().asOf());
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
                Addresses.MEETINGS, setting.say(Menu.MEETINGS), setting.say(Label.ABOUT_MEETINGS), setting.crumbs());
        LocalDate day = setting.analysis().asOf();
        var content = new MeetingsPage(
                setting.say(Menu.MEETINGS),
                meetings.stream().filter(this::isToCome).findFirst().map(this::next),
                setting.say(Label.LEAD),
                coming,
                setting.say(coming.isEmpty() ? new MeetingMessage.NoneComing(day) : new MeetingMessage.ComingFrom(day)),
                past,
                calendar(),
                more());
        return at(place, content);
    }

    private String next(MeetingSheet meeting) {
        return setting.say(
                new MeetingMessage.NextOn(meeting.date(), meeting.provisional().orElse(false)));
    }

    /** What came of them, and how to ask and to complain. */
    private List<Link> more() {
        List<Link> more = new ArrayList<>();
        more.add(new Link(setting.say(AllPagesMessage.Label.DECISIONS), Addresses.DECISIONS));
        GovernancePages.law(setting).ifPresent(more::add);
        if (setting.site().contact().isTold()) {
            more.add(new Link(setting.say(Label.HOW_TO_ASK), Addresses.CONTACT));
        }
        return List.copyOf(more);
    }

    private Frames.Place place(String address, String title, String description, List<Link> crumbs) {
        return new Frames.Place(address, title, description, Frames.Area.MEETINGS, crumbs);
    }

    private Link calendar() {
        return new Link(setting.say(Label.CALENDAR), SiteFiles.CALENDAR);
    }

    private List<Link> crumbs() {
        return List.of(new Link(setting.say(Menu.MEETINGS), Addresses.MEETINGS));
    }

    private Made at(Frames.Place place, PageContent content) {
        return new Made(frames.frame(place), content);
    }

    private MeetingsPage.Entry entry(MeetingSheet meeting) {
        List<String> notes = new ArrayList<>();
        meeting.place().ifPresent(where -> notes.add(Words.sentence(where.value())));
        if (isToCome(meeting)) {
            meeting.questionsBy()
                    .map(MeetingMessage.QuestionsUntil::new)
                    .map(setting::say)
                    .ifPresent(notes::add);
        }
        if (meeting.provisional().orElse(false)) {
            notes.add(provisional(meeting));
        }
        int decisions = meeting.decisions().size();
        if (decisions > 0) {
            notes.add(setting.say(new MeetingMessage.Decided(decisions)));
        }
        return new MeetingsPage.Entry(
                meeting.date().toString(),
                day(meeting),
                new Link(
                        setting.say(TextMessage.Meeting.of(meeting)),
                        Addresses.meeting(meeting.id().id())),
                notes,
                isToCome(meeting)
                        ? meeting.agenda().stream()
                                .map(item -> item.title().value())
                                .toList()
                        : List.of());
    }

    private String provisional(MeetingSheet meeting) {
        return setting.say(new MeetingMessage.Provisional(isToCome(meeting)));
    }

    /** {@code 14 December 2023, 10:30am to 1pm}. */
    private String day(MeetingSheet meeting) {
        return time(meeting)
                .map(time -> setting.say(new MeetingMessage.DayAndTime(meeting.date(), time)))
                .orElseGet(() -> setting.voice().date(meeting.date()));
    }

    private static Optional<MeetingMessage> time(MeetingSheet meeting) {
        return meeting.start()
                .map(start -> meeting.end()
                        .<MeetingMessage>map(end -> meeting.endsNextDay()
                                ? new MeetingMessage.HoursPastMidnight(TimeOfDay.of(start), TimeOfDay.of(end))
                                : new MeetingMessage.Hours(TimeOfDay.of(start), TimeOfDay.of(end)))
                        .orElseGet(() -> TimeOfDay.of(start)));
    }

    private Made page(MeetingSheet meeting) {
        TextMessage title = TextMessage.Meeting.of(meeting);
        var place = place(
                Addresses.meeting(meeting.id().id()),
                setting.say(title),
                setting.say(new MeetingMessage.About(title)),
                crumbs());
        return at(place, content(meeting, place.title()));
    }

    private MeetingPage content(MeetingSheet meeting, String title) {
        boolean toCome = isToCome(meeting);
        return new MeetingPage(
                title,
                lead(meeting, toCome),
                facts(meeting, toCome),
                new PlaceLinks(setting).of(meeting.areas()),
                calendar(),
                meeting.note().map(Text::value).map(Words::sentence),
                meeting.agenda().stream().map(this::item).toList(),
                setting.say(Label.NO_AGENDA),
                scrutiny.decisions(meeting),
                setting.say(toCome ? Label.STILL_TO_COME : Label.NO_DECISION),
                scrutiny.recommendations(meeting),
                meeting.attendance().stream().map(this::attendance).toList(),
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
        Label passed = meeting.decisions().isEmpty() ? Label.HAS_PASSED : Label.WHAT_IT_DECIDED;
        return setting.say(toCome ? Label.IS_TO_COME : passed);
    }

    private List<Fact> facts(MeetingSheet meeting, boolean toCome) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(Label.DAY, setting.voice().date(meeting.date())));
        facts.add(fact(Label.TIME, setting.say(time(meeting).orElse(Label.NOT_GIVEN))));
        facts.add(fact(Label.PLACE, meeting.place().map(Text::value).orElseGet(() -> setting.say(Label.NOT_GIVEN))));
        meeting.questionsBy()
                .map(day -> setting.say(new MeetingMessage.Until(day, toCome)))
                .ifPresent(until -> facts.add(fact(Label.QUESTIONS, until)));
        return facts;
    }

    private Fact fact(Label term, String text) {
        return new Fact(setting.say(term), text);
    }

    private MeetingPage.Item item(Item item) {
        return new MeetingPage.Item(
                item.title().value(),
                Words.values(item.points()),
                item.report()
                        .flatMap(ref -> setting.plan().report(ref.id()))
                        .map((Report report) -> Setting.crumb(report)),
                item.documents().stream().map(this::paper).toList(),
                item.exempt()
                        .map(Text::value)
                        .map(Words::sentence)
                        .map(MeetingMessage.InPrivate::new)
                        .map(setting::say));
    }

    private MeetingPage.Paper paper(Document document) {
        return new MeetingPage.Paper(
                document.title().value(),
                document.pages().map(Text::value),
                document.link().map(Text::value).flatMap(WebAddress::of).map(WebAddress::href));
    }

    private Fact attendance(Attendance attendance) {
        return new Fact(
                attendance.role().value(),
                setting.say(
                        attendance.apologies().isPresent()
                                ? new MeetingMessage.CameAndExcused(
                                        attendance.present(),
                                        attendance.apologies().get())
                                : new MeetingMessage.Came(attendance.present())));
    }

    private Pager pager(MeetingSheet meeting) {
        List<MeetingSheet> all = setting.plan().meetings();
        int at = all.indexOf(meeting);
        return new Pager(
                setting.say(Label.OTHERS),
                at > 0 ? Optional.of(step(Label.EARLIER, all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(step(Label.LATER, all.get(at + 1))) : Optional.empty());
    }

    private Pager.Step step(Label way, MeetingSheet meeting) {
        return new Pager.Step(
                setting.say(way),
                setting.voice().date(meeting.date()),
                Addresses.meeting(meeting.id().id()));
    }
}
