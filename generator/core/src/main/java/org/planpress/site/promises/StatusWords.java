package org.planpress.site.promises;

import java.util.Optional;
import org.planpress.model.Ref;
import org.planpress.model.SiteSheet;
import org.planpress.model.Status;
import org.planpress.model.Text;
import org.planpress.site.frame.Tag;
import org.planpress.words.Voice;

/**
 * How a status is drawn, named and said: of one commitment, of several, and where somebody asks. An office's own words
 * come first; the mark is that of what the status is, whatever it is called.
 */
record StatusWords(Voice voice, SiteSheet site) {

    /** The mark and name of a status that may be missing. */
    Optional<Tag> tag(Optional<Ref> written) {
        return Status.of(site, written).map(this::tag);
    }

    /** Its mark and its name, with the colour that an office gives it said in words. */
    Tag tag(Status status) {
        return new Tag(
                status.is().word(),
                status.own()
                        .map(own -> own.rag()
                                .map(rag -> voice.say(
                                        new StatusMessage.Rated(own.title().value(), rag)))
                                .orElse(own.title().value()))
                        .orElseGet(() -> voice.say(new StatusMessage.Label(status.is()))));
    }

    /** {@code on track}, after a number. */
    String among(Status status) {
        return status.own()
                .map(own -> own.title().value())
                .orElseGet(() -> voice.say(new StatusMessage.Among(status.is())));
    }

    /** {@code is on track}, {@code are on track}. */
    String stand(Status status, int number) {
        return status.own()
                .map(own -> (number == 1 ? own.one() : own.several())
                        .map(Text::value)
                        .orElseGet(() -> voice.say(
                                new StatusMessage.Have(number, own.title().value()))))
                .orElseGet(() -> voice.say(
                        number == 1 ? new StatusMessage.One(status.is()) : new StatusMessage.Several(status.is())));
    }

    /** Whether a commitment with this status is on track. */
    String answer(Status status) {
        return voice.say(
                status.own().isPresent()
                        ? new StatusMessage.AnswerOfTheirs(stand(status, 1))
                        : new StatusMessage.Answer(status.is()));
    }
}
