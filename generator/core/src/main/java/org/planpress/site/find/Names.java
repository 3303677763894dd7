package org.planpress.site.find;

import java.util.function.BiConsumer;
import org.planpress.analysis.Areas;
import org.planpress.analysis.CarriedOver;
import org.planpress.analysis.EasyTrack;
import org.planpress.model.Edition;
import org.planpress.model.Plan;
import org.planpress.model.Report;
import org.planpress.model.Text;
import org.planpress.site.frame.FrameMessage.Menu;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Listed;
import org.planpress.site.frame.Setting;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.Reserved;

/** What things of the current edition and of the site are called, and where they are. */
record Names(Setting setting) {

    /** Hands over each name with a link. */
    void each(BiConsumer<String, Link> names) {
        edition(names);
        money(names);
        evidence(names);
        shared(names);
    }

    private static void add(BiConsumer<String, Link> names, Text name, String address) {
        names.accept(name.value(), new Link(name.value(), address));
    }

    private static void add(BiConsumer<String, Link> names, String name, String address) {
        names.accept(name, new Link(name, address));
    }

    private void edition(BiConsumer<String, Link> names) {
        Edition edition = setting.edition();
        Addresses addresses = setting.addresses();
        edition.priorities()
                .forEach(priority -> add(names, priority.sheet().title(), addresses.priority(edition, priority)));
        edition.commitments().forEach(commitment -> {
            add(names, commitment.title(), setting.addressOf(commitment));
            commitment
                    .subjects()
                    .forEach(subject -> names.accept(
                            subject.value(), new Link(commitment.title().value(), setting.addressOf(commitment))));
        });
        edition.kpis()
                .forEach(kpi ->
                        add(names, kpi.title(), addresses.kpi(edition, kpi.id().id())));
        edition.sections().forEach(section -> add(names, section.sheet().title(), addresses.section(edition, section)));
        edition.registers().forEach(register -> add(names, register.title(), addresses.register(edition, register)));
        edition.requirements().ifPresent(all -> add(names, all.title(), addresses.requirements(edition)));
        edition.timetable().ifPresent(all -> add(names, all.title(), addresses.timetable(edition)));
        edition.survey().ifPresent(all -> add(names, setting.say(Title.SURVEY), addresses.survey(edition)));
        edition.governance()
                .ifPresent(all -> add(names, setting.say(Title.ACCOUNTABILITY), addresses.governance(edition)));
        if (edition.namesPartners()) {
            add(names, setting.say(Title.PARTNERS), addresses.partners(edition));
        }
        if (!edition.commitments().isEmpty()) {
            add(names, setting.say(Title.ALL_COMMITMENTS), addresses.commitments(edition));
        }
        if (!edition.priorities().isEmpty()) {
            add(names, setting.say(Title.ALL_PRIORITIES), addresses.priorities(edition));
        }
        if (!edition.kpis().isEmpty()) {
            add(names, setting.say(Title.ALL_KPIS), addresses.kpis(edition));
        }
        if (CarriedOver.isTold(setting.plan(), edition)) {
            add(names, setting.say(Title.EARLIER), addresses.earlier(edition));
        }
        if (EasyTrack.isShown(setting.plan(), edition)) {
            add(names, setting.say(Title.EASY_READ), addresses.easyRead(edition));
        }
        add(names, setting.say(Title.ABOUT_EDITION), addresses.about(edition));
    }

    private void money(BiConsumer<String, Link> names) {
        Edition edition = setting.edition();
        if (edition.tellsOfMoney()) {
            add(names, setting.say(Menu.MONEY), setting.addresses().money(edition));
        }
        if (Areas.shown(setting.plan(), edition)) {
            add(names, setting.say(Title.PLACES), setting.addresses().places(edition));
            setting.site()
                    .areas()
                    .forEach(
                            area -> add(names, area.title(), setting.addresses().place(edition, area)));
        }
    }

    private void evidence(BiConsumer<String, Link> names) {
        Plan plan = setting.plan();
        plan.measures().forEach(measure -> add(names, measure.sheet().title(), Addresses.measure(measure.id())));
        plan.reports().forEach(report -> report(names, report));
        if (!plan.measures().isEmpty()) {
            add(names, setting.say(Menu.MEASURES), Addresses.MEASURES);
        }
        if (!plan.reports().isEmpty()) {
            add(names, setting.say(Menu.PROGRESS), Addresses.REPORTS);
        }
        if (!plan.law().inForce().isEmpty()) {
            add(names, setting.say(Title.LAW), Addresses.LAW);
        }
        if (!plan.meetings().isEmpty()) {
            add(names, setting.say(Menu.MEETINGS), Addresses.MEETINGS);
            plan.meetings()
                    .forEach(meeting -> names.accept(
                            meeting.body().value(),
                            new Link(
                                    setting.say(new SearchMessage.MeetingOn(meeting.date())),
                                    Addresses.meeting(meeting.id().id()))));
        }
    }

    private static void report(BiConsumer<String, Link> names, Report report) {
        add(names, report.sheet().title(), Addresses.report(report.id()));
        report.topics()
                .forEach(topic -> names.accept(
                        topic.sheet().title().value(),
                        new Link(report.sheet().title().value(), Addresses.topic(report.id(), topic.id()))));
    }

    private void shared(BiConsumer<String, Link> names) {
        Plan plan = setting.plan();
        plan.glossary()
                .terms()
                .forEach(term -> names.accept(
                        term.term().value(),
                        new Link(
                                setting.say(new SearchMessage.Explained(
                                        term.expansion().orElse(term.term()).value())),
                                Addresses.term(term))));
        Listed.pages(plan).stream()
                .filter(page -> !Reserved.isAbout(page))
                .forEach(page ->
                        add(names, page.sheet().title(), setting.addresses().page(page)));
        if (!plan.glossary().terms().isEmpty()) {
            add(names, setting.say(Menu.GLOSSARY), Addresses.GLOSSARY);
        }
        if (plan.site().contact().isTold()) {
            add(names, setting.say(Title.CONTACT), Addresses.CONTACT);
        }
        add(names, setting.say(Title.ALL_EDITIONS), Addresses.EDITIONS);
        add(names, setting.say(Title.DATA_TO_DOWNLOAD), Addresses.DATA);
        if (!plan.site().otherLanguages().isEmpty()) {
            add(names, setting.say(Title.COVERAGE), Addresses.COVERAGE);
        }
        add(names, setting.say(Title.ALL_PAGES), Addresses.ALL_PAGES);
    }
}
