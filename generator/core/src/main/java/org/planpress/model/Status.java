package org.planpress.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.planpress.model.SiteSheet.OfficeStatus;

/**
 * How work stands, as the files of a plan write it.
 *
 * @param id what the files write
 * @param is which of the seven it is
 * @param own the office's own words for it, if it has some
 */
public record Status(Id id, DeliveryStatus is, Optional<OfficeStatus> own) {

    private static final List<Status> USUAL = Arrays.stream(DeliveryStatus.values())
            .map(status -> new Status(new Id(status.word()), status, Optional.empty()))
            .toList();

    /** All that a plan may write, in the order in which they are shown. */
    public static List<Status> all(SiteSheet site) {
        return site.statuses().isEmpty()
                ? USUAL
                : site.statuses().stream()
                        .map(own -> new Status(own.id().id(), own.is(), Optional.of(own)))
                        .toList();
    }

    /** The status of a thing that may have none; empty, too, if nothing is called so, which is an error of the plan. */
    public static Optional<Status> of(SiteSheet site, Optional<Ref> written) {
        return written.flatMap(ref -> all(site).stream()
                .filter(status -> status.id().equals(ref.id()))
                .findFirst());
    }
}
