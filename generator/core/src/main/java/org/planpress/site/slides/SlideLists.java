package org.planpress.site.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.frame.PriorityMark;
import org.planpress.site.frame.Setting;
import org.planpress.site.slides.SlidesPage.Box;
import org.planpress.site.slides.SlidesPage.Part;
import org.planpress.site.slides.SlidesPage.Slide;

/** Lists on slides: as many of them as a list needs, each with so much as can be read from afar. */
public final class SlideLists {

    /** So many letters of a list fit on a slide. */
    private static final int LETTERS = 700;

    /** So many letters are large on a slide, however they are shared among its lists. */
    private static final int LETTERS_TOGETHER = 300;

    /** Lists of several slides are spread over them in steps of so many letters. */
    private static final int STEP = 20;

    /** Rows of a list that can be read from afar. */
    private static final int ROWS = 6;

    /** A longer sentence is no title. */
    private static final int LONGEST_TITLE = 130;

    /** Of more things than this a title says how many there are; of as many it names the first. */
    public static final int NAMED = 2;

    /** Boxes beside each other. */
    private static final int BOXES = 4;

    private final Setting setting;

    public SlideLists(Setting setting) {
        this.setting = setting;
    }

    /**
     * Where a slide stands.
     *
     * @param id names it among the slides
     * @param section the section that it belongs to
     * @param mark the priority that it is about, if it is about one
     * @param kicker what stands over its heading, or empty
     */
    public record Place(String id, String section, Optional<PriorityMark> mark, String kicker) {

        /** The place of a further slide of the same section; {@code part} names what it tells. */
        public Place of(String part) {
            return new Place(id + "-" + part, section, mark, kicker);
        }
    }

    /** A slide with a list and nothing beside it; an empty list leaves its heading alone. */
    public static Slide slide(Place place, String heading, List<String> points) {
        return together(place, heading, List.of(new Part("", points)));
    }

    /** A slide with lists under each other; those that hold nothing are left out. */
    public static Slide together(Place place, String heading, List<Part> lists) {
        return new Slide(
                place.id,
                place.section,
                place.mark,
                place.kicker,
                heading,
                List.of(),
                List.of(),
                lists.stream().filter(list -> !list.points().isEmpty()).toList(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether lists fit on one slide under each other. */
    public static boolean fitTogether(List<Part> lists) {
        List<String> points =
                lists.stream().flatMap(list -> list.points().stream()).toList();
        return points.size() + lists.size() <= ROWS
                && points.stream().mapToInt(String::length).sum() <= LETTERS_TOGETHER;
    }

    /** Whether a sentence is short enough for a title. */
    public static boolean isTitle(String sentence) {
        return sentence.length() <= LONGEST_TITLE;
    }

    /** A sentence as a title: without its full stop, unless that ends a short form or a number. */
    public static String asTitle(String sentence) {
        return sentence.replaceAll("(?<=[\\p{Ll})])\\.$", "");
    }

    /** The sentences of a text: where one ends, a capital letter begins the next. */
    public static List<String> sentences(String text) {
        return Stream.of(text.split("(?<=[.!?]) (?=\\p{Lu})")).toList();
    }

    /** A list on as many slides as it needs; a slide that is not the only one says which it is. */
    public List<Slide> of(Place place, String heading, List<String> points) {
        List<List<String>> pages = pages(points, LETTERS);
        for (int letters = LETTERS - STEP; letters > 0; letters -= STEP) {
            List<List<String>> tighter = pages(points, letters);
            if (tighter.size() != pages.size()) {
                break;
            }
            pages = tighter;
        }
        List<Slide> slides = new ArrayList<>();
        for (List<String> page : pages) {
            slides.add(slide(numbered(place, slides.size() + 1), part(heading, slides.size() + 1, pages.size()), page));
        }
        return slides;
    }

    /** What comes next. Of one or two steps the first is the title; {@code counted} is the title of more. */
    public List<Slide> ofSteps(Place place, String counted, List<String> steps) {
        if (steps.isEmpty() || steps.size() > NAMED) {
            return of(place, counted, steps);
        }
        String first = setting.say(new SlideMessage.Next(asTitle(steps.get(0))));
        return isTitle(first)
                ? List.of(slide(place, first, steps.subList(1, steps.size())))
                : of(place, counted, steps);
    }

    /** Boxes on as many slides as they need. */
    public List<Slide> ofBoxes(Place place, String heading, List<Box> boxes) {
        int all = (boxes.size() + BOXES - 1) / BOXES;
        List<Slide> slides = new ArrayList<>();
        for (int at = 0; at < all; at++) {
            Place here = numbered(place, at + 1);
            slides.add(new Slide(
                    here.id,
                    here.section,
                    here.mark,
                    here.kicker,
                    part(heading, at + 1, all),
                    List.of(),
                    boxes.subList(at * BOXES, Math.min(boxes.size(), (at + 1) * BOXES)),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return slides;
    }

    /** The place of one of several slides with one heading, counted from 1. */
    private static Place numbered(Place place, int number) {
        return number == 1 ? place : place.of(String.valueOf(number));
    }

    /** The heading of one of several slides with one heading, which says which it is. */
    public String part(String heading, int number, int all) {
        return all == 1 ? heading : setting.say(new SlideMessage.HeadingOfPart(heading, number, all));
    }

    private static List<List<String>> pages(List<String> points, int most) {
        List<List<String>> pages = new ArrayList<>();
        int letters = most + 1;
        for (String point : points) {
            if (letters + point.length() > most || pages.get(pages.size() - 1).size() == ROWS) {
                pages.add(new ArrayList<>());
                letters = 0;
            }
            pages.get(pages.size() - 1).add(point);
            letters += point.length();
        }
        return pages;
    }
}
