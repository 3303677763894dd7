package org.planpress.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.Prose.Link;
import org.planpress.model.Prose.Picture;

/** The words of a link say where it leads, because some readers hear only the links of a page. */
final class LinkWords implements Check {

    private static final Rule RULE = Rule.error(
            "vague-link",
            "The words of a link do not say where it leads.",
            "Use the title of the page, or say what the reader finds there.",
            "The survey is [here](/survey/).");

    /** Words that say nothing of a page; a link of none but these could lead anywhere. */
    private static final Set<String> EMPTY = Set.of(
            "a",
            "all",
            "and",
            "at",
            "available",
            "be",
            "by",
            "can",
            "check",
            "click",
            "find",
            "for",
            "found",
            "from",
            "full",
            "further",
            "go",
            "here",
            "in",
            "info",
            "information",
            "is",
            "it",
            "learn",
            "link",
            "links",
            "look",
            "more",
            "now",
            "of",
            "on",
            "out",
            "page",
            "please",
            "press",
            "read",
            "see",
            "site",
            "that",
            "the",
            "them",
            "this",
            "through",
            "to",
            "via",
            "view",
            "visit",
            "web",
            "webpage",
            "website",
            "you");

    private static final Pattern BARE_ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Rule> rules() {
        return List.of(RULE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        return Body.of(plan).stream()
                .flatMap(body -> body.links().stream())
                .flatMap(LinkWords::check)
                .toList();
    }

    private static Stream<Finding> check(Link link) {
        String words = Prose.words(link.content()).strip();
        String plain = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        if (words.isEmpty()) {
            return hasPicture(link) ? Stream.empty() : finding(link, "the link has no words");
        }
        boolean vague = EMPTY.containsAll(List.of(plain.split(" ", -1)))
                || (BARE_ADDRESS.matcher(words).matches() && !isOwnAddress(words, link.target()));
        return vague
                ? finding(link, "the words '%s' do not say where the link leads".formatted(words))
                : Stream.empty();
    }

    /** An address that is shown as it is says where it leads, as no other address does. */
    private static boolean isOwnAddress(String words, String target) {
        return bare(words).equals(bare(target));
    }

    private static String bare(String address) {
        return address.toLowerCase(Locale.ROOT).replaceAll("^(?:https?://)?(?:www\\.)?|/+$", "");
    }

    /** A picture speaks through its description, which has a check of its own. */
    private static boolean hasPicture(Link link) {
        return link.content().stream().anyMatch(Picture.class::isInstance);
    }

    private static Stream<Finding> finding(Link link, String message) {
        return Stream.of(
                RULE.at(link.at(), message).withHint("use the title of the page, or say what the reader finds there"));
    }
}
