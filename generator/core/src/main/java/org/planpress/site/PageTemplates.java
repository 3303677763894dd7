package org.planpress.site;

import java.util.Map;
import org.planpress.site.beyond.PartnersPage;
import org.planpress.site.beyond.RegisterPage;
import org.planpress.site.beyond.RequirementsPage;
import org.planpress.site.changes.ChangesPage;
import org.planpress.site.earlier.EarlierPage;
import org.planpress.site.easy.EasyReadPage;
import org.planpress.site.find.SearchPage;
import org.planpress.site.frame.PageContent;
import org.planpress.site.law.LawPage;
import org.planpress.site.lists.CommitmentsPage;
import org.planpress.site.lists.KpisPage;
import org.planpress.site.lists.PrioritiesPage;
import org.planpress.site.measures.MeasurePage;
import org.planpress.site.measures.MeasuresPage;
import org.planpress.site.measures.MethodPage;
import org.planpress.site.meetings.DecisionsPage;
import org.planpress.site.meetings.GovernancePage;
import org.planpress.site.meetings.MeetingPage;
import org.planpress.site.meetings.MeetingsPage;
import org.planpress.site.money.MoneyPage;
import org.planpress.site.money.SurveyPage;
import org.planpress.site.money.TimetablePage;
import org.planpress.site.places.PlacePage;
import org.planpress.site.places.PlacesPage;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.promises.HomePage;
import org.planpress.site.promises.KpiPage;
import org.planpress.site.promises.PriorityPage;
import org.planpress.site.promises.RetiredPage;
import org.planpress.site.reports.ReportOrderPage;
import org.planpress.site.reports.ReportPage;
import org.planpress.site.reports.ReportPriorityPage;
import org.planpress.site.reports.ReportsPage;
import org.planpress.site.reports.TopicPage;
import org.planpress.site.slides.SlidesPage;
import org.planpress.site.texts.AboutPage;
import org.planpress.site.texts.AllPagesPage;
import org.planpress.site.texts.ContactPage;
import org.planpress.site.texts.CoveragePage;
import org.planpress.site.texts.DataPage;
import org.planpress.site.texts.EditionsPage;
import org.planpress.site.texts.GlossaryPage;
import org.planpress.site.texts.NotFoundPage;
import org.planpress.site.texts.RedirectPage;
import org.planpress.site.texts.SectionPage;
import org.planpress.site.texts.TextPage;

/** Which template shows which record: all kinds of pages that a site can have, also those that a plan has none of. */
public final class PageTemplates {

    /** The record that a template gets as {@code page}, by the template's name such as {@code money}. */
    public static final Map<String, Class<? extends PageContent>> ALL = Map.ofEntries(
            Map.entry("about", AboutPage.class),
            Map.entry("all-pages", AllPagesPage.class),
            Map.entry("coverage", CoveragePage.class),
            Map.entry("commitment", CommitmentPage.class),
            Map.entry("commitments", CommitmentsPage.class),
            Map.entry("contact", ContactPage.class),
            Map.entry("data", DataPage.class),
            Map.entry("changes", ChangesPage.class),
            Map.entry("decisions", DecisionsPage.class),
            Map.entry("earlier", EarlierPage.class),
            Map.entry("easy-read", EasyReadPage.class),
            Map.entry("editions", EditionsPage.class),
            Map.entry("glossary", GlossaryPage.class),
            Map.entry("governance", GovernancePage.class),
            Map.entry("home", HomePage.class),
            Map.entry("kpi", KpiPage.class),
            Map.entry("kpis", KpisPage.class),
            Map.entry("law", LawPage.class),
            Map.entry("measure", MeasurePage.class),
            Map.entry("measures", MeasuresPage.class),
            Map.entry("meeting", MeetingPage.class),
            Map.entry("meetings", MeetingsPage.class),
            Map.entry("method", MethodPage.class),
            Map.entry("money", MoneyPage.class),
            Map.entry("not-found", NotFoundPage.class),
            Map.entry("partners", PartnersPage.class),
            Map.entry("place", PlacePage.class),
            Map.entry("places", PlacesPage.class),
            Map.entry("priorities", PrioritiesPage.class),
            Map.entry("priority", PriorityPage.class),
            Map.entry("redirect", RedirectPage.class),
            Map.entry("register", RegisterPage.class),
            Map.entry("report", ReportPage.class),
            Map.entry("report-order", ReportOrderPage.class),
            Map.entry("report-priority", ReportPriorityPage.class),
            Map.entry("reports", ReportsPage.class),
            Map.entry("requirements", RequirementsPage.class),
            Map.entry("retired", RetiredPage.class),
            Map.entry("search", SearchPage.class),
            Map.entry("section", SectionPage.class),
            Map.entry("slides", SlidesPage.class),
            Map.entry("survey", SurveyPage.class),
            Map.entry("text", TextPage.class),
            Map.entry("timetable", TimetablePage.class),
            Map.entry("topic", TopicPage.class));

    private PageTemplates() {}
}
