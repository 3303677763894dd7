package org.planpress.model;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address outside the site that a link may lead to: a page, a mailbox or a telephone. One place decides which are whole, so
 * that what a check lets pass stands in every form of publication, and the same in each. Everything else is refused,
 * whatever its spelling.
 *
 * @param href the address with all encoded that an address may not hold, so that a browser reads what was judged here
 */
public record WebAddress(String href) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://([^/?#]{1,253})([/?#][\\s\\S]*)?");
    private static final Pattern HOST =
            Pattern.compile("((?:[\\p{L}\\p{N}_-]|\\p{M})+(?:\\.(?:[\\p{L}\\p{N}_-]|\\p{M})+)*)(?::(\\d{1,5}))?");
    private static final Pattern MAIL = Pattern.compile(
            "(?i)mailto:[^@\\s:/?#]{1,256}@[^@\\s:/?#,]{1,255}(?:,[^@\\s:/?#]{1,256}@[^@\\s:/?#,]{1,255})*(?:\\?[^\\s#]{1,2000})?");
    private static final Pattern TELEPHONE = Pattern.compile("(?i)tel:\\+?[0-9(). -]{2,30}");
    /** Words in quotation marks after an address, in marks that are none of Markdown. */
    private static final Pattern TITLE = Pattern.compile("\\s[“”\"(]|[“”]$");

    private static final String PLAIN = "-._~:/?@!$&'()*+,;=";
    private static final int MOST_PORTS = 65_535;

    /** The address that an author wrote; empty if it is none of these, or not whole. */
    public static Optional<WebAddress> of(String written) {
        boolean whole = isPage(written)
                || MAIL.matcher(written).matches()
                || TELEPHONE.matcher(written).matches();
        return whole ? Optional.of(new WebAddress(encoded(bare(written)))) : Optional.empty();
    }

    /** Whether an author wrote the whole address of a page. */
    public static boolean isPage(String written) {
        Matcher web = WEB.matcher(written);
        return web.matches() && isHost(web.group(1)) && !TITLE.matcher(written).find();
    }

    /** Names have no empty parts and no marks of a sentence at their end; what looks like a letter has to be one. */
    private static boolean isHost(String text) {
        Matcher host = HOST.matcher(text);
        if (!host.matches()) {
            return false;
        }
        String port = host.group(2);
        if (port != null && (Integer.parseInt(port) < 1 || Integer.parseInt(port) > MOST_PORTS)) {
            return false;
        }
        try {
            return !IDN.toASCII(host.group(1), IDN.ALLOW_UNASSIGNED).isEmpty();
        } catch (IllegalArgumentException notAName) {
            return false;
        }
    }

    /** A telephone is dialled without the blanks that people read it by. */
    private static String bare(String written) {
        return TELEPHONE.matcher(written).matches() ? written.replace(" ", "") : written;
    }

    /** Percent-encodes what an address may not hold; leaves letters of other scripts, which HTML allows. */
    public static String encoded(String address) {
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

    /** The address of a file by its path, in which no sign has a meaning but the slashes. */
    public static String ofFile(String path) {
        return encoded(path.replace("%", "%25").replace("#", "%23").replace("?", "%3F"));
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
