package org.planpress.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.model.Contact;
import org.planpress.model.Licence;
import org.planpress.model.Plan;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;

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

    private static final Rule TELEPHONE = Rule.error(
            "contact-telephone",
            "The telephone is not a number that somebody could dial.",
            "Write one number alone, in quotes; what else there is to say about it belongs in 'hours' or a way to ask.",
            "telephone: ask at reception");

    private static final Rule FORM = Rule.error(
            "contact-form",
            "The form for problems with a page is not the whole address of a page, so nobody would get there.",
            "Write it from https:// on, without # and what follows it.",
            "contact: {email: plan@example.org, form: www.example.org/form}");

    private static final Rule LICENCE = Rule.error(
            "licence-address",
            "The address of the licence is not the whole address of a page.",
            "Write it from https:// on; what the licence is called belongs in 'name'.",
            "licence: {says: You may use this plan., link: www.example.org/licence}");

    /** Characters that end or split an address in a link are refused, although mail itself could take them. */
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9.!$'*+/=^_{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    @Override
    public List<Rule> rules() {
        return List.of(ADDRESS, CONTACT, FORM, TELEPHONE, LICENCE);
    }

    @Override
    public List<Finding> check(Plan plan) {
        Text address = plan.site().address();
        Text contact = plan.site().contact().email();
        Optional<Finding> noAddress = Optional.of(address)
                .filter(text -> !isWebAddress(text.value()))
                .map(text -> found(
                        ADDRESS,
                        text,
                        "is not a whole web address",
                        "write it whole, from https:// to the slash at its end"));
        Optional<Finding> noMailbox = Optional.of(contact)
                .filter(text -> !MAILBOX.matcher(text.value()).matches())
                .map(text ->
                        found(CONTACT, text, "is not an email address", "write one address: a name, @ and the domain"));
        Optional<Finding> noForm = plan.site()
                .contact()
                .form()
                .filter(text -> !WebAddress.isPage(text.value()) || text.value().contains("#"))
                .map(text -> found(
                        FORM,
                        text,
                        "is not the whole address of a form",
                        "write it whole, from https:// on, without # and what follows it"));
        Optional<Finding> noNumber = plan.site()
                .contact()
                .telephone()
                .map(Contact.Telephone::number)
                .filter(text -> WebAddress.of("tel:" + text.value()).isEmpty())
                .map(text -> found(
                        TELEPHONE,
                        text,
                        "is not a telephone number",
                        "write one number: digits, with + before them or blanks among them"));
        Optional<Finding> noLicence = plan.site()
                .licence()
                .flatMap(Licence::link)
                .filter(text -> !WebAddress.isPage(text.value()))
                .map(text ->
                        found(LICENCE, text, "is not the whole address of a page", "write it whole, from https:// on"));
        return Stream.of(noAddress, noMailbox, noForm, noNumber, noLicence)
                .flatMap(Optional::stream)
                .toList();
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
