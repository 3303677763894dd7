package org.planpress.site.texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.model.OtherForm;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.texts.FormMessage.Label;

/**
 * Other ways to read a plan.
 *
 * @param title the heading above them
 * @param counted how many there are, in a few words
 * @param ways each of them
 */
public record OtherWays(String title, String counted, List<Way> ways) {

    /**
     * One of them.
     *
     * @param link its title and where it is
     * @param kind what it is
     * @param language the tag of its language
     * @param more its file, if it has an address, too, and the words of a recording
     */
    public record Way(Link link, String kind, String language, List<Link> more) {}

    /** Those of an edition; empty if it has none. */
    public static Optional<OtherWays> of(Setting setting) {
        List<OtherForm> forms = setting.sheet().otherForms();
        return forms.isEmpty()
                ? Optional.empty()
                : Optional.of(new OtherWays(
                        setting.say(Label.TITLE),
                        setting.say(new FormMessage.Counted(forms.size())),
                        forms.stream().map(form -> way(setting, form)).toList()));
    }

    private static Way way(Setting setting, OtherForm form) {
        String place = form.link().or(form::file).map(OtherWays::address).orElse("");
        return new Way(
                new Link(form.title().value(), place),
                setting.say(new FormMessage.Kind(form.kind())),
                form.language().value(),
                Stream.concat(
                                form.file().filter(file -> form.link().isPresent()).stream()
                                        .map(file -> link(setting, Label.FILE, file)),
                                form.transcript().stream().map(words -> link(setting, Label.TRANSCRIPT, words)))
                        .toList());
    }

    private static Link link(Setting setting, Label label, Text written) {
        return new Link(setting.say(label), address(written));
    }

    private static String address(Text written) {
        return WebAddress.of(written.value())
                .map(WebAddress::href)
                .orElseGet(() -> "/" + WebAddress.ofFile(written.value()));
    }
}
