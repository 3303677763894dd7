package org.planpress.sitemap;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.model.NamesOfWindows;

/**
 * An address that something once had, on this site or on the one before it, as a browser asks a server for it.
 *
 * @param path from its first slash, with all that was encoded decoded; without the slash or {@code index.html} at its end
 * @param query what follows the question mark
 */
public record OldAddress(String path, Optional<String> query) {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_PART = 200;

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#\\s]*([/?#].*)?", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);

    /** What no server is asked for: signs that nobody sees, blanks, and marks that browsers encode or read as a slash. */
    private static final Pattern NEVER_ASKED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zs}\\p{Zl}\\p{Zp}\\\\<>\"`{}|^]");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\]");

    /** What every system can keep as the name of a file or folder. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_~!$&'()+,;=@ -][\\p{L}\\p{M}\\p{N}._~!$&'()+,;=@ -]*");

    private static final Pattern PAGE_FILE = Pattern.compile("(?i).+\\.html?");

    /**
     * What is wrong with an address as it was written.
     *
     * @param message what
     * @param hint how to mend it
     * @param meant what was meant, if that is plain
     */
    public record Fault(String message, String hint, Optional<String> meant) {
        private Fault(String message, String hint) {
            this(message, hint, Optional.empty());
        }
    }

    /** Why a server cannot be asked for an address; empty if it can. */
    public static Optional<Fault> fault(String written) {
        return faultOfForm(written).or(() -> faultOfPath(rawPath(written)));
    }

    /** An address in which there is no {@link #fault}. */
    public static OldAddress of(String written) {
        String path = decoded(rawPath(written)).orElseThrow();
        String plain =
                path.endsWith("/" + Entry.INDEX) ? path.substring(0, path.length() - Entry.INDEX.length()) : path;
        int question = written.indexOf('?');
        return new OldAddress(
                plain.replaceFirst("/$", ""),
                question < 0 ? Optional.empty() : Optional.of(written.substring(question + 1)));
    }

    private static Optional<Fault> faultOfForm(String written) {
        Matcher web = WEB.matcher(written);
        if (web.matches()) {
            String rest = web.group(1) == null ? "/" : web.group(1);
            return Optional.of(new Fault(
                    "'%s' names a server, and a server is asked for what follows its name".formatted(written),
                    "write " + rest,
                    Optional.of(rest)));
        }
        Matcher scheme = SCHEME.matcher(written);
        if (scheme.matches()) {
            return Optional.of(new Fault(
                    "no server is asked for an address that starts with '%s:'".formatted(scheme.group(1)),
                    "write the address from the first slash behind the name of the server"));
        }
        if (!written.startsWith("/")) {
            boolean plain = !written.startsWith("\\") && !written.startsWith(".");
            return Optional.of(new Fault(
                    "'%s' does not start with a slash".formatted(written),
                    "write the address from the first slash behind the name of the server",
                    plain ? Optional.of("/" + written) : Optional.empty()));
        }
        if (written.indexOf('#') >= 0) {
            String before = written.substring(0, written.indexOf('#'));
            return Optional.of(new Fault(
                    "browsers keep what follows the sign # to themselves", "write " + before, Optional.of(before)));
        }
        if (written.length() > LONGEST) {
            return Optional.of(new Fault(
                    "the address has more than %d characters".formatted(LONGEST), "leave out what follows the ?"));
        }
        return NEVER_ASKED.matcher(written).find()
                ? Optional.of(new Fault(
                        "the address holds a blank, or a sign that no address has",
                        "copy it from the address bar of a browser, which writes %20 for a blank"))
                : Optional.empty();
    }

    private static Optional<Fault> faultOfPath(String raw) {
        Optional<String> path = decoded(raw);
        if (path.isEmpty()) {
            return Optional.of(new Fault(
                    "a sign %% in '%s' is not followed by two figures that make a character".formatted(raw),
                    "copy the address from the address bar of a browser"));
        }
        if (UNSEEN.matcher(path.get()).find() || raw.matches("(?i).*%2f.*")) {
            return Optional.of(new Fault(
                    "'%s' holds an encoded slash, or a sign that nobody sees".formatted(raw),
                    "delete the line: no page stood at such an address"));
        }
        List<String> parts = parts(path.get().substring(1).replaceFirst("/$", ""));
        boolean climbs = parts.stream().anyMatch(part -> part.equals(".") || part.equals(".."));
        boolean doubled = path.get().length() > 1 && parts.stream().anyMatch(String::isEmpty);
        return climbs || doubled
                ? Optional.of(new Fault(
                        climbs ? "'%s' climbs by dots".formatted(raw) : "'%s' has two slashes in a row".formatted(raw),
                        "write the address as the address bar of a browser has it"))
                : Optional.empty();
    }

    private static String rawPath(String written) {
        return written.replaceFirst("(?s)[?#].*", "");
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }

    /** With each %2F as the character that it stands for; empty if one stands for none. */
    private static Optional<String> decoded(String raw) {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '%') {
                boolean whole = at + 2 < bytes.length;
                int high = whole ? Character.digit(bytes[at + 1], 16) : -1;
                int low = whole ? Character.digit(bytes[at + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                out.put((byte) (high * 16 + low));
                at += 2;
            } else {
                out.put(bytes[at]);
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /**
     * The address of the page that answers in its place: a file of that name, or a folder of that name with a page in it,
     * to which servers lead who asks for {@code /our-plan.aspx}. Empty if no file can stand there on every system; only
     * the server itself can answer then.
     */
    public Optional<String> place() {
        if (path.isEmpty() || path.contains("..")) {
            return Optional.empty();
        }
        boolean everywhere = parts(path.substring(1)).stream()
                .allMatch(part -> NAME.matcher(part).matches()
                        && !NamesOfWindows.refuse(part)
                        && part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PART);
        return everywhere ? Optional.of(PAGE_FILE.matcher(path).matches() ? path : path + "/") : Optional.empty();
    }
}
