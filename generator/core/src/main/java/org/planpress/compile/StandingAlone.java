package org.planpress.compile;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.model.Continuity;
import org.planpress.model.Edition;
import org.planpress.model.Id;
import org.planpress.model.Plan;
import org.planpress.model.Prose;
import org.planpress.model.RecordParts;
import org.planpress.model.Ref;
import org.planpress.model.Report;
import org.planpress.model.Seal;
import org.planpress.model.Text;
import org.planpress.output.Format;
import org.planpress.site.frame.Tongues;
import org.planpress.sitemap.Addresses;
import org.planpress.sitemap.Entry;
import org.planpress.sitemap.Kind;
import org.planpress.sitemap.SiteMap;

/**
 * A plan whose site is that of one edition, on one day. What all editions share it has as its own; what belongs to other
 * editions stands where the site is that it comes from, and links to it are whole addresses of that site.
 */
final class StandingAlone {

    /** What such a site does not have: what leads on, and what means something at the root of a server alone. */
    private static final Set<Kind> LEFT_OUT = EnumSet.of(
            Kind.REDIRECT,
            Kind.SERVER_REDIRECTS,
            Kind.SERVER_SETTINGS,
            Kind.ROBOTS,
            Kind.SITEMAP_XML,
            Kind.NOT_FOUND,
            Kind.SEALED_PAGE,
            Kind.SEALED_FILE);

    private final Set<Format> formats;
    private final Edition edition;
    private final String root;
    private final String own;
    private final SiteMap around;
    private final SiteMap alone;
    private final Id shownFirst;

    private StandingAlone(PlanAnalysis around, PlanAnalysis alone, Edition edition, Set<Format> formats) {
        this.formats = formats;
        this.edition = edition;
        this.root = root(around.plan());
        this.own = new Addresses(around.plan()).edition(edition);
        this.around = SiteMap.of(around);
        this.alone = SiteMap.of(alone);
        this.shownFirst = around.plan().site().currentEdition().id();
    }

    /**
     * The plan of such a site.
     *
     * @param sound the whole plan
     * @param request for which day, and in which forms
     */
    static SoundPlan of(SoundPlan sound, Edition edition, CompileRequest request) {
        Plan whole = sound.analysis().plan();
        PlanAnalysis around =
                sound.analysis().with(whole.with(whole.continuity().before(edition.id())));
        Plan alone = alone(around.plan(), edition, request);
        StandingAlone links = new StandingAlone(around, sound.analysis().with(alone), edition, request.formats());
        Plan linked = (Plan) links.linked(alone, Optional.empty());
        return new SoundPlan(
                        sound.analysis().with(linked), sound.appearance(), sound.voice(), sound.files(), Tongues.ONE)
                .filled();
    }

    private static Plan alone(Plan around, Edition edition, CompileRequest request) {
        Addresses addresses = new Addresses(around);
        Map<Id, String> elsewhere = new HashMap<>();
        around.editions().stream()
                .filter(other -> !other.id().equals(edition.id()))
                .forEach(other -> elsewhere.put(other.id(), root(around) + addresses.edition(other)));
        String version = edition.sheet().version().value();
        Text address = new Text(
                root(around) + Seal.address(edition.id(), version),
                around.site().address().at());
        Continuity continuity = new Continuity(
                around.continuity().succession(),
                List.of(),
                List.of(),
                around.continuity().ledger(),
                elsewhere,
                Optional.of(new Continuity.Kept(request.asOf(), root(around) + "/")));
        return around.with(
                        around.site()
                                .standingAt(
                                        address,
                                        new Ref(edition.id(), edition.sheet().at())),
                        around.editions())
                .with(continuity);
    }

    private static String root(Plan plan) {
        return plan.site().address().value().replaceFirst("/*$", "");
    }

    /** Part of the plan with links that lead where they led; itself if none changes. */
    private Object linked(Object part, Optional<Id> owner) {
        if (part instanceof Prose.Link link) {
            String target = target(link.target(), owner);
            return target.equals(link.target()) ? link : new Prose.Link(target, link.content(), link.from());
        }
        if (part instanceof Text text) {
            Object marked = text.bearsMarks() ? linked(text.marked(), owner) : text.marked();
            return marked == text.marked() ? text : Text.of((Prose) marked);
        }
        if (part instanceof List<?> parts) {
            List<?> linked = parts.stream().map(each -> linked(each, owner)).toList();
            boolean same = true;
            for (int at = 0; at < parts.size(); at++) {
                same &= parts.get(at) == linked.get(at);
            }
            return same ? parts : linked;
        }
        if (part instanceof Optional<?> maybe) {
            Optional<?> linked = maybe.map(each -> linked(each, owner));
            return maybe.isPresent() && maybe.get() != linked.get() ? linked : maybe;
        }
        return RecordParts.has(part)
                ? RecordParts.changed((Record) part, (inner, marked) -> linked(inner, owner(part, owner)))
                : part;
    }

    private static Optional<Id> owner(Object part, Optional<Id> owner) {
        if (part instanceof Edition edition) {
            return Optional.of(edition.id());
        }
        return part instanceof Report report
                ? Optional.of(report.sheet().edition().id())
                : owner;
    }

    /** @param owner the edition that the text belongs to, if to any */
    private String target(String written, Optional<Id> owner) {
        if (!written.startsWith("id:")) {
            return written.startsWith("/") && !written.startsWith("/assets/") ? moved(written) : written;
        }
        String id = written.substring("id:".length());
        Optional<String> moved = around.ids().find(owner.orElse(shownFirst), id).map(this::moved);
        Optional<String> found = alone.ids().find(owner.orElse(edition.id()), id);
        return moved.equals(found) ? written : moved.orElse(written);
    }

    /** Where something stands, seen from the site of the edition. */
    private String moved(String address) {
        if (!address.startsWith("/")) {
            return address;
        }
        String page = address.replaceFirst("[?#].*", "");
        Optional<Entry> entry = around.at(page);
        boolean others = entry.filter(found -> found.report().isEmpty())
                .flatMap(Entry::edition)
                .filter(found -> !found.equals(edition.id()))
                .isPresent();
        boolean first = entry.flatMap(Entry::edition).isPresent() && page.startsWith(own);
        String inside = first ? "/" + address.substring(own.length()) : address;
        return !others && isMade(inside.replaceFirst("[?#].*", "")) ? inside : root + address;
    }

    private boolean isMade(String address) {
        return alone.at(address)
                .map(Entry::kind)
                .filter(kind -> !LEFT_OUT.contains(kind))
                .filter(kind -> kind.format().map(formats::contains).orElse(true))
                .isPresent();
    }
}
