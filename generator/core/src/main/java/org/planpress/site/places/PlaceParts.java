package org.planpress.site.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.analysis.AreaFacts;
import org.planpress.analysis.Areas;
import org.planpress.analysis.MoneyItem;
import org.planpress.facts.PlaceFacts;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Measure;
import org.planpress.model.MeetingSheet;
import org.planpress.model.Ref;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.chart.FollowedFigure;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.CommitmentRow;
import org.planpress.site.frame.CommonMessage;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.PlaceLinks;
import org.planpress.site.frame.Said;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.Words;
import org.planpress.site.measures.MeasureRow;
import org.planpress.site.measures.MeasureRows;
import org.planpress.site.money.MoneyWords;
import org.planpress.site.places.PlaceMessage.Label;
import org.planpress.site.promises.Courses;
import org.planpress.site.standing.Statuses;
import org.planpress.site.texts.TextMessage;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Noun;

/** What is for a place, kind by kind, in words. */
final class PlaceParts {

    private final Setting setting;
    private final Edition edition;
    private final Areas areas;
    private final MeasureRows rows;
    private final MoneyWords money;
    private final Statuses statuses;
    private final Courses courses;

    PlaceParts(Setting setting) {
        this.setting = setting;
        this.edition = setting.edition();
        this.areas = Areas.of(setting.plan());
        this.rows = new MeasureRows(setting);
        this.money = new MoneyWords(setting);
        this.statuses = new Statuses(setting);
        this.courses = new Courses(setting);
    }

    List<PlacePart> of(PlaceFacts facts) {
        List<PlacePart> parts = new ArrayList<>();
        if (!edition.commitments().isEmpty()) {
            parts.add(commitments(facts));
        }
        if (tellsOfMeasures()) {
            parts.add(facts.isWhole() ? ofWhole(facts) : ofPlace(facts));
        }
        if (tellsOfMeetings()) {
            parts.add(meetings(facts));
        }
        if (!MoneyItem.of(edition).isEmpty()) {
            parts.add(money(facts));
        }
        return List.copyOf(parts);
    }

    private boolean tellsOfMeasures() {
        return setting.isCurrent() && !setting.plan().measures().isEmpty();
    }

    private boolean tellsOfMeetings() {
        return setting.isCurrent() && !setting.plan().meetings().isEmpty();
    }

    private PlacePart part(Label heading, String id, List<String> notes, List<Said> items) {
        return PlacePart.of(id, setting.say(heading), notes, items);
    }

    private PlacePart commitments(PlaceFacts facts) {
        String counted = linked(facts, facts.commitments().size(), Noun.COMMITMENT, facts.countsAround());
        List<Said> others = facts.isWhole()
                ? List.of(new Said(
                        Optional.of(new Link(setting.editionTitle(), setting.home())),
                        setting.say(Label.ALL_COMMITMENTS)))
                : List.of();
        List<Said> each =
                facts.commitments().stream().map(linked -> said(facts, linked)).toList();
        return new PlacePart(
                "commitments",
                setting.say(Label.COMMITMENTS),
                List.of(counted),
                forTheWhole(),
                Optional.empty(),
                List.of(),
                facts.commitments().stream().map(linked -> row(facts, linked)).toList(),
                List.of(),
                others,
                Stream.concat(each.stream(), others.stream()).toList());
    }

    private String linked(PlaceFacts facts, int number, Noun noun, boolean around) {
        return setting.say(new PlaceMessage.Linked(number, noun, name(facts), facts.countsParts(), around));
    }

    private static String name(PlaceFacts facts) {
        return PlaceLinks.name(facts.area());
    }

    private Optional<String> forTheWhole() {
        int number = (int) edition.commitments().stream()
                .filter(commitment -> areas.isForTheWhole(commitment.areas()))
                .count();
        return number == 0
                ? Optional.empty()
                : Optional.of(setting.say(new PlaceMessage.ForTheWhole(number, rows.whole())));
    }

    private Said said(PlaceFacts facts, PlaceFacts.Linked linked) {
        Commitment commitment = linked.commitment();
        List<String> said = new ArrayList<>();
        said.add(commitment.text().value());
        statuses.published(commitment)
                .map(tag -> Words.sentence(setting.say(new CommonMessage.Status(tag.text()))))
                .ifPresent(said::add);
        said.addAll(here(facts, linked));
        String title = setting.say(new FrameMessage.TitleWithId(
                commitment.title().value(), commitment.id().toString()));
        return new Said(Optional.of(new Link(title, setting.addressOf(commitment))), String.join(" ", said));
    }

    /** The same in a list that shows its id and its status apart. */
    private CommitmentRow row(PlaceFacts facts, PlaceFacts.Linked linked) {
        Commitment commitment = linked.commitment();
        List<String> here = here(facts, linked);
        return new CommitmentRow(
                commitment.id().toString(),
                commitment.title().value(),
                commitment.text().value(),
                setting.addressOf(commitment),
                here.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", here)),
                statuses.published(commitment));
    }

    /** The places that a commitment is for, and its milestones at this one. */
    private List<String> here(PlaceFacts facts, PlaceFacts.Linked linked) {
        return Stream.concat(
                        linkedTo(facts, linked.commitment().areas()).stream(),
                        linked.milestones().stream()
                                .map(courses::milestone)
                                .map(step -> setting.say(new PlaceMessage.Step(step.term(), step.text()))))
                .toList();
    }

    /** Where something is, unless it is at the place alone. */
    private Optional<String> linkedTo(PlaceFacts facts, List<Ref> named) {
        boolean alone = named.stream().map(Ref::id).allMatch(facts.id()::equals);
        return alone
                ? Optional.empty()
                : Optional.of(setting.say(new PlaceMessage.LinkedTo(
                        areas.named(named).map(PlaceLinks::name).toList())));
    }

    /** The measures with figures of a place, as rows; none for an edition whose pages do not tell of them. */
    Stream<MeasureRow> measures(PlaceFacts facts) {
        Optional<Id> area = Optional.of(facts.id());
        return tellsOfMeasures() && !facts.isWhole()
                ? facts.measures().stream().flatMap(measure -> rows.of(measure.id(), area, Optional.empty()).stream())
                : Stream.empty();
    }

    private PlacePart ofWhole(PlaceFacts facts) {
        return part(
                Label.MEASURES,
                "measures",
                List.of(setting.say(
                        new PlaceMessage.WithFigures(facts.measures().size(), name(facts)))),
                List.of(new Said(
                        Optional.of(new Link(setting.say(FrameMessage.Menu.MEASURES), Addresses.MEASURES)),
                        setting.say(Label.ALL_MEASURES))));
    }

    private PlacePart ofPlace(PlaceFacts facts) {
        List<String> notes = new ArrayList<>();
        int number = facts.measures().size();
        notes.add(setting.say(new PlaceMessage.WithFigures(number, name(facts))));
        int others = setting.plan().measures().size() - number;
        if (number > 0 && others > 0) {
            notes.add(setting.say(new PlaceMessage.WithoutFigures(others, name(facts))));
        }
        return new PlacePart(
                "measures",
                setting.say(Label.MEASURES),
                List.copyOf(notes),
                Optional.empty(),
                new AgeNotes(setting).ofMeasures(facts.measures().stream().map(Measure::id), facts.id()),
                List.of(),
                List.of(),
                measures(facts).toList(),
                List.of(),
                measures(facts).map(this::said).toList());
    }

    private Said said(MeasureRow row) {
        String finding = row.illustrative() ? row.finding() + " " + setting.say(Label.ILLUSTRATIVE) : row.finding();
        return new Said(
                Optional.of(new Link(
                        MeasureRows.named(setting.voice(), row.measure().text(), row.area()),
                        row.measure().address())),
                row.period().isEmpty()
                        ? finding
                        : setting.say(new PlaceMessage.Newest(row.newest(), row.when(), finding)));
    }

    private PlacePart meetings(PlaceFacts facts) {
        return part(
                Label.MEETINGS,
                "meetings",
                Stream.concat(
                                Stream.of(linked(facts, facts.meetings().size(), Noun.MEETING, false)),
                                facts.isWhole() ? unlinkedMeetings().stream() : Stream.empty())
                        .toList(),
                facts.meetings().stream().map(meeting -> said(facts, meeting)).toList());
    }

    private Optional<String> unlinkedMeetings() {
        long number = setting.plan().meetings().stream()
                .filter(meeting -> meeting.areas().isEmpty())
                .count();
        return Optional.of(new PlaceMessage.Unlinked((int) number, Noun.MEETING))
                .filter(told -> told.number() > 0)
                .map(setting::say);
    }

    private Said said(PlaceFacts facts, MeetingSheet meeting) {
        List<String> said = new ArrayList<>();
        boolean toCome = meeting.isToCome(setting.analysis().asOf());
        said.add(setting.say(toCome ? Label.TO_COME : Label.PASSED));
        meeting.place().map(Text::value).map(Words::sentence).ifPresent(said::add);
        linkedTo(facts, meeting.areas()).ifPresent(said::add);
        return new Said(
                Optional.of(new Link(
                        setting.say(TextMessage.Meeting.of(meeting)),
                        Addresses.meeting(meeting.id().id()))),
                String.join(" ", said));
    }

    private PlacePart money(PlaceFacts facts) {
        List<String> notes = new ArrayList<>();
        notes.add(setting.say(new PlaceMessage.Paid(facts.money().size(), name(facts), facts.countsParts())));
        Set<Id> counted = facts.counted();
        List<Fact> sums = facts(FollowedFigure.in(setting.voice(), edition, areas.all(), counted::contains));
        if (sums.size() > 1) {
            notes.add(setting.say(Label.OVERLAP));
        }
        return PlacePart.withoutRows("money", setting.say(Label.MONEY), notes, sums, money.of(facts.money()));
    }

    private static List<Fact> facts(List<FollowedFigure.Part> parts) {
        return parts.stream()
                .map(part -> new Fact(part.column(), part.amount()))
                .toList();
    }

    /** What is for no place. */
    PlacePart rest() {
        List<String> notes = new ArrayList<>();
        forTheWhole().ifPresent(notes::add);
        if (tellsOfMeasures()) {
            int alone = (int) setting.analysis().measures().values().stream()
                    .filter(facts -> facts.areas().stream()
                            .map(AreaFacts::area)
                            .filter(facts::tellsOf)
                            .toList()
                            .equals(List.of(Optional.empty())))
                    .count();
            if (alone > 0) {
                notes.add(setting.say(new PlaceMessage.OfTheWholeAlone(alone, rows.whole())));
            }
        }
        if (tellsOfMeetings()) {
            unlinkedMeetings().ifPresent(notes::add);
        }
        List<Fact> sums = facts(FollowedFigure.inNone(setting.voice(), edition, areas.all()));
        if (!sums.isEmpty()) {
            notes.add(setting.say(Label.MONEY_FOR_NONE));
        }
        return PlacePart.withoutRows("rest", setting.say(Label.REST), notes, sums, List.of());
    }
}
