package org.planpress.site.standing;

import java.util.Optional;
import org.planpress.analysis.StatusAge;
import org.planpress.model.Ref;
import org.planpress.model.SiteSheet;
import org.planpress.model.Status;
import org.planpress.model.Text;
import org.planpress.site.frame.Tag;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/**
 * How a status is drawn, named and said: of one commitment, of several, and where somebody asks. An office's own words
 * come first; the mark is that of what the status is, whatever it is called.
 */
public record StatusWords(Voice voice, SiteSheet site) {

    /** The mark of a commitment whose status was judged too long ago. */
    public static final String NOT_NOW = "not-now";

    /** The mark and name of a status that may be missing. */
    public Optional<Tag> tag(Optional<Ref> written) {
        return Status.of(site, written).map(this::tag);
    }

    /** Its mark and its name, with the colour that an office gives it said in words. */
    public Tag tag(Status status) {
        return new Tag(
                status.is().word(),
                status.own()
                        .map(own -> own.rag()
                                .map(rag -> voice.say(
                                        new StatusMessage.Rated(own.title().value(), rag)))
                                .orElse(own.title().value()))
                        .orElseGet(() -> voice.say(new StatusMessage.Label(status.is()))));
    }

    /** Of a status that was judged too long ago to tell how things stand: what it was, and when. */
    public Tag tag(StatusAge age) {
        return age.isTooOld()
                ? new Tag(NOT_NOW, voice.say(new StatusMessage.NotNow(among(age.status()), age.judged())))
                : tag(age.status());
    }

    /** {@code on track}, after a number. */
    public String among(Status status) {
        return status.own()
                .map(own -> own.title().value())
                .orElseGet(() -> voice.say(new StatusMessage.Among(status.is())));
    }

    /** {@code is on track}, {@code are on track}. */
    public String stand(Status status, int number) {
        return status.own()
                .map(own -> (number == 1 ? own.one() : own.several())
                        .map(Text::value)
                        .orElseGet(() -> voice.say(
                                new StatusMessage.Have(number, own.title().value()))))
                .orElseGet(() -> voice.say(
                        number == 1 ? new StatusMessage.One(status.is()) : new StatusMessage.Several(status.is())));
    }

    /** Whether a commitment with this status is on track. */
    public String answer(Status status) {
        return voice.say(
                status.own().isPresent()
                        ? new StatusMessage.AnswerOfTheirs(stand(status, 1))
                        : new StatusMessage.Answer(status.is()));
    }

    /** The same as it was judged; what was judged too long ago is told as what was so then. */
    public String answer(StatusAge age, Message ago) {
        return age.isTooOld()
                ? voice.say(new StatusMessage.AnswerTooOld(age.judged(), ago, among(age.status())))
                : answer(age.status());
    }
}
