package org.planpress.render.prose;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planpress.model.Id;

/**
 * Decides which targets may stand in a page. Everything is refused that is not known to be harmless, whatever its
 * spelling, and what is let through is encoded so that a browser reads what was judged here.
 */
final class Addresses {

    private static final Pattern WEB = Pattern.compile("(?i)https?://([^/?#]{1,253})([/?#][\\s\\S]*)?");
    private static final Pattern HOST =
            Pattern.compile("[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*(?::[1-5]?\\d{1,4})?");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^@\\s:/?#]{1,64}@[^@\\s:/#]{1,1000}");
    private static final Pattern TELEPHONE = Pattern.compile("(?i)tel:\\+?[0-9(). -]{2,30}");
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=";

    private final LinkTargets targets;

    Addresses(LinkTargets targets) {
        this.targets = targets;
    }

    /** The address of a link, or nothing if the target is not one that a page may have. */
    Optional<String> link(String target) {
        boolean onThisPage = target.startsWith("#") && target.length() > 1;
        if (onThisPage || isOutside(target)) {
            return Optional.of(encoded(target));
        }
        return isInside(target) ? Optional.of(encoded(targets.href(target))) : Optional.empty();
    }

    /** The address of a picture, or nothing if it is not a file under {@code assets/}, or not there. */
    Optional<String> picture(String target) {
        boolean plain = target.chars().noneMatch(character -> "%\\:?#".indexOf(character) >= 0);
        boolean stays = !("/" + target + "/").contains("/../");
        boolean inside = target.startsWith("assets/") && target.length() > "assets/".length();
        return plain && stays && inside && targets.shows(target)
                ? Optional.of(encoded(targets.href(target)))
                : Optional.empty();
    }

    private static boolean isOutside(String target) {
        var web = WEB.matcher(target);
        return (web.matches() && HOST.matcher(web.group(1)).matches())
                || MAIL.matcher(target).matches()
                || TELEPHONE.matcher(target).matches();
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

    /** Percent-encodes what an address may not hold; leaves letters of other scripts, which HTML allows. */
    private static String encoded(String address) {
        StringBuilder out = new StringBuilder();
        boolean fragment = false;
        for (int at = 0; at < address.length(); at++) {
            char character = address.charAt(at);
            boolean firstHash = character == '#' && !fragment;
            boolean kept = character > '\u009F'
                    || Character.isLetterOrDigit(character)
                    || PLAIN.indexOf(character) >= 0
                    || firstHash
                    || isEncodedAt(address, at);
            fragment |= firstHash;
            out.append(kept ? String.valueOf(character) : percent(character));
        }
        return out.toString();
    }

    private static boolean isEncodedAt(String address, int at) {
        return address.startsWith("%", at)
                && at + 2 < address.length()
                && HexFormat.isHexDigit(address.charAt(at + 1))
                && HexFormat.isHexDigit(address.charAt(at + 2));
    }

    private static String percent(char character) {
        StringBuilder out = new StringBuilder();
        for (byte part : String.valueOf(character).getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", part));
        }
        return out.toString();
    }
}
