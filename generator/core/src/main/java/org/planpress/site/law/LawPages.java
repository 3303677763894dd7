package org.planpress.site.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planpress.analysis.law.DutyStanding;
import org.planpress.analysis.law.DutyStanding.State;
import org.planpress.analysis.law.LawStanding;
import org.planpress.model.RulePack;
import org.planpress.model.RulePack.Sure;
import org.planpress.model.Text;
import org.planpress.model.WebAddress;
import org.planpress.site.frame.FrameMessage.Title;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Link;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;
import org.planpress.site.law.LawMessage.Label;
import org.planpress.sitemap.Addresses;

/** The page of the law, of the edition in force and only where site.yml names rule packs. */
public final class LawPages {

    private final Setting setting;
    private final LawWords words;

    /**
     * Those of a site.
     *
     * @param pages gives the page at an address of the site, where something may stand
     */
    public LawPages(Setting setting, Function<String, @Nullable SitePage> pages) {
        this.setting = setting;
        this.words = new LawWords(setting, pages);
    }

    public Stream<SitePage> all() {
        return setting.plan().law().inForce().isEmpty()
                ? Stream.empty()
                : Stream.of(setting.page(Addresses.LAW, "law", LawPage.class, this::made));
    }

    private Made made() {
        LawStanding standing = LawStanding.of(setting.plan(), setting.analysis().asOf());
        var place = new Frames.Place(
                Addresses.LAW,
                setting.say(Title.LAW),
                setting.say(Label.LEAD),
                Frames.Area.GOVERNANCE,
                setting.crumbs());
        List<RulePack> packs = setting.plan().law().inForce();
        Optional<String> alike = alike(packs.stream().map(standing::of).toList());
        var content = new LawPage(
                setting.say(Label.HEADING),
                setting.say(Label.LEAD),
                setting.say(Label.NO_JUDGEMENT),
                standing.anyUnchecked() ? Optional.of(setting.say(Label.UNCHECKED)) : Optional.empty(),
                alike,
                packs.stream()
                        .map(pack -> pack(pack, standing.of(pack), alike.isPresent()))
                        .toList());
        return new Made(new Frames(setting).frame(place), content);
    }

    /** Who looked at the sources and when, if most duties of each pack say the same. */
    private Optional<String> alike(List<List<DutyStanding>> packs) {
        List<String> said = packs.stream().map(this::mostly).distinct().toList();
        return said.size() == 1
                ? said.stream().filter(words -> !words.isEmpty()).findFirst()
                : Optional.empty();
    }

    private LawPage.Pack pack(RulePack pack, List<DutyStanding> duties, boolean alike) {
        int present = (int)
                duties.stream().filter(duty -> duty.state() == State.PRESENT).count();
        String checked = mostly(duties);
        return new LawPage.Pack(
                "pack-" + pack.id(),
                pack.title().value(),
                Words.sentence(pack.about().value()),
                setting.say(new LawMessage.Counted(duties.size(), present)),
                alike ? Optional.empty() : Optional.of(checked),
                duties.stream().map(duty -> row(duty, checked)).toList());
    }

    private String checked(DutyStanding standing) {
        RulePack.Duty duty = standing.duty();
        return setting.say(
                new LawMessage.Checked(duty.checkedOn(), duty.checkedBy().value()));
    }

    /** The sentence that most duties share, the first of several. */
    private String mostly(List<DutyStanding> duties) {
        List<String> sentences = duties.stream().map(this::checked).toList();
        String most = "";
        for (String sentence : sentences) {
            most = Collections.frequency(sentences, sentence) > Collections.frequency(sentences, most)
                    ? sentence
                    : most;
        }
        return most;
    }

    private List<String> remarks(DutyStanding standing, String common) {
        RulePack.Duty duty = standing.duty();
        List<String> remarks = new ArrayList<>();
        if (duty.sure() == Sure.UNCHECKED) {
            remarks.add(setting.say(Label.UNREAD));
        }
        Optional.of(checked(standing)).filter(own -> !own.equals(common)).ifPresent(remarks::add);
        duty.note().map(Text::value).map(Words::sentence).ifPresent(remarks::add);
        return remarks;
    }

    private LawPage.Row row(DutyStanding standing, String checked) {
        RulePack.Duty duty = standing.duty();
        return new LawPage.Row(
                standing.pack().id() + "-" + duty.id(),
                duty.title().value(),
                duty.sources().stream()
                        .flatMap(ref -> standing.pack().source(ref).stream())
                        .map(LawPages::source)
                        .toList(),
                duty.section().map(Text::value),
                remarks(standing, checked),
                standing.state(),
                setting.say(new LawMessage.State(standing.state())),
                words.found(standing),
                words.lacking(standing));
    }

    /** A source that stands nowhere on the web has no address. */
    private static Link source(RulePack.Source source) {
        return new Link(
                source.title().value(),
                source.link()
                        .flatMap(link -> WebAddress.of(link.value()))
                        .map(WebAddress::href)
                        .orElse(""));
    }
}
