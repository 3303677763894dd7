package org.planpress.site.frame;

import java.util.Optional;
import org.planpress.model.Licence;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;

/**
 * On what terms others may use the plan.
 *
 * @param text the terms, in a sentence
 * @param more where they stand in full
 */
public record Terms(String text, Optional<Link> more) {

    public static Terms of(Licence licence) {
        String says = Words.sentence(licence.says().value());
        // A name that leads nowhere is still part of what the terms are.
        String name = licence.name()
                .filter(named -> licence.link().isEmpty() && !says.contains(named.value()))
                .map(named -> " " + Words.sentence(named.value()))
                .orElse("");
        return new Terms(
                says + name,
                licence.link()
                        .map(Text::value)
                        .map(link -> new Link(
                                licence.name().map(Text::value).orElse(link),
                                WebAddress.of(link).map(WebAddress::href).orElse(link))));
    }

    /** The same where nothing can be followed: the name and the address in full. */
    public String inFull() {
        return more.map(link -> link.text().equals(link.address())
                        ? text + " " + link.address()
                        : text + " " + link.text() + ": " + link.address())
                .orElse(text);
    }
}
