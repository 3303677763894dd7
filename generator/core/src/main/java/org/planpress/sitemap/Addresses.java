package org.planpress.sitemap;

import java.util.Locale;
import java.util.Map;
import org.planpress.model.Area;
import org.planpress.model.Edition;
import org.planpress.model.Glossary.Term;
import org.planpress.model.Id;
import org.planpress.model.Page;
import org.planpress.model.Plan;
import org.planpress.model.Priority;
import org.planpress.model.Register;
import org.planpress.model.Section;

/**
 * Published addresses: they end in a slash and carry no extension and no title, so that they never need to change.
 * The current edition stands at the root; every other edition under {@code /editions/<id>/}.
 */
public final class Addresses {

    public static final String HOME = "/";
    public static final String GLOSSARY = "/glossary/";
    public static final String EDITIONS = "/editions/";
    public static final String DATA = "/data/";
    public static final String MEASURES = "/measures/";
    public static final String REPORTS = "/reports/";
    public static final String MEETINGS = "/meetings/";
    public static final String DECISIONS = "/decisions/";

    /** What the law asks of the edition in force. */
    public static final String LAW = "/law/";

    /** How to reach those who publish the plan. */
    public static final String CHANGES = "/changes/";

    public static final String CONTACT = "/contact/";

    /** What servers show where nothing is. */
    public static final String NOT_FOUND = "/404.html";

    /** Where a site in several languages tells how far it is translated. */
    public static final String COVERAGE = "/coverage/";

    /** The list of all pages. */
    public static final String ALL_PAGES = "/all-pages/";

    /** The search, and the list from A to Z. */
    public static final String SEARCH = "/search/";

    /** How figures are worked out. */
    public static final String METHOD = "/method/";

    private final Id current;
    private final Map<Id, String> elsewhere;

    public Addresses(Plan plan) {
        this.current = plan.site().currentEdition().id();
        this.elsewhere = plan.continuity().elsewhere();
    }

    /** The first page of an edition: the home page for the current one; where it stands elsewhere, that address. */
    public String edition(Edition edition) {
        String usual = edition.id().equals(current) ? HOME : EDITIONS + edition.id() + "/";
        return elsewhere.getOrDefault(edition.id(), usual);
    }

    /** The list of all priorities. */
    public String priorities(Edition edition) {
        return edition(edition) + "priorities/";
    }

    public String priority(Edition edition, Priority priority) {
        return priorities(edition) + priority.id() + "/";
    }

    /** The feed of the changes of one priority. */
    public String feed(Edition edition, Priority priority) {
        return priority(edition, priority) + SiteFiles.FEED.substring(1);
    }

    /** The list of all commitments. */
    public String commitments(Edition edition) {
        return edition(edition) + "commitments/";
    }

    /** The page of a commitment, also of a retired one. */
    public String commitment(Edition edition, Id commitment) {
        return commitments(edition) + commitment + "/";
    }

    /** What became of the commitments of the edition before. */
    public String earlier(Edition edition) {
        return edition(edition) + "earlier/";
    }

    /** What is told of an edition in easy read. */
    public String easyRead(Edition edition) {
        return edition(edition) + "easy-read/";
    }

    /** The list of all KPIs. */
    public String kpis(Edition edition) {
        return edition(edition) + "kpis/";
    }

    public String kpi(Edition edition, Id kpi) {
        return kpis(edition) + kpi + "/";
    }

    public String section(Edition edition, Section section) {
        return edition(edition) + "sections/" + section.id() + "/";
    }

    public String money(Edition edition) {
        return edition(edition) + "money/";
    }

    public String governance(Edition edition) {
        return edition(edition) + "governance/";
    }

    public String timetable(Edition edition) {
        return edition(edition) + "timetable/";
    }

    public String survey(Edition edition) {
        return edition(edition) + "survey/";
    }

    /** Who works on what. */
    public String partners(Edition edition) {
        return edition(edition) + "partners/";
    }

    /** What is for each part of the land. */
    public String places(Edition edition) {
        return edition(edition) + "places/";
    }

    public String place(Edition edition, Area area) {
        return places(edition) + area.id() + "/";
    }

    public String register(Edition edition, Register register) {
        return edition(edition) + "registers/" + register.id() + "/";
    }

    /** The place of an entry of a register. */
    public String entry(Edition edition, Register register, Register.Entry entry) {
        return register(edition, register) + "#" + entry.id();
    }

    public String requirements(Edition edition) {
        return edition(edition) + "requirements/";
    }

    /** Document control and change control of an edition. */
    public String about(Edition edition) {
        return edition(edition) + "about/";
    }

    /** A measure's page; measures outlive editions, so it stands at the root. */
    public static String measure(Id measure) {
        return MEASURES + measure + "/";
    }

    public static String report(Id report) {
        return REPORTS + report + "/";
    }

    /** What a report says of one priority. */
    public static String report(Id report, Id priority) {
        return report(report) + priority + "/";
    }

    public static String topic(Id report, Id topic) {
        return report(report) + "topics/" + topic + "/";
    }

    /** A chapter of a report's own, which stands on the page of the report. */
    public static String chapter(Id report, Id chapter) {
        return report(report) + "#chapter-" + chapter;
    }

    /** The measures of a report in another order than the published one. */
    public static String report(Id report, MeasureOrder order) {
        return report(report) + "measures/" + order.part() + "/";
    }

    /** A report as slides. */
    public static String slides(Id report) {
        return report(report) + "slides/";
    }

    public static String meeting(Id meeting) {
        return MEETINGS + meeting + "/";
    }

    /** The place of a recommendation on the page of its meeting. */
    public static String recommendation(Id meeting, Id recommendation) {
        return meeting(meeting) + "#" + recommendation;
    }

    /** The place of a decision in the register. */
    public static String decision(Id decision) {
        return DECISIONS + "#" + decision;
    }

    /** The entry of a term in the glossary. */
    public static String term(Term term) {
        return GLOSSARY + "#" + anchor(term);
    }

    /** Names the entry of a term on the page of the glossary. */
    public static String anchor(Term term) {
        return "term-" + term.term().value().toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    public String page(Page page) {
        return "/" + page.address() + "/";
    }
}
