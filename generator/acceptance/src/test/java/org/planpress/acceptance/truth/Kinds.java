package org.planpress.acceptance.truth;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of sentence that this test reckons. */
final class Kinds {

    private Kinds() {}

    static List<Kind> all() {
        return Stream.of(
                        NewestKinds.all(),
                        PublishedKinds.all(),
                        DirectionKinds.all(),
                        SeriesKinds.all(),
                        LimitKinds.all(),
                        TargetKinds.all(),
                        SeriesTableKinds.all(),
                        MeasureFactKinds.all(),
                        AreaKinds.all(),
                        DrawingKinds.all(),
                        LittleKnownKinds.all(),
                        EvidenceKinds.all(),
                        CommitmentTextKinds.all(),
                        ChangeKinds.all(),
                        RecordKinds.all(),
                        ScrutinyKinds.all(),
                        RegisterKinds.all(),
                        MoneyTextKinds.all(),
                        PromiseKinds.all(),
                        ListKinds.all(),
                        OtherKinds.all(),
                        CountKinds.all(),
                        PlaceKinds.all())
                .flatMap(List::stream)
                .toList();
    }
}
