package org.planpress.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Plan;
import org.planpress.model.Text;

/** The site stands at an address on the web, and its readers can write to somebody: every page says both. */
final class WaysToReach implements Check {

    private static final Rule ADDRESS = Rule.error(
            "site-address",
            "The address of the site is not a whole web address, so its pages cannot name themselves.",
            "Write it from https:// to the last slash, without a question mark, # or user name.",
            "address: plan.example.org");

    private static final Rule CONTACT = Rule.error(
            "contact-address",
            "The contact is not an email address, so the link on every page would lead nowhere.",
            "Write a single address such as plan@example.org.",
            "contact: 01225 000000");

    /** Characters that end or split an address in a link are refused, although mail itself could take them. */
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9.!$'*+/=^_{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    @Override
    public List<Rule> rules() {
        return List.of(ADDRESS, CONTACT);
    }

    @Override
    public List<Finding> check(Plan plan) {
        Text address = plan.site().address();
        Text contact = plan.site().contact();
        Optional<Finding> noAddress = Optional.of(address)
                .filter(text -> !isWebAddress(text.value()))
                .map(text -> found(ADDRESS, text, "is not a whole web address", "such as https://plan.example.org/"));
        Optional<Finding> noMailbox = Optional.of(contact)
                .filter(text -> !MAILBOX.matcher(text.value()).matches())
                .map(text -> found(CONTACT, text, "is not an email address", "such as plan@example.org"));
        return Stream.concat(noAddress.stream(), noMailbox.stream()).toList();
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            return web && bare && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static Finding found(Rule rule, Text text, String what, String hint) {
        String line = text.value().replaceAll("\\s+", " ");
        String shown = line.length() <= 60 ? line : line.substring(0, 57) + "…";
        return rule.at(text.at(), "'%s' %s".formatted(shown, what))
                .marking(text.value().length())
                .withHint(hint);
    }
}
