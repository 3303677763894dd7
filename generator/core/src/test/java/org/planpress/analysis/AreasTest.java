package org.planpress.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Area;
import org.planpress.model.Id;
import org.planpress.model.Named;
import org.planpress.model.Ref;
import org.planpress.model.Text;

class AreasTest {

    private static final SourceLocation AT = SourceLocation.startOf("site.yml");

    private static Area area(String id, String... partOf) {
        return new Area(
                new Named(new Id(id), AT),
                new Text(id, AT),
                List.of(partOf).stream()
                        .map(upper -> new Ref(new Id(upper), AT))
                        .findFirst(),
                AT);
    }

    private static List<String> inOrder(Area... areas) {
        return new Areas(List.of(areas))
                .inOrder().stream().map(area -> area.id().toString()).toList();
    }

    @Test
    void standBehindTheOneThatTheyLieIn() {
        assertThat(inOrder(area("quay", "harbour"), area("all"), area("north", "all"), area("harbour", "all")))
                .containsExactly("all", "north", "harbour", "quay");
    }

    /** A plan with errors is shown in the preview, too. */
    @Test
    void areEachToldOnceHoweverTheyLie() {
        assertThat(inOrder(area("all"), area("a", "all"), area("b", "a"), area("a", "b"), area("c", "d")))
                .containsExactly("all", "a", "b");
        assertThat(new Areas(List.of(area("a", "b"), area("b", "a"))).whole()).isEqualTo(Optional.empty());
    }
}
