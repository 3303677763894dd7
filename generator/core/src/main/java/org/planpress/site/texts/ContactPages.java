package org.planpress.site.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.planpress.model.Contact;
import org.planpress.model.Contact.QuestionDay;
import org.planpress.model.Contact.Way;
import org.planpress.model.Text;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Reach;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.texts.ContactMessage.Label;
import org.planpress.sitemap.Addresses;

/** The page of the ways to reach those who publish the plan. */
public final class ContactPages {

    private final Setting setting;
    private final Contact contact;

    public ContactPages(Setting setting) {
        this.setting = setting;
        this.contact = setting.site().contact();
    }

    /** The page, if there is more to tell than a mailbox, which stands at the end of every page. */
    public Stream<SitePage> all() {
        return contact.isTold()
                ? Stream.of(setting.page(Addresses.CONTACT, "contact", ContactPage.class, this::page))
                : Stream.empty();
    }

    private Made page() {
        String title = setting.say(FrameMessage.Title.CONTACT);
        String lead = setting.say(Label.LEAD);
        var place = new Frames.Place(Addresses.CONTACT, title, lead, Frames.Area.NONE, setting.crumbs());
        return new Made(
                new Frames(setting).frame(place),
                new ContactPage(title, lead, contact.urgent().map(Text::value).map(Words::sentence), reach(), parts()));
    }

    private List<Reach> reach() {
        return Stream.of(
                        Stream.of(Reach.mailbox(setting.voice(), contact)),
                        Reach.form(setting.voice(), contact).stream(),
                        setting.around().reach().stream())
                .flatMap(ways -> ways)
                .toList();
    }

    private List<ContactPage.Part> parts() {
        List<ContactPage.Part> parts = new ArrayList<>();
        add(parts, "ask", Label.ASK, ways(contact.ask()));
        add(parts, "complain", Label.COMPLAIN, ways(contact.complain()));
        add(parts, "questions", Label.QUESTIONS, days(false));
        add(parts, "questions-past", Label.QUESTIONS_PAST, days(true));
        return List.copyOf(parts);
    }

    private void add(List<ContactPage.Part> parts, String name, Label title, List<Fact> ways) {
        if (!ways.isEmpty()) {
            parts.add(new ContactPage.Part(name, setting.say(title), ways));
        }
    }

    private static List<Fact> ways(List<Way> ways) {
        return ways.stream()
                .map(way ->
                        new Fact(way.title().value(), Words.sentence(way.text().value())))
                .toList();
    }

    /** Days to come with the next one first, past ones with the newest first. */
    private List<Fact> days(boolean past) {
        LocalDate today = setting.analysis().asOf();
        Comparator<QuestionDay> inOrder = Comparator.comparing(QuestionDay::date);
        return contact.publicQuestions().stream()
                .filter(day -> day.date().isBefore(today) == past)
                .sorted(past ? inOrder.reversed() : inOrder)
                .map(day -> new Fact(setting.voice().date(day.date()), about(day, today)))
                .toList();
    }

    private String about(QuestionDay day, LocalDate today) {
        String where = Words.sentence(day.where().value());
        return day.by()
                .map(last -> setting.say(
                        last.isBefore(today)
                                ? new ContactMessage.QuestionsWereUntil(where, last)
                                : new ContactMessage.QuestionsUntil(where, last)))
                .orElse(where);
    }
}
