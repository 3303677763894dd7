package org.planpress.origin;

import java.util.ArrayList;
import java.util.List;

/** Something that the content tells of, such as a commitment, with its own words and the things in it. */
final class Thing {

    /** So many texts are a whole edition, of which the words on a page do not tell what else is meant. */
    private static final int SMALL = 200;

    private final List<Written> own = new ArrayList<>();
    private final List<Thing> inner = new ArrayList<>();

    void say(Written words) {
        own.add(words);
    }

    Thing inside() {
        Thing thing = new Thing();
        inner.add(thing);
        return thing;
    }

    /** Its own words. */
    List<Written> own() {
        return own;
    }

    /** How many texts are told of it and of all that is in it. */
    int size() {
        return own.size() + inner.stream().mapToInt(Thing::size).sum();
    }

    boolean isSmall() {
        return size() <= SMALL;
    }

    /** Its own words and those of all that is in it. */
    List<Written> all() {
        List<Written> all = new ArrayList<>(own);
        inner.forEach(thing -> all.addAll(thing.all()));
        return all;
    }
}
