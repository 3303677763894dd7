package org.planpress.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.SiteFiles;
import org.planpress.words.Voice;

/**
 * The meetings as a calendar that people can subscribe to (RFC 5545). Written by hand: what a calendar of meetings needs
 * is a dozen properties, far less than a library with its own time zones would bring along.
 *
 * <p>Times are those of the United Kingdom, whose rules stand in the file. There is no clock: each entry is stamped with
 * the day that the plan is published for.
 */
public final class MeetingCalendar {

    private static final int LINE = 75;
    private static final String ZONE = "Europe/London";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private static final List<String> TIME_ZONE = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:" + ZONE,
            "BEGIN:DAYLIGHT",
            "DTSTART:19960331T010000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZOFFSETFROM:+0000",
            "TZOFFSETTO:+0100",
            "TZNAME:BST",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19961027T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0000",
            "TZNAME:GMT",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final String root;
    private final String host;
    private final LocalDate asOf;

    private MeetingCalendar(String siteAddress, LocalDate asOf) {
        this.root = siteAddress.endsWith("/") ? siteAddress.substring(0, siteAddress.length() - 1) : siteAddress;
        this.host = URI.create(siteAddress).getAuthority();
        this.asOf = asOf;
    }

    /** The calendar of a plan's meetings, stamped with the day that it is published for. */
    public static Artifact of(Voice voice, Plan plan, LocalDate asOf) {
        MeetingCalendar calendar = new MeetingCalendar(plan.site().address().value(), asOf);
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Planpress//Meetings//EN",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "X-WR-CALNAME:"
                        + text(voice.say(
                                new DataMessage.Calendar(plan.site().title().value())))));
        if (plan.meetings().stream().anyMatch(meeting -> meeting.start().isPresent())) {
            lines.addAll(TIME_ZONE);
        }
        plan.meetings().forEach(meeting -> calendar.event(lines, meeting));
        lines.add("END:VCALENDAR");
        return Artifact.text(
                SiteFiles.CALENDAR.substring(1),
                "text/calendar; charset=utf-8",
                lines.stream().map(MeetingCalendar::folded).collect(Collectors.joining()));
    }

    private void event(List<String> lines, MeetingSheet meeting) {
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + meeting.id() + "@" + host);
        lines.add("DTSTAMP:" + DAY.format(asOf) + "T000000Z");
        time(lines, meeting);
        lines.add("SUMMARY:" + text(meeting.body().value()));
        meeting.place().ifPresent(place -> lines.add("LOCATION:" + text(place.value())));
        if (!meeting.agenda().isEmpty()) {
            lines.add("DESCRIPTION:"
                    + text(meeting.agenda().stream()
                            .map(item -> item.title().value())
                            .collect(Collectors.joining("\n"))));
        }
        lines.add("STATUS:" + (meeting.provisional().orElse(false) ? "TENTATIVE" : "CONFIRMED"));
        lines.add("URL:" + root + Addresses.meeting(meeting.id().id()));
        lines.add("END:VEVENT");
    }

    /** A meeting without a time takes the whole day; one without an end takes no time, because none is known. */
    private static void time(List<String> lines, MeetingSheet meeting) {
        if (meeting.start().isEmpty()) {
            lines.add("DTSTART;VALUE=DATE:" + DAY.format(meeting.date()));
            lines.add("DTEND;VALUE=DATE:" + DAY.format(meeting.date().plusDays(1)));
            lines.add("TRANSP:TRANSPARENT");
            return;
        }
        lines.add("DTSTART" + moment(meeting.date(), meeting.start().get()));
        LocalDate last = meeting.endsNextDay() ? meeting.date().plusDays(1) : meeting.date();
        meeting.end().ifPresent(end -> lines.add("DTEND" + moment(last, end)));
    }

    private static String moment(LocalDate day, LocalTime time) {
        return ";TZID=" + ZONE + ":" + DAY.format(day) + "T" + TIME.format(time);
    }

    /** Words as a value: marks that mean something to a calendar are escaped. */
    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A line cut into pieces of at most 75 octets, never inside a character. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
            at += character.length();
        }
        return folded.append("\r\n").toString();
    }
}
