package org.planpress.site.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Tongues;
import org.planpress.site.texts.CoverageMessage.Label;
import org.planpress.sitemap.Addresses;

/** Tells how far a site in several languages is translated, and how much of its plan is there in other forms. */
public final class CoveragePages {

    private final Setting setting;
    private final Tongues tongues;

    /**
     * The page of a site.
     *
     * @param tongues its languages
     */
    public CoveragePages(Setting setting, Tongues tongues) {
        this.setting = setting;
        this.tongues = tongues;
    }

    /** The page; none if there is one language. */
    public Stream<SitePage> all() {
        return setting.site().otherLanguages().isEmpty()
                ? Stream.empty()
                : Stream.of(setting.page(Addresses.COVERAGE, "coverage", CoveragePage.class, this::made));
    }

    private Made made() {
        var place = new Frames.Place(
                Addresses.COVERAGE,
                setting.say(Label.TITLE),
                setting.say(Label.LEAD),
                Frames.Area.NONE,
                setting.crumbs());
        return new Made(
                new Frames(setting).frame(place),
                new CoveragePage(
                        setting.say(FrameMessage.Title.COVERAGE),
                        place.description(),
                        tongues.all().stream().map(this::language).toList(),
                        setting.say(FrameMessage.Title.EASY_READ),
                        EasyCount.of(setting),
                        setting.say(FormMessage.Label.TITLE),
                        OtherWays.of(setting),
                        setting.say(FormMessage.Label.NONE)));
    }

    private CoveragePage.Language language(Tongues.Tongue tongue) {
        return new CoveragePage.Language(tongue.tag(), tongue.name(), said(tongue.extent()));
    }

    private List<String> said(Optional<Tongues.Extent> extent) {
        if (extent.isEmpty()) {
            return List.of(setting.say(Label.FIRST));
        }
        Tongues.Extent known = extent.get();
        List<String> said = new ArrayList<>();
        said.add(setting.say(
                known.told() == known.all() ? Label.WHOLE : new CoverageMessage.Translated(known.told(), known.all())));
        if (known.stale() > 0) {
            said.add(setting.say(new CoverageMessage.Stale(known.stale())));
        }
        return said;
    }
}
