package org.planpress.site.promises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.planpress.model.Text;
import org.planpress.model.ThemesSheet.Commitment;
import org.planpress.site.frame.Frames;
import org.planpress.site.frame.Setting;
import org.planpress.site.frame.SitePage;
import org.planpress.site.frame.SitePage.Made;
import org.planpress.site.frame.Words;

/** The page of the partners that commitments name. */
public final class PartnerPages {

    private static final String TITLE = "Who works on what";

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
        var place = new Frames.Place(
                setting.addresses().partners(setting.edition()),
                TITLE,
                "The partners that the " + setting.editionTitle() + " names, and what it says that each works on.",
                Frames.Area.PLAN,
                setting.crumbs());
        Map<String, List<Commitment>> named = named();
        List<PartnersPage.Partner> partners = new ArrayList<>();
        named.forEach((name, commitments) -> partners.add(new PartnersPage.Partner(
                "partner-" + (partners.size() + 1),
                name,
                Words.capital(setting.counted(commitments.size())),
                rows.commitments(commitments))));
        var content = new PartnersPage(
                TITLE,
                "The partners that the plan names, and what it says that each works on.",
                statement(),
                List.copyOf(partners),
                "Names are as the plan writes them. A partner that no " + setting.one() + " names is not here.");
        return Made.of(new Frames(setting).frame(place), content);
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

    private String statement() {
        List<Commitment> all = setting.edition().commitments();
        int naming = (int) all.stream()
                .filter(commitment -> !commitment.partners().isEmpty())
                .count();
        if (all.size() == 1) {
            return "The one " + setting.one() + " of the plan names at least one partner.";
        }
        return naming == all.size()
                ? "Each of the " + setting.counted(naming) + " names at least one partner."
                : Words.starting(naming) + " of the " + setting.counted(all.size()) + " "
                        + (naming == 1 ? "names" : "name")
                        + " at least one partner. For the others the plan names none.";
    }
}
