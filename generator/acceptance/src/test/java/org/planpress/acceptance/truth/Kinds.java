package org.planpress.acceptance.truth;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of sentence that this test reckons. */
final class Kinds {

    private Kinds() {}

    static List<Kind> all() {
        return Stream.of(MeasureKinds.all(), PromiseKinds.all(), OtherKinds.all(), CountKinds.all())
                .flatMap(List::stream)
                .toList();
    }
}
