package org.planpress.site.frame;

import java.util.Optional;
import org.planpress.model.WebAddress;

/** A term and what holds for it, such as "Published" and "8 November 2024", with the address of more about it, if any. */
public record Fact(String term, String text, Optional<String> address) {

    /** What holds may itself be the address of a page on the web. */
    public Fact(String term, String text) {
        this(
                term,
                text,
                Optional.of(text)
                        .filter(WebAddress::isPage)
                        .flatMap(WebAddress::of)
                        .map(WebAddress::href));
    }
}
