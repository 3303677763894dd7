package org.planpress.site.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.planpress.analysis.EditionFacts;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.Report;
import org.planpress.model.SiteSheet;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.output.Format;
import org.planpress.site.chart.Periods;
import org.planpress.sitemap.Addresses;
import org.planpress.words.Message;
import org.planpress.words.Voice;

/**
 * What the pages of one edition are made from.
 *
 * @param formats the files that accompany the pages
 * @param around what stands around all these pages alike
 * @param voice what says their words
 */
public record Setting(
        Plan plan,
        PlanAnalysis analysis,
        Edition edition,
        EditionFacts facts,
        Addresses addresses,
        Set<Format> formats,
        EditionFrame around,
        Voice voice) {

    public Setting {
        formats = Set.copyOf(formats);
    }

    /**
     * The setting of an edition.
     *
     * @param formats the files that accompany the pages
     * @param voice what says their words
     * @param translated in which languages they are
     */
    public static Setting of(
            Plan plan,
            PlanAnalysis analysis,
            Edition edition,
            Set<Format> formats,
            Voice voice,
            Translated translated) {
        return new Setting(
                plan,
                analysis,
                edition,
                analysis.of(edition),
                new Addresses(plan),
                formats,
                EditionFrame.of(voice, analysis, edition, formats, translated),
                voice);
    }

    /** The same with no figures but those that a report could know. */
    public Setting knownTo(Report report) {
        return new Setting(plan, analysis.knownTo(report), edition, facts, addresses, formats, around, voice);
    }

    /** A message in words. */
    public String say(Message message) {
        return voice.say(message);
    }

    /** A title of what people show without the rest, such as a slide; of a sample it says that it is one. */
    public String shownAlone(String title) {
        return site().isSample() ? say(new FrameMessage.SampleTitle(title)) : title;
    }

    public SiteSheet site() {
        return plan.site();
    }

    public EditionSheet sheet() {
        return edition.sheet();
    }

    public String editionTitle() {
        return sheet().title().value();
    }

    public boolean isCurrent() {
        return edition.id().equals(plan.current().id());
    }

    /** Whether its last day had passed on the day that the plan is published for. */
    boolean hasEnded() {
        return sheet().period().end().isBefore(analysis.asOf());
    }

    /** That the plan has ended. */
    public String planEnded() {
        return say(new FrameMessage.PlanEnded(Periods.atItsEnd(voice, sheet().period())));
    }

    public String home() {
        return addresses.edition(edition);
    }

    /** Whether the site tells again what an office published elsewhere. */
    public boolean isRestated() {
        return site().restated().orElse(false);
    }

    public String addressOf(Commitment commitment) {
        return addresses.commitment(edition, commitment.id().id());
    }

    /** The commitment with an id, if this edition has it. */
    public Optional<Commitment> commitment(Id id) {
        return analysis.references().commitment(edition, id);
    }

    Link crumbHome() {
        return new Link(isCurrent() ? say(FrameMessage.Menu.PLAN) : editionTitle(), home());
    }

    public Link crumb(Priority priority) {
        var name = new FrameMessage.Numbered(
                priority.sheet().number(), priority.sheet().inShort().value());
        return new Link(say(name), addresses.priority(edition, priority));
    }

    public static Link crumb(Report report) {
        return new Link(report.sheet().title().value(), Addresses.report(report.id()));
    }

    /** The edition that an edition follows, if it names one. */
    public Optional<Link> predecessor(Edition of) {
        return of.sheet()
                .predecessor()
                .flatMap(ref -> plan.edition(ref.id()))
                .map(before -> new Link(before.sheet().title().value(), addresses.edition(before)));
    }

    /** {@code version 1.2}, {@code final draft}. */
    public String version() {
        return Words.version(voice, sheet().version());
    }

    /** The crumbs of a page right under the first page of the edition. */
    public List<Link> crumbs() {
        return List.of(crumbHome());
    }

    /** A page of this edition that stands in a folder of its own. */
    public <T extends PageContent> SitePage page(
            String address, String template, Class<T> type, Supplier<SitePage.Made> maker) {
        return SitePage.at(address, template, edition.id(), sheet().status().isSettled(), type, marking(maker));
    }

    /** The page that servers show at an address where nothing is. */
    public <T extends PageContent> SitePage unfound(Class<T> type, Supplier<SitePage.Made> maker) {
        return SitePage.file(Addresses.NOT_FOUND, "not-found", edition.id(), type, marking(maker));
    }

    /** A page at an old address, which no search engine should list: a file, or a page in a folder of its own. */
    public <T extends PageContent> SitePage atOldAddress(String address, Class<T> type, Supplier<SitePage.Made> maker) {
        return address.endsWith("/")
                ? SitePage.at(address, "redirect", edition.id(), false, type, maker)
                : SitePage.file(address, "redirect", edition.id(), type, maker);
    }

    /** A page whose frame says that some values are made up or some words not translated, if that is so. */
    private Supplier<SitePage.Made> marking(Supplier<SitePage.Made> maker) {
        return () -> {
            SitePage.Made made = around.translated().told(maker.get(), this);
            return made.content().illustrative()
                    ? new SitePage.Made(made.frame().withNotice(say(FrameMessage.Notice.ILLUSTRATIVE)), made.content())
                    : made;
        };
    }
}
