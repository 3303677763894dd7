package org.planpress.render.prose;

import java.util.Optional;
import org.planpress.look.PictureSize;
import org.planpress.model.Id;
import org.planpress.model.WebAddress;

/**
 * Decides which targets may stand in a page. Everything is refused that is not known to be harmless, whatever its
 * spelling, and what is let through is encoded so that a browser reads what was judged here.
 */
final class Addresses {

    private final LinkTargets targets;
    private final String prefix;

    /**
     * Those of one text.
     *
     * @param prefix stands before the anchors of the text on its page
     */
    Addresses(LinkTargets targets, String prefix) {
        this.targets = targets;
        this.prefix = prefix;
    }

    /** The address of a link, or nothing if the target is not one that a page may have. */
    Optional<String> link(String target) {
        if (target.startsWith("#") && target.length() > 1) {
            return Optional.of("#" + WebAddress.encoded(prefix + target.substring(1)));
        }
        Optional<String> outside = WebAddress.of(target).map(WebAddress::href);
        return outside.isPresent() || !isInside(target)
                ? outside
                : Optional.of(WebAddress.encoded(targets.href(target)));
    }

    /** The address of a picture, or nothing if it is not a file under {@code assets/}, or not there. */
    Optional<String> picture(String target) {
        boolean stays = !("/" + target + "/").contains("/../");
        boolean inside = target.startsWith("assets/") && target.length() > "assets/".length();
        return stays && inside && targets.shows(target)
                ? Optional.of(targets.href(WebAddress.ofFile(target)))
                : Optional.empty();
    }

    /** How large a picture is, as far as it is known. */
    Optional<PictureSize> size(String target) {
        return targets.size(target);
    }

    private static boolean isInside(String target) {
        if (target.startsWith("id:")) {
            return Id.isValid(target.substring("id:".length()));
        }
        // A colon before the first slash would make the start a scheme; two slashes would make it another host.
        int colon = target.indexOf(':');
        int pathEnd = firstOf(target, "/?#");
        boolean scheme = colon >= 0 && colon < pathEnd;
        return !target.isBlank() && !target.startsWith("#") && !target.startsWith("//") && !scheme;
    }

    private static int firstOf(String target, String characters) {
        int at = 0;
        while (at < target.length() && characters.indexOf(target.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
