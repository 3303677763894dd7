package org.planpress.site.beyond;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planpress.model.Measure;
import org.planpress.model.Register;
import org.planpress.model.Register.Entry;
import org.planpress.model.Register.Point;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;
import org.planpress.site.chart.Periods;
import org.planpress.site.evidence.EntryFacts;
import org.planpress.site.evidence.RegisterMessage;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.promises.CommitmentLinks;
import org.planpress.sitemap.Addresses;

/** A page for each register of an edition. */
public final class RegisterPages {

    private final Setting setting;
    private final CommitmentLinks commitments;

    public RegisterPages(Setting setting) {
        this.setting = setting;
        this.commitments = new CommitmentLinks(setting);
    }

    public Stream<SitePage> all() {
        return setting.edition().registers().stream()
                .map(register -> setting.page(
                        setting.addresses().register(setting.edition(), register),
                        "register",
                        RegisterPage.class,
                        () -> page(register)));
    }

    private Made page(Register register) {
        var place = new Frames.Place(
                setting.addresses().register(setting.edition(), register),
                register.title().value(),
                register.summary().value(),
                Frames.Area.PLAN,
                setting.crumbs());
        List<RegisterPage.Entry> entries = new ArrayList<>();
        for (Entry entry : register.entries()) {
            entries.add(entry(register, entry, entries.size() + 1));
        }
        var content = new RegisterPage(
                register.title().value(),
                Words.sentence(register.summary().value()),
                counted(register),
                register.note().map(RegisterPages::sentence),
                entries,
                sentence(register.source()));
        return new Made(new Frames(setting).frame(place), content);
    }

    private List<String> counted(Register register) {
        List<Entry> heard = register.entries().stream()
                .filter(entry -> entry.heard().isPresent())
                .toList();
        int told = (int)
                heard.stream().filter(entry -> entry.changed().isPresent()).count();
        List<String> counted = new ArrayList<>();
        counted.add(setting.say(new RegisterMessage.Entries(register.entries().size())));
        if (!heard.isEmpty()) {
            counted.add(setting.say(new RegisterMessage.ChangesTold(heard.size(), told, told == heard.size())));
        }
        return counted;
    }

    private RegisterPage.Entry entry(Register register, Entry entry, int number) {
        String title = entry.title().value();
        return new RegisterPage.Entry(
                entry.id().toString(),
                register.kind().isNumbered() ? setting.say(new RegisterMessage.Numbered(number, title)) : title,
                new EntryFacts(setting.voice(), register.kind()).of(entry),
                text(entry),
                entry.points().stream().map(this::point).toList(),
                Stream.of(
                                priorities(entry),
                                commitments.of(setting.edition(), entry.commitments()).stream(),
                                kpis(entry),
                                entry.measures().stream()
                                        .flatMap(ref -> setting.plan().measure(ref.id()).stream())
                                        .map(RegisterPages::link))
                        .flatMap(links -> links)
                        .toList(),
                entry.link().map(Text::value).flatMap(WebAddress::of).map(WebAddress::href),
                entry.source().map(RegisterPages::sentence));
    }

    private Stream<Link> priorities(Entry entry) {
        return setting.edition().priorities().stream()
                .filter(priority ->
                        entry.priorities().stream().anyMatch(ref -> ref.id().equals(priority.id())))
                .map(priority -> new Link(
                        priority.sheet().title().value(), setting.addresses().priority(setting.edition(), priority)));
    }

    private Stream<Link> kpis(Entry entry) {
        return setting.edition().kpis().stream()
                .filter(kpi -> entry.kpis().stream()
                        .anyMatch(ref -> ref.id().equals(kpi.id().id())))
                .map(kpi -> new Link(
                        kpi.title().value(),
                        setting.addresses().kpi(setting.edition(), kpi.id().id())));
    }

    private static Link link(Measure measure) {
        return new Link(measure.sheet().title().value(), Addresses.measure(measure.id()));
    }

    private List<String> text(Entry entry) {
        List<String> text = new ArrayList<>();
        entry.text().map(RegisterPages::sentence).ifPresent(text::add);
        entry.heard()
                .map(RegisterPages::sentence)
                .map(RegisterMessage.Heard::new)
                .map(setting::say)
                .ifPresent(text::add);
        change(entry).ifPresent(text::add);
        return text;
    }

    /** Who was asked wants to know what came of it; that nothing is told is told. */
    private Optional<String> change(Entry entry) {
        return entry.changed()
                .map(RegisterPages::sentence)
                .<RegisterMessage>map(RegisterMessage.Changed::new)
                .or(() -> entry.heard().map(said -> new RegisterMessage.ChangeUnknown(setting.isRestated())))
                .map(setting::say);
    }

    private String point(Point point) {
        String text = sentence(point.text());
        List<String> said = new ArrayList<>();
        said.add(point.label()
                .map(label -> setting.say(new RegisterMessage.Labelled(label.value(), text)))
                .orElse(text));
        point.who()
                .map(who -> setting.say(new RegisterMessage.PointOf(who.value())))
                .ifPresent(said::add);
        boolean passed = point.outcome().isPresent()
                || point.due()
                        .filter(due -> due.isBefore(setting.analysis().asOf()))
                        .isPresent();
        point.due()
                .map(due -> new RegisterMessage.PointDue(Periods.due(setting.voice(), due), passed))
                .map(setting::say)
                .ifPresent(said::add);
        point.outcome()
                .map(RegisterPages::sentence)
                .<RegisterMessage>map(RegisterMessage.Outcome::new)
                .or(() -> point.due()
                        .filter(due -> passed)
                        .map(due -> new RegisterMessage.OutcomeUnknown(setting.isRestated())))
                .map(setting::say)
                .ifPresent(said::add);
        return said.stream().collect(Collectors.joining(" "));
    }

    private static String sentence(Text text) {
        return Words.sentence(text.value());
    }
}
