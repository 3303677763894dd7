package org.planpress.site.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.model.Edition;
import org.planpress.model.EditionSheet;
import org.planpress.model.Page;
import org.planpress.model.Prose;
import org.planpress.model.Section;
import org.planpress.model.Text;
import org.planpress.site.chart.Periods;
import org.planpress.site.earlier.EarlierWords;
import org.planpress.site.frame.AgeNotes;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Listed;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.texts.EditionMessage.Label;
import org.planpress.site.texts.EditionMessage.Term;
import org.planpress.site.texts.EditionMessage.Unsaid;
import org.planpress.sitemap.Reserved;
import org.planpress.words.Voice;

/** The pages that authors write as running text: chapters, pages of the site, and what an edition says of itself. */
public final class TextPages {

    private final Setting setting;
    private final Frames frames;

    public TextPages(Setting setting) {
        this.setting = setting;
        this.frames = new Frames(setting);
    }

    public Stream<SitePage> sections() {
        List<Section> sections = setting.edition().sections();
        return IntStream.range(0, sections.size())
                .mapToObj(at -> setting.page(
                        address(sections.get(at)),
                        "section",
                        SectionPage.class,
                        () -> section(sections.get(at), pager(sections, at))));
    }

    /** The pages that belong to no edition. */
    public Stream<SitePage> pages() {
        return Listed.pages(setting.plan()).stream()
                .filter(page -> !Reserved.isAbout(page))
                .map(page -> setting.page(setting.addresses().page(page), "text", TextPage.class, () -> page(page)));
    }

    private Made section(Section section, Pager pager) {
        String title = section.sheet().title().value();
        var place = new Frames.Place(
                address(section), title, summary(section.sheet().summary(), title), Frames.Area.PLAN, setting.crumbs());
        var content = new SectionPage(
                title,
                section.sheet().inShort().value(),
                section.sheet().summary().map(Text::value),
                Display.of(setting.voice(), section.sheet().shown()),
                Listed.contents(section.body()),
                section.body(),
                pager);
        return new Made(frames.frame(place), content);
    }

    private String summary(Optional<Text> summary, String title) {
        return summary.map(Text::value)
                .orElseGet(() -> Words.sentence(setting.say(new TextMessage.Within(setting.editionTitle(), title))));
    }

    private String address(Section section) {
        return setting.addresses().section(setting.edition(), section);
    }

    private Pager pager(List<Section> all, int at) {
        return new Pager(
                setting.say(TextMessage.Label.OTHER_CHAPTERS),
                at > 0 ? Optional.of(step(TextMessage.Label.PREVIOUS_CHAPTER, all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size()
                        ? Optional.of(step(TextMessage.Label.NEXT_CHAPTER, all.get(at + 1)))
                        : Optional.empty());
    }

    private Pager.Step step(TextMessage way, Section section) {
        return new Pager.Step(setting.say(way), section.sheet().inShort().value(), address(section));
    }

    private Made page(Page page) {
        String title = page.sheet().title().value();
        var place = new Frames.Place(
                setting.addresses().page(page),
                title,
                summary(page.sheet().summary(), title),
                Frames.Area.NONE,
                setting.crumbs());
        var content = new TextPage(
                title,
                page.sheet().summary().map(Text::value),
                page.sheet().date().map(setting.voice()::date),
                Listed.contents(page.body()),
                page.body());
        return new Made(frames.frame(place), content);
    }

    /** What the content says about itself, with the papers of identity of the edition. */
    public SitePage about() {
        return setting.page(setting.addresses().about(setting.edition()), "about", AboutPage.class, this::control);
    }

    private Made control() {
        Optional<Page> page = setting.isCurrent() ? Listed.about(setting.plan()) : Optional.empty();
        String title =
                page.map(known -> known.sheet().title().value()).orElseGet(() -> setting.say(Title.ABOUT_EDITION));
        var place = new Frames.Place(
                setting.addresses().about(setting.edition()),
                title,
                page.flatMap(known -> known.sheet().summary())
                        .map(Text::value)
                        .orElseGet(() -> setting.say(new EditionMessage.About(setting.editionTitle()))),
                Frames.Area.ABOUT,
                setting.crumbs());
        Optional<Prose> body = page.map(Page::body);
        EditionSheet sheet = setting.sheet();
        EarlierWords earlier = new EarlierWords(setting);
        List<Link> contents = new ArrayList<>(body.map(Listed::headings).orElse(List.of()));
        Optional<OtherWays> ways = OtherWays.of(setting);
        contents.add(new Link(setting.say(Label.THIS_EDITION), "#page-edition"));
        ways.ifPresent(other -> contents.add(new Link(other.title(), "#page-ways")));
        contents.add(new Link(setting.say(Label.DOCUMENT_CONTROL), "#page-control"));
        contents.add(new Link(setting.say(Label.CHANGE_CONTROL), "#page-changes"));
        var content = new AboutPage(
                title,
                page.flatMap(known -> known.sheet().summary()).map(Text::value),
                contents,
                body,
                named(setting, sheet),
                setting.predecessor(setting.edition()),
                earlier.all(setting.edition()),
                earlier.notFollowed(setting.edition()),
                sheet.control().map(this::control).orElse(List.of()),
                sheet.control().isPresent() ? "" : setting.say(new EditionMessage.NoControl(setting.isRestated())),
                sheet.changes().stream().map(this::change).toList(),
                setting.say(
                        sheet.changes().isEmpty()
                                ? new EditionMessage.NoChanges(setting.isRestated())
                                : Label.OLDEST_FIRST),
                sheet.source().map(Text::value).map(Words::sentence),
                ways);
        return new Made(frames.frame(place), content);
    }

    /** What an edition is, with what the office says to people and who answers for it. */
    private static List<Fact> named(Setting setting, EditionSheet sheet) {
        return Stream.of(
                        sheet.slogan().stream().map(words -> fact(setting.voice(), Term.SLOGAN, words.value())),
                        identity(setting, setting.edition()).stream(),
                        setting.around().handover().facts().stream().map(told -> new Fact(told.term(), told.text())))
                .flatMap(facts -> facts)
                .toList();
    }

    /** What an edition is, in a few lines. */
    public static List<Fact> identity(Setting setting, Edition edition) {
        Voice voice = setting.voice();
        EditionSheet sheet = edition.sheet();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(voice, Term.STATUS, voice.say(new EditionMessage.Standing(sheet.status()))));
        facts.add(fact(
                voice,
                Term.VERSION,
                voice.say(new EditionMessage.VersionAlone(sheet.version().value()))));
        facts.add(fact(voice, Term.COVERS, Periods.days(voice, sheet.period())));
        sheet.officeHolder().ifPresent(holder -> facts.add(fact(voice, Term.OFFICE_HOLDER, holder(voice, holder))));
        sheet.published().ifPresent(day -> facts.add(fact(voice, Term.PUBLISHED, voice.date(day))));
        sheet.updated().ifPresent(day -> facts.add(fact(voice, Term.UPDATED, voice.date(day))));
        sheet.nextUpdate()
                .ifPresent(when -> facts.add(fact(voice, Term.NEXT_UPDATE, new AgeNotes(setting).date(when))));
        setting.plan()
                .continuity()
                .sealsOf(edition.id())
                .forEach(seal -> facts.add(new Fact(
                        voice.say(Term.KEPT),
                        voice.say(new EditionMessage.KeptOn(
                                Words.version(voice, new Text(seal.version(), seal.at())), seal.day())),
                        Optional.of(seal.address()))));
        return facts;
    }

    /** Who holds the office, and since when or from when to when. */
    private static String holder(Voice voice, EditionSheet.OfficeHolder holder) {
        String role = holder.role().value();
        String who = holder.name()
                .map(name -> voice.say(new EditionMessage.Holder(name.value(), role)))
                .orElse(role);
        return holder.until()
                .map(until -> holder.since()
                        .map(since -> voice.say(new EditionMessage.HolderFromUntil(who, since, until)))
                        .orElseGet(() -> voice.say(new EditionMessage.HolderUntil(who, until))))
                .or(() -> holder.since().map(since -> voice.say(new EditionMessage.HolderSince(who, since))))
                .orElse(who);
    }

    private static Fact fact(Voice voice, Term term, String text) {
        return new Fact(voice.say(term), text);
    }

    private List<Fact> control(EditionSheet.Control control) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Term.DOCUMENT, control.name());
        add(facts, Term.STATUS, control.status());
        add(facts, Term.CLASSIFICATION, control.classification());
        add(facts, Term.OWNER, control.owner());
        add(facts, Term.WRITTEN_BY, control.producedBy());
        control.date().map(setting.voice()::date).ifPresent(day -> add(facts, Term.DATE, day));
        add(facts, Term.WHAT_IT_IS, control.synopsis());
        add(
                facts,
                Term.APPROVED_BY,
                control.approvedBy().map(Text::value).orElseGet(() -> setting.say(Unsaid.NOBODY_APPROVED)));
        add(
                facts,
                Term.RATIFIED_ON,
                control.ratified().map(setting.voice()::date).orElseGet(() -> setting.say(Unsaid.NO_RATIFICATION)));
        if (!control.copyholders().isEmpty()) {
            add(facts, Term.COPIES_WITH, setting.voice().list(Words.values(control.copyholders())));
        }
        add(facts, Term.NEXT_REVIEW, control.nextReview());
        add(facts, Term.ASK, control.enquiries());
        return facts;
    }

    private void add(List<Fact> facts, Term term, Optional<Text> text) {
        text.ifPresent(words -> add(facts, term, words.value()));
    }

    private void add(List<Fact> facts, Term term, String text) {
        facts.add(fact(setting.voice(), term, text));
    }

    private AboutPage.Change change(EditionSheet.Change change) {
        return new AboutPage.Change(
                change.version().value(),
                change.date().map(setting.voice()::date).orElseGet(() -> setting.say(Label.NOT_GIVEN)),
                change.what().value(),
                change.by().map(Text::value).orElseGet(() -> setting.say(Label.NOT_GIVEN)));
    }
}
