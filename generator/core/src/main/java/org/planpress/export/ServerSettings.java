package org.planpress.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planpress.model.Plan;
import org.planpress.output.Artifact;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.Redirects;
import org.planpress.sitemap.SiteFiles;

/**
 * How a server sends the files of the site, in the words of hosts of static sites, of nginx and of Apache: what keeps
 * browsers from doing more than they should, how long a file may be kept, and what is sent where nothing is.
 *
 * <p>What a page may load stands in the page itself, where designers may change it; a server adds what only it can say.
 * Files with a checksum in their name never change; all others are asked for again and answered by 304 if they did not.
 */
final class ServerSettings {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final Pattern PATH = Pattern.compile("(?i)https?://[^/]+(/[^?#]*)?.*");

    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** No page in the frame of somebody else, and drawings that are opened alone run nothing. */
    private static final String POLICY = "frame-ancestors 'none'";

    private static final String POLICY_OF_DRAWINGS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; " + POLICY;

    private static final List<Header> SAFE = List.of(
            new Header("X-Content-Type-Options", "nosniff"),
            new Header("X-Frame-Options", "DENY"),
            new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
            new Header("Cross-Origin-Opener-Policy", "same-origin"),
            new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"));

    private final String base;
    private final boolean leadsOn;

    private ServerSettings(Plan plan) {
        Matcher site = PATH.matcher(plan.site().address().value());
        this.base = site.matches() && site.group(1) != null ? site.group(1).replaceFirst("/+$", "") : "";
        this.leadsOn = !Redirects.lines(plan).isEmpty();
    }

    private record Header(String name, String value) {}

    /** The files of a plan. */
    static List<Artifact> of(Plan plan) {
        ServerSettings settings = new ServerSettings(plan);
        return List.of(
                Artifact.text(SiteFiles.HEADERS.substring(1), TEXT, settings.forHosts()),
                Artifact.text(SiteFiles.SERVER_NGINX.substring(1), TEXT, settings.forNginx()),
                Artifact.text(SiteFiles.SERVER_APACHE.substring(1), TEXT, settings.forApache()));
    }

    /** Hosts such as these let browsers ask again for all that no line is about, compress by themselves and know 404.html. */
    private String forHosts() {
        StringBuilder lines = new StringBuilder(
                "# What is said beside files by hosts of static sites that read this file, such as Netlify and Cloudflare Pages.\n");
        lines.append(base)
                .append("/*\n  Content-Security-Policy: ")
                .append(POLICY)
                .append('\n');
        SAFE.forEach(header -> lines.append("  ")
                .append(header.name())
                .append(": ")
                .append(header.value())
                .append('\n'));
        lines.append(base).append("/data/*\n  Access-Control-Allow-Origin: *\n");
        // Licences lie there too, without a checksum in their names: a day is long enough for what never changes.
        lines.append(base).append("/look/*\n  Cache-Control: public, max-age=86400\n");
        return lines.toString();
    }

    private String forNginx() {
        String moved = leadsOn ? """
                # Old addresses: _redirects.nginx has to be included in http {}.
                if ($planpress_moved) { return 301 $planpress_moved; }

                """ : "";
        return """
                # How nginx serves this site. Include this file in server {}, after the line with root.
                index index.html;
                charset utf-8;
                charset_types text/css text/javascript application/javascript application/json text/csv text/calendar;
                error_page 404 %s;
                server_tokens off;
                # Files that stand beside theirs with .gz at the end (--precompress) are sent as they are.
                gzip_static on;
                gzip_vary on;

                """.formatted(base + Addresses.NOT_FOUND)
                + moved
                + inNginx("", "no-cache", POLICY, "")
                + "location ~ /\\.(?!well-known/) { return 404; }\n"
                + location("\\.[0-9a-f]{8}\\.(css|js|woff2)$", FOREVER, POLICY, "")
                + location("\\.[0-9a-f]{8}\\.svg$", FOREVER, POLICY_OF_DRAWINGS, "")
                + location("\\.svg$", "no-cache", POLICY_OF_DRAWINGS, "")
                + location("\\.json$", "no-cache", POLICY, open(""))
                + location("\\.csv$", "no-cache", POLICY, open("text/csv"))
                + location("\\.jsonld$", "no-cache", POLICY, open("application/ld+json"))
                + location("\\.ics$", "no-cache", POLICY, type("text/calendar"));
    }

    private static String location(String pattern, String cache, String policy, String more) {
        return "location ~ \"" + pattern + "\" {\n" + inNginx("    ", cache, policy, more) + "}\n";
    }

    /** The lines of a place; what is said around it does not hold in it as soon as it says something itself. */
    private static String inNginx(String indent, String cache, String policy, String more) {
        StringBuilder lines = new StringBuilder(more);
        lines.append(added(indent, new Header("Cache-Control", cache)));
        lines.append(added(indent, new Header("Content-Security-Policy", policy)));
        SAFE.forEach(header -> lines.append(added(indent, header)));
        return lines.toString();
    }

    private static String added(String indent, Header header) {
        return indent + "add_header " + header.name() + " \"" + header.value() + "\" always;\n";
    }

    /** What anybody's page may read. */
    private static String open(String type) {
        return (type.isEmpty() ? "" : type(type)) + added("    ", new Header("Access-Control-Allow-Origin", "*"));
    }

    private static String type(String type) {
        return "    types {}\n    default_type " + type + ";\n";
    }

    private String forApache() {
        StringBuilder lines = new StringBuilder("""
                # How Apache from 2.4 on serves this site. Include this file in the <Directory> of the site, or rename it to .htaccess
                # where AllowOverride is FileInfo Indexes, or more.
                DirectoryIndex index.html
                ErrorDocument 404 %s
                AddDefaultCharset utf-8
                AddType text/csv .csv
                AddType application/ld+json .jsonld
                AddType text/calendar .ics
                AddType font/woff2 .woff2
                AddCharset utf-8 .css .js .json .csv .ics .svg
                FileETag MTime Size

                <IfModule mod_headers.c>
                """.formatted(base + Addresses.NOT_FOUND));
        lines.append(set(new Header("Cache-Control", "no-cache")));
        lines.append(set(new Header("Content-Security-Policy", POLICY)));
        SAFE.forEach(header -> lines.append(set(header)));
        lines.append(files("\\.svg(\\.gz)?$", new Header("Content-Security-Policy", POLICY_OF_DRAWINGS)));
        lines.append(files("\\.(json|jsonld|csv)(\\.gz)?$", new Header("Access-Control-Allow-Origin", "*")));
        lines.append(files("\\.[0-9a-f]{8}\\.(css|js|woff2|svg)(\\.gz)?$", new Header("Cache-Control", FOREVER)));
        lines.append(
                "</IfModule>\n\n<IfModule mod_rewrite.c>\nRewriteEngine On\nRewriteRule \"(^|/)\\.(?!well-known/)\" - [R=404,L]\n");
        if (leadsOn) {
            lines.append(
                    "# Old addresses stand in _redirects.htaccess, which is included likewise, or put behind these lines.\n");
        }
        lines.append("""
                # Files that stand beside theirs with .gz at the end (--precompress) are sent as they are.
                RewriteCond %{HTTP:Accept-Encoding} gzip
                RewriteCond %{REQUEST_FILENAME}.gz -f
                RewriteRule "^(.+\\.(html|css|js|svg|json|jsonld|csv|xml|txt|ics))$" "$1.gz" [L,E=no-gzip:1]
                </IfModule>
                """);
        for (String[] type : new String[][] {
            {"html", "text/html; charset=utf-8"},
            {"css", "text/css; charset=utf-8"},
            {"js", "text/javascript; charset=utf-8"},
            {"svg", "image/svg+xml; charset=utf-8"},
            {"json", "application/json"},
            {"jsonld", "application/ld+json"},
            {"csv", "text/csv; charset=utf-8"},
            {"xml", "application/xml"},
            {"txt", "text/plain; charset=utf-8"},
            {"ics", "text/calendar; charset=utf-8"}
        }) {
            lines.append("<FilesMatch \"\\.")
                    .append(type[0])
                    .append("\\.gz$\">\n    ForceType \"")
                    .append(type[1])
                    .append("\"\n    <IfModule mod_headers.c>\n        Header set Content-Encoding gzip\n")
                    .append("        Header append Vary Accept-Encoding\n    </IfModule>\n</FilesMatch>\n");
        }
        return lines.toString();
    }

    private static String set(Header header) {
        return "    Header always set " + header.name() + " \"" + header.value() + "\"\n";
    }

    private static String files(String pattern, Header header) {
        return "    <FilesMatch \"" + pattern + "\">\n    " + set(header) + "    </FilesMatch>\n";
    }
}
