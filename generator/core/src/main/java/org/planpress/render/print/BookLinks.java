package org.planpress.render.print;

import java.util.Map;
import java.util.Optional;
import org.planpress.model.Id;
import org.planpress.model.WebAddress;
import org.planpress.sitemap.IdAddresses;

/**
 * Where links lead from a printed page: to a place in the same book if the book has it, else to the web site or the
 * address that the author wrote.
 *
 * @param places ids of places in the book, by the address of the same thing on the web site
 * @param ids where things with an id are
 * @param edition the edition that the book is about
 * @param site the address of the web site, with a slash at the end
 */
record BookLinks(Map<String, String> places, IdAddresses ids, Id edition, String site) {

    /** Where a link leads. */
    sealed interface Target {}

    /** A place in the book. */
    record Inside(String id) implements Target {}

    /** A full address. */
    record Outside(String address) implements Target {}

    /** The page of something on the web site, also if the book has it. */
    Target onTheWeb(String address) {
        return new Outside(site + address.substring(1));
    }

    /** The target of an address from the root of the site, or of one that an author wrote; none for an odd one. */
    Optional<Target> to(String address) {
        if (address.startsWith("id:")) {
            return ids.find(edition, address.substring("id:".length())).flatMap(this::to);
        }
        if (!address.startsWith("/")) {
            return WebAddress.of(address).map(whole -> new Outside(whole.href()));
        }
        int anchor = address.indexOf('#');
        String whole = anchor < 0 ? address : address.substring(0, anchor);
        String place = places.getOrDefault(address, places.get(whole));
        return Optional.of(place != null ? new Inside(place) : new Outside(site + address.substring(1)));
    }
}
