package org.planpress.render.prose;

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
}
