package org.planpress.site.measures;

import java.util.List;
import org.planpress.analysis.MeasureReferences;
import org.planpress.model.Id;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Voice;

/** What speaks of a measure, as links: the indicators that it feeds, and the reports. */
final class MeasureLinks {

    private final MeasureReferences references;
    private final Addresses addresses;
    private final Voice voice;

    MeasureLinks(Setting setting) {
        this.references = setting.analysis().references().measures();
        this.addresses = setting.addresses();
        this.voice = setting.voice();
    }

    /** The indicators that a measure feeds. */
    List<Link> serves(Id measure) {
        return references.fedBy(measure).stream()
                .map(fed -> new Link(
                        voice.say(new MeasureMessage.InEdition(
                                fed.kpi().title().value(),
                                fed.home().edition().sheet().title().value())),
                        addresses.kpi(fed.home().edition(), fed.kpi().id().id())))
                .toList();
    }

    /** The reports that speak of a measure, newest first. */
    List<Link> reports(Id measure) {
        return references.reports(measure).stream()
                .map(report -> new Link(report.sheet().title().value(), Addresses.report(report.id())))
                .toList();
    }
}
