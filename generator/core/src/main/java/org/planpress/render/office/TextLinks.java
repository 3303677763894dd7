package org.planpress.render.office;

import java.util.Map;
import java.util.Optional;
import org.planpress.model.Id;
import org.planpress.model.WebAddress;
import org.planpress.sitemap.IdAddresses;

/**
 * Where links lead from a text document: to a place in it if it has the thing, else to the web.
 *
 * @param places names of places in the document, by the address of the same thing on the web site
 * @param ids where things with an id are
 * @param edition the edition that the document is about
 * @param site the address of the web site, with a slash at the end
 */
record TextLinks(Map<String, String> places, IdAddresses ids, Id edition, String site) {

    /**
     * Where a link leads.
     *
     * @param inside whether {@code to} names a place in the document, and is no full address
     */
    record Target(String to, boolean inside) {}

    /** The target of what an author wrote; none for an odd one. */
    Optional<Target> to(String written, String prefix) {
        if (written.startsWith("#")) {
            return Optional.of(new Target(prefix + written.substring(1), true));
        }
        if (written.startsWith("id:")) {
            return ids.find(edition, written.substring("id:".length())).flatMap(address -> to(address, prefix));
        }
        return written.startsWith("/")
                ? Optional.of(of(written))
                : WebAddress.of(written).map(whole -> new Target(whole.href(), false));
    }

    private Target of(String address) {
        String page = address.replaceFirst("#.*", "");
        String place = places.get(page);
        return place == null ? new Target(site + address.substring(1), false) : new Target(place, true);
    }
}
