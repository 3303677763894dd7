package org.planpress.site.frame;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How old what a page says is.
 *
 * @param text that, in a sentence or two; empty where it needs no saying yet
 * @param old whether it is old
 * @param later what to say once it is; empty if it is already, or does not age
 */
public record AgeNote(Optional<String> text, boolean old, Optional<Later> later) {

    /**
     * What a browser adds when a day has passed.
     *
     * @param after the day, for machines
     * @param text the sentence
     */
    public record Later(String after, String text) {}

    /** A note with what a page that is not old yet will say after a day. */
    static AgeNote of(Setting setting, Optional<String> text, boolean old, LocalDate until, AgeMessage.Grown what) {
        return new AgeNote(
                text,
                old,
                old
                        ? Optional.empty()
                        : Optional.of(new Later(
                                until.toString(),
                                setting.say(new AgeMessage.HasGrownOld(
                                        what, setting.analysis().asOf())))));
    }
}
