package org.planpress.site.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planpress.model.Edition;
import org.planpress.model.Priority;
import org.planpress.site.frame.Strip.Path;
import org.planpress.testing.PlanFolder;

/** Eight priorities have a colour, a pattern and a mark each; a ninth starts over. */
class NinePrioritiesTest {

    private static final Edition EDITION = PlanFolder.read("nine").current();

    @Test
    void haveEightLooksBeforeTheFirstComesAgain() {
        List<String> looks = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> PriorityMark.of(number).look())
                .toList();

        assertThat(looks).containsExactly("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p1");
    }

    @Test
    void haveMarksThatShapeAloneTellsApart() {
        List<Path> paths = new Strips(EDITION).whole(false).paths();
        List<String> shapes = IntStream.range(0, paths.size())
                .mapToObj(at -> shape(paths.get(at), EDITION.priorities().get(at)))
                .toList();

        assertThat(shapes).hasSize(9);
        assertThat(shapes.subList(0, 8)).doesNotHaveDuplicates();
        assertThat(shapes.get(8)).isEqualTo(shapes.get(0));
    }

    /** The first outline of its marks, from where it starts, and how many outlines a mark has. */
    private static String shape(Path path, Priority priority) {
        String outline = path.d().replaceFirst("^M[0-9.]+", "M").replaceFirst("z.*", "");
        return outline + " " + path.outlines().size() / priority.commitments().size();
    }
}
