package org.planpress.site.law;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planpress.analysis.law.DutyStanding;
import org.planpress.analysis.law.DutyStanding.State;
import org.planpress.analysis.law.Lack;
import org.planpress.analysis.law.LawPlace;
import org.planpress.analysis.law.PartStanding;
import org.planpress.model.Edition;
import org.planpress.model.LawPart;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.Words;
import org.planpress.site.law.LawMessage.Label;
import org.planpress.site.law.LawMessage.Part;
import org.planpress.sitemap.Addresses;

/** What was found of a duty and what was not, in words and links. */
final class LawWords {

    private final Setting setting;
    private final Function<String, @Nullable SitePage> pages;

    LawWords(Setting setting, Function<String, @Nullable SitePage> pages) {
        this.setting = setting;
        this.pages = pages;
    }

    /** What was found, part by part. What lacks something is told too, since the rest of it is there. */
    List<LawPage.Found> found(DutyStanding standing) {
        boolean single = standing.parts().size() == 1;
        Map<List<Object>, List<PartStanding>> alike = new LinkedHashMap<>();
        standing.parts().stream().filter(LawWords::isTold).forEach(part -> {
            List<Link> links = links(part);
            boolean plain = part.lack().isEmpty() && more(part).isEmpty() && !links.isEmpty();
            alike.computeIfAbsent(plain ? List.copyOf(links) : List.of(part), key -> new ArrayList<>())
                    .add(part);
        });
        return alike.values().stream().map(parts -> found(parts, single)).toList();
    }

    private LawPage.Found found(List<PartStanding> parts, boolean single) {
        PartStanding first = parts.get(0);
        List<Link> links = links(first);
        return new LawPage.Found(name(parts, links, single), links, more(first));
    }

    private List<Link> links(PartStanding part) {
        return part.places().stream().map(this::link).distinct().toList();
    }

    private static boolean isTold(PartStanding part) {
        return part.lack().isEmpty()
                || !part.places().isEmpty()
                || part.date().isPresent()
                || !part.notes().isEmpty();
    }

    /** Of the only part, links say enough. */
    private Optional<String> name(List<PartStanding> parts, List<Link> links, boolean single) {
        PartStanding first = parts.get(0);
        Part part = new Part(first.part());
        if (single && !links.isEmpty()) {
            return Optional.empty();
        } else if (first.part() == LawPart.DOCUMENTS
                && links.isEmpty()
                && first.notes().isEmpty()) {
            return Optional.of(setting.say(Label.NO_DOCUMENTS));
        } else if (first.lack().filter(Lack.Without.class::isInstance).isPresent()) {
            return Optional.of(setting.say(new LawMessage.InPart(part)));
        }
        return Optional.of(setting.say(new LawMessage.At(
                parts.stream().map(each -> new Part(each.part())).toList())));
    }

    private List<String> more(PartStanding part) {
        List<String> more = new ArrayList<>();
        part.date().map(LawMessage.On::new).map(setting::say).ifPresent(more::add);
        if (!part.to().isEmpty()) {
            more.add(setting.say(
                    new LawMessage.SentTo(part.to().stream().map(Text::value).toList())));
        }
        part.notes().forEach(note -> {
            String sentence = Words.sentence(note.text().value());
            more.add(note.of()
                    .map(of -> setting.say(new LawMessage.Noted(of.value(), sentence)))
                    .orElse(sentence));
        });
        return more;
    }

    /** What is missing or wrong, or why the duty does not bind this body. */
    List<String> lacking(DutyStanding standing) {
        if (standing.state() == State.NOT_FOR_THIS_BODY) {
            return standing.reasons().stream()
                    .map(Text::value)
                    .map(Words::sentence)
                    .toList();
        }
        if (!standing.due()) {
            return List.of(setting.say(Label.NOT_DUE));
        }
        List<Part> missing = standing.parts().stream()
                .filter(part ->
                        part.lack().filter(Lack.Missing.class::isInstance).isPresent())
                .map(part -> new Part(part.part()))
                .toList();
        Stream<LawMessage> first = missing.isEmpty() ? Stream.empty() : Stream.of(new LawMessage.Missing(missing));
        return Stream.concat(
                        first,
                        standing.parts().stream()
                                .flatMap(part -> part.lack().flatMap(lack -> told(part, lack)).stream()))
                .map(setting::say)
                .toList();
    }

    private static Optional<LawMessage> told(PartStanding standing, Lack lack) {
        Part part = new Part(standing.part());
        if (lack instanceof Lack.Without without) {
            return Optional.of(new LawMessage.Without(part, without.things()));
        } else if (lack instanceof Lack.NoDate) {
            return Optional.of(new LawMessage.NoDate(part));
        } else if (lack instanceof Lack.NoPlace) {
            return Optional.of(new LawMessage.NoPlace(part));
        } else if (lack instanceof Lack.Old old) {
            return Optional.of(new LawMessage.Old(part, old.date(), old.months()));
        } else if (lack instanceof Lack.Late late) {
            return Optional.of(new LawMessage.Late(part, late.date(), late.limit()));
        } else if (lack instanceof Lack.NotBefore order) {
            return Optional.of(
                    new LawMessage.NotBefore(part, order.date(), new Part(order.other()), order.otherDate()));
        } else if (lack instanceof Lack.InWindow window) {
            return Optional.of(new LawMessage.InWindow(window.date()));
        }
        return Optional.empty();
    }

    private Link link(LawPlace place) {
        Edition edition = setting.edition();
        Addresses addresses = setting.addresses();
        if (place instanceof LawPlace.InSection in) {
            return new Link(in.section().sheet().title().value(), addresses.section(edition, in.section()));
        } else if (place instanceof LawPlace.OnPage on) {
            return new Link(on.page().sheet().title().value(), addresses.page(on.page()));
        } else if (place instanceof LawPlace.InRegister in) {
            return new Link(in.register().title().value(), addresses.register(edition, in.register()));
        } else if (place instanceof LawPlace.Linked linked) {
            return new Link(
                    linked.entry().title().value(),
                    linked.entry()
                            .link()
                            .flatMap(link -> WebAddress.of(link.value()))
                            .map(WebAddress::href)
                            .orElse(""));
        } else if (place instanceof LawPlace.InReport in) {
            return new Link(
                    in.report().sheet().title().value(),
                    Addresses.report(in.report().id()));
        } else if (place instanceof LawPlace.Given given) {
            Link to = given(given.address().value());
            return given.of()
                    .map(of -> new Link(setting.say(new LawMessage.Of(of.value(), to.text())), to.address()))
                    .orElse(to);
        }
        return single((LawPlace.Single) place);
    }

    private Link single(LawPlace.Single place) {
        Edition edition = setting.edition();
        Addresses addresses = setting.addresses();
        return switch (place) {
            case PRIORITIES -> new Link(setting.say(FrameMessage.Title.ALL_PRIORITIES), addresses.priorities(edition));
            case KPIS -> new Link(setting.say(FrameMessage.Title.ALL_KPIS), addresses.kpis(edition));
            case MONEY -> new Link(setting.say(FrameMessage.Menu.MONEY), addresses.money(edition));
            case REQUIREMENTS ->
                new Link(
                        edition.requirements().map(all -> all.title().value()).orElse(""),
                        addresses.requirements(edition));
            case SURVEY -> new Link(setting.say(FrameMessage.Title.SURVEY), addresses.survey(edition));
            case ABOUT -> new Link(setting.say(FrameMessage.Title.ABOUT_EDITION), addresses.about(edition));
        };
    }

    /** A page of this site by its name, one of another by the name of that site. */
    private Link given(String address) {
        Optional<String> elsewhere =
                WebAddress.isPage(address) ? WebAddress.of(address).map(WebAddress::href) : Optional.empty();
        if (elsewhere.isPresent()) {
            String host =
                    Optional.ofNullable(URI.create(elsewhere.get()).getHost()).orElse(address);
            return new Link(setting.say(new LawMessage.Elsewhere(host)), elsewhere.get());
        }
        SitePage page = pages.apply(address.replaceFirst("#.*", ""));
        return new Link(page == null ? address : page.frame().name(), address);
    }
}
