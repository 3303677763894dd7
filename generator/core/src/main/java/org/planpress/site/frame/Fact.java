package org.planpress.site.frame;

import java.util.Optional;
import org.planpress.model.WebAddress;

/** A term and what holds for it, such as "Published" and "8 November 2024". */
public record Fact(String term, String text) {

    /** Where it leads, if all that holds is the address of a page on the web. */
    public Optional<String> address() {
        return Optional.of(text)
                .filter(WebAddress::isPage)
                .flatMap(WebAddress::of)
                .map(WebAddress::href);
    }
}
