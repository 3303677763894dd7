package org.planpress.preview;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.output.Artifact;

/**
 * A page as the server sends it: the published one, and before its end the script that keeps it up with the plan. Its
 * policy goes from the page to a header, because the published one rightly lets no such script ask for anything.
 *
 * @param html the page
 * @param policy what its browser may load
 */
record ServedPage(String html, String policy) {

    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">\\n?");
    private static final Pattern FOR_SCRIPTS = Pattern.compile("\\b(?:script|connect)-src [^;]*;? ?");
    private static final int MARK = 24;
    private static final String NOTHING_ELSE = "default-src 'none'; style-src 'self'; img-src 'self'";

    static ServedPage of(Artifact page) {
        String html = new String(page.bytes(), StandardCharsets.UTF_8);
        Matcher policy = POLICY.matcher(html);
        String own = policy.find() ? policy.group(1) : NOTHING_ELSE;
        String script = "<script src=\"/__pp/idiomorph.js\" defer></script>\n"
                + "<script src=\"/__pp/preview.js\" data-have=\"%s\" defer></script>\n".formatted(mark(page));
        String without = policy.reset().replaceFirst("");
        int end = without.lastIndexOf("</body>");
        return new ServedPage(
                end < 0 ? without + script : without.substring(0, end) + script + without.substring(end),
                FOR_SCRIPTS.matcher(own).replaceAll("").strip() + "; script-src 'self'; connect-src 'self'");
    }

    /** A mark that pages share only if they are the same. */
    static String mark(Artifact page) {
        return page.sha256().substring(0, MARK);
    }
}
