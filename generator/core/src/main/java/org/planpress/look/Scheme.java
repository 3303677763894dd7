package org.planpress.look;

import java.util.Map;
import org.planpress.model.Rgb;

/** What colours are seen on. */
enum Scheme {
    LIGHT(""),
    DARK("in the dark, "),
    /** The light colours, on paper that is white whatever the ground of a page on the web. */
    PRINT("in print, ");

    private final String opening;

    Scheme(String opening) {
        this.opening = opening;
    }

    /** How a sentence about it begins. */
    String opening() {
        return opening;
    }

    /** The colours of a look as they are seen here. */
    Colours of(Map<String, Ink> inks) {
        return name -> {
            Ink ink = inks.get(name);
            if (ink == null) {
                throw new IllegalArgumentException("there is no colour '" + name + "'");
            }
            if (this == PRINT && name.equals("paper")) {
                return Rgb.WHITE;
            }
            return this == DARK ? ink.dark() : ink.light();
        };
    }

    /** Colours by name. */
    @FunctionalInterface
    interface Colours {

        Rgb of(String name);

        /** The same colours but for one. */
        default Colours with(String other, Rgb colour) {
            return name -> name.equals(other) ? colour : of(name);
        }
    }
}
