package org.planpress.site.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.model.Contact;
import org.planpress.model.WebAddress;
import org.planpress.site.frame.FrameMessage.Means;
import org.planpress.words.Voice;

/**
 * One means of reaching those who publish the plan.
 *
 * @param term what it is
 * @param text the address or number, as people write it
 * @param address the same as a link, if a device can follow one
 */
public record Reach(String term, String text, Optional<String> address) {

    /** The mailbox. */
    public static Reach mailbox(Voice voice, Contact contact) {
        String email = contact.email().value();
        return new Reach(voice.say(Means.EMAIL), email, Optional.of("mailto:" + email));
    }

    /** The form for problems with a page, if the office has one. */
    public static Optional<Reach> form(Voice voice, Contact contact) {
        return contact.form()
                .map(form -> new Reach(
                        voice.say(Means.FORM),
                        form.value(),
                        WebAddress.of(form.value()).map(WebAddress::href)));
    }

    /** Letters and calls, as far as they are told. */
    static List<Reach> others(Voice voice, Contact contact) {
        List<Reach> others = new ArrayList<>();
        if (!contact.post().isEmpty()) {
            others.add(plain(voice.say(Means.POST), String.join(", ", Words.values(contact.post()))));
        }
        contact.telephone().ifPresent(telephone -> {
            String number = telephone.number().value();
            others.add(new Reach(
                    voice.say(Means.TELEPHONE),
                    number,
                    WebAddress.of("tel:" + number).map(WebAddress::href)));
            telephone.hours().ifPresent(hours -> others.add(plain(voice.say(Means.HOURS), hours.value())));
        });
        return List.copyOf(others);
    }

    private static Reach plain(String term, String text) {
        return new Reach(term, text, Optional.empty());
    }

    /** Without the link. */
    public Fact fact() {
        return new Fact(term, text);
    }
}
