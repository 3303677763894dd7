package org.planpress.site.easy;

import java.util.Optional;
import org.planpress.analysis.EasyTrack;
import org.planpress.model.EasyRead;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;

/** The way from a page to the easy-read text about the same thing. */
public final class EasyLinks {

    private EasyLinks() {}

    /**
     * The link; empty if there is no such text or no page of them.
     *
     * @param place names the text on that page
     */
    public static Optional<Link> of(Setting setting, Optional<EasyRead> text, Object place) {
        return text.filter(told -> EasyTrack.isShown(setting.plan(), setting.edition()))
                .map(told -> new Link(
                        setting.say(EasyMessage.Label.HERE),
                        setting.addresses().easyRead(setting.edition()) + "#" + place));
    }
}
