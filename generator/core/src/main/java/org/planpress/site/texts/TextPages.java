package org.planpress.site.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planpress.model.EditionSheet;
import org.planpress.model.EditionStatus;
import org.planpress.model.Page;
import org.planpress.model.Prose;
import org.planpress.model.Section;
import org.planpress.model.Text;
import org.planpress.site.chart.Numbers;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Listed;
import org.planpress.site.frame.Pager;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.sitemap.Reserved;

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
                section.sheet().summary().map(Text::value),
                Listed.contents(section.body()),
                section.body(),
                pager);
        return Made.of(frames.frame(place), content);
    }

    private String summary(Optional<Text> summary, String title) {
        return summary.map(Text::value).orElse(Words.sentence(setting.editionTitle() + ": " + title));
    }

    private String address(Section section) {
        return setting.addresses().section(setting.edition(), section);
    }

    private Pager pager(List<Section> all, int at) {
        return new Pager(
                "Other chapters",
                at > 0 ? Optional.of(step("Previous chapter", all.get(at - 1))) : Optional.empty(),
                at + 1 < all.size() ? Optional.of(step("Next chapter", all.get(at + 1))) : Optional.empty());
    }

    private Pager.Step step(String way, Section section) {
        return new Pager.Step(way, section.sheet().title().value(), address(section));
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
                page.sheet().date().map(Numbers::date),
                Listed.contents(page.body()),
                page.body());
        return Made.of(frames.frame(place), content);
    }

    /** What the content says about itself, with the papers of identity of the edition. */
    public SitePage about() {
        return setting.page(setting.addresses().about(setting.edition()), "about", AboutPage.class, this::control);
    }

    private Made control() {
        Optional<Page> page = setting.isCurrent() ? Listed.about(setting.plan()) : Optional.empty();
        String title = page.map(known -> known.sheet().title().value()).orElse("About this edition");
        var place = new Frames.Place(
                setting.addresses().about(setting.edition()),
                title,
                page.flatMap(known -> known.sheet().summary())
                        .map(Text::value)
                        .orElse("Who answers for the " + setting.editionTitle() + " and what changed in it."),
                Frames.Area.ABOUT,
                setting.crumbs());
        Optional<Prose> body = page.map(Page::body);
        EditionSheet sheet = setting.sheet();
        List<Link> contents = new ArrayList<>(body.map(Listed::headings).orElse(List.of()));
        contents.add(new Link("This edition", "#edition"));
        contents.add(new Link("Document control", "#control"));
        contents.add(new Link("Change control", "#changes"));
        var content = new AboutPage(
                title,
                page.flatMap(known -> known.sheet().summary()).map(Text::value),
                contents,
                body,
                identity(sheet),
                setting.predecessor(setting.edition()),
                sheet.control().map(TextPages::control).orElse(List.of()),
                sheet.control().isPresent() ? "" : "The papers hold no document control sheet for this edition.",
                sheet.changes().stream().map(TextPages::change).toList(),
                sheet.changes().isEmpty() ? "No changes have been recorded for this edition." : "Oldest first.",
                sheet.source().map(Text::value).map(Words::sentence));
        return Made.of(frames.frame(place), content);
    }

    public static List<Fact> identity(EditionSheet sheet) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Status", status(sheet.status())));
        facts.add(new Fact("Version", Words.capital(sheet.version().value())));
        facts.add(new Fact("Covers", Words.days(sheet.period())));
        sheet.published().ifPresent(day -> facts.add(new Fact("Published", Numbers.date(day))));
        sheet.updated().ifPresent(day -> facts.add(new Fact("Updated", Numbers.date(day))));
        sheet.nextUpdate().ifPresent(day -> facts.add(new Fact("Next update", Words.when(day))));
        return facts;
    }

    static String status(EditionStatus status) {
        return switch (status) {
            case DRAFT -> "Draft";
            case CONSULTATION -> "Open for consultation";
            case FINAL -> "Final";
            case VARIED -> "Final, with later changes";
            case SUPERSEDED -> "No longer in force";
        };
    }

    private static List<Fact> control(EditionSheet.Control control) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Document", control.name());
        add(facts, "Status", control.status());
        add(facts, "Classification", control.classification());
        add(facts, "Owner", control.owner());
        add(facts, "Written by", control.producedBy());
        control.date().ifPresent(day -> facts.add(new Fact("Date", Numbers.date(day))));
        add(facts, "What it is", control.synopsis());
        facts.add(new Fact(
                "Approved by",
                control.approvedBy().map(Text::value).orElse("The sheet names nobody who approved it.")));
        facts.add(new Fact(
                "Ratified on",
                control.ratified().map(Numbers::date).orElse("The sheet gives no date of ratification.")));
        if (!control.copyholders().isEmpty()) {
            facts.add(new Fact("Copies with", Numbers.list(Words.values(control.copyholders()))));
        }
        add(facts, "Next review", control.nextReview());
        add(facts, "Ask", control.enquiries());
        return facts;
    }

    private static void add(List<Fact> facts, String term, Optional<Text> text) {
        text.ifPresent(words -> facts.add(new Fact(term, words.value())));
    }

    private static AboutPage.Change change(EditionSheet.Change change) {
        return new AboutPage.Change(
                change.version().value(),
                change.date().map(Numbers::date).orElse("Not given"),
                change.what().value(),
                change.by().map(Text::value).orElse("Not given"));
    }
}
