package org.planpress.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Provenance;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Prose.Link;
import org.planpress.model.WebAddress;

/** A link leads to a page, a mailbox or a telephone, and never runs anything. */
final class SafeLinks implements Check {

    private static final Rule UNSAFE = Rule.error(
            "unsafe-link",
            "A link starts with something other than https, mailto or tel, or its address is not whole, or only an inner"
                    + " network knows it.",
            "Link to a page by its full https address.",
            "[Ask us](javascript:alert(1))");

    private static final Rule INSECURE = Rule.warning(
            "insecure-link",
            "A link leads to a page over http, which anyone on the way can read and change.",
            "Use the https address, if the other site has one.",
            "[Crime map](http://www.example.org/)");

    /** Names without a dot, and addresses that are kept for networks of one's own. */
    private static final Pattern INNER = Pattern.compile(
            "(?i)https?://(?:[a-z0-9-]+|[\\w.-]+\\.(?:local|internal|lan|home|corp)"
                    + "|(?:10|127)\\.[\\d.]+|192\\.168\\.[\\d.]+|172\\.(?:1[6-9]|2\\d|3[01])\\.[\\d.]+)(?::\\d+)?(?:[/?#]|$)");

    private static final Set<String> ALLOWED = Set.of("https", "http", "mailto", "tel");

    @Override
    public List<Rule> rules() {
        return List.of(UNSAFE, INSECURE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Body.of(plan).stream()
                .flatMap(body -> body.links().stream())
                .flatMap(SafeLinks::check)
                .toList();
    }

    private static Stream<Finding> check(Link link) {
        Target target = Target.of(link);
        if (target.kind() != Target.Kind.ELSEWHERE) {
            return Stream.empty();
        }
        boolean allowed = ALLOWED.contains(target.scheme());
        if (allowed && (link.target().indexOf('{') >= 0 || link.target().indexOf('}') >= 0)) {
            return Stream.of(at(UNSAFE, link, "'%s' holds braces, which no address does".formatted(link.target()))
                    .withHint("write the whole address: figures are put into words only"));
        }
        if (allowed && WebAddress.of(link.target()).isEmpty()) {
            return Stream.of(at(UNSAFE, link, "'%s' is not a whole address".formatted(link.target()))
                    .withHint("copy the address from the browser, and keep marks of the sentence out of it"));
        }
        if (allowed && INNER.matcher(link.target()).lookingAt()) {
            return Stream.of(at(UNSAFE, link, "'%s' is known to an inner network only".formatted(link.target()))
                    .withHint("copy the file into assets/, or link to where everybody can read it"));
        }
        if (target.scheme().equals("http")) {
            return Stream.of(at(INSECURE, link, "'%s' is not a secure address".formatted(link.target()))
                    .withHint("use the https address, if the other site has one"));
        }
        return allowed ? Stream.empty() : refused(link, target);
    }

    private static Finding at(Rule rule, Link link, String message) {
        Provenance.Name address = link.from().named();
        return rule.at(address.at(), message).marking(address.written().length());
    }

    private static Stream<Finding> refused(Link link, Target target) {
        String message = target.scheme().isEmpty()
                ? "the link has no scheme"
                : "links that start with '%s:' are not allowed".formatted(target.scheme());
        boolean own = target.scheme().equals("file") || target.scheme().length() == 1;
        String hint = own
                ? "copy the file into assets/ and link to assets/ and its name"
                : "start the link with https:, mailto: or tel:";
        return Stream.of(at(UNSAFE, link, message).withHint(hint));
    }
}
