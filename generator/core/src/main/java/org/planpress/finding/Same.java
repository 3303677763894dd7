package org.planpress.finding;

/**
 * A key for the very thing, not for one that is equal to it: what is large is known again without being looked through.
 *
 * @param thing the thing
 */
public record Same(Object thing) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Same same && same.thing == thing;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(thing);
    }
}
