package org.planpress.forms;

import java.util.List;
import java.util.function.Function;

/**
 * The pictures of a plan.
 *
 * @param paths their paths from the content folder
 * @param size how large one of them is, in words such as “640 by 480 pixels”
 */
public record Pictures(List<String> paths, Function<String, String> size) {

    public Pictures {
        paths = List.copyOf(paths);
    }
}
