package org.planpress.site.look;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a plan looks.
 *
 * @param inks the colours by the names that style sheets and templates call them, such as {@code muted}
 */
public record Look(SortedMap<String, Ink> inks) {

    public Look {
        inks = Collections.unmodifiableSortedMap(new TreeMap<>(inks));
    }

    /**
     * The colour of a name.
     *
     * @throws IllegalArgumentException if the look has no such colour
     */
    public Ink ink(String name) {
        Ink ink = inks.get(name);
        if (ink == null) {
            throw new IllegalArgumentException("there is no colour '" + name + "'");
        }
        return ink;
    }
}
