package org.planpress.site.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Priority;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.Strip.Outline;
import org.planpress.site.frame.Strip.Path;
import org.planpress.site.frame.Strip.Point;

/**
 * The bands of an edition, drawn once for all its pages. A priority of an older plan may have actions in place of
 * commitments, or be known by its title alone; then it has one mark for each action, or a single one.
 *
 * <p>Lengths are tenths of a unit, so that paths are the same on every machine.
 */
public final class Strips {

    private static final int WIDTH = Strip.WIDTH * Strip.PARTS;
    private static final int HEIGHT = Strip.HEIGHT * Strip.PARTS;
    private static final int GAP = 120;
    private static final int WIDEST_STEP = 400;

    /** More marks than these would be thinner than a pixel of a phone. */
    private static final int MOST_MARKS = 200;

    private static final int NARROWEST_HIGHLIGHT = 50;
    private static final String OUTSIDE = "px";

    private final List<Group> groups;
    private final Map<Id, Spot> spots = new HashMap<>();

    /** Marks of one priority, or those outside priorities. */
    private record Group(Optional<Id> priority, Path path) {}

    /** Where one commitment stands out. */
    private record Spot(int x, int width) {}

    private record Members(Optional<Id> priority, String look, List<Optional<Id>> marks) {}

    public Strips(Edition edition) {
        List<Members> members = members(edition);
        int marks = members.stream().mapToInt(group -> group.marks().size()).sum();
        int room = WIDTH - GAP * Math.max(0, members.size() - 1);
        this.groups = marks > MOST_MARKS ? bars(members, marks, room) : marks(members, marks, room);
    }

    /** All marks in colour. */
    public Strip whole(boolean tall) {
        return new Strip(tall, groups.stream().map(Group::path).toList());
    }

    /** The marks of one priority in colour, the others grey. */
    public Strip of(Priority priority) {
        return new Strip(false, lit(Optional.of(priority.id())));
    }

    /** One commitment stands out among those of its priority. */
    public Strip of(Optional<Priority> priority, Commitment commitment) {
        List<Path> paths = new ArrayList<>(lit(priority.map(Priority::id)));
        Optional.ofNullable(spots.get(commitment.id().id())).ifPresent(spot -> paths.add(highlight(spot)));
        return new Strip(false, paths);
    }

    private List<Path> lit(Optional<Id> lit) {
        return groups.stream()
                .map(group -> group.priority().equals(lit)
                        ? group.path()
                        : group.path().as("off"))
                .toList();
    }

    private List<Group> marks(List<Members> members, int marks, int room) {
        // The last step needs only the width of its mark, which is three fifths of a step.
        int step = Math.min(WIDEST_STEP, room * 5 / Math.max(1, marks * 5 - 2));
        List<Group> drawn = new ArrayList<>();
        int x = 0;
        for (Members group : members) {
            List<Outline> outlines = new ArrayList<>();
            for (Optional<Id> mark : group.marks()) {
                outlines.addAll(mark(group.look(), x, step * 3 / 5));
                Spot spot = new Spot(x - step / 5, step);
                mark.ifPresent(id -> spots.put(id, spot));
                x += step;
            }
            x += GAP;
            drawn.add(new Group(group.priority(), path(group.look(), outlines)));
        }
        return drawn;
    }

    /** One mark for each group, as long as its share. */
    private List<Group> bars(List<Members> members, int marks, int room) {
        List<Group> drawn = new ArrayList<>();
        int x = 0;
        for (Members group : members) {
            int size = group.marks().size();
            int width = (int) ((long) room * size / marks);
            drawn.add(new Group(group.priority(), path(group.look(), mark(group.look(), x, width))));
            for (int at = 0; at < size; at++) {
                int from = x + (int) ((long) Math.max(0, width - NARROWEST_HIGHLIGHT) * at / Math.max(1, size - 1));
                group.marks().get(at).ifPresent(id -> spots.put(id, new Spot(from, NARROWEST_HIGHLIGHT)));
            }
            x += width + GAP;
        }
        return drawn;
    }

    private static List<Members> members(Edition edition) {
        List<Members> groups = new ArrayList<>();
        for (Priority priority : edition.priorities()) {
            String look = PriorityMark.of(priority.sheet().number()).look();
            groups.add(new Members(Optional.of(priority.id()), look, marks(priority)));
        }
        List<Optional<Id>> across = edition.acrossPriorities()
                .map(commitment -> Optional.of(commitment.id().id()))
                .toList();
        if (!across.isEmpty()) {
            groups.add(new Members(Optional.empty(), OUTSIDE, across));
        }
        return groups;
    }

    private static List<Optional<Id>> marks(Priority priority) {
        List<Optional<Id>> marks = new ArrayList<>();
        priority.commitments()
                .forEach(commitment -> marks.add(Optional.of(commitment.id().id())));
        if (marks.isEmpty()) {
            priority.sheet().aims().forEach(aim -> aim.actions().forEach(action -> marks.add(Optional.empty())));
        }
        return marks.isEmpty() ? List.of(Optional.empty()) : marks;
    }

    /**
     * 1 solid, 2 split, 3 slanted, 4 hollow, 5 pointed, 6 with a waist, 7 a step, 8 thin and thick, and low for commitments
     * outside priorities.
     */
    private static List<Outline> mark(String look, int x, int width) {
        return switch (look) {
            case "p2" -> List.of(box(x, 0, width, 60), box(x, 80, width, 60));
            case "p3" -> List.of(slanted(x, width - width % 3, Math.min(width / 3, HEIGHT)));
            case "p4" -> List.of(box(x, 0, width, HEIGHT), hole(x, width));
            case "p5" -> List.of(pointed(x, width));
            case "p6" -> List.of(waisted(x, width));
            case "p7" -> List.of(stepped(x, width));
            case "p8" -> thinAndThick(x, width);
            case OUTSIDE -> List.of(box(x, 50, width, 90));
            default -> List.of(box(x, 0, width, HEIGHT));
        };
    }

    private static Path highlight(Spot spot) {
        return path("on", List.of(box(spot.x(), 0, spot.width(), HEIGHT)));
    }

    private static Outline box(int x, int y, int width, int height) {
        return new Outline(List.of(
                new Point(x, y), new Point(x + width, y), new Point(x + width, y + height), new Point(x, y + height)));
    }

    private static Outline slanted(int x, int width, int slant) {
        return new Outline(List.of(
                new Point(x + slant, 0),
                new Point(x + width, 0),
                new Point(x + width - slant, HEIGHT),
                new Point(x, HEIGHT)));
    }

    private static Outline pointed(int x, int width) {
        int half = width / 2;
        return new Outline(List.of(
                new Point(x, HEIGHT),
                new Point(x, 50),
                new Point(x + half, 0),
                new Point(x + 2 * half, 50),
                new Point(x + 2 * half, HEIGHT)));
    }

    /** A long mark is cut in no deeper than a short one. */
    private static Outline waisted(int x, int width) {
        int deep = Math.min(width, WIDEST_STEP * 3 / 5) / 3;
        return new Outline(List.of(
                new Point(x, 0),
                new Point(x + width, 0),
                new Point(x + width - deep, HEIGHT / 2),
                new Point(x + width, HEIGHT),
                new Point(x, HEIGHT),
                new Point(x + deep, HEIGHT / 2)));
    }

    private static Outline stepped(int x, int width) {
        int half = width / 2;
        return new Outline(List.of(
                new Point(x, 0),
                new Point(x + half, 0),
                new Point(x + half, HEIGHT / 2),
                new Point(x + 2 * half, HEIGHT / 2),
                new Point(x + 2 * half, HEIGHT),
                new Point(x, HEIGHT)));
    }

    private static List<Outline> thinAndThick(int x, int width) {
        int thin = Math.min(width, WIDEST_STEP * 3 / 5) * 2 / 9;
        return List.of(box(x, 0, thin, HEIGHT), box(x + 2 * thin, 0, width - 2 * thin, HEIGHT));
    }

    /** Drawn the other way round, so that it is cut out of the box. A long mark has edges no thicker than a short one. */
    private static Outline hole(int x, int width) {
        int edge = Math.min(width * 28 / 100, WIDEST_STEP * 3 / 5 * 28 / 100);
        int inside = width * 44 / 100 + 2 * (width * 28 / 100 - edge);
        return new Outline(List.of(
                new Point(x + edge, 35),
                new Point(x + edge, 105),
                new Point(x + edge + inside, 105),
                new Point(x + edge + inside, 35)));
    }

    private static Path path(String look, List<Outline> outlines) {
        return new Path(look, outlines.stream().map(Strips::written).collect(Collectors.joining()), outlines);
    }

    /** Steps from point to point are shorter than places. */
    private static String written(Outline outline) {
        StringBuilder d = new StringBuilder();
        Point before = outline.points().get(0);
        d.append('M').append(tenths(before.x())).append(' ').append(tenths(before.y()));
        for (Point point : outline.points().subList(1, outline.points().size())) {
            int right = point.x() - before.x();
            int down = point.y() - before.y();
            if (down == 0) {
                d.append('h').append(tenths(right));
            } else if (right == 0) {
                d.append('v').append(tenths(down));
            } else {
                d.append('l').append(tenths(right)).append(' ').append(tenths(down));
            }
            before = point;
        }
        return d.append('z').toString();
    }

    private static String tenths(int value) {
        int size = Math.abs(value);
        return (value < 0 ? "-" : "") + size / Strip.PARTS + (size % Strip.PARTS == 0 ? "" : "." + size % Strip.PARTS);
    }
}
