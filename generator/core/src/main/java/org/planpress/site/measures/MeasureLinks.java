package org.planpress.site.measures;

import java.util.List;
import java.util.Optional;
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
    private final boolean restated;

    MeasureLinks(Setting setting) {
        this.references = setting.analysis().references().measures();
        this.addresses = setting.addresses();
        this.voice = setting.voice();
        this.restated = setting.isRestated();
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

    /** That these are our reading of a plan told again, unless an author says why one of them is linked. */
    Optional<String> reading(Id measure) {
        List<MeasureReferences.Fed> fed = references.fedBy(measure);
        return restated
                        && !fed.isEmpty()
                        && fed.stream().allMatch(each -> each.kpi().linkNote().isEmpty())
                ? Optional.of(voice.say(new MeasureAboutMessage.OurReading(fed.size())))
                : Optional.empty();
    }

    /** The reports that speak of a measure, newest first. */
    List<Link> reports(Id measure) {
        return references.reports(measure).stream()
                .map(report -> new Link(report.sheet().title().value(), Addresses.report(report.id())))
                .toList();
    }
}
