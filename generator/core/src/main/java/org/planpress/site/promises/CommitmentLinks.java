package org.planpress.site.promises;

import java.util.List;
import org.planpress.model.Edition;
import org.planpress.model.Ref;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;

/** Links to commitments that reports and meetings name. */
public final class CommitmentLinks {

    private final Setting setting;

    public CommitmentLinks(Setting setting) {
        this.setting = setting;
    }

    /** Links to what some references mean in a text of an edition. */
    public List<Link> of(Edition first, List<Ref> refs) {
        return refs.stream()
                .flatMap(ref -> setting.analysis().commitment(first, ref.id()).stream())
                .map(found -> new Link(
                        setting.say(new FrameMessage.TitleWithId(
                                found.commitment().title().value(),
                                found.commitment().id().toString())),
                        setting.addresses()
                                .commitment(
                                        found.edition(), found.commitment().id().id())))
                .toList();
    }
}
