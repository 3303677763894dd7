package org.planpress.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links between the pages of a site. */
final class Links {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private Links() {}

    /** Links to a page, a file or a part of a page that is not there. */
    static List<String> dead(PublishedSite site) throws IOException {
        Map<Path, String> pages = new HashMap<>();
        for (Path page : site.files(".html")) {
            pages.put(page, Files.readString(page));
        }
        List<String> dead = new ArrayList<>();
        for (Path page : site.files(".html")) {
            Matcher matcher = LINK.matcher(pages.getOrDefault(page, ""));
            while (matcher.find()) {
                String target = matcher.group(1).replace("&amp;", "&");
                if (!target.matches("(https?|mailto|tel):.*")
                        && !page.endsWith("404.html")
                        && !leadsSomewhere(page, target, pages)) {
                    dead.add(target + " on " + page);
                }
            }
        }
        return dead;
    }

    private static boolean leadsSomewhere(Path page, String target, Map<Path, String> pages) {
        String path = target.replaceFirst("#.*", "");
        String anchor = target.contains("#") ? target.substring(target.indexOf('#') + 1) : "";
        Path file = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        return Files.exists(file)
                && (anchor.isEmpty() || pages.getOrDefault(file, "").contains("id=\"" + anchor + "\""));
    }
}
