package org.planpress.export;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Plan;
import org.planpress.model.Redirect;
import org.planpress.model.WebAddress;
import org.planpress.output.Artifact;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.OldAddress;
import org.planpress.sitemap.Redirects;
import org.planpress.sitemap.SiteFiles;
import org.planpress.sitemap.SiteMap;

/**
 * The old addresses in the words of servers, which lead on before any page is sent and know what follows a question mark:
 * as hosts of static sites, nginx and Apache read them. All hold whole paths of the host, so that a site may stand in a folder.
 *
 * <p>Nothing in them is secret, for each line is a page of the site or stands in its data.
 */
final class ServerRedirects {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final Pattern WHOLE = Pattern.compile("(?i)(https?://)([^/?#:]+)(.*)");
    private static final Pattern PAIRS = Pattern.compile("[\\w.-]+=[\\w.~-]+(?:&[\\w.-]+=[\\w.~-]+)*");
    private static final Pattern REGEX_SIGN = Pattern.compile("[.\\[\\]{}()*+?^$|-]");

    /** What stands for itself in a path for every one of these servers. */
    private static final String PLAIN = "-._~/!&'()+,;=@";

    private final String base;
    private final String host;
    private final List<Rule> rules;

    private ServerRedirects(Plan plan, SiteMap map) {
        Matcher site = WHOLE.matcher(plan.site().address().value());
        boolean whole = site.matches();
        this.host = whole ? site.group(2) : "";
        this.base = whole
                ? site.group(3)
                        .replaceFirst("^:\\d+", "")
                        .replaceFirst("[?#].*", "")
                        .replaceFirst("/$", "")
                : "";
        List<Rule> all = Redirects.lines(plan).stream()
                .filter(line -> isLedOn(line, map))
                .map(this::rule)
                .toList();
        // What leads back to where it started would never end, also where a server passes on what follows a question
        // mark.
        this.rules = all.stream().filter(rule -> !leadsBack(rule, all)).toList();
    }

    /**
     * A line.
     *
     * @param path the old path on the host, with nothing encoded, and no slash at its end but on the first page
     * @param raw the same as a browser asks for it
     * @param folder whether the path with a slash at its end is meant too
     * @param query what follows the question mark, if only that address is meant
     * @param to where it leads, in ASCII
     * @param next the path on this host that it leads to, in the form of {@code path}; empty for another host
     */
    private record Rule(
            String path, String raw, boolean folder, Optional<String> query, String to, Optional<String> next) {

        Stream<String> paths() {
            return folder ? Stream.of(path, path + "/") : Stream.of(path);
        }
    }

    /** The files of a plan; none if nothing leads on. */
    static List<Artifact> of(Plan plan, SiteMap map) {
        if (Redirects.lines(plan).isEmpty()) {
            return List.of();
        }
        ServerRedirects all = new ServerRedirects(plan, map);
        return List.of(
                Artifact.text(SiteFiles.REDIRECTS.substring(1), TEXT, all.forHosts()),
                Artifact.text(SiteFiles.REDIRECTS_NGINX.substring(1), TEXT, all.forNginx()),
                Artifact.text(SiteFiles.REDIRECTS_APACHE.substring(1), TEXT, all.forApache()));
    }

    /** Whether nothing else stands at the old address, or only what follows a question mark is led on. */
    private static boolean isLedOn(Redirect line, SiteMap map) {
        OldAddress old = OldAddress.of(line.from().value());
        return old.query().isPresent()
                || old.place().flatMap(map::at).map(Entry::kind).orElse(Kind.REDIRECT) == Kind.REDIRECT;
    }

    private Rule rule(Redirect line) {
        OldAddress old = OldAddress.of(line.from().value());
        String written = line.to().value();
        String to = WebAddress.of(written)
                .map(WebAddress::href)
                .orElseGet(() -> WebAddress.encoded(written.startsWith("/") ? base + written : written));
        String raw = line.from().value().replaceFirst("[?].*", "");
        boolean folder = !old.path().isEmpty() && old.place().orElse("/").endsWith("/");
        return new Rule(onHost(old), base + raw, folder, old.query(), ascii(to), next(written));
    }

    private String onHost(OldAddress inside) {
        return base + (inside.path().isEmpty() ? "/" : inside.path());
    }

    private Optional<String> next(String to) {
        Matcher whole = WHOLE.matcher(to);
        boolean elsewhere = whole.matches();
        String path = (elsewhere ? whole.group(3).replaceFirst("^:\\d+", "") : to).replaceFirst("[?#].*", "");
        if (elsewhere && (!whole.group(2).equalsIgnoreCase(host) || !(path + "/").startsWith(base + "/"))) {
            return Optional.empty();
        }
        String inside = elsewhere ? path.substring(base.length()) : path;
        String asked = inside.isEmpty() ? "/" : inside;
        return OldAddress.fault(asked).isEmpty() ? Optional.of(onHost(OldAddress.of(asked))) : Optional.empty();
    }

    private static boolean leadsBack(Rule rule, List<Rule> all) {
        Map<String, List<Rule>> byPath = all.stream().collect(Collectors.groupingBy(each -> alike(each.path())));
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        rule.next().map(ServerRedirects::alike).ifPresent(ahead::add);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            if (path.equals(alike(rule.path()))) {
                return true;
            }
            if (seen.add(path)) {
                byPath.getOrDefault(path, List.of()).stream()
                        .flatMap(each -> each.next().stream())
                        .map(ServerRedirects::alike)
                        .forEach(ahead::add);
            }
        }
        return false;
    }

    private static String alike(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    /** What has a question mark comes first, for the first line that fits counts. */
    private Stream<Rule> inOrder() {
        return Stream.concat(
                rules.stream().filter(rule -> rule.query().isPresent()),
                rules.stream().filter(rule -> rule.query().isEmpty()));
    }

    private String forHosts() {
        List<String> lines = new ArrayList<>(
                List.of(
                        "# Old addresses for hosts of static sites that read this file, such as Netlify and Cloudflare Pages."));
        inOrder().forEach(rule -> {
            if (rule.query().isEmpty()) {
                rule.paths()
                        .map(path -> String.join(" ", inPath(path), starless(rule.to()), "301"))
                        .forEach(lines::add);
            } else if (PAIRS.matcher(rule.query().get()).matches()) {
                String pairs = rule.query().get().replace('&', ' ');
                lines.add(String.join(
                        " ", inPath(rule.paths().findFirst().orElseThrow()), pairs, starless(rule.to()), "301"));
            }
        });
        return String.join("\n", lines) + "\n";
    }

    private static String starless(String to) {
        return to.replace("*", "%2A");
    }

    private String forNginx() {
        Map<String, String> paths = new LinkedHashMap<>();
        Map<String, String> queries = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.query().isPresent()) {
                queries.putIfAbsent(alike(rule.raw() + "?" + rule.query().get()), rule.to());
            } else {
                rule.paths().forEach(path -> paths.putIfAbsent(alike(path), rule.to()));
            }
        }
        return """
                # Old addresses for nginx. Include this file in http {}, and in the server {} of the site write
                #     if ($planpress_moved) { return 301 $planpress_moved; }
                # Where nginx asks for a larger map_hash_bucket_size or map_hash_max_size, set it in http {}.
                """
                + map("$uri", "$planpress_moved_path", "\"\"", paths)
                + map("$request_uri", "$planpress_moved", "$planpress_moved_path", queries);
    }

    private static String map(String of, String to, String otherwise, Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> "    " + inNginx(line.getKey()) + " " + inNginx(line.getValue()) + ";\n")
                .collect(
                        Collectors.joining("", "map " + of + " " + to + " {\n    default " + otherwise + ";\n", "}\n"));
    }

    /** In quotation marks. No address has a sign $ any more, with which a variable would begin, but in keys, where none begins. */
    private static String inNginx(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String forApache() {
        String lines = inOrder()
                .map(rule -> rule.query()
                                .map(query -> "RewriteCond %{QUERY_STRING} \"^" + inRegex(query) + "$\"\n")
                                .orElse("")
                        + "RewriteRule \"^"
                        + inRegex(rule.path().substring(base.length()).replaceFirst("^/", ""))
                        + (rule.folder() ? "/?" : "") + "$\" \"" + rule.to().replace("%", "\\%")
                        + "\" [R=301,L,NC,NE,QSD]\n")
                .collect(Collectors.joining());
        return """
                # Old addresses for Apache from 2.4 on. Rename this file to .htaccess, or include it in the <Directory> of the site.
                RewriteEngine On
                """ + lines;
    }

    /** In a pattern between quotation marks, in which none can be escaped. */
    private static String inRegex(String words) {
        return REGEX_SIGN.matcher(words).replaceAll("\\\\$0").replace("\"", "\\x22");
    }

    private static String inPath(String path) {
        return percent(path, character -> PLAIN.indexOf(character) >= 0 || Character.isLetterOrDigit(character));
    }

    /** An address in ASCII, as answers of servers carry it. */
    private static String ascii(String address) {
        Matcher whole = WHOLE.matcher(address);
        String host = whole.matches() ? whole.group(1) + IDN.toASCII(whole.group(2), IDN.ALLOW_UNASSIGNED) : "";
        String rest = whole.matches() ? whole.group(3) : address;
        return host + percent(rest, character -> character > ' ' && "$\"\\".indexOf(character) < 0);
    }

    private static String percent(String words, Function<Character, Boolean> kept) {
        StringBuilder out = new StringBuilder();
        for (byte each : words.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean plain = character < 0x7F && kept.apply(character);
            out.append(plain ? String.valueOf(character) : String.format(Locale.ROOT, "%%%02X", each & 0xFF));
        }
        return out.toString();
    }
}
