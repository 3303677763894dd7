package org.planpress.site.promises;

import java.util.Locale;
import org.planpress.model.DeliveryStatus;
import org.planpress.site.frame.Tag;
import org.planpress.words.Voice;

/** How a status is drawn, named and said: of one commitment, of several, and where somebody asks. */
record StatusWords(Voice voice) {

    /** Its mark and its name. */
    Tag tag(DeliveryStatus status) {
        String shape = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Tag(shape, voice.say(new StatusMessage.Label(status)));
    }

    /** {@code on track}, after a number. */
    String among(DeliveryStatus status) {
        return voice.say(new StatusMessage.Among(status));
    }

    /** {@code is on track}, {@code are on track}. */
    String stand(DeliveryStatus status, int number) {
        return voice.say(number == 1 ? new StatusMessage.One(status) : new StatusMessage.Several(status));
    }

    /** Whether a commitment with this status is on track. */
    String answer(DeliveryStatus status) {
        return voice.say(new StatusMessage.Answer(status));
    }
}
