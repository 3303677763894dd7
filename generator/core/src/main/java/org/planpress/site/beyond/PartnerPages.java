package org.planpress.site.beyond;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.FrameMessage;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.promises.CommitmentMessage;
import org.planpress.site.promises.Rows;

/** The page of the partners that commitments name. */
public final class PartnerPages {

    private final Setting setting;
    private final Rows rows;

    public PartnerPages(Setting setting) {
        this.setting = setting;
        this.rows = new Rows(setting);
    }

    /** The page, if any partner is named. */
    public Stream<SitePage> all() {
        return setting.edition().namesPartners()
                ? Stream.of(setting.page(
                        setting.addresses().partners(setting.edition()), "partners", PartnersPage.class, this::page))
                : Stream.empty();
    }

    private Made page() {
        String title = setting.say(FrameMessage.Title.PARTNERS);
        var place = new Frames.Place(
                setting.addresses().partners(setting.edition()),
                title,
                setting.say(new PartnerMessage.Description(setting.editionTitle())),
                Frames.Area.PLAN,
                setting.crumbs());
        Map<String, List<Commitment>> named = named();
        List<PartnersPage.Partner> partners = new ArrayList<>();
        named.forEach((name, commitments) -> partners.add(new PartnersPage.Partner(
                "partner-" + (partners.size() + 1),
                name,
                setting.say(new CommitmentMessage.Counted(commitments.size())),
                rows.commitments(commitments))));
        var content = new PartnersPage(
                title,
                setting.say(PartnerMessage.Note.LEAD),
                statement(),
                List.copyOf(partners),
                setting.say(PartnerMessage.Note.NAMES));
        return new Made(new Frames(setting).frame(place), content);
    }

    /** Names that differ in capitals alone are one. */
    private Map<String, List<Commitment>> named() {
        Map<String, List<Commitment>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Commitment commitment : setting.edition().commitments()) {
            commitment.partners().stream()
                    .map(Text::value)
                    .distinct()
                    .forEach(partner -> named.computeIfAbsent(partner, key -> new ArrayList<>())
                            .add(commitment));
        }
        return named;
    }

    /** Whether each commitment without a partner stands under a priority that the office works on with others. */
    private boolean together() {
        return setting.edition()
                        .acrossPriorities()
                        .noneMatch(commitment -> commitment.partners().isEmpty())
                && setting.edition().priorities().stream()
                        .filter(priority -> priority.sheet().workedWith().isEmpty())
                        .flatMap(priority -> priority.commitments().stream())
                        .noneMatch(commitment -> commitment.partners().isEmpty());
    }

    private String statement() {
        List<Commitment> all = setting.edition().commitments();
        int naming = (int) all.stream()
                .filter(commitment -> !commitment.partners().isEmpty())
                .count();
        return setting.say(
                naming == all.size()
                        ? new PartnerMessage.AllName(naming)
                        : new PartnerMessage.SomeName(naming, all.size(), together()));
    }
}
