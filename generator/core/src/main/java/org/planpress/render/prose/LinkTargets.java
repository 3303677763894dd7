package org.planpress.render.prose;

import java.util.Optional;
import org.planpress.look.PictureSize;

/** Where the targets that authors write are, seen from the page that is being made. */
@FunctionalInterface
public interface LinkTargets {

    /**
     * The address to put into the page.
     *
     * @param target a target inside the plan: {@code /address/}, {@code id:} with an id, or a path such as
     *     {@code assets/map.png}
     */
    String href(String target);

    /**
     * Whether a picture is there to be shown.
     *
     * @param path from {@code assets/} on
     */
    default boolean shows(String path) {
        return true;
    }

    /**
     * How large a picture is.
     *
     * @param path from {@code assets/} on
     * @return empty if that is not known
     */
    default Optional<PictureSize> size(String path) {
        return Optional.empty();
    }
}
