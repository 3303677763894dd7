package org.planpress.site.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Priority;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.Strip.Path;

/**
 * Draws the band of an edition. A priority of an older plan may have actions in place of commitments, or be known by
 * its title alone; then it has one mark for each action, or a single one.
 *
 * <p>Lengths are tenths of a unit, so that paths are the same on every machine.
 */
public final class Strips {

    private static final int WIDTH = 10_000;
    private static final int GAP = 120;
    private static final int WIDEST_STEP = 400;
    private static final String OUTSIDE = "px";

    private final List<Group> groups;
    private final int step;

    private record Group(Optional<Id> priority, String look, List<Optional<Id>> marks) {}

    private Strips(Edition edition) {
        this.groups = groups(edition);
        int marks = groups.stream().mapToInt(group -> group.marks().size()).sum();
        int room = WIDTH - GAP * Math.max(0, groups.size() - 1);
        // The last step needs only the width of its mark, which is three fifths of a step.
        this.step = Math.min(WIDEST_STEP, room * 5 / Math.max(1, marks * 5 - 2));
    }

    /** All marks in colour. */
    public static Strip whole(Edition edition, boolean tall) {
        Strips strips = new Strips(edition);
        return strips.draw(tall, Optional.empty(), Optional.empty());
    }

    /** The marks of one priority in colour, the others grey. */
    public static Strip of(Edition edition, Priority priority) {
        return new Strips(edition).draw(false, Optional.of(priority.id()), Optional.empty());
    }

    /** One commitment stands out among those of its priority. */
    public static Strip of(Edition edition, Optional<Priority> priority, Commitment commitment) {
        return new Strips(edition)
                .draw(
                        false,
                        priority.map(Priority::id),
                        Optional.of(commitment.id().id()));
    }

    private static List<Group> groups(Edition edition) {
        List<Group> groups = new ArrayList<>();
        for (Priority priority : edition.priorities()) {
            String look = PriorityMark.of(priority.sheet().number()).look();
            groups.add(new Group(Optional.of(priority.id()), look, marks(priority)));
        }
        List<Optional<Id>> across = edition.crossCutting().stream()
                .flatMap(theme -> theme.commitments().stream())
                .map(commitment -> Optional.of(commitment.id().id()))
                .toList();
        if (!across.isEmpty()) {
            groups.add(new Group(Optional.empty(), OUTSIDE, across));
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

    private Strip draw(boolean tall, Optional<Id> lit, Optional<Id> on) {
        List<Path> paths = new ArrayList<>();
        boolean some = lit.isPresent() || on.isPresent();
        int x = 0;
        for (Group group : groups) {
            StringBuilder marks = new StringBuilder();
            for (Optional<Id> mark : group.marks()) {
                if (on.isPresent() && mark.equals(on)) {
                    paths.add(new Path("on", box(x - step / 5, step)));
                } else {
                    marks.append(mark(group.look(), x));
                }
                x += step;
            }
            x += GAP;
            if (!marks.isEmpty()) {
                paths.add(new Path(some && !group.priority().equals(lit) ? "off" : group.look(), marks.toString()));
            }
        }
        return new Strip(tall, paths);
    }

    /** 1 solid, 2 split, 3 slanted, 4 hollow, and low for commitments outside priorities. */
    private String mark(String look, int x) {
        int width = step * 3 / 5;
        return switch (look) {
            case "p2" -> part(x, 0, width, 60) + part(x, 80, width, 60);
            case "p3" ->
                "M" + tenths(x + width / 3) + " 0h" + tenths(width * 2 / 3) + "l-" + tenths(width / 3) + " 14h-"
                        + tenths(width * 2 / 3) + "z";
            case "p4" -> box(x, width) + hole(x + width * 28 / 100, width * 44 / 100);
            case OUTSIDE -> part(x, 50, width, 90);
            default -> box(x, width);
        };
    }

    private static String box(int x, int width) {
        return part(x, 0, width, 140);
    }

    private static String part(int x, int y, int width, int height) {
        return "M" + tenths(x) + " " + tenths(y) + "h" + tenths(width) + "v" + tenths(height) + "h-" + tenths(width)
                + "z";
    }

    /** Drawn the other way round, so that it is cut out of the box. */
    private static String hole(int x, int width) {
        return "M" + tenths(x) + " 3.5v7h" + tenths(width) + "v-7z";
    }

    private static String tenths(int value) {
        return value % 10 == 0 ? String.valueOf(value / 10) : value / 10 + "." + Math.abs(value % 10);
    }
}
